package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published competency standard, such as SKKNI 307/2014 on human resource management (Standar Kompetensi Kerja Nasional
 * Indonesia).
 */
@Value.Immutable
public abstract class CompetencyStandard {
    CompetencyStandard() {}

    /** The decree's number and year. */
    public abstract StandardId id();

    /** The title, never blank. */
    public abstract String title();

    /** The units in the order of the document, each code once. */
    public abstract List<UnitOfCompetency> units();

    /** The unit with this code, if the standard has it. */
    public Optional<UnitOfCompetency> findUnit(UnitCode code) {
        return units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Starts a standard. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        new Problems()
                .checkText(FieldPath.of("title"), title())
                .checkDistinct(FieldPath.of("units"), units(), "code", UnitOfCompetency::code)
                .throwIfAny();
    }

    /** Builds a standard; id and title are required. */
    public static final class Builder extends ImmutableCompetencyStandard.Builder {
        Builder() {}
    }
}
