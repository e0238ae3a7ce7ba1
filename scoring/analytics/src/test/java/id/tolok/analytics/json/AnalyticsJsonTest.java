package id.tolok.analytics.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tolok.agreement.AgreementReport;
import id.tolok.agreement.Categories;
import id.tolok.agreement.Metric;
import id.tolok.agreement.Panel;
import id.tolok.agreement.Weights;
import id.tolok.cohort.CohortReport;
import id.tolok.cohort.CohortSummary;
import id.tolok.cohort.EveryCriterion;
import id.tolok.cohort.Readiness;
import id.tolok.cohort.ScoreSummary;
import id.tolok.feedback.OrganiserFeedback;
import id.tolok.feedback.ParticipantFeedback;
import id.tolok.gain.GainConvention;
import id.tolok.gain.GainReport;
import id.tolok.gain.MatchedGain;
import id.tolok.instrument.ItemId;
import id.tolok.item.ExtremeGroups;
import id.tolok.item.ItemReport;
import id.tolok.item.ItemScores;
import id.tolok.json.Document;
import id.tolok.json.JsonText;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.programme.TrainingModule;
import id.tolok.programme.TrainingProgramme;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.standard.StandardRef;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Report;
import id.tolok.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyticsJsonTest {

    private static final Rubric RUBRIC = Rubric.named("las", "Rubrik pengelasan")
            .scale("angka", Scale.ofPoints(0, 10, 1).requiring(7))
            .domain(Domain.COGNITIVE, Weight.percent(40))
            .criterion("ukur", "Mengukur pelat")
            .on("angka")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
            .criterion("potong", "Memotong pelat")
            .on("angka")
            .weight(2)
            .assesses("C.000000.001.01#2.1")
            .build();

    private static final Scorer SCORER = EveryCriterion.scorer(RUBRIC);

    private static Result result(String candidate, int measure, int cut) {
        List<Rating> ratings = new ArrayList<>();
        if (measure >= 0) {
            ratings.add(Rating.of("ukur", "A1", Outcome.points(measure)));
        }
        if (cut >= 0) {
            ratings.add(Rating.of("potong", "A1", Outcome.points(cut)));
        }
        return SCORER.score(Ratings.of(candidate, ratings));
    }

    private static CohortSummary cohort() {
        return CohortSummary.of(List.of(result("P1", 9, 3), result("P2", 7, -1), result("P3", 10, 10)));
    }

    private static TrainingProgramme programme() {
        return TrainingProgramme.builder()
                .title("Bimtek las")
                .addModules(TrainingModule.of("M1", "Ukur", List.of(StandardRef.parse("C.000000.001.01#1"))))
                .build();
    }

    private static Report gain() {
        return GainReport.of(
                MatchedGain.of(
                        Map.of(CandidateId.of("A"), Score.ofPercent(50), CandidateId.of("B"), Score.ofPercent(40)),
                        Map.of(CandidateId.of("A"), Score.ofPercent(85), CandidateId.of("B"), Score.ofPercent(60))),
                GainConvention.HAKE_1998,
                Interval.CONFIDENCE_95);
    }

    private static Report agreement() {
        AssessorId one = AssessorId.of("A1");
        AssessorId other = AssessorId.of("A2");
        Panel panel = Panel.on(Categories.of("BK", "K"))
                .rating("P1", one, "K")
                .rating("P1", other, "K")
                .rating("P2", one, "K")
                .rating("P2", other, "K")
                .build();
        return AgreementReport.of(panel, Weights.NONE, Metric.NOMINAL, Interval.CONFIDENCE_95);
    }

    private static Report items() {
        ItemId item = ItemId.of("i1");
        ItemId second = ItemId.of("i2");
        return ItemReport.of(
                ItemScores.of(
                        Map.of(item, Rational.ONE, second, Rational.ONE),
                        Map.of(
                                CandidateId.of("A"), Map.of(item, Rational.ONE, second, Rational.ONE),
                                CandidateId.of("B"), Map.of(item, Rational.ZERO, second, Rational.ONE))),
                ExtremeGroups.KELLEY,
                Interval.CONFIDENCE_95);
    }

    /** A document with a value of it. */
    private record Sample<T>(Document<T> document, T value) {
        String text() {
            return document.toText(value);
        }

        T readBack() {
            return document.parse(text());
        }
    }

    static Stream<Sample<?>> samples() {
        return Stream.of(
                new Sample<>(AnalyticsJson.REPORT, gain()),
                new Sample<>(AnalyticsJson.REPORT, agreement()),
                new Sample<>(AnalyticsJson.REPORT, items()),
                new Sample<>(AnalyticsJson.REPORT, CohortReport.of(cohort(), Interval.CONFIDENCE_95)),
                new Sample<>(AnalyticsJson.REPORT, CohortReport.of(CohortSummary.NONE, Interval.CONFIDENCE_95)),
                new Sample<>(AnalyticsJson.COHORT, cohort()),
                new Sample<>(AnalyticsJson.COHORT, CohortSummary.NONE),
                new Sample<>(AnalyticsJson.READINESS, Readiness.of(result("P1", 3, -1))),
                new Sample<>(AnalyticsJson.PARTICIPANT_FEEDBACK, ParticipantFeedback.of(result("P1", 9, -1))),
                new Sample<>(
                        AnalyticsJson.ORGANISER_FEEDBACK,
                        OrganiserFeedback.of(programme(), RUBRIC, cohort(), Rational.of(3, 4))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_valid_and_comes_back(Sample<?> sample) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.write(sample.document().schema()), InputFormat.JSON);

        assertThat(schema.validate(sample.text(), InputFormat.JSON)).isEmpty();
        assertThat(sample.readBack()).isEqualTo(sample.value());
    }

    static Stream<Document<?>> documents() {
        return AnalyticsJson.documents().stream();
    }

    /** After a change of a format, {@code -Dtolok.update=true} writes the file anew. */
    @ParameterizedTest
    @MethodSource("documents")
    void the_schemas_in_the_docs_are_those_of_the_formats(Document<?> document) throws IOException {
        Path file =
                schemas().resolve(document.name().replaceFirst("^tolok/", "").replace('/', '-') + ".json");
        String schema = JsonText.write(document.schema());
        if (Boolean.getBoolean("tolok.update")) {
            Files.writeString(file, schema);
        }

        assertThat(file).hasContent(schema);
    }

    private static Path schemas() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            folder = requireNonNull(folder.getParent(), "the project's root has a folder .mvn");
        }
        return folder.resolve("docs/schemas");
    }

    @Test
    void an_undefined_figure_has_its_reason_and_ingredients() {
        assertThat(AnalyticsJson.REPORT.toText(agreement()).replaceAll("\\s+", " "))
                .contains("""
                        "name" : "cohen-kappa", "label" : { "id" : "kappa Cohen", "en" : "Cohen's kappa" }, \
                        "figure" : { "kind" : "undefined", "reason" : "no-variation", "ingredients" : [ \
                        { "symbol" : "p_o", "value" : "1" }, { "symbol" : "p_e", "value" : "1" }, \
                        { "symbol" : "n", "value" : "2" } ] }""");
        assertThat(agreement().find("cohen-kappa"))
                .contains(Figure.undefined(
                        Figure.Reason.NO_VARIATION,
                        new Ingredient("p_o", "1"),
                        new Ingredient("p_e", "1"),
                        new Ingredient("n", "2")));
        assertThat(agreement().find("nothing")).isEmpty();
    }

    @Test
    void summaries_merge_after_reading_as_before() {
        CohortSummary read = AnalyticsJson.COHORT.parse(AnalyticsJson.COHORT.toText(cohort()));

        assertThat(read.plus(cohort())).isEqualTo(cohort().plus(cohort()));
    }

    @Test
    void roots_are_kept() {
        ScoreSummary roots = ScoreSummary.of(List.of(Score.root(Rational.of(1, 2), 2)));
        CohortSummary summary =
                new CohortSummary(cohort().whole(), Map.of(), Map.of(Domain.AFFECTIVE, roots), Map.of(), Map.of());

        assertThat(AnalyticsJson.COHORT.parse(AnalyticsJson.COHORT.toText(summary)))
                .isEqualTo(summary);
    }

    @Test
    void every_wrong_part_is_reported_with_its_place() {
        assertThatThrownBy(() -> AnalyticsJson.COHORT.parse("""
                        {"format": "tolok/cohort/1", "whole": {
                          "passed": {"competent": -1, "notYetCompetent": 0, "notYetConcluded": 0},
                          "scores": {"count": 0, "sum": 0, "sumOfSquares": 0, "tenths": [1]}}}
                        """))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. whole.passed.competent must be a count, but was '-1' (line 2, column 27)
                        2. whole.scores.tenths must be 11 counts, but was '1' (line 3, column 65)""");
        assertThatThrownBy(() -> AnalyticsJson.REPORT.parse("""
                        {"format": "tolok/figures/1", "title": "x", "entries": [
                          {"name": "a", "label": "A", "figure": {"kind": "guess", "value": 1}}]}
                        """))
                .hasMessage("entries[0].figure.kind must be one of exact, approximate, interval, word, undefined,"
                        + " but was 'guess' (line 2, column 50)");
        assertThatThrownBy(() -> Report.of(LocalizedText.of("x"))
                        .count("a", LocalizedText.of("A"), 1)
                        .count("a", LocalizedText.of("A"), 2)
                        .build())
                .hasMessage("entries[1].name must differ from that of entries[0], but was 'a'");
    }

    @Test
    void a_mapper_that_finds_modules_reads_and_writes_reports() throws IOException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertThat(mapper.readValue(mapper.writeValueAsString(gain()), Report.class))
                .isEqualTo(gain());
    }

    @Property
    void every_finite_number_comes_back(@ForAll @DoubleRange(min = -1e300, max = 1e300) double number) {
        Report report = Report.of(LocalizedText.of("x"))
                .approximate("a", LocalizedText.of("A"), Figure.of(number + 0.0))
                .build();

        assertThat(AnalyticsJson.REPORT.parse(AnalyticsJson.REPORT.toText(report)))
                .isEqualTo(report);
    }

    @Property(tries = 30)
    void every_cohort_comes_back(@ForAll @Size(max = 5) List<@IntRange(min = -1, max = 10) Integer> points) {
        List<Result> results = new ArrayList<>();
        points.forEach(point -> results.add(result("P" + results.size(), point, 10 - Math.max(0, point))));
        CohortSummary summary = CohortSummary.of(results);

        assertThat(AnalyticsJson.COHORT.parse(AnalyticsJson.COHORT.toText(summary)))
                .isEqualTo(summary);
    }
}
