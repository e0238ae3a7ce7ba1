package id.tolok.testkit;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.All;
import id.tolok.explanation.DecisionExplanation.AtLeast;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.explanation.DecisionExplanation.Stated;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Unrated;
import id.tolok.number.Rational;
import id.tolok.rating.Rating;
import id.tolok.rubric.Criterion;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.UnitCase;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Decision rules that are wrong in one way each. */
abstract class MutantRule implements DecisionRule {

    private static final long serialVersionUID = 1;

    static final Score CUT = Score.of(7, 10);

    @Override
    public String id() {
        return "mutant";
    }

    static AtLeast atLeast(UnitCase unit, Score cut) {
        return new AtLeast(
                unit.subject(), "mutant", unit.score(), cut, Decision.NOT_YET_COMPETENT, Decision.NOT_YET_CONCLUDED);
    }

    static Stated stated(UnitCase unit, Decision decision, ScoreExplanation part) {
        return new Stated(unit.subject(), "mutant", decision, LocalizedText.of("begitu", "so it is"), List.of(part));
    }

    static Decision pass(boolean passes) {
        return passes ? Decision.COMPETENT : Decision.NOT_YET_COMPETENT;
    }

    static ScoreExplanation standing(UnitCase unit, Criterion criterion) {
        return unit.standing(criterion.id());
    }

    static boolean applies(UnitCase unit, Criterion criterion) {
        return !standing(unit, criterion).standing().isNone(Standing.Reason.NOT_APPLICABLE);
    }

