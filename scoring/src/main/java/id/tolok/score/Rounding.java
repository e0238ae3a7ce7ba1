package id.tolok.score;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rounding that a policy declares, to be done before it decides: as some bodies do, against the rule of this library that only
 * what is shown is rounded.
 *
 * @param unit to multiples of this share, such as 1/100 for whole percents; above 0
 * @param mode how
 */
public record Rounding(Rational unit, RoundingMode mode) implements Serializable {

    /** Checks that the unit is above 0 and the mode rounds. */
    public Rounding {
        new Problems()
                .check(unit.signum() > 0, FieldPath.of("unit"), "must be above 0", unit)
                .check(mode != RoundingMode.UNNECESSARY, FieldPath.of("mode"), "must round", mode)
                .throwIfAny();
    }

    /** Obtains the rounding to whole percents, a half being rounded up. */
    public static Rounding toPercent() {
        return new Rounding(Rational.of(1, 100), RoundingMode.HALF_UP);
    }

    /** The score, rounded. */
    public Score round(Score score) {
        BigDecimal units = score.toDecimal(unit.reciprocal(), 0, mode);
        return Score.of(Rational.of(units).times(unit));
    }

    /** Such as <i>dibulatkan ke kelipatan 1%</i>. */
    public LocalizedText label() {
        String shown = unit.times(Rational.HUNDRED).toString();
        return LocalizedText.of(
                "dibulatkan " + direction("ke bawah", "ke atas", "") + "ke kelipatan " + shown + "%",
                "rounded " + direction("down", "up", "") + "to multiples of " + shown + "%");
    }

    private String direction(String down, String up, String near) {
        return switch (mode) {
            case DOWN, FLOOR -> down + " ";
            case UP, CEILING -> up + " ";
            default -> near;
        };
    }
}
