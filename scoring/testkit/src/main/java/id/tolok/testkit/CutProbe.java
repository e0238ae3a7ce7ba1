package id.tolok.testkit;

import com.google.common.collect.ImmutableMap;
import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.Explanation;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the score of one criterion from which a unit becomes competent, by moving that criterion alone from nothing to
 * everything on a scale as fine as needed.
 */
final class CutProbe {

    /** So narrow that at most one fraction of a small denominator fits between, yet wider than the error of a double. */
    private static final int HALVINGS = 46;

    private static final BigInteger PLAIN = BigInteger.valueOf(20_000);

    /** Denominators of what lies halfway between whole percents, or tenths or hundredths of them. */
    private static final Set<BigInteger> HALVES =
            Set.of(BigInteger.valueOf(200), BigInteger.valueOf(2000), BigInteger.valueOf(20_000));

    private static final BigInteger SMALL = BigInteger.valueOf(300);

    /** Less than any number here differs from any other. */
    private static final Rational LEAST = Rational.of(1, 10).pow(100);

    /** More than the narrowest interval in which a decision is found to turn. */
    private static final Rational AN_ERROR = Rational.of(1, 1_000_000_000_000L);

    /** Nearer than a cut is to a usual one, unless numbers of a few digits were meant to be the same. */
    private static final Rational NEARBY = Rational.of(1, 90_000);

    private static final BigInteger USUAL = BigInteger.valueOf(100);

    private static final Rational SLIGHTLY = Rational.of(1, 1_000_000_000_000_000L);

    private final ScoringPolicy policy;
    private final Rated rated;
    private final Criterion moved;

    CutProbe(ScoringPolicy policy, Rated rated, Criterion moved) {
        this.policy = policy;
        this.rated = rated;
        this.moved = moved;
    }

    /**
     * A plain score at which the decision turns, that does not pass although the slightest more does, or that passes together with
     * the slightest less; empty if there is none, or no cut was found.
     */
    Optional<String> findInexact() {
        Result worst = at(Rational.ZERO);
        Result best = at(Rational.ONE);
        return best.units().stream()
                .filter(unit -> isCompetent(best, unit) && !isCompetent(worst, unit))
                .flatMap(unit -> findInexact(unit).stream())
                .findFirst();
    }

    private Optional<String> findInexact(UnitCode unit) {
        Turn turn = turn(unit);
        if (turn.plainest().denominator().compareTo(PLAIN) > 0) {
            return isPlain() ? findBlurred(turn, unit) : Optional.empty();
        }
        Rational cut = turn.plainest();
        if (isCompetent(at(cut), unit)) {
            Rational below = cut.minus(LEAST);
            return isPlain() && below.signum() > 0 && isCompetent(at(below), unit)
                    ? Optional.of(told(cut, unit) + told(below, unit))
                    : findRounded(cut, unit);
        }
        Rational above = isPlain() ? turn.passes() : cut.plus(LEAST);
        return isCompetent(at(above), unit) ? Optional.of(told(cut, unit) + told(above, unit)) : Optional.empty();
    }

    /** Where the decision turns as the criterion moves: it fails at one share and passes at the next. */
    private record Turn(Rational fails, Rational passes) {
        /** The fraction of the smallest denominator between them. */
        Rational plainest() {
            return simplest(fails, passes);
        }
    }

    private Turn turn(UnitCode unit) {
        Rational fails = Rational.ZERO;
        Rational passes = Rational.ONE;
        for (int i = 0; i < HALVINGS; i++) {
            Rational middle = fails.plus(passes).dividedBy(2);
            if (isCompetent(at(middle), unit)) {
                passes = middle;
            } else {
                fails = middle;
            }
        }
        return new Turn(fails, passes);
    }

    /**
     * A cut that no explanation shows, and that lies where scores begin to be rounded to a plainer one, such as 139/200, from which
     * they are rounded to 7/10; and that is one of the unit's score, for it is the same whatever the other ratings.
     */
    private Optional<String> findRounded(Rational share, UnitCode unit) {
        Result result = at(share);
        return result.standing(unit)
                .score()
                .filter(Score::isRational)
                .filter(score -> isHalfway(score.share()) && !shows(result.explain(unit), score.share()))
                .filter(score -> others().anyMatch(other -> other.turnsAt(score, share, unit)))
                .map(score ->
                        "  cut  " + score + ", as if scores were rounded before they are compared; if it is the cut"
                                + " indeed, state it in cut() or show it in the explanation\n" + told(share, unit));
    }

