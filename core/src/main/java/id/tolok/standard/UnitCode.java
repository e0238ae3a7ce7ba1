package id.tolok.standard;

import com.google.common.base.CharMatcher;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import java.io.Serializable;
import java.util.Optional;

/**
 * The code of a unit, such as {@code M.701001.005.01} (kode unit).
 *
 * <p>Codes are equal if they are written alike, so that a record keyed by a code stays what it was; {@link #normalized()} and
 * {@link #isSameUnitAs} answer the looser questions. Every {@link UnitCodeFamily family} in circulation parses. Likely slips,
 * such as zeros for letters O, are refused with the code that was probably meant; readers of documents get that one from
 * {@link #findIntended}.
 *
 * <p>Codes sort naturally: by number where they have numbers, version 2 before version 10.
 *
 * @param text the code as written, 3 to 40 characters
 */
public record UnitCode(String text) implements Comparable<UnitCode>, Serializable {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf(".()"));

    /** Checks the form. */
    public UnitCode {
        if (!isWellFormed(text) || IntendedCode.find(text).isPresent()) {
            Problem problem = Problem.of(FieldPath.ROOT, "must be a unit code such as M.701001.005.01", text);
            throw new InvalidModelException(problem.withCure(cure(text)));
        }
    }

    /**
     * Reads a code.
     *
     * @throws InvalidModelException if the text is not a code, with the code that was probably meant where there is one
     */
    public static UnitCode parse(String text) {
        return new UnitCode(text);
    }

    /**
     * The code that a text holds, or probably means: the text itself if it is a code, otherwise what is left when slips are
     * mended, such as {@code LOG.OO01.004.01} for {@code LOG.0001.004.01}. Empty if nothing, or more than one thing, is likely.
     */
    public static Optional<UnitCode> findIntended(String text) {
        Optional<String> intended = IntendedCode.find(text).map(IntendedCode::code);
        return intended.isPresent() || !isWellFormed(text)
                ? intended.map(UnitCode::new)
                : Optional.of(new UnitCode(text));
    }

    /** Whether a text has the length and one of the forms of a code; it may still be a slip for another. */
    static boolean isWellFormed(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && UnitCodeFamily.findOf(text).isPresent();
    }

    private static String cure(String text) {
        return IntendedCode.find(text).map(IntendedCode::toString).orElseGet(() -> {
            String other = ALLOWED.removeFrom(text);
            return other.isEmpty()
                    ? "A code begins with a capital letter, has a digit, no empty part and 3 to 40 characters"
                    : "A code has capital letters, digits and dots only, but here is '" + other.charAt(0) + "'";
        });
    }

    /** The form of this code. */
    public UnitCodeFamily family() {
        return UnitCodeFamily.findOf(text).orElse(UnitCodeFamily.OTHER);
    }

    /** The category of the business classification KBLI, {@code A} to {@code V}, where the form has it (kategori). */
    public Optional<String> category() {
        return findPart("category");
    }

    /** The two digits of the main group of KBLI, such as {@code 70}, where the form has them (golongan pokok). */
    public Optional<String> mainGroup() {
        return findPart("mainGroup");
    }

    /** The letters of the sector, such as {@code TIK}, where the form has them (sektor). */
    public Optional<String> sector() {
        return findPart("sector");
    }

    /** The letters of the field or sub-sector, such as {@code DMI} or {@code OP}, where the form has them (bidang). */
    public Optional<String> field() {
        return findPart("field");
    }

    /** The digits before the sequence: {@code 701001}, {@code 00}, {@code 02}; where the form has them (kelompok). */
    public Optional<String> group() {
        return findPart("group");
    }

    /** The number of the unit in its group, where the form has it (nomor urut). */
    public Optional<Integer> sequence() {
        return findPart("sequence").map(Integer::valueOf);
    }

    /** The version, where the form has it; letters count from A = 1 (versi). */
    public Optional<Integer> version() {
        return findPart("version")
                .map(version ->
                        Character.isDigit(version.charAt(0)) ? Integer.parseInt(version) : version.charAt(0) - 'A' + 1);
    }

    private Optional<String> findPart(String name) {
        return family().findPart(text, name);
    }

    /** The code without what differs only in print: blanks, and a dot at the end. */
    public UnitCode normalized() {
        String normal =
                CharMatcher.is('.').trimTrailingFrom(CharMatcher.whitespace().removeFrom(text));
        return normal.equals(text) ? this : new UnitCode(normal);
    }

    /** Whether the other names the same unit, perhaps in another version. Codes without a version must be alike. */
    public boolean isSameUnitAs(UnitCode other) {
        return equals(other) || (family() == other.family() && withoutVersion().equals(other.withoutVersion()));
    }

    private String withoutVersion() {
        String normal = normalized().text;
        int version = findPart("version").map(String::length).orElse(0);
        return normal.substring(0, normal.length() - version);
    }

    @Override
    public int compareTo(UnitCode other) {
        return NaturalOrder.compare(text, other.text);
    }

    /** The code as written. */
    @Override
    public String toString() {
        return text;
    }
}
