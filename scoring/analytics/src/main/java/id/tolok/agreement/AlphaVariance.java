package id.tolok.agreement;

import id.tolok.number.Rational;
import java.util.Arrays;
import java.util.List;

/**
 * The variance of Krippendorff's alpha over samples of subjects, by what each subject adds to the observed and to the expected
 * agreement: Gwet, K. L. (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 5. Distances are taken as given.
 */
final class AlphaVariance {

    private final List<int[]> rated;
    private final Rational[][] weights;
    private final Rational subjects;

    /** How many ratings a subject has in the mean. */
    private final Rational usual;

    private AlphaVariance(List<int[]> rated, Rational[][] distances) {
        this.rated = rated;
        this.weights = weights(distances);
        this.subjects = Rational.of(rated.size());
        this.usual = Rational.of(rated.stream().mapToLong(AlphaVariance::total).sum(), rated.size());
    }

    /**
     * The variance.
     *
     * @param rated how often each category was used, of at least two subjects, each rated twice or more
     * @param distances between categories, not all zero
     */
    static Rational of(List<int[]> rated, Rational[][] distances) {
        return new AlphaVariance(rated, distances).value();
    }

    /** How much of an agreement two categories are: 1 less their distance as a share of the largest. */
    private static Rational[][] weights(Rational[][] distances) {
        Rational largest = Arrays.stream(distances)
                .flatMap(Arrays::stream)
                .reduce(Rational::max)
                .orElseThrow();
        return Arrays.stream(distances)
                .map(row -> Arrays.stream(row)
                        .map(distance -> Rational.ONE.minus(distance.dividedBy(largest)))
                        .toArray(Rational[]::new))
                .toArray(Rational[][]::new);
    }

    private Rational value() {
        Rational[] byChance = byChance();
        Rational expected = sum(row -> alike(row, byChance).dividedBy(usual)).dividedBy(subjects);
        Rational observed = sum(this::observed).dividedBy(subjects);
        Rational one = Rational.ONE.dividedBy(usual.times(subjects));
        Rational corrected = observed.times(Rational.ONE.minus(one)).plus(one);
        Rational room = Rational.ONE.minus(expected);
        Rational centre = observed.minus(expected).dividedBy(room);
        Rational missed = Rational.ONE.minus(centre).times(2);
        Rational squares = sum(row -> {
            Rational more = Rational.of(total(row)).minus(usual).dividedBy(usual);
            Rational own = observed(row).minus(corrected.times(more)).minus(expected);
            Rational chance = alike(row, byChance).dividedBy(usual).minus(expected.times(more.plus(Rational.ONE)));
            return own.minus(missed.times(chance)).dividedBy(room).minus(centre).pow(2);
        });
        return squares.dividedBy(subjects.times(rated.size() - 1L));
    }

    private interface OfSubject {
        Rational in(int[] row);
    }

    private Rational sum(OfSubject value) {
        return Rational.sum(rated.stream().map(value::in).toList());
    }

    /** How much of an agreement each category is with a rating taken by chance. */
    private Rational[] byChance() {
        Rational all = usual.times(subjects);
        Rational[] byChance = new Rational[weights.length];
        for (int k = 0; k < weights.length; k++) {
            Rational[] own = weights[k];
            byChance[k] = sum(row -> alike(row, own)).dividedBy(all);
        }
        return byChance;
    }

    /** The pairs of ratings of a subject that agree, as a share of those that a subject usually has. */
    private Rational observed(int[] row) {
        Rational pairs = Rational.ZERO;
        for (int k = 0; k < row.length; k++) {
            pairs = pairs.plus(alike(row, weights[k]).minus(Rational.ONE).times(row[k]));
        }
        return pairs.dividedBy(usual.times(total(row) - 1L));
    }

    private static Rational alike(int[] row, Rational[] each) {
        Rational sum = Rational.ZERO;
        for (int k = 0; k < row.length; k++) {
            sum = sum.plus(each[k].times(row[k]));
        }
        return sum;
    }

    private static long total(int[] row) {
        return Arrays.stream(row).sum();
    }
}