    /**
     * A cut that no explanation shows, and that is no plain score but lies beside one, such as where a number of few digits begins to
     * equal 7/10; and that is one of the unit's score, for it is the same whatever the other ratings.
     */
    private Optional<String> findBlurred(Turn turn, UnitCode unit) {
        Result result = at(turn.passes());
        return share(result, unit)
                .filter(score ->
                        !isPlain(nearest(score)) && nearby(score).denominator().compareTo(USUAL) <= 0)
                .filter(score -> !shows(result.explain(unit), score))
                .filter(score -> others().anyMatch(other -> other.turnsNear(score, turn, unit)))
                .map(score -> "  cut  " + nearest(score) + " or so, as if scores were no exact numbers beside "
                        + nearby(score) + "; if it is the cut indeed, state it in cut() or show it in the explanation\n"
                        + told(turn.passes(), unit));
    }

    private static Optional<Rational> share(Result result, UnitCode unit) {
        return result.standing(unit).score().filter(Score::isRational).map(Score::share);
    }

    private static Rational nearest(Rational score) {
        return simplest(score.minus(AN_ERROR), score.plus(AN_ERROR));
    }

    private static Rational nearby(Rational score) {
        return simplest(score.minus(NEARBY), score.plus(NEARBY));
    }

    private boolean turnsNear(Rational score, Turn elsewhere, UnitCode unit) {
        if (isCompetent(at(Rational.ZERO), unit) || !isCompetent(at(Rational.ONE), unit)) {
            return false;
        }
        Turn turn = turn(unit);
        return turn.passes().minus(elsewhere.passes()).abs().isAtLeast(NEARBY)
                && share(at(turn.passes()), unit)
                        .filter(found -> isAbout(found, score))
                        .isPresent();
    }

    private static boolean isHalfway(Rational value) {
        return HALVES.contains(value.denominator());
    }

    /** Whether it tells of a cut that is this one as far as can be seen from outside. */
    private static boolean shows(Explanation node, Rational cut) {
        return (node instanceof DecisionExplanation.AtLeast atLeast
                        && atLeast.cut().isRational()
                        && isAbout(atLeast.cut().share(), cut))
                || node.parts().stream().anyMatch(part -> shows(part, cut));
    }

    private static boolean isAbout(Rational one, Rational other) {
        return AN_ERROR.isAtLeast(one.minus(other).abs());
    }

    /** The same criterion moved beside other ratings of each of the others. */
    private Stream<CutProbe> others() {
        Changes changes = new Changes(rated);
        return rated.rubric().criteria().stream()
                .filter(criterion -> !criterion.id().equals(moved.id()))
                .flatMap(criterion -> Stream.of(
                                changes.gradation(criterion).lowest(),
                                changes.gradation(criterion).highest())
                        .map(outcome -> new CutProbe(policy, changes.rated(criterion, outcome), moved)));
    }

    private boolean turnsAt(Score score, Rational elsewhere, UnitCode unit) {
        if (isCompetent(at(Rational.ZERO), unit) || !isCompetent(at(Rational.ONE), unit)) {
            return false;
        }
        Rational cut = turn(unit).plainest();
        return !cut.equals(elsewhere)
                && at(cut).standing(unit).score().filter(score::equals).isPresent();
    }

    /** Whether weights and scores are such that a cut that is no plain number cannot be so near to one. */
    private boolean isPlain() {
        Result result = at(Rational.ZERO);
        return rated.rubric().domains().values().stream().allMatch(weight -> isPlain(weight.value()))
                && rated.rubric().criteria().stream()
                        .allMatch(criterion -> isPlain(criterion.weight().value())
                                && result.standing(criterion.id())
                                        .score()
                                        .map(Score::share)
                                        .map(CutProbe::isPlain)
                                        .orElse(true));
    }

