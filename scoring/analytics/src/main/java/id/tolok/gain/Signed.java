package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with their sign, as changes are printed. */
final class Signed {

    private Signed() {}

    /** Such as {@code +31}, {@code -2,5} (Indonesian) or {@code 0}; what rounds to zero has no sign. */
    static String show(Rational number, int digits, RoundingMode mode, Language language) {
        BigDecimal rounded = number.toDecimal(digits, mode);
        String text = (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
        return language.equals(Language.INDONESIAN) ? text.replace('.', ',') : text;
    }

    /** The exact number, such as {@code +31}, {@code -2.5} or {@code +100/3}. */
    static String exact(Rational number) {
        String text = number.toExactDecimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
        return number.signum() > 0 ? "+" + text : text;
    }
}
