package id.tolok.cohort;

import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * What is meant by a quantile: the nine definitions that programs use, by their number in Hyndman, R. J. and Fan, Y. (1996), Sample
 * quantiles in statistical packages, The American Statistician 50(4), 361–365. All are exact here.
 */
public enum QuantileType implements Labelled {
    /** Type 1: the inverse of the distribution function, with steps. */
    TYPE_1("tipe 1, inversi fungsi distribusi", "type 1, inverse of the distribution function", 0, 0),
    /** Type 2: as type 1, with the mean of two values at a step; SAS by default. */
    TYPE_2("tipe 2, rerata pada loncatan", "type 2, averaged at steps", 0, 0),
    /** Type 3: the nearest value, the even one in a tie. */
    TYPE_3("tipe 3, nilai terdekat", "type 3, nearest value", -12, 0),
    /** Type 4: between the steps of the distribution function. */
    TYPE_4("tipe 4, interpolasi fungsi distribusi", "type 4, interpolated distribution function", 0, 0),
    /** Type 5: between the middles of the steps; usual in hydrology. */
    TYPE_5("tipe 5, tengah loncatan", "type 5, middles of the steps", 12, 0),
    /** Type 6: by n + 1; SPSS, Minitab, and Excel's PERCENTILE.EXC. */
    TYPE_6("tipe 6, n + 1 (SPSS)", "type 6, n + 1 (SPSS)", 0, 24),
    /** Type 7: by n − 1; R and NumPy by default, and Excel's PERCENTILE.INC. */
    TYPE_7("tipe 7, n − 1 (R, Excel)", "type 7, n − 1 (R, Excel)", 24, -24),
    /** Type 8: approximately without bias for the median, whatever the distribution; what Hyndman and Fan recommend. */
    TYPE_8("tipe 8, takbias terhadap median", "type 8, median-unbiased", 8, 8),
    /** Type 9: approximately without bias for normal data. */
    TYPE_9("tipe 9, takbias untuk data normal", "type 9, unbiased for normal data", 9, 6);

    private static final long WHOLE = 24;

    private final String indonesian;
    private final String english;

    /** The shift of the place is (fixed + perShare × p) / 24. */
    private final int fixed;

    private final int perShare;

    QuantileType(String indonesian, String english, int fixed, int perShare) {
        this.indonesian = indonesian;
        this.english = english;
        this.fixed = fixed;
        this.perShare = perShare;
    }

    /**
     * The exact quantile of values at a share, such as the median at 1/2; undefined without values.
     *
     * @param share from 0 to 1
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public Figure<Rational> of(Collection<Rational> values, Rational share) {
        if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("a share must be from 0 to 1, not " + share);
        }
        if (values.isEmpty()) {
            return Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", 0));
        }
        List<Rational> sorted = values.stream().sorted().toList();
        Rational shift = Rational.of(fixed).plus(share.times(perShare)).dividedBy(WHOLE);
        Rational place = share.times(sorted.size()).plus(shift);
        long below = floor(place);
        Rational part = part(place.minus(Rational.of(below)), below);
        return Figure.of(at(sorted, below)
                .times(Rational.ONE.minus(part))
                .plus(at(sorted, below + 1).times(part)));
    }

    private static long floor(Rational value) {
        return value.toDecimal(0, RoundingMode.FLOOR).longValueExact();
    }

    /** How much of the value above goes into the quantile. */
    private Rational part(Rational rest, long below) {
        return switch (this) {
            case TYPE_1 -> rest.isZero() ? Rational.ZERO : Rational.ONE;
            case TYPE_2 -> rest.isZero() ? Rational.of(1, 2) : Rational.ONE;
            case TYPE_3 -> rest.isZero() && below % 2 == 0 ? Rational.ZERO : Rational.ONE;
            default -> rest;
        };
    }

    /** The value at a place counted from 1; the lowest and the highest stand for all places outside. */
    private static Rational at(List<Rational> sorted, long place) {
        return sorted.get((int) Math.max(0, Math.min(sorted.size() - 1L, place - 1)));
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
