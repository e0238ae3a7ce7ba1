package id.tolok.score;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A conversion of scores to grades along straight lines between breakpoints, exactly (konversi nilai): with 0 → 1, 1/2 → 4 and 1 → 6
 * a score of 3/4 is a grade of 5. Grades may rise or fall with the score. Below the first breakpoint the grade is that of the first,
 * and above the last that of the last.
 *
 * <p>Source: numeric grade scales with breakpoints in OpenOLAT, which divides the stretches between breakpoints evenly among the
 * grades of a resolution; see {@link #convert(Score, Rounding)}. Its bounds are rounded to five digits, ours are exact.
 *
 * @param breakpoints from the lowest score to the highest, at least two; scores each once, grades all rising or all falling
 */
public record Conversion(List<Breakpoint> breakpoints) implements Serializable {

    private static final int FEW_DIGITS = 8;

    /**
     * A score whose grade is set.
     *
     * @param score the score as a share
     * @param grade its grade
     */
    public record Breakpoint(Rational score, Rational grade) implements Serializable {}

    /** Copies and checks the breakpoints. */
    public Conversion {
        breakpoints = ImmutableList.copyOf(breakpoints);
        Problems problems =
                new Problems().check(breakpoints.size() >= 2, FieldPath.of("breakpoints"), "must be at least two");
        for (int i = 1; i < breakpoints.size(); i++) {
            FieldPath path = FieldPath.of("breakpoints").index(i);
            Breakpoint before = breakpoints.get(i - 1);
            Breakpoint own = breakpoints.get(i);
            problems.check(
                    own.score().compareTo(before.score()) > 0,
                    path.field("score"),
                    "must be above that of the breakpoint before (" + before.score() + ")",
                    own.score());
            problems.check(
                    own.grade().compareTo(before.grade()) == direction(breakpoints),
                    path.field("grade"),
                    "must go on " + (direction(breakpoints) > 0 ? "rising" : "falling") + " from the one before ("
                            + before.grade() + ")",
                    own.grade());
        }
        problems.throwIfAny();
    }

    /** 1 if grades rise from the first breakpoint to the last, otherwise -1. */
    private static int direction(List<Breakpoint> breakpoints) {
        Rational first = breakpoints.get(0).grade();
        return breakpoints.get(breakpoints.size() - 1).grade().compareTo(first) >= 0 ? 1 : -1;
    }

    /** Obtains a conversion along one line: {@code between(1, 6)} makes 1 of nothing and 6 of everything. */
    public static Conversion between(long lowest, long highest) {
        return new Conversion(List.of(
                new Breakpoint(Rational.ZERO, Rational.of(lowest)),
                new Breakpoint(Rational.ONE, Rational.of(highest))));
    }

    /**
     * The exact grade of a score.
     *
     * @throws ArithmeticException if the score is no fraction; see {@link Score#isRational}
     */
    public Rational convert(Score score) {
        Rational share = score.share();
        Breakpoint below = breakpoints.get(0);
        if (below.score().isAtLeast(share)) {
            return below.grade();
        }
        for (Breakpoint above : breakpoints.subList(1, breakpoints.size())) {
            if (above.score().isAtLeast(share)) {
                return between(below, above, share);
            }
            below = above;
        }
        return below.grade();
    }

    /**
     * The grade of a score in steps of a resolution, such as halves; of a root that is no fraction too, exactly: it is enclosed until
     * both ends lead to the same step, which they do, since the grade of such a root is no fraction either and lies on no limit.
     */
    public Rational convert(Score score, Rounding resolution) {
        if (score.isRational()) {
            return rounded(score, resolution);
        }
        for (int digits = FEW_DIGITS; ; digits *= 2) {
            Rational above = rounded(enclosed(score, digits, RoundingMode.CEILING), resolution);
            if (rounded(enclosed(score, digits, RoundingMode.FLOOR), resolution).equals(above)) {
                return above;
            }
        }
    }

    private Rational rounded(Score fraction, Rounding resolution) {
        return resolution.round(Score.of(convert(fraction))).share();
    }

    private static Score enclosed(Score root, int digits, RoundingMode mode) {
        return Score.of(Rational.of(root.toDecimal(Rational.ONE, digits, mode)));
    }

    /** This as a grading: the grades in steps of a resolution, such as halves. */
    public Grading inSteps(Rounding resolution) {
        return new InSteps(this, resolution);
    }

    /**
     * See {@link Conversion#inSteps}.
     *
     * @param conversion how scores become grades
     * @param resolution the steps of the grades
     */
    public record InSteps(Conversion conversion, Rounding resolution) implements Grading {

        @Override
        public Optional<Grade> grade(Score score) {
            Rational value = conversion.convert(score, resolution);
            String grade = value.toExactDecimal().map(BigDecimal::toPlainString).orElseGet(value::toString);
            return Optional.of(new Grade(grade, LocalizedText.of(grade.replace('.', ','), grade)));
        }

        @Override
        public String id() {
            return "conversion";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("konversi nilai", "conversion");
        }
    }

    private static Rational between(Breakpoint below, Breakpoint above, Rational share) {
        Rational part = share.minus(below.score()).dividedBy(above.score().minus(below.score()));
        return below.grade().plus(part.times(above.grade().minus(below.grade())));
    }
}