    private static boolean isPlain(Rational value) {
        return value.numerator().max(value.denominator()).compareTo(SMALL) <= 0;
    }

    /** A score at or beside a stated cut whose decision is not what the cut says; empty if there is none. */
    Optional<String> findWrongAt(Score cut) {
        Set<UnitCode> units = Set.copyOf(
                rated.rubric().assessed().stream().map(StandardRef::unit).toList());
        boolean whole = units.size() == 1
                && rated.rubric().criteria().stream()
                        .noneMatch(criterion -> criterion.assesses().isEmpty());
        return whole
                ? sharesAbout(cut).stream()
                        .flatMap(share -> findWrong(share, units.iterator().next(), cut).stream())
                        .findFirst()
                : Optional.empty();
    }

    private List<Rational> sharesAbout(Score cut) {
        Optional<Score> none = at(Rational.ZERO).standing().score();
        Optional<Score> all = at(Rational.ONE).standing().score();
        if (none.isEmpty() || all.isEmpty() || none.equals(all)) {
            return List.of(Rational.ZERO, Rational.ONE);
        }
        Rational span = all.get().share().minus(none.get().share());
        Rational hit = cut.share().minus(none.get().share()).dividedBy(span);
        Rational rounded = hit.plus(Rational.of(-1, 250));
        return List.of(Rational.ZERO, rounded, hit.minus(SLIGHTLY), hit, hit.plus(SLIGHTLY), Rational.ONE).stream()
                .filter(share -> share.signum() >= 0 && Rational.ONE.isAtLeast(share))
                .toList();
    }

    private Optional<String> findWrong(Rational share, UnitCode unit, Score cut) {
        Result result = at(share);
        return result.standing()
                .score()
                .filter(score -> !result.explainScore().isIncomplete())
                .filter(score -> score.isAtLeast(cut) != isCompetent(result, unit))
                .map(score -> "  cut  " + cut + "\n  score  " + score + "\n" + told(share, unit));
    }

    private static boolean isCompetent(Result result, UnitCode unit) {
        return result.decision(unit) == Decision.COMPETENT;
    }

    private Result at(Rational share) {
        Rated probe = probe(share);
        return policy.compile(probe.rubric()).score(probe.ratings(), EvidenceSamples.accepted(probe));
    }

    /** The case with the criterion at a share, on a scale that has a step there. */
    private Rated probe(Rational share) {
        Rational required = rated.rubric().requiredShare(moved);
        Scale.Points fine = new Scale.Points(
                Rational.ZERO,
                Rational.ONE,
                Rational.of(BigInteger.ONE, share.denominator()),
                required,
                Normalization.SHARE_OF_MAXIMUM,
                Optional.empty());
        Rubric rubric = Rubric.builder()
                .from(rated.rubric())
                .scales(ImmutableMap.<String, Scale>builder()
                        .putAll(rated.rubric().scales())
                        .put("probe", fine)
                        .buildKeepingLast())
                .criteria(rated.rubric().criteria().stream()
                        .map(criterion -> criterion.id().equals(moved.id())
                                ? Criterion.builder()
                                        .from(criterion)
                                        .scale("probe")
                                        .required(required)
                                        .descriptors(Map.of())
                                        .build()
                                : criterion)
                        .toList())
                .build();
        return new Changes(new Rated(rubric, rated.ratings())).rated(moved, Outcome.points(share));
    }

    private String told(Rational share, UnitCode unit) {
        Result result = at(share);
        return Words.of(policy, probe(share))
                + "  decision  " + Words.of(result.decision(unit)) + ", since\n"
                + Words.indented(result.explain(unit).toText(Language.ENGLISH));
    }

    /** The fraction of the smallest denominator from low to high, by the tree of Stern and Brocot. */
    static Rational simplest(Rational low, Rational high) {
        BigInteger whole = low.numerator().divide(low.denominator());
        Rational floor = Rational.of(whole, BigInteger.ONE);
        if (floor.equals(low)) {
            return floor;
        }
        Rational next = floor.plus(Rational.ONE);
        return high.isAtLeast(next)
                ? next
                : floor.plus(simplest(
                                high.minus(floor).reciprocal(), low.minus(floor).reciprocal())
                        .reciprocal());
    }
}
