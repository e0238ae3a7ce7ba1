package id.tolok.standard;

import com.google.common.collect.ImmutableMap;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published competency standard, such as SKKNI 307/2014 on human resource management (Standar Kompetensi Kerja Nasional
 * Indonesia).
 */
@Value.Immutable
public abstract class CompetencyStandard implements Serializable {
    CompetencyStandard() {}

    /** The decree's number and year. */
    public abstract StandardId id();

    /** The title, never blank. */
    public abstract String title();

    /** Where the standard belongs; nothing in it if the document does not say. */
    @Value.Default
    public Classification classification() {
        return Classification.builder().build();
    }

    /** The rule by which the standard was written, if known. */
    public abstract Optional<StandardFormat> format();

    /** Whether the standard is in force, if known. */
    public abstract Optional<StandardStatus> status();

    /** How the units follow from what the work is for (peta kompetensi), if the document has it. */
    public abstract Optional<CompetencyMap> competencyMap();

    /** The list of units as printed before their descriptions (daftar unit kompetensi); empty if there is none. */
    public abstract List<ListedUnit> listedUnits();

    /** The units that are described, in the order of the document, each code once. */
    public abstract List<UnitOfCompetency> units();

    /** The unit with this code, if the standard describes it. */
    public Optional<UnitOfCompetency> findUnit(UnitCode code) {
        return Optional.ofNullable(unitsByCode().get(code));
    }

    @Value.Lazy
    Map<UnitCode, UnitOfCompetency> unitsByCode() {
        ImmutableMap.Builder<UnitCode, UnitOfCompetency> byCode = ImmutableMap.builder();
        units().forEach(unit -> byCode.put(unit.code(), unit));
        return byCode.buildOrThrow();
    }

    /** The versions of a unit that the standard describes, in the order of the document; the code's own version counts too. */
    public List<UnitOfCompetency> versionsOf(UnitCode code) {
        return units().stream().filter(unit -> unit.code().isSameUnitAs(code)).toList();
    }

    /** Starts a standard. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a standard from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        new Problems()
                .checkText(FieldPath.of("title"), title())
                .checkDistinct(FieldPath.of("units"), units(), "code", UnitOfCompetency::code)
                .throwIfAny();
    }

    /** The short form with the title, such as {@code SKKNI 307/2014 Manajemen Sumber Daya Manusia}. */
    @Override
    public String toString() {
        return id() + " " + title();
    }

    /** Builds a standard; id and title are required. */
    public static final class Builder extends ImmutableCompetencyStandard.Builder {
        Builder() {}
    }
}
