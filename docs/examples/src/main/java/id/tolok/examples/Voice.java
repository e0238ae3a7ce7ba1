package id.tolok.examples;

import id.tolok.assessment.Decision;
import id.tolok.explanation.Percent;
import id.tolok.number.Rational;
import id.tolok.score.Score;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Report.Value;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How the report speaks: words in its language, and numbers as its readers write them, with ≈ where they are rounded.
 *
 * @param language Indonesian or English
 */
record Voice(Language language) {

    private static final int DIGITS = 3;

    /** The text in the report's language. */
    String say(String indonesian, String english) {
        return LocalizedText.of(indonesian, english).in(language);
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    String label(Labelled labelled) {
        return labelled.label(language);
    }

    String percent(Score score) {
        return Percent.show(score, language);
    }

    /** A score in whole percent, without the sign, where space is short. */
    static String wholePercent(Score score) {
        return score.toPercent(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** A decision as it is marked, with its words for those who hover or listen. */
    String decision(Decision decision) {
        return """
                <abbr class="d %s" title="%s">%s</abbr>""".formatted(decision.abbreviation(), Markup.text(label(decision)), decision.abbreviation());
    }

    /** An exact number, rounded for display to so many digits if it has more. */
    String number(Rational value, int digits) {
        BigDecimal rounded = value.toDecimal(digits, RoundingMode.HALF_UP);
        return Rational.of(rounded).equals(value) ? plain(rounded.stripTrailingZeros()) : "≈ " + plain(rounded);
    }

    /** An exact figure, or why there is none. */
    String exact(Figure<Rational> figure) {
        return figure.value().map(value -> number(value, DIGITS)).orElseGet(() -> none(figure));
    }

    /** An exact share in percent, or why there is none. */
    String share(Figure<Rational> figure) {
        return figure.value().map(value -> percent(Score.of(value))).orElseGet(() -> none(figure));
    }

    /** A figure that is irrational by nature, or why there is none. */
    String approximate(Figure<Double> figure) {
        return figure.value().map(this::rounded).orElseGet(() -> none(figure));
    }

    private String rounded(double value) {
        return "≈ " + decimal(value);
    }

    private String decimal(double value) {
        return plain(BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    private String plain(BigDecimal number) {
        String text = number.toPlainString().replace('-', '−');
        return language.equals(Language.INDONESIAN) ? text.replace('.', ',') : text;
    }

    /** A figure of a report, or why there is none. */
    String value(Figure<Value> figure) {
        return figure.value().map(this::value).orElseGet(() -> none(figure));
    }

    private String value(Value value) {
        if (value instanceof Value.Exact exact) {
            return number(exact.number(), DIGITS);
        } else if (value instanceof Value.Approximate approximate) {
            return rounded(approximate.number());
        } else if (value instanceof Value.Range range) {
            return "≈ " + decimal(range.interval().lower()) + " … "
                    + decimal(range.interval().upper());
        } else {
            return say(((Value.Word) value).word());
        }
    }

    private String none(Figure<?> figure) {
        return figure.reason().map(reason -> "– " + label(reason)).orElse("–");
    }

    /** A probability as reports write it: what is below 0.001 is said to be so. */
    String probability(Figure<Double> figure) {
        return figure.value()
                .map(p -> p < 0.001 ? "< " + plain(new BigDecimal("0.001")) : rounded(p))
                .orElseGet(() -> none(figure));
    }

    String probabilityOf(Figure<Rational> figure) {
        return probability(figure.map(Approximation::of));
    }

    /** A label with its first letter in upper case, as at the beginning of a row. */
    String title(Labelled labelled) {
        return capital(label(labelled));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
