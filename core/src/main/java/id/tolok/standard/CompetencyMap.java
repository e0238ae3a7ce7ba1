package id.tolok.standard;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the units of a standard follow from what the field of work is for (peta kompetensi): a main purpose has key functions, these
 * have main functions, and these basic functions, each of which is done by one unit.
 *
 * @param mainPurpose what the work is for, never blank (tujuan utama)
 * @param keyFunctions what it takes, in the order of the document
 */
public record CompetencyMap(String mainPurpose, List<KeyFunction> keyFunctions) implements Serializable {

    /** Checks that the purpose is not blank, and copies the functions. */
    public CompetencyMap {
        keyFunctions = ImmutableList.copyOf(keyFunctions);
        new Problems().checkText(FieldPath.of("mainPurpose"), mainPurpose).throwIfAny();
    }

    /**
     * Obtains a map.
     *
     * @throws id.tolok.problem.InvalidModelException if the purpose is blank
     */
    public static CompetencyMap of(String mainPurpose, List<KeyFunction> keyFunctions) {
        return new CompetencyMap(mainPurpose, keyFunctions);
    }

    /** All basic functions, in the order of the document. */
    public List<BasicFunction> basicFunctions() {
        return keyFunctions.stream()
                .flatMap(key -> key.mainFunctions().stream())
                .flatMap(main -> main.basicFunctions().stream())
                .toList();
    }

    /**
     * A key function (fungsi kunci).
     *
     * @param title what is done, never blank
     * @param mainFunctions what it takes, in the order of the document
     */
    public record KeyFunction(String title, List<MainFunction> mainFunctions) implements Serializable {

        /** Checks that the title is not blank, and copies the functions. */
        public KeyFunction {
            mainFunctions = ImmutableList.copyOf(mainFunctions);
            new Problems().checkText(FieldPath.of("title"), title).throwIfAny();
        }
    }

    /**
     * A main function (fungsi utama).
     *
     * @param title what is done, never blank
     * @param basicFunctions what it takes, in the order of the document
     */
    public record MainFunction(String title, List<BasicFunction> basicFunctions) implements Serializable {

        /** Checks that the title is not blank, and copies the functions. */
        public MainFunction {
            basicFunctions = ImmutableList.copyOf(basicFunctions);
            new Problems().checkText(FieldPath.of("title"), title).throwIfAny();
        }
    }

    /**
     * A basic function (fungsi dasar).
     *
     * @param title what is done, never blank; often the title of the unit with small differences
     * @param unit the unit that does it, where that is known; the standard need not define it
     * @param adoptedFrom the other standard that the unit is taken from, where the document says so
     */
    public record BasicFunction(String title, Optional<UnitCode> unit, Optional<StandardId> adoptedFrom)
            implements Serializable {

        /** Checks that the title is not blank. */
        public BasicFunction {
            new Problems().checkText(FieldPath.of("title"), title).throwIfAny();
        }

        /** Obtains a basic function whose unit is not known. */
        public static BasicFunction of(String title) {
            return new BasicFunction(title, Optional.empty(), Optional.empty());
        }

        /** Obtains a basic function done by a unit. */
        public static BasicFunction of(String title, UnitCode unit) {
            return new BasicFunction(title, Optional.of(unit), Optional.empty());
        }

        /** A copy whose unit is taken from another standard. */
        public BasicFunction adoptedFrom(StandardId standard) {
            return new BasicFunction(title, unit, Optional.of(standard));
        }

        private Object writeReplace() {
            return new Serialized(title, unit.orElse(null), adoptedFrom.orElse(null));
        }

        /** What is serialized, since an {@link Optional} cannot be. */
        private record Serialized(
                String title,
                @Nullable UnitCode unit,
                @Nullable StandardId adoptedFrom) implements Serializable {
            private Object readResolve() {
                return new BasicFunction(title, Optional.ofNullable(unit), Optional.ofNullable(adoptedFrom));
            }
        }
    }
}
