package com.example.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.All;
import id.tolok.explanation.DecisionExplanation.AtLeast;
import id.tolok.explanation.DecisionExplanation.NotRequired;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.explanation.DecisionExplanation.Stated;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.score.Absence;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Law;
import id.tolok.score.MissingRule;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.UnitCase;
import id.tolok.testkit.KitLaw;
import id.tolok.testkit.LawCheck;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as a provider may write them, all right: the kit finds nothing against them. */
class CorrectRulesTest {

    private static final int TRIES = Integer.getInteger("kit.tries", 40);

    /** An aggregation with a name. */
    interface Named extends Aggregation {
        @Override
        default String id() {
            return getClass().getSimpleName();
        }

        @Override
        default LocalizedText title() {
            return LocalizedText.of(id(), id());
        }
    }

    private static Set<Law> allBut(Law... broken) {
        return Law.allBut(List.of(broken));
    }

    /** Two scores mean three: the highest counts twice as much as its weight. */
    record HighestTwice() implements Named {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Optional<Score> highest = scores.stream()
                    .filter(each -> each.weight().signum() > 0)
                    .map(Weighted::score)
                    .max(Comparator.naturalOrder());
            return Aggregations.WEIGHTED_MEAN.effectiveWeights(scores.stream()
                    .map(each -> new Weighted(
                            highest.equals(Optional.of(each.score()))
                                    ? each.weight().times(2)
                                    : each.weight(),
                            each.score()))
                    .toList());
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.MONOTONE);
        }
    }

    /** The mean of the lowest and the highest. */
    record MidRange() implements Named {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Rational> low = Aggregations.LOWEST.effectiveWeights(scores);
            List<Rational> high = Aggregations.HIGHEST.effectiveWeights(scores);
            return IntStream.range(0, scores.size())
                    .mapToObj(i -> low.get(i).plus(high.get(i)).dividedBy(2))
                    .toList();
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }

        @Override
        public Set<Law> laws() {
            return allBut();
        }
    }

    /** Each assessor has one voice, however many scores he or she gave. */
    record OneVoiceEach() implements Named {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Rational> weights = new ArrayList<>();
            for (Weighted each : scores) {
                Rational own = Rational.sum(scores.stream()
                        .filter(other -> voice(other).equals(voice(each)))
                        .map(Weighted::weight)
                        .toList());
                weights.add(own.isZero() ? Rational.ZERO : each.weight().dividedBy(own));
            }
            Rational voices = Rational.sum(weights);
            return weights.stream()
                    .map(weight -> voices.isZero() ? weight : weight.dividedBy(voices))
                    .toList();
        }

        private static Object voice(Weighted each) {
            return each.origin().assessor();
        }

        @Override
        public Set<Law> laws() {
            return allBut();
        }
    }

    /** The latest by time, of several the higher. */
    record LatestByTime() implements Named {
        private static final Comparator<Weighted> BY_TIME = Comparator.comparing((Weighted each) ->
                        each.origin().time().map(time -> time.getEpochSecond()).orElse(0L))
                .thenComparing(Weighted::score);

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Optional<Integer> latest = IntStream.range(0, scores.size())
                    .boxed()
                    .filter(i -> scores.get(i).weight().signum() > 0)
                    .max(Comparator.comparing(scores::get, BY_TIME));
            return IntStream.range(0, scores.size())
                    .mapToObj(i -> latest.equals(Optional.of(i)) ? Rational.ONE : Rational.ZERO)
                    .toList();
        }

        @Override
        public Set<Law> laws() {
            return allBut();
        }
    }

    /** The mean of what reaches the requirement, or of everything if nothing does. */
    record ReachedFirst() implements Named {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            List<Weighted> reached = scores.stream()
                    .map(each -> isReached(each) ? each : new Weighted(Rational.ZERO, each.score()))
                    .toList();
            boolean none = reached.stream().allMatch(each -> each.weight().isZero());
            return Aggregations.WEIGHTED_MEAN.effectiveWeights(none ? scores : reached);
        }

        private static boolean isReached(Weighted each) {
            return each.score().isAtLeast(each.origin().required().orElse(Score.FULL));
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.MONOTONE);
        }
    }

    /** A bonus of a tenth for full marks throughout is no mean any more. */
    record Squared() implements Named {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return Aggregations.WEIGHTED_MEAN.effectiveWeights(scores);
        }

        @Override
        public boolean isAdditive() {
            return false;
        }

        @Override
        public Standing combine(List<Weighted> scores) {
            Standing mean = Named.super.combine(scores);
            return mean.score()
                    .map(score -> Standing.at(Score.of(score.share().times(score.share()))))
                    .orElse(mean);
        }

        @Override
        public Set<Law> laws() {
            return allBut(Law.INTERNAL, Law.IDEMPOTENT, Law.ADDITIVE);
        }
    }

    static Stream<Aggregation> aggregations() {
        return Stream.of(
                new HighestTwice(),
                new MidRange(),
                new OneVoiceEach(),
                new LatestByTime(),
                new ReachedFirst(),
                new Squared());
    }

    /** A decision rule in one expression. */
    interface Rule extends DecisionRule {
        @Override
        default String id() {
            return getClass().getSimpleName();
        }
    }

    /** The unit's score, compared by the rule itself. */
    record OwnCut(Score cut) implements Rule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            ScoreExplanation score = unit.score();
            Optional<Score> value = score.standing().score().filter(at -> !score.isIncomplete() && score.isRated());
            return value.<DecisionExplanation>map(at -> new Stated(
                            unit.subject(),
                            id(),
                            at.isAtLeast(cut) ? Decision.COMPETENT : Decision.NOT_YET_COMPETENT,
                            LocalizedText.of("nilai " + at, "score " + at),
                            List.of(score)))
                    .orElseGet(() -> unit.reaches(score, cut, id()));
        }
    }

    /** Half of the criteria that apply, rounded up. */
    record HalfMet() implements Rule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            List<DecisionExplanation> met = unit.criteria().stream()
                    .map(unit::met)
                    .filter(one -> !one.isNeutral())
                    .toList();
            return met.isEmpty()
                    ? new NotRequired(unit.subject(), id())
                    : new Some(unit.subject(), id(), (met.size() + 1) / 2, met);
        }
    }

    /** Every criterion must reach half of what can be reached, whatever the rubric requires. */
    record HalfEach() implements Rule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            List<DecisionExplanation> each = unit.criteria().stream()
                    .map(criterion -> half(unit, criterion))
                    .toList();
            return new All(unit.subject(), id(), each);
        }

        private DecisionExplanation half(UnitCase unit, Criterion criterion) {
            ScoreExplanation standing = unit.standing(criterion.id());
            return new AtLeast(
                    standing.about(),
                    id(),
                    standing,
                    Score.of(1, 2),
                    Decision.NOT_YET_COMPETENT,
                    unit.onMissing(criterion.id()).isFailure()
                            ? Decision.NOT_YET_COMPETENT
                            : Decision.NOT_YET_CONCLUDED);
        }
    }

    /** A floor in each domain that rises with the domain. */
    record RisingFloors() implements Rule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            List<DecisionExplanation> floors = new ArrayList<>();
            for (Domain domain : Domain.values()) {
                Score floor = Score.of(5 + domain.name().length() % 3, 10);
                unit.score(domain).ifPresent(score -> floors.add(unit.reaches(score, floor, id())));
            }
            return floors.isEmpty() ? new NotRequired(unit.subject(), id()) : new All(unit.subject(), id(), floors);
        }
    }

    static Stream<DecisionRule> rules() {
        return Stream.of(
                new OwnCut(Score.of(7, 10)),
                new OwnCut(Score.of(5, 8)),
                new OwnCut(Score.of(2, 3)),
                new HalfMet(),
                new HalfEach(),
                new RisingFloors(),
                new MostCriteria(),
                DecisionRules.all(new HalfMet(), DecisionRules.evidence()));
    }

    /** A few gaps are left out; more are refused. */
    record FewExcused() implements MissingRule {
        @Override
        public Treatment treat(Absence absence) {
            return absence.missing() * 4 <= absence.applicable() ? Treatment.LEFT_OUT : Treatment.REFUSED;
        }

        @Override
        public String id() {
            return "few-excused";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("sedikit dimaklumi", "few excused");
        }
    }

    /** What is missing counts a quarter, unless it is critical. */
    record QuarterUnlessCritical() implements MissingRule {
        @Override
        public Treatment treat(Absence absence) {
            return absence.origin().critical() ? Treatment.FAILED : Treatment.countedAs(Score.of(1, 4));
        }

        @Override
        public String id() {
            return "quarter";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("seperempat", "a quarter");
        }
    }

    private static ScoringPolicy.Builder policy() {
        return ScoringPolicy.builder()
                .id("provider")
                .title(LocalizedText.of("Penyelenggara", "Provider"))
                .unit(DecisionRules.all(DecisionRules.criticalCriteria(), new OwnCut(Score.of(3, 4))));
    }

    static Stream<LawCheck<?>> subjects() {
        return Stream.of(
                        aggregations().map((Function<Aggregation, LawCheck<?>>) LawCheck::of),
                        rules().map((Function<DecisionRule, LawCheck<?>>) LawCheck::of),
                        Stream.of(new FewExcused(), new QuarterUnlessCritical())
                                .map((Function<MissingRule, LawCheck<?>>) LawCheck::of),
                        Stream.of(
                                        policy().build(),
                                        policy().criteria(new MidRange())
                                                .attempts(new LatestByTime())
                                                .assessors(Aggregations.MEDIAN)
                                                .missing(new FewExcused())
                                                .build())
                                .map((Function<ScoringPolicy, LawCheck<?>>) LawCheck::of))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothing_is_found_against_a_rule_that_is_right(LawCheck<?> check) {
        for (KitLaw law : check.laws()) {
            assertThat(check.tries(TRIES).find(law)).isEmpty();
        }
    }
}