    /** Decides by the unit's score where there is one. */
    abstract static class ByScore extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            ScoreExplanation score = unit.score();
            return score.standing()
                    .score()
                    .<DecisionExplanation>map(value -> stated(unit, pass(passes(value)), score))
                    .orElseGet(() -> atLeast(unit, CUT));
        }

        abstract boolean passes(Score score);
    }

    /** Keeps the first decision on a unit for all candidates. */
    static final class Caches extends MutantRule {
        private final transient Map<UnitCode, DecisionExplanation> cache = new ConcurrentHashMap<>();

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return cache == null ? atLeast(unit, CUT) : cache.computeIfAbsent(unit.unit(), u -> atLeast(unit, CUT));
        }
    }

    /** Keeps only the decision, in all instances, and explains it anew. */
    static final class CachesForAll extends MutantRule {
        private static final Map<UnitCode, Decision> CACHE = new ConcurrentHashMap<>();

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            AtLeast now = atLeast(unit, CUT);
            Decision decision = CACHE.computeIfAbsent(unit.unit(), u -> now.decision());
            return stated(unit, decision, now.score());
        }
    }

    static final class DislikesTheVeryGood extends ByScore {
        @Override
        boolean passes(Score score) {
            return score.isAtLeast(Score.of(9, 10)) || (score.isAtLeast(CUT) && !score.isAtLeast(Score.of(8, 10)));
        }
    }

    static final class NothingAppliesIsFine extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return unit.criteria().stream().noneMatch(criterion -> applies(unit, criterion))
                    ? stated(unit, Decision.COMPETENT, unit.score())
                    : atLeast(unit, CUT);
        }
    }

    static final class MissingAsZero extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(
                    unit.subject(),
                    id(),
                    unit.criteria().stream()
                            .filter(criterion -> applies(unit, criterion))
                            .map(criterion -> decide(unit, criterion))
                            .toList());
        }

        private DecisionExplanation decide(UnitCase unit, Criterion criterion) {
            ScoreExplanation score = standing(unit, criterion);
            return stated(unit, pass(score.standing().score().orElse(Score.ZERO).isAtLeast(CUT)), score);
        }
    }

    static final class NotApplicableAsPassed extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            List<Criterion> criteria = unit.criteria();
            List<Standing> standings =
                    criteria.stream().map(c -> standing(unit, c).standing()).toList();
            long applying = criteria.stream().filter(c -> applies(unit, c)).count();
            if (applying == 0 || standings.contains(Standing.none(Standing.Reason.MISSING))) {
                return atLeast(unit, CUT);
            }
            Rational sum = Rational.sum(standings.stream()
                    .map(standing -> standing.score().orElse(Score.FULL).share())
                    .toList());
            return stated(unit, pass(Score.of(sum.dividedBy(criteria.size())).isAtLeast(CUT)), unit.score());
        }
    }

    static final class FirstCriterionDecides extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return unit.criteria().stream()
                    .filter(criterion -> applies(unit, criterion))
                    .findFirst()
                    .map(unit::met)
                    .orElseGet(() -> atLeast(unit, CUT));
        }
    }

    static final class SmallestHashDecides extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return unit.criteria().stream()
                    .filter(criterion -> applies(unit, criterion))
                    .min(Comparator.comparingInt(criterion -> criterion.id().hashCode()))
                    .map(unit::met)
                    .orElseGet(() -> atLeast(unit, CUT));
        }
    }

    static final class ShowsTheWrongReasons extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            AtLeast right = atLeast(unit, CUT);
            Criterion first = unit.criteria().get(0);
            return stated(
                    unit, right.decision(), new Unrated(standing(unit, first).about()));
        }
    }

    static final class EqualFails extends ByScore {
        @Override
        boolean passes(Score score) {
            return score.compareTo(CUT) > 0;
        }
    }

    static final class NeverSatisfied extends ByScore {
        @Override
        boolean passes(Score score) {
            return false;
        }
    }

    static final class NotSerializable extends MutantRule {
        private final Object lock = new Object();

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            synchronized (lock) {
                return atLeast(unit, CUT);
            }
        }
    }

    /** Keeps the unit that it decides on in one place, for all threads. */
    static final class HasOnePlace extends MutantRule {
        private static final Map<String, UnitCase> PLACE = new ConcurrentHashMap<>();

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            PLACE.put(id(), unit);
            unit.score();
            return atLeast(PLACE.getOrDefault(id(), unit), CUT);
        }
    }

    /** Rounds before it compares. */
    static final class Rounds extends ByScore {
        @Override
        boolean passes(Score score) {
            return score.toPercent(0, RoundingMode.HALF_UP).intValueExact() >= 70;
        }
    }

    /** Asks for a score alone: for no evidence, and nothing critical. */
    static class ByCut extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return atLeast(unit, CUT);
        }
    }

    // What a person may well write

    /** The mean of all criteria in doubles. */
    static final class InDoubles extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            double sum = 0;
            double weights = 0;
            for (Criterion criterion : unit.criteria()) {
                Standing standing = standing(unit, criterion).standing();
                if (standing.score().isEmpty()) {
                    return atLeast(unit, CUT);
                }
                double weight = toDouble(criterion.weight().value());
                sum += weight * toDouble(standing.score().get().share());
                weights += weight;
            }
            return stated(unit, pass(sum / weights >= 0.7), unit.score());
        }

        static double toDouble(Rational value) {
            return value.toDecimal(20, RoundingMode.HALF_EVEN).doubleValue();
        }
    }

    /** As a person may cache: by candidate's scores, but forgetting one of them. */
    static final class LastWinsInASet extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            Set<Criterion> set = new HashSet<>(unit.criteria());
            DecisionExplanation last = atLeast(unit, CUT);
            for (Criterion criterion : set) {
                if (applies(unit, criterion)) {
                    last = unit.met(criterion);
                }
            }
            return last;
        }
    }

    /** Divides by all criteria instead of those that apply. */
    static final class NotRenormalized extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            Map<Criterion, Score> scores = new HashMap<>();
            for (Criterion criterion : unit.criteria()) {
                Standing standing = standing(unit, criterion).standing();
                if (standing.isNone(Standing.Reason.MISSING)) {
                    return atLeast(unit, CUT);
                }
                standing.score().ifPresent(score -> scores.put(criterion, score));
            }
            Rational sum =
                    Rational.sum(scores.values().stream().map(Score::share).toList());
            return stated(unit, pass(sum.dividedBy(unit.criteria().size()).isAtLeast(CUT.share())), unit.score());
        }
    }

    static final class MetMeansAbove extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(
                    unit.subject(),
                    id(),
                    unit.criteria().stream()
                            .map(criterion -> (AtLeast) unit.met(criterion))
                            .map(met -> stricter(unit, met))
                            .toList());
        }

        private static DecisionExplanation stricter(UnitCase unit, AtLeast met) {
            return met.score()
                    .standing()
                    .score()
                    .<DecisionExplanation>map(score -> stated(unit, pass(score.compareTo(met.cut()) > 0), met.score()))
                    .orElse(met);
        }
    }

    static final class MissingAsPassed extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(
                    unit.subject(),
                    id(),
                    unit.criteria().stream()
                            .filter(criterion ->
                                    standing(unit, criterion).standing().score().isPresent())
                            .map(unit::met)
                            .toList());
        }
    }

    static final class Throws extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            Score score = unit.score().standing().score().orElseThrow();
            return stated(unit, pass(score.isAtLeast(CUT)), unit.score());
        }
    }

    /** Counts every piece of evidence, whatever the assessor said of it. */
    static final class AnyEvidence extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(
                    unit.subject(),
                    id(),
                    unit.performanceCriteria().stream()
                            .map(kuk -> (Evidenced) unit.evidence(kuk))
                            .<DecisionExplanation>map(shown -> new Stated(
                                    shown.about(),
                                    id(),
                                    shown.pieces().isEmpty() ? Decision.NOT_YET_CONCLUDED : Decision.COMPETENT,
                                    LocalizedText.of("begitu", "so it is"),
                                    List.of(shown)))
                            .toList());
        }
    }

    /** Asks for as many points as a rubric of the usual weights has. */
    static final class WeightsAsPoints extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            Rational points = Rational.ZERO;
            for (Criterion criterion : unit.criteria()) {
                Standing standing = standing(unit, criterion).standing();
                if (standing.isMissing()) {
                    return atLeast(unit, CUT);
                }
                points = points.plus(criterion
                        .weight()
                        .value()
                        .times(standing.score().orElse(Score.ZERO).share()));
            }
            return unit.score().standing().score().isEmpty()
                    ? atLeast(unit, CUT)
                    : stated(unit, pass(points.isAtLeast(Rational.of(1, 2))), unit.score());
        }
    }

    /** Decides at the cut, but tells of a higher one. */
    static final class TellsAnotherCut extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            AtLeast right = atLeast(unit, CUT);
            return new Stated(
                    unit.subject(),
                    id(),
                    right.decision(),
                    LocalizedText.of("begitu", "so it is"),
                    List.of(atLeast(unit, Score.of(9, 10))));
        }
    }

    /** Rounds openly, although no policy declares it. */
    static final class RoundsOpenly extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new AtLeast(
                    unit.subject(),
                    id(),
                    new ScoreExplanation.Rounded(Rounding.toPercent(), unit.score()),
                    CUT,
                    Decision.NOT_YET_COMPETENT,
                    Decision.NOT_YET_CONCLUDED);
        }
    }

    /** Counts versions up by itself. */
    static final class CountsVersions extends MutantRule {
        private static final AtomicInteger ASKED = new AtomicInteger();

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return atLeast(unit, CUT);
        }

        @Override
        public int version() {
            return ASKED.incrementAndGet();
        }
    }

    /** Lets the assessor who comes first by name decide. */
    static final class HasAFavorite extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            boolean favored = ratings(unit.score())
                    .anyMatch(rating -> Math.floorMod(rating.assessor().hashCode(), 2) == 0);
            return favored ? atLeast(unit, Score.of(1, 2)) : atLeast(unit, CUT);
        }

        private static Stream<Rating> ratings(ScoreExplanation node) {
            return node instanceof ScoreExplanation.Rated rated
                    ? Stream.of(rated.rating())
                    : node.parts().stream().flatMap(HasAFavorite::ratings);
        }
    }

    /** Explains nothing. */
    static final class ExplainsNothing extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new Stated(
                    unit.subject(),
                    id(),
                    atLeast(unit, CUT).decision(),
                    LocalizedText.of("begitu", "so it is"),
                    List.of());
        }
    }

    /** Of several assessors the one decides who stands first in the ratings. */
    static final class FirstAssessorDecides extends MutantRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(
                    unit.subject(),
                    id(),
                    unit.criteria().stream()
                            .filter(criterion -> applies(unit, criterion))
                            .map(criterion -> decide(unit, (AtLeast) unit.met(criterion)))
                            .toList());
        }

        private static DecisionExplanation decide(UnitCase unit, AtLeast met) {
            return first(met.score())
                    .flatMap(rated -> rated.standing().score())
                    .<DecisionExplanation>map(score -> stated(unit, pass(score.isAtLeast(met.cut())), met.score()))
                    .orElse(met);
        }

        private static Optional<ScoreExplanation.Rated> first(ScoreExplanation node) {
            return node instanceof ScoreExplanation.Rated rated
                    ? Optional.of(rated)
                    : node.parts().stream()
                            .flatMap(part -> first(part).stream())
                            .findFirst();
        }
    }
}
