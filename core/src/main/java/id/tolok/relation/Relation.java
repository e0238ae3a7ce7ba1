package id.tolok.relation;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * A relation from one unit, element or criterion to another, such as <em>is part of</em>.
 *
 * @param from the one that the relation speaks of
 * @param kind what it says
 * @param to the other; differs from {@code from}
 */
public record Relation(StandardRef from, Kind kind, StandardRef to) implements Serializable {

    /** What a relation says; read from left to right. */
    public enum Kind implements Labelled {
        /** The first must be mastered before the second is assessed. */
        PREREQUISITE_OF("prasyarat bagi", "is a prerequisite of"),
        /** Whoever is competent in one is so in the other, and whoever is not is not. */
        EQUIVALENT_TO("setara dengan", "is equivalent to"),
        /** The second takes the place of the first; what they ask may differ. */
        REPLACED_BY("digantikan oleh", "is replaced by"),
        /** Whoever is competent in the second is competent in the first. */
        PART_OF("bagian dari", "is part of");

        private final String indonesian;
        private final String english;

        Kind(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Checks that nothing relates to itself. */
    public Relation {
        new Problems()
                .check(!from.equals(to), FieldPath.of("to"), "must differ from where the relation starts", to)
                .throwIfAny();
    }

    /**
     * Obtains a relation.
     *
     * @throws id.tolok.problem.InvalidModelException if both ends are the same
     */
    public static Relation of(StandardRef from, Kind kind, StandardRef to) {
        return new Relation(from, kind, to);
    }

    /** The relation in words, such as {@code J.620100.005.01 digantikan oleh J.620100.005.02}. */
    @Override
    public String toString() {
        return from + " " + kind.label(Language.INDONESIAN) + " " + to;
    }
}
