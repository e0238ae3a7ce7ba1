package id.tolok.exchange.credential;

import id.tolok.evidence.Evidence;
import id.tolok.evidence.Provenance;
import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.Json;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.SchemeUnit;
import id.tolok.scoring.Certifier;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a credential says of a scheme or a unit: the achievement, results and evidence. */
final class AchievementParts {

    private final CredentialWriter writer;
    private final Award award;

    /** What tells the credential from others of the same certificate. */
    private final String key;

    private final String name;
    private final String code;
    private final String type;
    private final List<SchemeUnit> units;
    private final List<CriterionResult> criteria;

    private AchievementParts(
            CredentialWriter writer,
            Award award,
            String key,
            String name,
            String code,
            String type,
            List<SchemeUnit> units) {
        this.writer = writer;
        this.award = award;
        this.key = key;
        this.name = name;
        this.code = code;
        this.type = type;
        this.units = units;
        Set<UnitCode> codes = units.stream().map(SchemeUnit::code).collect(Collectors.toSet());
        this.criteria = award.assessed().map(Certifier.Certified::result).stream()
                .flatMap(result -> result.rubric().criteria().stream()
                        .filter(criterion -> speaksOf(criterion, codes))
                        .map(criterion -> new CriterionResult(writer, result, criterion)))
                .toList();
    }

    private static boolean speaksOf(Criterion criterion, Set<UnitCode> units) {
        return criterion.counting() != Counting.FEEDBACK_ONLY
                && criterion.assesses().stream().map(StandardRef::unit).anyMatch(units::contains);
    }

    static AchievementParts ofScheme(CredentialWriter writer, Award award) {
        return new AchievementParts(
                writer,
                award,
                "scheme",
                award.scheme().title(),
                award.scheme().identifier(),
                "Certification",
                award.units());
    }

    static AchievementParts ofUnit(CredentialWriter writer, Award award, SchemeUnit unit) {
        String code = unit.code().text();
        return new AchievementParts(writer, award, "unit/" + code, unit.title(), code, "Competency", List.of(unit));
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    String id() {
        return writer.identifier("achievement", award.scheme().identifier(), key);
    }

    Json.Obj achievement() {
        return new TreeBuilder()
                .put("id", id())
                .putTexts("type", List.of("Achievement"))
                .put("achievementType", type)
                .put("creator", writer.profile())
                .put("name", name)
                .put("humanCode", code)
                .put("description", description())
                .put("inLanguage", "id")
                .put(
                        "version",
                        award.assessed()
                                .map(assessed -> version(assessed.result().rubric())))
                .put("criteria", new TreeBuilder().put("narrative", narrative()).build())
                .putList("alignment", alignments())
                .putList(
                        "resultDescription",
                        criteria.stream().map(CriterionResult::description).toList())
                .build();
    }

    private static String version(Rubric rubric) {
        return rubric.id() + " " + rubric.version();
    }

    List<Json.Obj> results() {
        return criteria.stream()
                .flatMap(criterion -> criterion.result().stream())
                .toList();
    }

    /** The evidence that speaks to one of the units; its address stands there only if it has one. */
    List<Json.Obj> evidence() {
        return award.evidence().stream()
                .filter(piece -> units.stream().anyMatch(unit -> speaksOf(piece, unit.code())))
                .map(AchievementParts::evidence)
                .toList();
    }

    private static boolean speaksOf(Evidence piece, UnitCode unit) {
        return piece.refs().stream().anyMatch(ref -> ref.unit().equals(unit));
    }

    private static Json.Obj evidence(Evidence piece) {
        String genre = piece.method().label().toString();
        return new TreeBuilder()
                .put("id", piece.provenance().flatMap(Provenance::reference).filter(Addresses::isAbsolute))
                .putTexts("type", List.of("Evidence"))
                .put("name", piece.title().isBlank() ? piece.id() : piece.title())
                .put("description", piece.kind().label() + ", " + piece.date())
                .put("genre", genre)
                .build();
    }

    private String description() {
        return "Kompeten pada unit kompetensi "
                + units.stream().map(unit -> unit.title()).collect(Collectors.joining(", "));
    }

    /** What it takes, in Markdown: each unit with its elements and criteria where the standard is known. */
    private String narrative() {
        List<String> lines = new ArrayList<>(List.of("Setiap kriteria unjuk kerja dinilai dan dipenuhi."));
        for (SchemeUnit unit : units) {
            lines.add("");
            lines.add("## " + unit.code() + " " + unit.title());
            award.describe(unit.code()).map(UnitOfCompetency::elements).orElse(List.of()).stream()
                    .flatMap(element -> lines(element).stream())
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>(List.of("", "### " + element.number() + " " + element.title(), ""));
        element.criteria().forEach(kuk -> lines.add("- " + kuk.number() + " " + kuk.text()));
        return lines;
    }

    private List<Json.Obj> alignments() {
        return units.stream()
                .map(unit -> CredentialWriter.alignment(
                        "CFItem",
                        unit.code().text(),
                        unit.title(),
                        writer.frameworks().itemUri(StandardRef.unit(unit.code())),
                        framework(unit.code())))
                .toList();
    }

    private Optional<String> framework(UnitCode unit) {
        return award.standards().stream()
                .filter(standard -> standard.findUnit(unit).isPresent())
                .map(CompetencyStandard::title)
                .findFirst();
    }
}
