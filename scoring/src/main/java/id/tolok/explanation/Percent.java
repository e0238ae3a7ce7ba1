package id.tolok.explanation;

import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Scores as people read them: in percent, exactly where two digits suffice, otherwise rounded half up to two digits and marked by
 * {@code ≈}. With a decimal comma in Indonesian.
 */
public final class Percent {

    private static final int DIGITS = 2;

    private Percent() {}

    /** A score in percent, such as {@code 62,5%} in Indonesian and {@code 62.5%} in English. */
    public static String show(Score score, Language language) {
        BigDecimal rounded = score.toPercent(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean exact = score.isRational() && score.percent().equals(Rational.of(rounded));
        String digits = rounded.signum() == 0 ? "0" : rounded.toPlainString();
        String shown = language.equals(Language.INDONESIAN) ? digits.replace('.', ',') : digits;
        return (exact ? "" : "≈ ") + shown + "%";
    }
}
