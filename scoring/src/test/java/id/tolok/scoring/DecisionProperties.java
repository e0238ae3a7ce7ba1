package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregations;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.standard.UnitCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every decision rule that comes with Tolok keeps the laws of decision rules. */
class DecisionProperties {

    private static Arbitrary<DecisionRule> simpleRules() {
        return Arbitraries.of(
                DecisionRules.everyCriterion(),
                DecisionRules.criticalCriteria(),
                DecisionRules.domainFloor(Domain.COGNITIVE, Score.ofPercent(70)),
                DecisionRules.domainFloor(Domain.AFFECTIVE, Score.ofPercent(50)),
                DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.of(3, 4)),
                DecisionRules.cutScore(Score.of(2, 3)),
                DecisionRules.evidence());
    }

    private static Arbitrary<DecisionRule> rules(int depth) {
        if (depth == 0) {
            return simpleRules();
        }
        Arbitrary<List<DecisionRule>> parts =
                rules(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                simpleRules(),
                parts.map(DecisionRules.AllOf::new),
                parts.flatMap(rules -> Arbitraries.integers()
                        .between(1, rules.size())
                        .map(number -> new DecisionRules.AtLeastOf(number, rules))));
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return Combinators.combine(
                        rules(2),
                        Arbitraries.of(MissingRules.class),
                        Arbitraries.of(Aggregations.class).filter(rule -> !rule.yieldsRoots()))
                .as((rule, missing, assessors) -> Welding.deciding(rule).toBuilder()
                        .missing(missing)
                        .assessors(assessors)
                        .build());
    }

    @Provide
    Arbitrary<Ratings> ratings() {
        Arbitrary<Rating> rating = Arbitraries.of(Welding.RUBRIC.criteria())
                .flatMap(criterion -> Combinators.combine(
                                Arbitraries.of("A1", "A2"),
                                Arbitraries.integers().between(1, 2),
                                outcome(Welding.RUBRIC.scale(criterion)))
                        .as((assessor, attempt, outcome) ->
                                Welding.attempt(criterion.id().text(), assessor, attempt, outcome)));
        return rating.list()
                .uniqueElements(r -> List.of(r.criterion(), r.assessor(), r.attempt()))
                .ofMaxSize(10)
                .map(all -> Ratings.of("C1", all));
    }

    private static Arbitrary<Outcome> outcome(Scale scale) {
        Arbitrary<Outcome> points = Arbitraries.of(0, 69, 70, 71, 100).map(Outcome::points);
        Arbitrary<Outcome> level =
                Arbitraries.of("kurang", "cukup", "baik", "ahli").map(Outcome::level);
        Arbitrary<Outcome> none = Arbitraries.of(Outcome.notApplicable("x"));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, scale.levels().isEmpty() ? points : level), net.jqwik.api.Tuple.of(1, none));
    }

    private static Result score(ScoringPolicy policy, Ratings ratings) {
        return policy.compile(Welding.RUBRIC)
                .score(
                        ratings,
                        List.of(Welding.evidence("E1", "C.000000.001.01")
                                .accepted()
                                .build()));
    }

    @Property
    void D1_nothing_assessed_is_never_competent(@ForAll("policies") ScoringPolicy policy) {
        ScoringPolicy ratedOnly = policy.toBuilder()
                .unit(DecisionRules.all(policy.unit(), DecisionRules.everyCriterion()))
                .build();

        assertThat(score(ratedOnly, Welding.rated()).decision()).isNotEqualTo(Decision.COMPETENT);
        assertThat(policy.compile(Welding.RUBRIC).score(Welding.rated()).decision())
                .isNotEqualTo(Decision.COMPETENT);
    }

    @Property
    void D2_a_better_rating_never_turns_competent_into_not_yet_competent(
            @ForAll("policies") ScoringPolicy policy, @ForAll("ratings") Ratings ratings) {
        Result before = score(policy, ratings);
        for (int i = 0; i < ratings.ratings().size(); i++) {
            for (Outcome better : better(ratings.ratings().get(i))) {
                List<Rating> raised = new ArrayList<>(ratings.ratings());
                raised.set(
                        i, Rating.builder().from(raised.get(i)).outcome(better).build());
                Result after = score(policy, Ratings.of("C1", raised));
                for (UnitCode unit : before.units()) {
                    if (before.decision(unit) == Decision.COMPETENT) {
                        assertThat(after.decision(unit))
                                .as("%s after %s", unit, raised.get(i))
                                .isNotEqualTo(Decision.NOT_YET_COMPETENT);
                    }
                }
            }
        }
    }

    private static List<Outcome> better(Rating rating) {
        Criterion criterion = Welding.RUBRIC.find(rating.criterion()).orElseThrow();
        Scale scale = Welding.RUBRIC.scale(criterion);
        Rational own = Ratings.points(rating.outcome(), scale).orElse(scale.highest());
        return scale.levels().isEmpty()
                ? Stream.of(70L, 71L, 100L)
                        .filter(points -> Rational.of(points).compareTo(own) > 0)
                        .map(Outcome::points)
                        .toList()
                : scale.levels().stream()
                        .filter(level -> level.points().compareTo(own) > 0)
                        .map(Level::id)
                        .map(Outcome::level)
                        .toList();
    }

    @Property
    void D3_the_order_of_ratings_changes_nothing(
            @ForAll("policies") ScoringPolicy policy, @ForAll("ratings") Ratings ratings, @ForAll Random random) {
        ScoringPolicy symmetric = policy.assessors() == Aggregations.LATEST
                ? policy.toBuilder().assessors(Aggregations.MEAN).build()
                : policy;
        List<Rating> shuffled = new ArrayList<>(ratings.ratings());
        Collections.shuffle(shuffled, random);
        Result before = score(symmetric, ratings);
        Result after = score(symmetric, Ratings.of("C1", shuffled));

        assertThat(after.decision()).isEqualTo(before.decision());
        assertThat(after.standing()).isEqualTo(before.standing());
        before.units().forEach(unit -> assertThat(after.decision(unit)).isEqualTo(before.decision(unit)));
    }

    @Property
    void D4_contributions_add_up_to_the_score_at_every_node(
            @ForAll("policies") ScoringPolicy policy, @ForAll("ratings") Ratings ratings) {
        Result result = score(policy, ratings);

        Stream.concat(nodes(result.explainScore()), nodes(result.explain()))
                .filter(Combined.class::isInstance)
                .map(Combined.class::cast)
                .filter(node -> node.rule().isAdditive())
                .forEach(node -> {
                    List<Rational> contributions = node.contributions().stream()
                            .map(Combined.Contribution::contribution)
                            .toList();
                    assertThat(contributions).hasSameSizeAs(node.inputs());
                    assertThat(Rational.sum(contributions))
                            .isEqualTo(node.standing().score().map(Score::share).orElse(Rational.ZERO));
                });
    }

    @Property
    void D5_equal_ratings_are_decided_alike(
            @ForAll("policies") ScoringPolicy policy, @ForAll("ratings") Ratings ratings) {
        assertThat(score(policy, ratings).explain())
                .isEqualTo(score(policy, ratings).explain());
        assertThat(score(policy, ratings).explainScore())
                .isEqualTo(score(policy, ratings).explainScore());
    }

    @Property
    void competent_has_no_obstacle_and_anything_else_has_one(
            @ForAll("policies") ScoringPolicy policy, @ForAll("ratings") Ratings ratings) {
        Result result = score(policy, ratings);

        for (UnitCode unit : result.units()) {
            assertThat(result.explain(unit).obstacles().isEmpty())
                    .isEqualTo(result.decision(unit) == Decision.COMPETENT);
        }
    }

    private static Stream<? extends Explanation> nodes(Explanation node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(DecisionProperties::nodes));
    }

    private static Stream<? extends Explanation> nodes(ScoreExplanation node) {
        return nodes((Explanation) node);
    }
}
