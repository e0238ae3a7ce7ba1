package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * How far apart two categories are for Krippendorff's alpha, by the kind of scale. Krippendorff, K. (2011), Computing Krippendorff's
 * alpha-reliability, University of Pennsylvania.
 */
public enum Metric implements Labelled {
    /** Names only: different or the same. */
    NOMINAL("nominal", "nominal") {
        @Override
        Rational distance(Categories categories, Rational[] uses, int k, int l) {
            return Rational.ONE;
        }
    },
    /** Order only: the ratings that lie between two categories count, and half of those in them. */
    ORDINAL("ordinal", "ordinal") {
        @Override
        Rational distance(Categories categories, Rational[] uses, int k, int l) {
            Rational between = uses[k].plus(uses[l]).dividedBy(-2);
            for (int g = Math.min(k, l); g <= Math.max(k, l); g++) {
                between = between.plus(uses[g]);
            }
            return between.pow(2);
        }
    },
    /** Differences of values count. */
    INTERVAL("interval", "interval") {
        @Override
        Rational distance(Categories categories, Rational[] uses, int k, int l) {
            return categories.values().get(k).minus(categories.values().get(l)).pow(2);
        }
    },
    /** Differences count against the size of the values, from a true zero; two zeros are no distance apart. */
    RATIO("rasio", "ratio") {
        @Override
        Rational distance(Categories categories, Rational[] uses, int k, int l) {
            Rational one = categories.values().get(k);
            Rational other = categories.values().get(l);
            Rational sum = one.plus(other);
            return sum.isZero()
                    ? Rational.ZERO
                    : one.minus(other).dividedBy(sum).pow(2);
        }
    };

    private final String indonesian;
    private final String english;

    Metric(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The squared distance of two different categories, given how often each is used. */
    abstract Rational distance(Categories categories, Rational[] uses, int k, int l);

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
