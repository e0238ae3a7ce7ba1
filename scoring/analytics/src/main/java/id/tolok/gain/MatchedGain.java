package id.tolok.gain;

import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.score.Score;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What participants gained between two measurements, such as a pre-test and a post-test.
 *
 * <p>Every figure is over the participants who have both scores; whoever has only one is listed in {@link #onlyBefore} or
 * {@link #onlyAfter}. Give the scores of one domain, or of one category of participants, to look at that alone.
 */
public final class MatchedGain implements Serializable {

    private static final long serialVersionUID = 1;

    private final ImmutableMap<CandidateId, Score> before;
    private final ImmutableMap<CandidateId, Score> after;

    private MatchedGain(ImmutableMap<CandidateId, Score> before, ImmutableMap<CandidateId, Score> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Pairs scores before with scores after, in the order of those before.
     *
     * @throws id.tolok.problem.InvalidModelException if a score is not from 0 to 1
     */
    public static MatchedGain of(Map<CandidateId, Score> before, Map<CandidateId, Score> after) {
        Problems problems = new Problems();
        check(problems, FieldPath.of("before"), before);
        check(problems, FieldPath.of("after"), after);
        problems.throwIfAny();
        return new MatchedGain(ImmutableMap.copyOf(before), ImmutableMap.copyOf(after));
    }

    private static void check(Problems problems, FieldPath path, Map<CandidateId, Score> scores) {
        scores.forEach((candidate, score) -> problems.check(
                score.compareTo(Score.ZERO) >= 0 && score.compareTo(Score.FULL) <= 0,
                path.key(candidate.text()),
                "must be from 0 to 1",
                score,
                "Maybe the score should be a share of the maximum of its own test"));
    }

    /** The gain of those participants alone for whom the condition holds. */
    public MatchedGain of(Predicate<CandidateId> condition) {
        return new MatchedGain(only(before, condition), only(after, condition));
    }

    private static ImmutableMap<CandidateId, Score> only(
            ImmutableMap<CandidateId, Score> scores, Predicate<CandidateId> condition) {
        return scores.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The step of each participant with both scores, in the order of the scores before; may be empty. */
    public Map<CandidateId, Step> steps() {
        ImmutableMap.Builder<CandidateId, Step> steps = ImmutableMap.builder();
        before.forEach((candidate, score) -> Optional.ofNullable(after.get(candidate))
                .ifPresent(later -> steps.put(candidate, new Step(score, later))));
        return steps.build();
    }

    /** Who has a score before and none after. */
    public List<CandidateId> onlyBefore() {
        return without(before, after);
    }

    /** Who has a score after and none before. */
    public List<CandidateId> onlyAfter() {
        return without(after, before);
    }

    private static List<CandidateId> without(Map<CandidateId, Score> scores, Map<CandidateId, Score> others) {
        return scores.keySet().stream()
                .filter(candidate -> !others.containsKey(candidate))
                .toList();
    }

    /** How many have both scores. */
    public int count() {
        return steps().size();
    }

    /** The step from the mean before to the mean after; undefined without participants who have both scores. */
    public Figure<Step> means() {
        return mean(step -> Approximation.share(step.before()))
                .flatMap(first -> mean(step -> Approximation.share(step.after()))
                        .map(last -> new Step(Score.of(first), Score.of(last))));
    }

    private Figure<Rational> mean(Function<Step, Rational> share) {
        return mean(steps().values().stream().map(share).toList(), Figure.Reason.TOO_FEW);
    }

    private Figure<Rational> mean(List<Rational> values, Figure.Reason reasonIfEmpty) {
        return values.isEmpty()
                ? Figure.undefined(reasonIfEmpty, Ingredient.of("n", count()))
                : Figure.of(Rational.sum(values).dividedBy(values.size()));
    }

    /** The gain of the means in percentage points. */
    public Figure<PercentagePoints> gain() {
        return means().map(Step::gain);
    }

    /** The change of the means as a share of the mean before. */
    public Figure<RelativeChange> relativeChange() {
        return means().flatMap(Step::relativeChange);
    }

    /** The normalized gain of the class averages: the figure that Hake (1998) calls average normalized gain. */
    public Figure<Rational> normalizedGain() {
        return means().flatMap(Step::normalizedGain);
    }

    /**
     * The mean of the normalized gains of the participants: a figure other than {@link #normalizedGain} unless all scores before
     * are equal. Those at the highest score before have none and are left out; {@link #atCeiling} lists them. Bao, L. (2006),
     * Theoretical comparisons of average normalized gain calculations, American Journal of Physics 74(10), 917–922.
     */
    public Figure<Rational> meanOfNormalizedGains() {
        return meanOfDefined(Step::normalizedGain);
    }

    /**
     * The mean of the normalized changes of the participants; those who stayed at the highest or at the lowest score have none and
     * are left out. Marx and Cummings (2007).
     */
    public Figure<Rational> meanOfNormalizedChanges() {
        return meanOfDefined(Step::normalizedChange);
    }

    private Figure<Rational> meanOfDefined(Function<Step, Figure<Rational>> formula) {
        List<Figure<Rational>> figures = steps().values().stream().map(formula).toList();
        List<Rational> values =
                figures.stream().flatMap(figure -> figure.value().stream()).toList();
        return mean(
                values,
                figures.stream()
                        .flatMap(figure -> figure.reason().stream())
                        .findFirst()
                        .orElse(Figure.Reason.TOO_FEW));
    }

    /** Who had the highest score before, and therefore has no normalized gain. */
    public List<CandidateId> atCeiling() {
        return steps().entrySet().stream()
                .filter(entry -> entry.getValue().isAtCeiling())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The category of {@link #normalizedGain}. */
    public Figure<GainCategory> category(GainConvention convention) {
        return normalizedGain().map(convention::categorize);
    }

    /** How many participants have a normalized gain in each category, 0 included; those {@link #atCeiling} are in none. */
    public Map<GainCategory, Integer> countsByCategory(GainConvention convention) {
        Map<GainCategory, Integer> counts = new EnumMap<>(GainCategory.class);
        for (GainCategory category : GainCategory.values()) {
            counts.put(category, 0);
        }
        steps().values().stream()
                .flatMap(step -> step.normalizedGain().value().stream())
                .forEach(gain -> counts.merge(convention.categorize(gain), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MatchedGain other && before.equals(other.before) && after.equals(other.after);
    }

    @Override
    public int hashCode() {
        return 31 * before.hashCode() + after.hashCode();
    }

    /** Counts and the gain, such as {@code +31 (24 matched, 1 only before, 0 only after)}. */
    @Override
    public String toString() {
        return gain() + " (" + count() + " matched, " + onlyBefore().size() + " only before, "
                + onlyAfter().size() + " only after)";
    }
}
