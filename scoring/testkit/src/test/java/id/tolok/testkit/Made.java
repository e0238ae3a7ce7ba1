package id.tolok.testkit;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.Stated;
import id.tolok.explanation.Explanation;
import id.tolok.number.Rational;
import id.tolok.score.Absence;
import id.tolok.score.Aggregation;
import id.tolok.score.Law;
import id.tolok.score.MissingRule;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.SchemeCase;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.UnitCase;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rules as a user makes them, each in one expression, and what many of them need. */
final class Made {

    static final Score CUT = Score.of(7, 10);

    private static final String NAME = "made";

    private Made() {}

    /** What an aggregation does. */
    interface Weights extends Function<List<Weighted>, List<Rational>>, Serializable {}

    /** What a decision rule does. */
    interface Deciding extends Function<UnitCase, DecisionExplanation>, Serializable {}

    /** What a rule for the whole does. */
    interface Concluding extends Function<SchemeCase, DecisionExplanation>, Serializable {}

    /** What a rule for what is missing does. */
    interface Treating extends Function<Absence, Treatment>, Serializable {}

    private record OfScores(String id, Weights weights, Set<Law> laws) implements Aggregation {
        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            return weights.apply(scores);
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(id);
        }
    }

    private record OfUnits(String id, Deciding body) implements DecisionRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return body.apply(unit);
        }
    }

    private record OfTheWhole(String id, Concluding body) implements SchemeRule {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return body.apply(whole);
        }
    }

    private record OfWhatIsMissing(String id, Treating body) implements MissingRule {
        @Override
        public Treatment treat(Absence absence) {
            return body.apply(absence);
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of(id);
        }
    }

    /** An aggregation that states all laws but some. */
    static Aggregation aggregation(Weights weights, Law... notStated) {
        return new OfScores(NAME, weights, Law.allBut(List.of(notStated)));
    }

    static DecisionRule rule(Deciding body) {
        return new OfUnits(NAME, body);
    }

    static SchemeRule whole(Concluding body) {
        return new OfTheWhole(NAME, body);
    }

    static MissingRule missing(Treating body) {
        return new OfWhatIsMissing(NAME, body);
    }

    // What aggregations need

    /** The places of scores that have a weight. */
    static List<Integer> counted(List<Weighted> scores) {
        return IntStream.range(0, scores.size())
                .filter(i -> scores.get(i).weight().signum() > 0)
                .boxed()
                .toList();
    }

    /** What is said of the scores that have a weight; nothing counts where there is none. */
    static List<Rational> orNone(List<Weighted> scores, Function<List<Integer>, List<Rational>> weights) {
        List<Integer> counted = counted(scores);
        return counted.isEmpty() ? Collections.nCopies(scores.size(), Rational.ZERO) : weights.apply(counted);
    }

    /** The mean of the scores at some places. */
    static List<Rational> spread(List<Weighted> scores, List<Integer> places) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> places.contains(i) ? Rational.of(1, places.size()) : Rational.ZERO)
                .toList();
    }

    static List<Rational> only(List<Weighted> scores, int place) {
        return spread(scores, List.of(place));
    }

    static double approximate(Rational value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }

    // What decision rules need

    static Decision pass(boolean passes) {
        return passes ? Decision.COMPETENT : Decision.NOT_YET_COMPETENT;
    }

    /** A decision that the rule states by itself, with what it shows for it. */
    static Stated stated(UnitCase unit, Decision decision, List<? extends Explanation> shown) {
        return new Stated(unit.subject(), NAME, decision, LocalizedText.of("begitu", "so it is"), List.copyOf(shown));
    }

    static Stated stated(SchemeCase whole, Decision decision) {
        return new Stated(whole.subject(), NAME, decision, LocalizedText.of("begitu", "so it is"), units(whole));
    }

    /** Whether the unit's score reaches the cut. */
    static DecisionExplanation reached(UnitCase unit) {
        return unit.reaches(unit.score(), CUT, NAME);
    }

    /** By the unit's score where there is one. */
    static DecisionExplanation byScore(UnitCase unit, Predicate<Score> passes) {
        return unit.score()
                .standing()
                .score()
                .<DecisionExplanation>map(score -> stated(unit, pass(passes.test(score)), List.of(unit.score())))
                .orElseGet(() -> reached(unit));
    }

    /** Whether each criterion is met. */
    static List<DecisionExplanation> met(UnitCase unit) {
        return unit.criteria().stream().map(unit::met).toList();
    }

    static DecisionExplanation all(UnitCase unit, List<DecisionExplanation> parts) {
        return new DecisionExplanation.All(unit.subject(), NAME, parts);
    }

    static long count(List<DecisionExplanation> parts, Decision decision) {
        return parts.stream()
                .filter(part -> !part.isNeutral() && part.decision() == decision)
                .count();
    }

    /** Where each criterion stands. */
    static List<Standing> standings(UnitCase unit) {
        return unit.criteria().stream()
                .map(criterion -> unit.standing(criterion.id()).standing())
                .toList();
    }

    static List<DecisionExplanation> units(SchemeCase whole) {
        return whole.units().stream().map(whole::unit).toList();
    }
}
