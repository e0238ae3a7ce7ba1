package id.tolok.scheme;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the units of a scheme were put together, such as for level 2 of the national qualification framework (kemasan).
 *
 * @param kind by what the units were chosen
 * @param level the level of the qualification framework, 1 to 9 (jenjang KKNI, Perpres 8/2012); always given for {@link
 *     Kind#QUALIFICATION}, and where it is known for the others
 */
public record Packaging(Kind kind, Optional<Integer> level) implements Serializable {

    /** By what the units of a scheme are chosen. */
    public enum Kind implements Labelled {
        /** By a level of the national qualification framework (KKNI). */
        QUALIFICATION("KKNI", "qualification (KKNI)"),
        /** By the work of a job (okupasi). */
        OCCUPATION("okupasi", "occupation"),
        /** A few units that belong together (klaster). */
        CLUSTER("klaster", "cluster");

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

    /** Checks that the level is from 1 to 9, and there for a qualification. */
    public Packaging {
        FieldPath path = FieldPath.of("level");
        Problems problems = new Problems()
                .check(kind != Kind.QUALIFICATION || level.isPresent(), path, "is required for a qualification");
        level.ifPresent(n -> problems.check(n >= 1 && n <= 9, path, "must be from 1 to 9", n));
        problems.throwIfAny();
    }

    /**
     * Obtains a packaging by a level of the qualification framework.
     *
     * @throws id.tolok.problem.InvalidModelException if the level is not from 1 to 9
     */
    public static Packaging qualification(int level) {
        return new Packaging(Kind.QUALIFICATION, Optional.of(level));
    }

    /** Obtains a packaging by the work of a job. */
    public static Packaging occupation() {
        return new Packaging(Kind.OCCUPATION, Optional.empty());
    }

    /** Obtains a packaging of a few units. */
    public static Packaging cluster() {
        return new Packaging(Kind.CLUSTER, Optional.empty());
    }

    @Override
    public String toString() {
        return kind.label() + level.map(n -> " " + n).orElse("");
    }

    private Object writeReplace() {
        return new Serialized(kind, level.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(Kind kind, @Nullable Integer level) implements Serializable {
        private Object readResolve() {
            return new Packaging(kind, Optional.ofNullable(level));
        }
    }
}
