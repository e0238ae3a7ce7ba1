package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * Whose words for the size of a normalized gain; both put their bounds at 0.3 and 0.7, and differ at exactly 0.7, as from 50 % to
 * 85 %.
 */
public enum GainConvention implements Labelled {
    /**
     * High from 0.7, medium from 0.3, otherwise low, as in Hake, R. R. (1998), Interactive-engagement versus traditional methods,
     * American Journal of Physics 66(1), 64–74.
     */
    HAKE_1998("Hake (1998): tinggi ≥ 0,7; sedang ≥ 0,3", "Hake (1998): high ≥ 0.7, medium ≥ 0.3") {
        @Override
        boolean isHigh(Rational gain) {
            return gain.isAtLeast(HIGH);
        }
    },
    /** High above 0.7, medium from 0.3 to 0.7, otherwise low, as Indonesian textbooks print it (N-gain). */
    INDONESIAN("N-gain: tinggi > 0,7; sedang 0,3–0,7", "N-gain: high > 0.7, medium 0.3–0.7") {
        @Override
        boolean isHigh(Rational gain) {
            return gain.compareTo(HIGH) > 0;
        }
    };

    private static final Rational HIGH = Rational.of(7, 10);
    private static final Rational MEDIUM = Rational.of(3, 10);

    private final String indonesian;
    private final String english;

    GainConvention(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    abstract boolean isHigh(Rational gain);

    /** The category of a normalized gain, decided on its exact value. */
    public GainCategory categorize(Rational gain) {
        if (isHigh(gain)) {
            return GainCategory.HIGH;
        }
        return gain.isAtLeast(MEDIUM) ? GainCategory.MEDIUM : GainCategory.LOW;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
