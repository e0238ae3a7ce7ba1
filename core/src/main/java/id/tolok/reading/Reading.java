package id.tolok.reading;

import id.tolok.standard.CompetencyMap;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What was read from the text of a standard, and what became of each line of it. */
@Value.Immutable
public abstract class Reading {
    Reading() {}

    /** The decree's number and year, from the text or from the caller; empty if neither says. */
    public abstract Optional<StandardId> id();

    /** The title, from the text; empty if the text has none. */
    public abstract Optional<String> title();

    /** How the units follow from what the work is for; empty if the text has no map, or none that could be read. */
    public abstract Optional<CompetencyMap> competencyMap();

    /** The units in the order of the document; a unit that the document describes twice is here twice. */
    public abstract List<UnitOfCompetency> units();

    /** The rows of the list of units, each code once. */
    public abstract List<UnitListRow> unitList();

    /** What is misprinted, missing or doubtful, in the order of the document. */
    public abstract List<Finding> findings();

    /** All lines of the text, in order, with what became of each. */
    public abstract List<ReadLine> lines();

    /**
     * The standard, if its identity is known; each code once, as first described. Without a title the short form of the identity
     * stands for it.
     */
    @Value.Lazy
    public Optional<CompetencyStandard> standard() {
        return id().map(id -> toStandard(id, title().orElse(id.toString())));
    }

    /** The standard under an identity and a title that the text does not give; each code once, as first described. */
    public CompetencyStandard toStandard(StandardId id, String title) {
        Set<UnitCode> codes = new HashSet<>();
        return CompetencyStandard.builder()
                .id(id)
                .title(title)
                .classification(Classifications.of(title))
                .format(RuleOfFormat.of(id, units()))
                .competencyMap(competencyMap())
                .listedUnits(unitList().stream()
                        .flatMap(row -> row.toListedUnit().stream())
                        .toList())
                .units(units().stream().filter(unit -> codes.add(unit.code())).toList())
                .build();
    }

    /** Starts a reading. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reading. */
    static final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
