package id.tolok.standard;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of anything inside a standard: a unit, an element, a performance criterion (KUK), or an item of the knowledge,
 * skills, attitudes or critical aspects in its assessment guide.
 *
 * <p>Prints and parses as
 *
 * <pre>
 * M.701001.005.01               the unit
 * M.701001.005.01#1             its first element
 * M.701001.005.01#1.2           the second criterion of its first element
 * M.701001.005.01#knowledge.3   the third item of the required knowledge
 * </pre>
 *
 * <p>Numbers are positions counted from 1, not printed numbers, because published standards print duplicated and skipped ones.
 * Addresses sort as in the document: by unit, then elements and criteria by position ({@code #1.10} after {@code #1.9}), then
 * the items of the guide.
 */
public final class StandardRef implements Comparable<StandardRef>, Serializable {

    private static final long serialVersionUID = 1;

    private static final Comparator<StandardRef> ORDER = Comparator.comparing((StandardRef ref) -> ref.unit)
            .thenComparing(ref -> ref.part)
            .thenComparingInt(ref -> ref.first)
            .thenComparingInt(ref -> ref.second);

    private static final Pattern FRAGMENT = Pattern.compile("(?:([a-z]+)\\.)?([1-9]\\d{0,3})(?:\\.([1-9]\\d{0,3}))?");

    /** What an address points at. */
    public enum Part implements Labelled {
        /** A whole unit (unit kompetensi). */
        UNIT("", "unit kompetensi", "unit of competency"),
        /** An element (elemen kompetensi). */
        ELEMENT("", "elemen kompetensi", "element"),
        /** A performance criterion (kriteria unjuk kerja, KUK). */
        CRITERION("", "kriteria unjuk kerja", "performance criterion"),
        /** An item of the required knowledge (pengetahuan). */
        KNOWLEDGE("knowledge", "pengetahuan", "knowledge"),
        /** An item of the required skills (keterampilan). */
        SKILL("skill", "keterampilan", "skill"),
        /** An item of the required work attitudes (sikap kerja). */
        ATTITUDE("attitude", "sikap kerja", "work attitude"),
        /** A critical aspect (aspek kritis). */
        CRITICAL("critical", "aspek kritis", "critical aspect");

        private final String name;
        private final String indonesian;
        private final String english;

        Part(String name, String indonesian, String english) {
            this.name = name;
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }

        /** Whether this is a part of the assessment guide, whose items are addressed by its name. */
        private boolean isOfGuide() {
            return !name.isEmpty();
        }
    }

    private final UnitCode unit;
    private final Part part;
    private final int first;
    private final int second;

    /** Kept, since addresses are keys of maps on hot paths; the same in every virtual machine. */
    private final int hash;

    private StandardRef(UnitCode unit, Part part, int first, int second) {
        this.unit = unit;
        this.part = part;
        this.first = first;
        this.second = second;
        this.hash = ((unit.hashCode() * 31 + part.name().hashCode()) * 31 + first) * 31 + second;
    }

    /** Obtains the address of a unit. */
    public static StandardRef unit(UnitCode unit) {
        return new StandardRef(unit, Part.UNIT, 0, 0);
    }

    /**
     * Obtains the address of an element, by its position from 1.
     *
     * @throws InvalidModelException if the position is below 1
     */
    public static StandardRef element(UnitCode unit, int element) {
        return new StandardRef(unit, Part.ELEMENT, checked(element), 0);
    }

    /**
     * Obtains the address of a performance criterion, by the positions, from 1, of its element and of itself in the element.
     *
     * @throws InvalidModelException if a position is below 1
     */
    public static StandardRef criterion(UnitCode unit, int element, int criterion) {
        return new StandardRef(unit, Part.CRITERION, checked(element), checked(criterion));
    }

    /**
     * Obtains the address of an item of the assessment guide, by its position from 1.
     *
     * @param part knowledge, skill, attitude or critical
     * @throws InvalidModelException if the part is another or the position below 1
     */
    public static StandardRef item(UnitCode unit, Part part, int item) {
        if (!part.isOfGuide()) {
            throw new InvalidModelException(
                    Problem.of(FieldPath.of("part"), "must be knowledge, skill, attitude or critical", part));
        }
        return new StandardRef(unit, part, checked(item), 0);
    }

    private static int checked(int position) {
        if (position < 1 || position > 9999) {
            throw new InvalidModelException(Problem.of(FieldPath.of("position"), "must be from 1 to 9999", position));
        }
        return position;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws InvalidModelException if the text is not an address
     */
    public static StandardRef parse(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            return unit(UnitCode.parse(text));
        }
        UnitCode unit = UnitCode.parse(text.substring(0, hash));
        Matcher fragment = FRAGMENT.matcher(text.substring(hash + 1));
        if (fragment.matches()) {
            int first = Integer.parseInt(fragment.group(2));
            Optional<Integer> second = Optional.ofNullable(fragment.group(3)).map(Integer::parseInt);
            if (fragment.group(1) == null) {
                return second.map(criterion -> criterion(unit, first, criterion))
                        .orElseGet(() -> element(unit, first));
            }
            Optional<Part> part = Arrays.stream(Part.values())
                    .filter(p -> p.isOfGuide() && p.name.equals(fragment.group(1)))
                    .findFirst();
            if (part.isPresent() && second.isEmpty()) {
                return item(unit, part.get(), first);
            }
        }
        throw new InvalidModelException(Problem.of(
                FieldPath.ROOT,
                "must be an address such as M.701001.005.01, M.701001.005.01#1, M.701001.005.01#1.2 or"
                        + " M.701001.005.01#knowledge.3",
                text));
    }

    /** The addresses of all criteria of a unit, in the order of the document. */
    static List<StandardRef> criteriaOf(UnitOfCompetency unit) {
        ImmutableList.Builder<StandardRef> refs = ImmutableList.builder();
        for (int e = 1; e <= unit.elements().size(); e++) {
            int criteria = unit.elements().get(e - 1).criteria().size();
            for (int c = 1; c <= criteria; c++) {
                refs.add(criterion(unit.code(), e, c));
            }
        }
        return refs.build();
    }

    /** The unit that this is, or is in. */
    public UnitCode unit() {
        return unit;
    }

    /** What this points at. */
    public Part part() {
        return part;
    }

    /** The position, from 1, of the element that this is or is in; 0 for a unit or an item of the guide. */
    public int element() {
        return part == Part.ELEMENT || part == Part.CRITERION ? first : 0;
    }

    /** The position, from 1, of the criterion in its element, or of the item in its part; 0 for a unit or element. */
    public int position() {
        return part == Part.CRITERION ? second : part.isOfGuide() ? first : 0;
    }

    /** Whether the other is this or a part of this. */
    public boolean contains(StandardRef other) {
        if (!unit.equals(other.unit)) {
            return false;
        }
        return part == Part.UNIT
                || equals(other)
                || (part == Part.ELEMENT && other.part == Part.CRITERION && first == other.first);
    }

    @Override
    public int compareTo(StandardRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof StandardRef other
                && hash == other.hash
                && unit.equals(other.unit)
                && part == other.part
                && first == other.first
                && second == other.second;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The address as in the examples of this class. */
    @Override
    public String toString() {
        return switch (part) {
            case UNIT -> unit.toString();
            case ELEMENT -> unit + "#" + first;
            case CRITERION -> unit + "#" + first + "." + second;
            default -> unit + "#" + part.name + "." + first;
        };
    }
}
