package id.tolok.cutscore;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cut score of a test by what judges expect of a borderline candidate, item by item (metode Angoff). Angoff, W. H. (1971), Scales,
 * norms, and equivalent scores, in Thorndike, Educational Measurement, 2nd edition, 508–600.
 *
 * <p>An estimate is the probability that a borderline candidate answers the item right; with 0 and 1 alone it is the yes/no variant.
 * The cut of a judge is the sum of the estimates, in items right, and the cut of the panel the mean of those. Where a judge gave no
 * estimate, the mean of the others for that item stands in, and the gap is counted.
 */
public final class Angoff implements Serializable {

    private static final long serialVersionUID = 1;

    private final ImmutableMap<AssessorId, ImmutableMap<ItemId, Rational>> estimates;
    private final ImmutableMap<ItemId, Rational> itemMeans;

    private Angoff(
            ImmutableMap<AssessorId, ImmutableMap<ItemId, Rational>> estimates,
            ImmutableMap<ItemId, Rational> itemMeans) {
        this.estimates = estimates;
        this.itemMeans = itemMeans;
    }

    /**
     * Obtains the cut from the estimates of each judge.
     *
     * @throws id.tolok.problem.InvalidModelException if there is no judge or no estimate, or an estimate is not from 0 to 1
     */
    public static Angoff of(Map<AssessorId, Map<ItemId, Rational>> estimates) {
        Problems problems = new Problems();
        Set<ItemId> items = new LinkedHashSet<>();
        ImmutableMap.Builder<AssessorId, ImmutableMap<ItemId, Rational>> copy = ImmutableMap.builder();
        estimates.forEach((judge, row) -> {
            FieldPath path = FieldPath.of("estimates").key(judge.text());
            row.forEach((item, estimate) -> problems.check(
                    estimate.signum() >= 0 && estimate.compareTo(Rational.ONE) <= 0,
                    path.key(item.text()),
                    "must be a probability from 0 to 1",
                    estimate,
                    "Maybe percent should be divided by 100"));
            items.addAll(row.keySet());
            copy.put(judge, ImmutableMap.copyOf(row));
        });
        problems.check(!items.isEmpty(), FieldPath.of("estimates"), "must have at least one")
                .throwIfAny();
        ImmutableMap<AssessorId, ImmutableMap<ItemId, Rational>> given = copy.build();
        return new Angoff(given, means(given, items));
    }

    private static ImmutableMap<ItemId, Rational> means(
            Map<AssessorId, ImmutableMap<ItemId, Rational>> given, Set<ItemId> items) {
        ImmutableMap.Builder<ItemId, Rational> means = ImmutableMap.builder();
        for (ItemId item : items) {
            List<Rational> of = given.values().stream()
                    .map(row -> row.get(item))
                    .filter(Objects::nonNull)
                    .toList();
            means.put(item, Rational.sum(of).dividedBy(of.size()));
        }
        return means.build();
    }

    /** The mean estimate for each item, in the order in which items were first estimated. */
    public Map<ItemId, Rational> itemMeans() {
        return itemMeans;
    }

    /** The cut of each judge in items right, gaps filled by the means of the items. */
    public Map<AssessorId, Rational> judgeCuts() {
        Map<AssessorId, Rational> cuts = new LinkedHashMap<>();
        estimates.forEach((judge, row) -> {
            Map<ItemId, Rational> filled = new LinkedHashMap<>(itemMeans);
            filled.putAll(row);
            cuts.put(judge, Rational.sum(filled.values()));
        });
        return ImmutableMap.copyOf(cuts);
    }

    /** How far the cut of each judge is from that of the panel: above 0 for one who demands more. */
    public Map<AssessorId, Rational> judgeDeviations() {
        Rational panel = cut();
        return ImmutableMap.copyOf(Maps.transformValues(judgeCuts(), own -> own.minus(panel)));
    }

    /** How many estimates are missing and stand filled by the means of the items. */
    public int gaps() {
        return estimates.size() * itemMeans.size()
                - estimates.values().stream().mapToInt(Map::size).sum();
    }

    /** The exact cut in items right, the mean of the cuts of the judges. */
    public Rational cut() {
        return Rational.sum(judgeCuts().values()).dividedBy(estimates.size());
    }

    /** The cut as a share of all items. */
    public Rational cutShare() {
        return cut().dividedBy(itemMeans.size());
    }

    /**
     * The standard error of the cut over samples of judges, the standard deviation of their cuts over the root of their number;
     * undefined for one judge.
     */
    public Figure<Double> standardError() {
        return Moments.of(judgeCuts().values()).standardError();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Angoff other && estimates.equals(other.estimates);
    }

    @Override
    public int hashCode() {
        return estimates.hashCode();
    }

    /** Such as {@code 31/5 of 10 items by 4 judges}. */
    @Override
    public String toString() {
        return cut() + " of " + itemMeans.size() + " items by " + estimates.size() + " judges";
    }
}
