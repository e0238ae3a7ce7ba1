package id.tolok.scoring.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.json.Document;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Selections;
import id.tolok.scoring.CertificationPolicy;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.OneExcused;
import id.tolok.scoring.RandomCase;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingPolicy;
import id.tolok.scoring.Welding;
import id.tolok.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is written of results and their reasons conforms to the schemas, is read again, and recomputes. */
class ExplanationJsonProperties {

    private static final Map<String, Schema> SCHEMAS = ScoringJson.documents().stream()
            .collect(Collectors.toMap(
                    Document::name,
                    document -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JsonText.write(document.schema()), InputFormat.JSON)));

    private static Result result(long seed) {
        RandomCase random = new RandomCase(seed);
        Rubric rubric = random.rubric();
        return random.scorer(rubric).score(random.ratings(rubric), random.evidence());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void explanations_round_trip_and_recompute(@ForAll long seed) {
        Result result = result(seed);

        Explanation decision = again(result.explain());
        Explanation score = again(result.explainScore());

        assertThat(((DecisionExplanation) decision).decision()).isEqualTo(result.decision());
        assertThat(((ScoreExplanation) score).standing()).isEqualTo(result.standing());
        assertThat(decision.toText(Language.ENGLISH)).isEqualTo(result.explain().toText(Language.ENGLISH));
        assertThat(score.toText(Language.INDONESIAN))
                .isEqualTo(result.explainScore().toText(Language.INDONESIAN));
        for (Criterion criterion : result.rubric().criteria()) {
            assertThat(again(result.explainScore(criterion.id()))).isEqualTo(result.explainScore(criterion.id()));
        }
    }

    @Example
    void what_is_composed_as_deep_as_can_be_is_read_again() {
        DecisionRule rule = DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.ofPercent(70));
        Aggregation mean = Aggregations.WEIGHTED_MEAN;
        for (int i = 1; i < 12; i++) {
            rule = i % 3 == 0 ? DecisionRules.any(rule) : DecisionRules.all(rule);
            mean = new Selections.ByGroup(mean, Aggregations.MEAN);
        }
        ScoringPolicy policy = Welding.EVERY_CRITERION.toBuilder()
                .unit(rule)
                .criteria(mean)
                .assessors(mean)
                .rounding(Rounding.toPercent())
                .build();

        Result result = policy.compile(Welding.RUBRIC)
                .score(Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=baik"));

        assertThat(ScoringJson.POLICY.parse(ScoringJson.POLICY.toText(policy))).isEqualTo(policy);
        assertThat(again(result.explain())).isEqualTo(result.explain());
        assertThat(again(result.explainScore())).isEqualTo(result.explainScore());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void results_explanations_and_policies_conform_to_their_schemas(@ForAll long seed) {
        Result result = result(seed);

        assertConforms(ScoringJson.RESULT, result.transcript());
        assertConforms(ScoringJson.EXPLANATION, result.explain());
        assertConforms(ScoringJson.EXPLANATION, result.explainScore());
        if (result.policy().missing() != OneExcused.INSTANCE) {
            assertConforms(ScoringJson.POLICY, result.policy());
            assertConforms(ScoringJson.TRAINING_POLICY, TrainingPolicy.of(result.policy()));
            assertConforms(
                    ScoringJson.CERTIFICATION_POLICY,
                    CertificationPolicy.of(result.policy(), result.policy().unit()));
        }
        assertThat(ScoringJson.RESULT.parse(ScoringJson.RESULT.toText(result.transcript())))
                .isEqualTo(result.transcript());
    }

    private static Explanation again(Explanation explanation) {
        Explanation read = ScoringJson.EXPLANATION.parse(ScoringJson.EXPLANATION.toText(explanation));
        assertThat(read).isEqualTo(explanation);
        return read;
    }

    @Example
    void the_schemas_in_the_docs_are_those_of_the_formats() throws IOException {
        for (Document<?> document : ScoringJson.documents()) {
            Path file =
                    schemas().resolve(document.name().replaceFirst("tolok/", "").replace('/', '-') + ".json");
            String schema = JsonText.write(document.schema());
            if (Boolean.getBoolean("tolok.schemas.write")) {
                Files.writeString(file, schema);
            }
            assertThat(file).hasContent(schema);
        }
    }

    private static Path schemas() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            folder = requireNonNull(folder.getParent(), "the project's root has a folder .mvn");
        }
        return folder.resolve("docs/schemas");
    }

    @Example
    void what_is_no_explanation_does_not_conform() {
        assertThat(schema(ScoringJson.EXPLANATION)
                        .validate(
                                "{\"format\": \"tolok/explanation/1\", \"decision\": {\"kind\": \"all\"}}",
                                InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema(ScoringJson.RESULT).validate("{\"format\": \"tolok/result/1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Example
    void a_value_that_its_parts_do_not_give_is_refused() {
        Explanation explanation = Welding.EVERY_CRITERION
                .compile(Welding.RUBRIC)
                .score(Welding.rated("ukur=baik"))
                .explainScore(CriterionId.of("ukur"));
        String forged = ScoringJson.EXPLANATION.toText(explanation).replaceFirst("\"value\" ?: ?0.75", "\"value\": 1");

        assertThatThrownBy(() -> ScoringJson.EXPLANATION.parse(forged))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("score.standing must be what its parts give, which is 3/4, but was '1' (line ");
    }

    @Example
    void a_decision_that_its_parts_do_not_give_is_refused() {
        Explanation explanation = new DecisionExplanation.Unassessed(Welding.EVERY_CRITERION
                .compile(Welding.RUBRIC)
                .score(Welding.rated())
                .explain()
                .about());
        String forged = ScoringJson.EXPLANATION.toText(explanation).replace("not-yet-concluded", "competent");

        assertThatThrownBy(() -> ScoringJson.EXPLANATION.parse(forged))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("decision.decision must be what its parts give, which is not-yet-concluded, but"
                        + " was 'competent' (line ");
    }

    @Example
    void an_explanation_is_of_a_decision_or_of_a_score() {
        assertThatThrownBy(() -> ScoringJson.EXPLANATION.parse("{\"format\": \"tolok/explanation/1\"}"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must have either a field decision or a field score");
    }

    private static <T> void assertConforms(Document<T> document, T value) {
        assertThat(schema(document).validate(document.toText(value), InputFormat.JSON))
                .isEmpty();
    }

    private static Schema schema(Document<?> document) {
        return Optional.ofNullable(SCHEMAS.get(document.name())).orElseThrow();
    }
}
