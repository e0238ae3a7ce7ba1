package id.tolok.scoring;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import id.tolok.assessment.Decision;
import id.tolok.assessment.Gap;
import id.tolok.assessment.Recommendation;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Grade;
import id.tolok.score.Predicates;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.SchemeRules.Worth;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final Predicates PREDICATES = Predicates.ofPercent(Band.from(0, "kurang"), Band.from(70, "baik"));

    private static final Ratings GOOD = Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=cukup");

    @Test
    void a_training_score_is_a_weighted_mean_with_a_predicate() {
        TrainingScore score =
                Policies.compensatory(PREDICATES).compile(Welding.RUBRIC).score(GOOD);

        // 0.4·80/100 + 0.6·13/16 = 0.8075
        assertThat(score.standing()).isEqualTo(Standing.at(Score.of(Rational.parse("0.8075"))));
        assertThat(score.standing(Domain.PSYCHOMOTOR)).hasToString("13/16");
        assertThat(score.standing(Welding.JOINING)).hasToString("1/2");
        assertThat(score.standing(CriterionId.of("ukur"))).hasToString("3/4");
        assertThat(score.grade().map(Grade::id)).contains("baik");
        assertThat(score.grade(Domain.COGNITIVE).map(Grade::id)).contains("baik");
        assertThat(score.explainScore().standing()).isEqualTo(score.standing());
        assertThat(score.explainScore(Domain.COGNITIVE).standing()).hasToString("4/5");
        assertThat(score.explainScore(Welding.JOINING).standing()).hasToString("1/2");
        assertThat(score.explainScore(CriterionId.of("ukur")).standing()).hasToString("3/4");
        assertThat(score).hasToString("C1: 323/400 baik");
        assertThat(score.candidate()).hasToString("C1");
    }

    @Test
    void a_training_score_names_the_versions_that_made_it() {
        TrainingScore score =
                Policies.compensatory(PREDICATES).compile(Welding.RUBRIC).score(GOOD);

        assertThat(score.policy()).isEqualTo(new Transcript.Part("compensatory", 1));
        assertThat(score.parts())
                .containsExactly(
                        entry("attempts", new Transcript.Part("latest", 1)),
                        entry("assessors", new Transcript.Part("mean", 1)),
                        entry("criteria", new Transcript.Part("weighted-mean", 1)),
                        entry("domains", new Transcript.Part("weighted-mean", 1)),
                        entry("missing", new Transcript.Part("left-out", 1)),
                        entry("grading", new Transcript.Part(PREDICATES.id(), 1)));
        assertThat(score.rubric().isOf(Welding.RUBRIC)).isTrue();
    }

    @Test
    void many_participants_are_scored_in_order() {
        List<String> scores = new ArrayList<>();
        List<Long> progress = new ArrayList<>();

        long done = Policies.compensatory(PREDICATES)
                .compile(Welding.RUBRIC)
                .score(
                        Stream.of(GOOD, Welding.rated("teori=60")),
                        score -> scores.add(score.toString()),
                        progress::add);

        assertThat(done).isEqualTo(2);
        assertThat(scores).containsExactly("C1: 323/400 baik", "C1: 3/5 kurang");
        assertThat(progress).containsExactly(2L);
    }

    @Test
    void a_training_score_leaves_out_what_is_missing_and_has_none_of_nothing() {
        TrainingScorer scorer = Policies.compensatory(PREDICATES).compile(Welding.RUBRIC, List.of());

        assertThat(scorer.score(Welding.rated("teori=60")).standing()).hasToString("3/5");
        assertThat(scorer.score(Welding.rated())).hasToString("C1: belum dinilai");
        assertThat(Policies.compensatory(PREDICATES)).hasToString("compensatory 1");
        assertThat(Policies.compensatory(PREDICATES).grading()).contains(PREDICATES);
    }

    @Test
    void nothing_that_a_training_policy_leads_to_answers_with_a_decision() {
        Set<Class<?>> deciding = Set.of(
                Decision.class,
                DecisionExplanation.class,
                Result.class,
                Scorer.class,
                ScoringPolicy.class,
                CertificationPolicy.class,
                Recommendation.class,
                Transcript.class);

        for (Class<?> type : List.of(TrainingPolicy.class, TrainingScorer.class, TrainingScore.class)) {
            assertThat(Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .map(Method::getReturnType))
                    .as(type.getSimpleName())
                    .doesNotContainAnyElementsOf(deciding);
        }
    }

    @Test
    void nothing_that_certifies_takes_a_score_or_a_training_policy() {
        Set<Class<?>> scores =
                Set.of(TrainingPolicy.class, TrainingScorer.class, TrainingScore.class, Score.class, Standing.class);

        for (Class<?> type : List.of(CertificationPolicy.class, Certifier.class, Certifier.Certified.class)) {
            assertThat(Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .flatMap(method -> Stream.of(method.getParameterTypes())))
                    .as(type.getSimpleName())
                    .doesNotContainAnyElementsOf(scores);
            assertThat(Arrays.stream(type.getDeclaredConstructors()).map(Constructor::getModifiers))
                    .noneMatch(Modifier::isPublic);
        }
    }

    @Test
    void a_certification_policy_asks_for_every_criterion_whatever_its_gates() {
        CertificationPolicy lenient =
                CertificationPolicy.of(Policies.hybrid(Welding.floors(1, 1)), DecisionRules.cutScore(Score.of(1, 100)));
        Result result = lenient.scoring()
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=100", "ukur=kurang", "potong=ahli", "sambung=ahli"));

        assertThat(result.decision(Welding.CUTTING)).isEqualTo(NOT_YET_COMPETENT);
        assertThat(lenient).hasToString("hybrid 1");
        assertThat(Policies.certification().scoring()).isEqualTo(Policies.bnsp());
    }

    @Test
    void only_what_certifies_becomes_a_recommendation_with_its_gaps() {
        Certifier certifier = Policies.certification().compile(Welding.RUBRIC, List.of());
        Recommendation recommendation = certifier
                .assess(
                        Welding.rated("teori=60", "ukur=kurang", "potong=ahli", "sambung=cukup"),
                        List.of(Welding.evidence("E1", "C.000000.001.01#1", "C.000000.002.01")
                                .accepted()
                                .build()))
                .recommendation(AssessorId.of("A1"), LocalDate.of(2026, 3, 2));

        assertThat(recommendation.units())
                .isEqualTo(Map.of(Welding.CUTTING, NOT_YET_COMPETENT, Welding.JOINING, COMPETENT));
        assertThat(recommendation.gaps())
                .containsExactly(
                        new Gap(StandardRef.parse("C.000000.001.01#1.1"), "naikkan dari 0% ke paling sedikit 50%"),
                        new Gap(
                                StandardRef.parse("C.000000.001.01#knowledge.1"),
                                "naikkan dari 60% ke paling sedikit 70%"));
    }

    @Test
    void a_gap_that_is_about_no_part_is_about_the_unit_and_one_of_evidence_about_the_criterion() {
        Certifier certifier = CertificationPolicy.of(
                        Policies.bnsp(),
                        DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.FULL),
                        DecisionRules.evidence())
                .compile(Welding.RUBRIC, List.of());
        Certifier.Certified certified =
                certifier.assess(Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=ahli"), List.of());

        assertThat(certified
                        .recommendation(AssessorId.of("A1"), LocalDate.of(2026, 3, 2))
                        .gaps())
                .extracting(gap -> gap.ref().toString())
                .containsExactly(
                        "C.000000.001.01", "C.000000.001.01#1.1", "C.000000.001.01#1.2", "C.000000.002.01#1.1");
        assertThat(certified.result().decision(Welding.JOINING)).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void mastery_asks_for_a_criterion_to_be_reached_again() {
        Scorer scorer = Policies.mastery(2).compile(Welding.RUBRIC);
        Rating first = Welding.attempt("sambung", "A1", 1, Welding.outcome("cukup"));
        Rating again = Welding.attempt("sambung", "A1", 2, Welding.outcome("kurang"));
        Rating third = Welding.attempt("sambung", "A1", 3, Welding.outcome("ahli"));

        assertThat(scorer.score(Ratings.of("C1", List.of(first, again))).decision(Welding.JOINING))
                .isEqualTo(NOT_YET_CONCLUDED);
        Result twice = scorer.score(Ratings.of("C1", List.of(first, again, third)));
        assertThat(twice.decision(Welding.JOINING)).isEqualTo(COMPETENT);
        // the mean of 1/2 and 1
        assertThat(twice.standing(CriterionId.of("sambung"))).hasToString("3/4");
        assertThatThrownBy(() -> Policies.mastery(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("times must be 1 or more, but was '0'");
    }

    @Test
    void a_portfolio_that_falls_short_is_assessed_further() {
        Result result = Policies.portfolio()
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=60", "ukur=kurang", "potong=ahli", "sambung=ahli"));

        assertThat(result.decision(Welding.CUTTING)).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(result.improvements(Welding.CUTTING))
                .extracting(improvement -> improvement.about().key())
                .containsExactly("ukur", "teori", "C.000000.001.01#1.1", "C.000000.001.01#1.2");
        assertThat(result.explain(Welding.CUTTING).toText(id.tolok.text.Language.ENGLISH))
                .contains("not yet concluded (what falls short is continued by direct observation)");
    }

    @Test
    void ready_policies_keep_all_laws_but_where_they_say_so() {
        for (ScoringPolicy policy : List.of(
                Policies.bnsp(),
                Policies.certification().scoring(),
                Policies.portfolio(),
                Policies.hybrid(Welding.floors(70, 70)))) {
            assertThat(policy.laws()).as(policy.id()).containsExactlyInAnyOrder(DecisionLaw.values());
        }
        assertThat(Policies.mastery(2).laws())
                .containsExactlyInAnyOrder(DecisionLaw.GROUNDED, DecisionLaw.ORDER_INVARIANT);
        assertThat(DecisionLaw.MONOTONE.label()).hasToString("penilaian lebih baik tidak merugikan");
    }

    private static Decision whole(SchemeRule rule, Ratings ratings) {
        return Welding.EVERY_CRITERION.toBuilder()
                .scheme(rule)
                .build()
                .compile(Welding.RUBRIC)
                .score(ratings)
                .decision();
    }

    private static final Ratings ONLY_CUTTING = Welding.rated("teori=80", "ukur=baik", "potong=ahli");
    private static final Ratings NO_CUTTING = Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=ahli");

    @Test
    void some_of_the_units_may_suffice() {
        assertThat(whole(SchemeRules.atLeast(1), ONLY_CUTTING)).isEqualTo(COMPETENT);
        assertThat(whole(SchemeRules.atLeast(2), ONLY_CUTTING)).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(whole(SchemeRules.atLeast(2), NO_CUTTING)).isEqualTo(NOT_YET_COMPETENT);
        assertThat(whole(SchemeRules.atLeast(3), GOOD)).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(whole(SchemeRules.asScheme(), ONLY_CUTTING)).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void points_of_units_must_suffice_and_required_units_must_be_competent() {
        Map<UnitCode, Worth> worth = Map.of(
                Welding.CUTTING, new Worth(Rational.of(3), false), Welding.JOINING, new Worth(Rational.of(2), false));
        Map<UnitCode, Worth> required = Map.of(
                Welding.CUTTING, new Worth(Rational.of(3), false), Welding.JOINING, new Worth(Rational.of(2), true));

        assertThat(whole(SchemeRules.points(Rational.of(3), worth), ONLY_CUTTING))
                .isEqualTo(COMPETENT);
        assertThat(whole(SchemeRules.points(Rational.of(4), worth), ONLY_CUTTING))
                .isEqualTo(NOT_YET_CONCLUDED);
        assertThat(whole(SchemeRules.points(Rational.of(3), required), ONLY_CUTTING))
                .isEqualTo(NOT_YET_CONCLUDED);
        assertThat(whole(SchemeRules.points(Rational.of(3), worth), NO_CUTTING)).isEqualTo(NOT_YET_COMPETENT);
        assertThat(whole(SchemeRules.points(Rational.of(2), required), NO_CUTTING))
                .isEqualTo(COMPETENT);
        UnitCode other = UnitCode.parse("C.000000.009.01");
        assertThat(whole(SchemeRules.points(Rational.ONE, Map.of(other, new Worth(Rational.ONE, true))), GOOD))
                .isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void rules_for_the_whole_are_checked() {
        SchemeRule points =
                SchemeRules.points(Rational.of(5, 2), Map.of(Welding.CUTTING, new Worth(Rational.of(3), true)));
        for (SchemeRule rule : List.of(SchemeRules.asScheme(), SchemeRules.atLeast(2), points)) {
            assertThat(rule.version()).isEqualTo(1);
        }
        assertThatThrownBy(() -> SchemeRules.atLeast(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("units must be 1 or more, but was '0'");
        assertThatThrownBy(() ->
                        SchemeRules.points(Rational.of(4), Map.of(Welding.CUTTING, new Worth(Rational.of(3), true))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("enough must be at most what all units give together (3), but was '4'");
        assertThatThrownBy(() -> SchemeRules.points(Rational.ZERO, Map.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("enough must be above 0, but was '0'");
        assertThatThrownBy(() -> new Worth(Rational.of(-1), false))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("points must be 0 or more, but was '-1'");
    }
}
