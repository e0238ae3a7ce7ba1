package id.tolok.scoring;

/** The units that the whole needs, by their places. */
final class SchemeProgram {

    private final int[] core;
    private final int[][] electives;
    private final int[] atLeast;

    /**
     * Asks for units.
     *
     * @param core all of these
     * @param electives of each of these groups some
     * @param atLeast how many of each group
     */
    SchemeProgram(int[] core, int[][] electives, int[] atLeast) {
        this.core = core;
        this.electives = electives;
        this.atLeast = atLeast;
    }

    /** The mark of the whole, from those of its units. */
    int marks(byte[] units) {
        int marks = core.length + electives.length == 0 ? Mark.OPEN : 0;
        for (int unit : core) {
            marks |= units[unit];
        }
        for (int g = 0; g < electives.length; g++) {
            marks |= some(units, electives[g], atLeast[g]);
        }
        return Mark.all(marks);
    }

    private static int some(byte[] units, int[] group, int atLeast) {
        int competent = 0;
        int open = 0;
        for (int unit : group) {
            competent += units[unit] == Mark.COMPETENT ? 1 : 0;
            open += units[unit] == Mark.OPEN ? 1 : 0;
        }
        return UnitProgram.some(atLeast, group.length, competent, open);
    }
}
