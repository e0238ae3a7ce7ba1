package id.tolok.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tolok.json.Format;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Absence;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.AttemptRules;
import id.tolok.score.Conversion;
import id.tolok.score.Grade;
import id.tolok.score.Grading;
import id.tolok.score.Law;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Predicates;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Selections;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.scoring.CertificationPolicy;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.SchemeRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingPolicy;
import id.tolok.scoring.Transcript;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ScoringJsonTest {

    private static final ScoringPolicy FULL = ScoringPolicy.builder()
            .id("latihan")
            .version(3)
            .title(LocalizedText.of("Latihan", "Training"))
            .attempts(Aggregations.HIGHEST)
            .assessors(Aggregations.MEDIAN)
            .missing(MissingRules.LEFT_OUT)
            .criteria(Aggregations.MEAN)
            .domains(Aggregations.LOWEST)
            .unit(DecisionRules.all(
                    DecisionRules.everyCriterion(),
                    DecisionRules.criticalCriteria(),
                    DecisionRules.evidence(),
                    DecisionRules.any(
                            DecisionRules.domainFloor(Domain.COGNITIVE, Score.of(2, 3)),
                            DecisionRules.cutScore(Score.ofPercent(70)))))
            .build();

    @Test
    void policies_round_trip() {
        for (ScoringPolicy policy : new ScoringPolicy[] {
            FULL, Policies.bnsp(), Policies.hybrid(Map.of(Domain.AFFECTIVE, Score.ofPercent(60)))
        }) {
            assertThat(ScoringJson.POLICY.parse(ScoringJson.POLICY.toText(policy)))
                    .isEqualTo(policy);
        }
    }

    @Test
    void a_policy_is_written_with_exact_numbers() {
        assertThat(ScoringJson.POLICY.toText(FULL).replaceAll("\\s+", "")).isEqualTo("""
                        {"format":"tolok/policy/1","id":"latihan","version":3,"title":{"id":"Latihan","en":"Training"},
                        "attempts":"highest","assessors":"median","missing":"left-out","criteria":"mean","domains":"lowest",
                        "unit":{"kind":"all","rules":[{"kind":"every-criterion"},{"kind":"critical-criteria"},
                        {"kind":"evidence"},{"kind":"at-least","number":1,"rules":[
                        {"kind":"domain-floor","domain":"cognitive","floor":"2/3"},{"kind":"cut-score","cut":0.7}]}]}}
                        """.replaceAll("\\s+", ""));
    }

    @Test
    void everything_wrong_is_reported_with_its_path() {
        assertThatThrownBy(() -> ScoringJson.POLICY.parse("""
                                {"format": "tolok/policy/1", "id": "p", "title": "P",
                                 "attempts": "best", "assessors": "mean", "missing": "zero",
                                 "criteria": "weighted-mean", "domains": "weighted-mean",
                                 "unit": {"kind": "all", "rules": [
                                   {"kind": "cut-score", "cut": 70},
                                   {"kind": "floor", "floor": 0.7},
                                   {"kind": "domain-floor", "domain": "moral", "floor": 0.7}]}}
                                """))
                .isInstanceOf(InvalidModelException.class)
                .extracting(e -> ((InvalidModelException) e)
                        .problems().stream().map(Object::toString).toList())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("attempts must be one of ")
                        .endsWith(", but was 'best' (line 2, column 14)"))
                .contains(
                        "unit.rules[0].cut must be above 0 and at most 1, but was '70' (line 5, column 33)",
                        "unit.rules[2].domain must be one of cognitive, affective, psychomotor, but was 'moral'"
                                + " (line 7, column 39)")
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("unit.rules[1].kind must be one of every-criterion, "));
    }

    @Test
    void an_empty_composition_is_refused() {
        assertThatThrownBy(() -> ScoringJson.POLICY.parse("""
                                {"format": "tolok/policy/1", "id": "p", "title": "P", "attempts": "latest", "assessors": "mean",
                                 "missing": "zero", "criteria": "mean", "domains": "mean", "unit": {"kind": "all", "rules": []}}
                                """))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("unit.rules must be at least one");
    }

    @Test
    void a_mapper_that_finds_modules_reads_and_writes_policies() throws Exception {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertThat(mapper.readValue(mapper.writeValueAsString(FULL), ScoringPolicy.class))
                .isEqualTo(FULL);
    }

    @Test
    void parts_with_settings_round_trip() {
        List<Aggregation> parts = List.of(
                new Selections.DropLowest(2),
                new Selections.KeepHighest(3),
                new Selections.ReachedBy(1),
                new Selections.MostFrequent(Selections.Tie.MEAN),
                new Selections.ByGroup(Aggregations.LOWEST, new Selections.DropLowest(1)),
                new Selections.AtMostFull(Aggregations.EXTRA_CREDIT_BY_FACTOR),
                new AttemptRules.TimesMastered(2),
                new AttemptRules.LatestAndEarlier(Rational.ofPercent(65)),
                new AttemptRules.Decaying(Rational.of(2, 3)),
                new AttemptRules.TimeDecay(30, Rational.of(1, 2)),
                new AssessorRules.Consensus(1, Aggregations.MEDIAN),
                new AssessorRules.ThirdAdjudicates(0),
                new AssessorRules.LeadOverrides(AssessorId.of("A1"), Aggregations.MEAN));
        for (Aggregation part : parts) {
            ScoringPolicy policy = FULL.toBuilder()
                    .assessors(part)
                    .rounding(Rounding.toPercent())
                    .unit(DecisionRules.all(
                            DecisionRules.not(DecisionRules.criticalCriteria()),
                            DecisionRules.points(Rational.of(3)),
                            DecisionRules.criteriaAtLeast(2)))
                    .build();

            assertThat(ScoringJson.POLICY.parse(ScoringJson.POLICY.toText(policy)))
                    .isEqualTo(policy);
        }
        assertThat(parts).extracting(Aggregation::id).doesNotHaveDuplicates();
    }

    @Test
    void wrong_settings_are_reported_with_their_path() {
        assertThatThrownBy(() -> ScoringJson.POLICY.parse("""
                                {"format": "tolok/policy/1", "id": "p", "title": "P",
                                 "attempts": {"kind": "times-mastered", "times": 0}, "assessors": {"kind": "best"},
                                 "missing": "zero", "criteria": "mean", "domains": 7, "unit": {"kind": "evidence"}}
                                """))
                .isInstanceOf(InvalidModelException.class)
                .extracting(e -> ((InvalidModelException) e)
                        .problems().stream()
                                .map(problem -> problem.path() + " " + problem.found())
                                .toList())
                .isEqualTo(List.of("attempts.times 0", "assessors.kind best", "domains 7"));
    }

    /** An aggregation of a user's own. */
    enum Own implements Aggregation {
        FIRST;

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return IntStream.range(0, scores.size())
                    .mapToObj(i -> i == 0 ? Rational.ONE : Rational.ZERO)
                    .toList();
        }

        @Override
        public String id() {
            return "first";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("pertama", "first");
        }

        @Override
        public Set<Law> laws() {
            return Set.of(Law.INTERNAL);
        }
    }

    @Test
    void a_part_of_a_users_own_is_found_by_its_name_once_it_is_registered() {
        AggregationJson known = new AggregationJson(List.of(Own.FIRST));
        AggregationJson unknown = new AggregationJson(List.of());

        assertThat(known.read(known.write(Own.FIRST))).isEqualTo(Own.FIRST);
        assertThat(known.read(known.write(Aggregations.MEAN))).isEqualTo(Aggregations.MEAN);
        assertThatThrownBy(() -> unknown.write(Own.FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not registered for JSON: " + Own.FIRST.id()
                        + "\n    Maybe its class and settings are not those registered for ServiceLoader as Aggregation"
                        + " under this name, or the name is that of another part");
    }

    /** A rule for missing ratings of a user's own. */
    enum OwnMissing implements MissingRule {
        LENIENT;

        @Override
        public Treatment treat(Absence absence) {
            return Treatment.LEFT_OUT;
        }

        @Override
        public String id() {
            return "lenient";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("lunak", "lenient");
        }
    }

    @Test
    void a_rule_for_missing_ratings_of_a_users_own_is_found_by_its_name_once_it_is_registered() {
        Format<MissingRule> known = ScoringJson.missing(List.of(OwnMissing.LENIENT));
        ScoringPolicy policy = FULL.toBuilder().missing(OwnMissing.LENIENT).build();

        assertThat(known.read(known.write(OwnMissing.LENIENT))).isEqualTo(OwnMissing.LENIENT);
        assertThat(known.read(known.write(MissingRules.ZERO))).isEqualTo(MissingRules.ZERO);
        assertThatThrownBy(() -> ScoringJson.POLICY.toText(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "not registered for JSON: lenient\n    Maybe its class and settings are not those registered for ServiceLoader as MissingRule"
                                + " under this name, or the name is that of another part");
        assertThatThrownBy(() -> known.read(Json.text("strict")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must be one of refused, left-out, zero, fails, lenient, but was 'strict'");
    }

    @Test
    void rules_for_the_whole_and_for_further_assessment_round_trip() {
        SchemeRule points = SchemeRules.points(
                Rational.of(5, 2),
                Map.of(UnitCode.parse("C.000000.001.01"), new SchemeRules.Worth(Rational.of(3), true)));
        for (SchemeRule rule : List.of(SchemeRules.asScheme(), SchemeRules.atLeast(2), points)) {
            ScoringPolicy policy = Policies.portfolio().toBuilder().scheme(rule).build();

            assertThat(ScoringJson.POLICY.parse(ScoringJson.POLICY.toText(policy)))
                    .isEqualTo(policy);
        }
        assertThat(ScoringJson.POLICY
                        .toText(Policies.bnsp().toBuilder().scheme(points).build())
                        .replaceAll("\\s", ""))
                .contains(
                        "\"scheme\":{\"kind\":\"unit-points\",\"enough\":2.5,\"units\":{\"C.000000.001.01\":{\"points\":3,"
                                + "\"required\":true}}}");
    }

    @Test
    void a_training_policy_has_scores_and_gradings_and_no_rule_that_decides() {
        TrainingPolicy policy =
                Policies.compensatory(Predicates.ofPercent(Band.from(0, "kurang"), Band.from(75, "baik")));
        String text = ScoringJson.TRAINING_POLICY.toText(policy);

        assertThat(ScoringJson.TRAINING_POLICY.parse(text)).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(text.replaceAll("\\s+", "")).isEqualTo("""
                        {"format":"tolok/training-policy/1","id":"compensatory",
                        "title":{"id":"Kompensatori0–100","en":"Compensatory0–100"},"attempts":"latest","assessors":"mean",
                        "missing":"left-out","criteria":"weighted-mean","domains":"weighted-mean",
                        "grading":{"kind":"predicates","bands":[{"id":"kurang","label":"kurang","from":0},
                        {"id":"baik","label":"baik","from":75}]}}
                        """.replaceAll("\\s+", ""));
        assertThatThrownBy(() -> ScoringJson.TRAINING_POLICY.parse(text.replaceFirst(
                        "\"id\"\\s*:\\s*\"compensatory\"",
                        "\"id\": \"compensatory\", \"unit\": {\"kind\": \"evidence\"}")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("unit is not a field of this format");
    }

    @Test
    void a_certification_policy_names_what_is_asked_beside_every_criterion() {
        CertificationPolicy policy = CertificationPolicy.of(
                FULL.toBuilder().scheme(SchemeRules.atLeast(2)).build(),
                DecisionRules.evidence(),
                DecisionRules.domainFloor(Domain.COGNITIVE, Score.of(2, 3)));
        String text = ScoringJson.CERTIFICATION_POLICY.toText(policy);

        assertThat(ScoringJson.CERTIFICATION_POLICY.parse(text))
                .isEqualTo(policy)
                .hasSameHashCodeAs(policy);
        assertThat(ScoringJson.CERTIFICATION_POLICY.parse(text).gates()).hasSize(2);
        assertThat(text.replaceAll("\\s+", ""))
                .endsWith("\"gates\":[{\"kind\":\"evidence\"},{\"kind\":\"domain-floor\",\"domain\":\"cognitive\","
                        + "\"floor\":\"2/3\"}],\"scheme\":{\"kind\":\"units-at-least\",\"units\":2}}");
        assertThat(policy).isNotEqualTo(Policies.certification());
        assertThatThrownBy(() -> ScoringJson.CERTIFICATION_POLICY.parse(ScoringJson.POLICY.toText(FULL)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "format must be 'tolok/certification-policy/1', but was 'tolok/policy/1' (line 2, column 14)");
    }

    /** A grading of a user's own. */
    enum OwnGrading implements Grading {
        PASS;

        @Override
        public Optional<Grade> grade(Score score) {
            return Optional.of(new Grade(score.isAtLeast(Score.of(1, 2)) ? "lulus" : "gagal", LocalizedText.of("-")));
        }

        @Override
        public String id() {
            return "pass";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("lulus", "pass");
        }
    }

    @Test
    void gradings_are_part_of_a_policy_and_of_its_results() {
        Rounding halves = new Rounding(Rational.of(1, 2), RoundingMode.HALF_UP);
        ScoringPolicy policy = FULL.toBuilder()
                .grading(Conversion.between(6, 1).inSteps(halves))
                .build();
        Format<Grading> known = ScoringJson.gradings(List.of(OwnGrading.PASS));
        ScoringPolicy own = FULL.toBuilder().grading(OwnGrading.PASS).build();

        assertThat(ScoringJson.POLICY.parse(ScoringJson.POLICY.toText(policy))).isEqualTo(policy);
        assertThat(known.read(known.write(OwnGrading.PASS))).isEqualTo(OwnGrading.PASS);
        assertThatThrownBy(() -> ScoringJson.POLICY.toText(own)).isInstanceOf(IllegalArgumentException.class);
        Transcript transcript = SheetOf.result(own).transcript();
        assertThat(transcript.grade()).map(Grade::id).contains("gagal");
        assertThat(transcript.domains().values())
                .extracting(line -> line.grade().map(Grade::id).orElse(""))
                .containsExactly("gagal");
        assertThat(transcript.units().get(0).grade()).map(Grade::id).contains("gagal");
        assertThat(transcript.parts()).containsEntry("grading", new Transcript.Part("pass", 1));
        assertThat(ScoringJson.RESULT.parse(ScoringJson.RESULT.toText(transcript)))
                .isEqualTo(transcript);
    }

    @Test
    void predicates_and_conversions_round_trip() {
        Predicates predicates =
                Predicates.ofPercent(Band.from(0, "kurang"), Band.above(70, "baik", LocalizedText.of("B")));
        Conversion conversion = Conversion.between(6, 1);

        assertThat(ScoringJson.PREDICATES.read(ScoringJson.PREDICATES.write(predicates)))
                .isEqualTo(predicates);
        assertThat(ScoringJson.CONVERSION.read(ScoringJson.CONVERSION.write(conversion)))
                .isEqualTo(conversion);
    }

    @Test
    void a_result_round_trips_with_all_versions() {
        Transcript transcript = SheetOf.transcript();

        assertThat(ScoringJson.RESULT.parse(ScoringJson.RESULT.toText(transcript)))
                .isEqualTo(transcript);
        assertThat(ScoringJson.RESULT.toText(transcript).replaceAll("\\s+", "")).startsWith("""
                        {"format":"tolok/result/1","candidate":"C1","policy":{"id":"latihan","version":3},
                        "parts":{"attempts":{"id":"highest","version":1},"assessors":{"id":"median","version":1},
                        "criteria":{"id":"geometric-mean","version":1},"domains":{"id":"lowest","version":1},
                        "missing":{"id":"left-out","version":1},"unit":{"id":"cut-score","version":1},
                        "scheme":{"id":"as-scheme","version":1}},
                        "rubric":{"id":"las","version":"1","contentHash":"
                        """.replaceAll("\\s+", ""));
    }

    /** A rubric of two criteria, rated 1/4 and 1/2, by a geometric mean. */
    static final class SheetOf {
        private SheetOf() {}

        static Transcript transcript() {
            return result(FULL).transcript();
        }

        static Result result(ScoringPolicy policy) {
            Rubric rubric = Rubric.named("las", "Las")
                    .scale("poin", Scale.ofPoints(0, 4, 1))
                    .domain(Domain.PSYCHOMOTOR, Weight.percent(100))
                    .criterion("ukur", "Mengukur")
                    .on("poin")
                    .weight(1)
                    .assesses("C.000000.001.01#1.1")
                    .criterion("potong", "Memotong")
                    .on("poin")
                    .weight(1)
                    .assesses("C.000000.001.01#1.2")
                    .build();
            return policy.toBuilder()
                    .criteria(Aggregations.GEOMETRIC_MEAN)
                    .unit(DecisionRules.cutScore(Score.of(1, 2)))
                    .build()
                    .compile(rubric)
                    .score(Ratings.of(
                            "C1",
                            List.of(
                                    Rating.of("ukur", "A1", Outcome.points(1)),
                                    Rating.of("potong", "A1", Outcome.points(2)))));
        }
    }
}
