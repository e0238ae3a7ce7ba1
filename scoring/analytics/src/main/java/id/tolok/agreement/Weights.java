package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * How much of an agreement two different categories still are: 1 for the same category, 0 for the two ends of the scale. Cohen, J.
 * (1968), Weighted kappa, Psychological Bulletin 70(4), 213–220.
 */
public enum Weights implements Labelled {
    /** Only the same category agrees. */
    NONE("tanpa bobot", "unweighted") {
        @Override
        Rational partial(Rational share) {
            return Rational.ZERO;
        }
    },
    /** Agreement falls with the distance of the values, as a share of the range. */
    LINEAR("bobot linear", "linear weights") {
        @Override
        Rational partial(Rational share) {
            return Rational.ONE.minus(share);
        }
    },
    /** Agreement falls with the square of that share. */
    QUADRATIC("bobot kuadratik", "quadratic weights") {
        @Override
        Rational partial(Rational share) {
            return Rational.ONE.minus(share.times(share));
        }
    };

    private final String indonesian;
    private final String english;

    Weights(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    abstract Rational partial(Rational share);

    /** The weights of each pair of categories, by their places. */
    Rational[][] matrix(Categories categories) {
        Rational lowest = categories.values().stream().reduce(Rational::min).orElseThrow();
        Rational highest = categories.values().stream().reduce(Rational::max).orElseThrow();
        Rational range = highest.minus(lowest);
        int size = categories.size();
        Rational[][] matrix = new Rational[size][size];
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
                Rational distance = categories
                        .values()
                        .get(k)
                        .minus(categories.values().get(l))
                        .abs();
                matrix[k][l] = k == l ? Rational.ONE : partial(distance.dividedBy(range));
            }
        }
        return matrix;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
