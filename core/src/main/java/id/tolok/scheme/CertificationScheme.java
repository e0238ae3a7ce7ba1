package id.tolok.scheme;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.io.Serializable;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a certificate is about: units to be shown, and the rules around them (skema sertifikasi).
 *
 * <p>A scheme may mix units of several standards, years and forms of codes, and schemes in use name a code twice: that is a
 * finding of a check, not an error here.
 */
@Value.Immutable
public abstract class CertificationScheme implements Serializable {
    CertificationScheme() {}

    /** The number as its owner writes it, such as {@code SKM/0412/00019/2/2015/8}; never blank, empty if the scheme has none. */
    public abstract Optional<String> number();

    /** The title, never blank. */
    public abstract String title();

    /** How the units were put together. */
    public abstract Packaging packaging();

    /** The units that everybody shows, in the order of the scheme (unit inti). */
    public abstract List<SchemeUnit> coreUnits();

    /** The groups of units of which a person chooses (unit pilihan). */
    public abstract List<ElectiveGroup> electiveGroups();

    /**
     * The units as the scheme's own papers print them, with elements and criteria; empty if it only names them. They drift from
     * the standard, and are here to be compared with it.
     */
    public abstract List<UnitOfCompetency> describedUnits();

    /** How long a certificate is valid, such as three years; empty if the scheme does not say. */
    public abstract Optional<Period> certificateValidity();

    /** How a certificate is renewed. */
    @Value.Default
    public Renewal renewal() {
        return Renewal.atAnyTime();
    }

    /** What a person must have before applying, in words (persyaratan dasar). */
    public abstract List<String> requirements();

    /** What tells the scheme from others: its number, or its title where it has none. */
    public String identifier() {
        return number().orElse(title());
    }

    /** All units, core and elective, in the order of the scheme. */
    @Value.Lazy
    public List<SchemeUnit> units() {
        return Stream.concat(coreUnits().stream(), electiveGroups().stream().flatMap(group -> group.units().stream()))
                .toList();
    }

    /** Whether these units are all that a person must show: every core unit, and enough of each elective group. */
    public boolean isCompletedBy(Collection<UnitCode> units) {
        return !units().isEmpty()
                && coreUnits().stream().allMatch(unit -> units.contains(unit.code()))
                && electiveGroups().stream().allMatch(group -> countOf(group, units) >= group.atLeast());
    }

    private static long countOf(ElectiveGroup group, Collection<UnitCode> units) {
        return group.units().stream()
                .map(SchemeUnit::code)
                .distinct()
                .filter(units::contains)
                .count();
    }

    /** Starts a scheme. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a scheme from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .checkText(FieldPath.of("title"), title())
                .checkDistinct(FieldPath.of("electiveGroups"), electiveGroups(), "name", ElectiveGroup::name);
        number().ifPresent(number -> problems.checkText(FieldPath.of("number"), number));
        certificateValidity().ifPresent(period -> Renewal.checkLength(problems, "certificateValidity", period));
        for (int i = 0; i < requirements().size(); i++) {
            problems.checkText(
                    FieldPath.of("requirements").index(i), requirements().get(i));
        }
        problems.throwIfAny();
    }

    /** The number, if there is one, and the title. */
    @Override
    public String toString() {
        return number().map(number -> number + " " + title()).orElse(title());
    }

    /** Builds a scheme; title and packaging are required. */
    public static final class Builder extends ImmutableCertificationScheme.Builder {
        Builder() {}
    }
}
