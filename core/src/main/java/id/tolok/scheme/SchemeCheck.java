package id.tolok.scheme;

import com.google.common.collect.ImmutableList;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardStatus;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a look at a scheme beside the standards finds: units that are unknown, superseded or named twice, titles and contents that
 * drifted.
 *
 * @param findings what was found, by unit in the order of the scheme, then what its own papers on units show
 */
public record SchemeCheck(List<SchemeFinding> findings) {

    /** Copies the list. */
    public SchemeCheck {
        findings = ImmutableList.copyOf(findings);
    }

    /** Looks at a scheme beside the standards that it may name units of. */
    public static SchemeCheck of(CertificationScheme scheme, Collection<CompetencyStandard> standards) {
        List<Defined> defined = standards.stream().flatMap(Defined::of).toList();
        ImmutableList.Builder<SchemeFinding> findings = ImmutableList.builder();
        Map<UnitCode, SchemeUnit> named = new HashMap<>();
        for (SchemeUnit unit : scheme.units()) {
            addRepetition(unit, named, findings);
            named.putIfAbsent(unit.code(), unit);
            addFindings(unit, defined, findings);
        }
        scheme.describedUnits().forEach(unit -> addDrift(unit, defined, findings));
        return new SchemeCheck(findings.build());
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** A unit that a standard has, described or only listed. */
    private record Defined(
            CompetencyStandard standard, UnitCode code, String title, Optional<UnitOfCompetency> described) {
        static Stream<Defined> of(CompetencyStandard standard) {
            return Stream.concat(
                    standard.units().stream()
                            .map(unit -> new Defined(standard, unit.code(), unit.title(), Optional.of(unit))),
                    standard.listedUnits().stream()
                            .filter(unit -> standard.findUnit(unit.code()).isEmpty())
                            .map(unit -> new Defined(standard, unit.code(), unit.title(), Optional.empty())));
        }

        boolean isLaterThan(UnitCode other) {
            return code.isSameUnitAs(other)
                    && code.version().orElse(0) > other.version().orElse(0);
        }
    }

    private static void addRepetition(
            SchemeUnit unit, Map<UnitCode, SchemeUnit> named, ImmutableList.Builder<SchemeFinding> findings) {
        Optional.ofNullable(named.get(unit.code()))
                .ifPresent(first -> findings.add(new SchemeFinding(
                        SchemeFinding.Kind.DUPLICATE,
                        unit.code(),
                        LocalizedText.of(
                                "\"" + first.title() + "\" dan \"" + unit.title() + "\"",
                                "\"" + first.title() + "\" and \"" + unit.title() + "\""))));
        named.keySet().stream()
                .filter(other -> !other.equals(unit.code()) && other.isSameUnitAs(unit.code()))
                .sorted()
                .forEach(other -> findings.add(new SchemeFinding(
                        SchemeFinding.Kind.TWO_VERSIONS,
                        unit.code(),
                        LocalizedText.of("juga " + other, "also " + other))));
    }

    private static void addFindings(
            SchemeUnit unit, List<Defined> defined, ImmutableList.Builder<SchemeFinding> findings) {
        Optional<Defined> own =
                defined.stream().filter(one -> one.code().equals(unit.code())).findFirst();
        Optional<Defined> later = defined.stream()
                .filter(one -> one.isLaterThan(unit.code()))
                .reduce((one, other) -> other.isLaterThan(one.code()) ? other : one);
        later.ifPresent(one -> findings.add(about(unit, SchemeFinding.Kind.SUPERSEDED, one)));
        if (own.isEmpty() && later.isEmpty()) {
            findings.add(unknown(unit, defined));
        }
        own.ifPresent(one -> {
            if (one.standard()
                    .status()
                    .filter(status -> status != StandardStatus.IN_FORCE)
                    .isPresent()) {
                findings.add(about(unit, SchemeFinding.Kind.NOT_IN_FORCE, one));
            }
            if (!Alignment.sameWords(unit.title(), one.title())) {
                findings.add(new SchemeFinding(SchemeFinding.Kind.TITLE, unit.code(), titles(unit, one)));
            }
        });
    }

    private static SchemeFinding unknown(SchemeUnit unit, List<Defined> defined) {
        return defined.stream()
                .filter(one -> one.code().isSameUnitAs(unit.code()))
                .findFirst()
                .map(one -> about(unit, SchemeFinding.Kind.UNKNOWN_VERSION, one))
                .orElseGet(() -> new SchemeFinding(
                        SchemeFinding.Kind.UNKNOWN_UNIT,
                        unit.code(),
                        LocalizedText.of("\"" + unit.title() + "\"", "\"" + unit.title() + "\"")));
    }

    private static SchemeFinding about(SchemeUnit unit, SchemeFinding.Kind kind, Defined one) {
        return new SchemeFinding(
                kind,
                unit.code(),
                LocalizedText.of(
                        one.code() + " dalam " + one.standard().id(),
                        one.code() + " in " + one.standard().id()));
    }

    private static LocalizedText titles(SchemeUnit unit, Defined one) {
        return LocalizedText.of(
                "standar \"" + one.title() + "\", skema \"" + unit.title() + "\"",
                "standard \"" + one.title() + "\", scheme \"" + unit.title() + "\"");
    }

    private static void addDrift(
            UnitOfCompetency unit, List<Defined> defined, ImmutableList.Builder<SchemeFinding> findings) {
        defined.stream()
                .filter(one -> one.code().equals(unit.code()))
                .flatMap(one -> one.described().stream())
                .findFirst()
                .ifPresent(inStandard -> UnitComparison.of(unit, inStandard).differences().stream()
                        .filter(difference -> difference.kind() != UnitComparison.Kind.TITLE)
                        .forEach(difference -> findings.add(
                                new SchemeFinding(SchemeFinding.Kind.DRIFT, unit.code(), difference.text()))));
    }
}
