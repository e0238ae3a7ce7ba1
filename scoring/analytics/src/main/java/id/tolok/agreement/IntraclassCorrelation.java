package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Moments;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Intraclass correlation: which share of the variance of scores is due to the subjects. Shrout, P. E. and Fleiss, J. L. (1979),
 * Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86(2), 420–428.
 *
 * <p>It needs every subject rated by every assessor; other subjects are left out and counted. Mean squares are exact.
 *
 * @param subjects how many subjects the figures are over
 * @param assessors how many assessors rated them
 * @param leftOut how many subjects are left out, since some assessor did not rate them
 * @param between the mean square between subjects
 * @param within the mean square within subjects
 * @param judges the mean square between assessors
 * @param error the mean square that remains
 */
public record IntraclassCorrelation(
        int subjects,
        int assessors,
        int leftOut,
        Figure<Rational> between,
        Figure<Rational> within,
        Figure<Rational> judges,
        Figure<Rational> error)
        implements Serializable {

    /** Which of the six correlations. */
    public enum Form implements Labelled {
        /** ICC(1,1): one rating; other assessors for each subject. */
        ONE_WAY_SINGLE("ICC(1,1), satu penilai, model satu arah", "ICC(1,1), single rating, one-way"),
        /** ICC(2,1): one rating, absolute agreement; assessors are a sample, so that a lenient one lowers it. */
        AGREEMENT_SINGLE("ICC(2,1), satu penilai, kesepakatan mutlak", "ICC(2,1), single rating, absolute agreement"),
        /** ICC(3,1): one rating, consistency; a lenient assessor does not lower it. */
        CONSISTENCY_SINGLE("ICC(3,1), satu penilai, konsistensi", "ICC(3,1), single rating, consistency"),
        /** ICC(1,k): the mean of all ratings; other assessors for each subject. */
        ONE_WAY_MEAN("ICC(1,k), rerata penilai, model satu arah", "ICC(1,k), mean rating, one-way"),
        /** ICC(2,k): the mean of all ratings, absolute agreement. */
        AGREEMENT_MEAN("ICC(2,k), rerata penilai, kesepakatan mutlak", "ICC(2,k), mean rating, absolute agreement"),
        /** ICC(3,k): the mean of all ratings, consistency; equal to Cronbach's alpha with assessors as items. */
        CONSISTENCY_MEAN("ICC(3,k), rerata penilai, konsistensi", "ICC(3,k), mean rating, consistency");

        private final String indonesian;
        private final String english;

        Form(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** The correlation of a panel, by what its categories are worth. */
    public static IntraclassCorrelation of(Panel panel) {
        List<List<Rational>> complete = new ArrayList<>();
        for (String subject : panel.subjects()) {
            List<Rational> row = panel.assessors().stream()
                    .map(assessor -> panel.value(subject, assessor))
                    .flatMap(Optional::stream)
                    .toList();
            if (row.size() == panel.assessors().size()) {
                complete.add(row);
            }
        }
        return of(complete, panel.assessors().size(), panel.subjects().size() - complete.size());
    }

    /** From complete rows, one for each subject, of scores by each assessor. */
    private static IntraclassCorrelation of(List<List<Rational>> rows, int assessors, int leftOut) {
        int n = rows.size();
        if (n < 2 || assessors < 2) {
            Figure<Rational> none =
                    Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", n), Ingredient.of("k", assessors));
            return new IntraclassCorrelation(n, assessors, leftOut, none, none, none, none);
        }
        Rational total =
                Moments.of(rows.stream().flatMap(List::stream).toList()).sumOfSquaredDeviations();
        Rational bySubject = spread(rows).dividedBy(assessors);
        Rational byJudge = spread(IntStream.range(0, assessors)
                        .mapToObj(j -> rows.stream().map(row -> row.get(j)).toList())
                        .toList())
                .dividedBy(n);
        return new IntraclassCorrelation(
                n,
                assessors,
                leftOut,
                Figure.of(bySubject.dividedBy(n - 1)),
                Figure.of(total.minus(bySubject).dividedBy((long) n * (assessors - 1))),
                Figure.of(byJudge.dividedBy(assessors - 1)),
                Figure.of(total.minus(bySubject).minus(byJudge).dividedBy((long) (n - 1) * (assessors - 1))));
    }

    /** The sum of squared deviations of the sums of the groups. */
    private static Rational spread(List<List<Rational>> groups) {
        return Moments.of(groups.stream().map(Rational::sum).toList()).sumOfSquaredDeviations();
    }

    /**
     * The exact correlation, 1 at best; undefined below two subjects or assessors, for want of variation if its divisor, the
     * variance of all scores, is 0, and not estimable if that comes out below 0.
     */
    public Figure<Rational> value(Form form) {
        return between.flatMap(b ->
                within.flatMap(w -> judges.flatMap(j -> error.flatMap(e -> new Squares(b, w, j, e).value(form)))));
    }

    /** The four mean squares, defined. */
    private final class Squares {

        private final Rational b;
        private final Rational w;
        private final Rational j;
        private final Rational e;

        private Squares(Rational b, Rational w, Rational j, Rational e) {
            this.b = b;
            this.w = w;
            this.j = j;
            this.e = e;
        }

        private Figure<Rational> value(Form form) {
            Rational forJudges = j.minus(e).dividedBy(subjects);
            long others = assessors - 1L;
            return switch (form) {
                case ONE_WAY_SINGLE -> ratio(b.minus(w), b.plus(w.times(others)));
                case AGREEMENT_SINGLE ->
                    ratio(b.minus(e), b.plus(e.times(others)).plus(forJudges.times(assessors)));
                case CONSISTENCY_SINGLE -> ratio(b.minus(e), b.plus(e.times(others)));
                case ONE_WAY_MEAN -> ratio(b.minus(w), b);
                case AGREEMENT_MEAN -> ratio(b.minus(e), b.plus(forJudges));
                case CONSISTENCY_MEAN -> ratio(b.minus(e), b);
            };
        }

        private Figure<Rational> ratio(Rational part, Rational whole) {
            if (whole.signum() > 0) {
                return Figure.of(part.dividedBy(whole));
            }
            return whole.isZero() ? noVariation() : undefined(Figure.Reason.NOT_ESTIMABLE);
        }

        private <T> Figure<T> noVariation() {
            return undefined(Figure.Reason.NO_VARIATION);
        }

        private <T> Figure<T> undefined(Figure.Reason reason) {
            return Figure.undefined(
                    reason,
                    Ingredient.of("MSB", b),
                    Ingredient.of("MSW", w),
                    Ingredient.of("MSJ", j),
                    Ingredient.of("MSE", e));
        }

        /** The interval of a form that compares the subjects with what remains, by the F distribution. */
        private Figure<Interval> byF(Rational rest, double df, Rational confidence, DoubleUnaryOperator ofRatio) {
            if (rest.isZero()) {
                return noVariation();
            }
            double tail = Interval.tail(confidence);
            double f = Approximation.of(b.dividedBy(rest));
            double lower = f / FDistribution.of(subjects - 1.0, df).inverseSurvivalProbability(tail);
            double upper = f * FDistribution.of(df, subjects - 1.0).inverseSurvivalProbability(tail);
            return Figure.of(new Interval(ofRatio.applyAsDouble(lower), ofRatio.applyAsDouble(upper), confidence));
        }

        /** The interval of absolute agreement, with Satterthwaite's degrees of freedom, as in Shrout and Fleiss (1979). */
        private Figure<Interval> ofAgreement(Rational confidence) {
            Figure<Rational> correlation = value(Form.AGREEMENT_SINGLE);
            if (e.isZero()) {
                return noVariation();
            }
            return correlation.map(exact -> {
                double tail = Interval.tail(confidence);
                double n = subjects;
                double k = assessors;
                double rho = Approximation.of(exact);
                double fJudges = Approximation.of(j.dividedBy(e));
                double rest = n * (1 + (k - 1) * rho) - k * rho;
                double df = (k - 1)
                        * (n - 1)
                        * Math.pow(k * rho * fJudges + rest, 2)
                        / ((n - 1) * k * k * rho * rho * fJudges * fJudges + rest * rest);
                double above = FDistribution.of(n - 1, df).inverseSurvivalProbability(tail);
                double below = FDistribution.of(df, n - 1).inverseSurvivalProbability(tail);
                double msb = Approximation.of(b);
                double mse = Approximation.of(e);
                double others = k * Approximation.of(j) + (k * n - k - n) * mse;
                return new Interval(
                        n * (msb - above * mse) / (above * others + n * msb),
                        n * (below * msb - mse) / (others + n * below * msb),
                        confidence);
            });
        }

        private Figure<Interval> interval(Form form, Rational confidence) {
            double k = assessors;
            double dfWithin = subjects * (k - 1);
            double dfError = (subjects - 1) * (k - 1);
            DoubleUnaryOperator single = f -> (f - 1) / (f + k - 1);
            DoubleUnaryOperator mean = f -> 1 - 1 / f;
            return switch (form) {
                case ONE_WAY_SINGLE -> byF(w, dfWithin, confidence, single);
                case ONE_WAY_MEAN -> byF(w, dfWithin, confidence, mean);
                case CONSISTENCY_SINGLE -> byF(e, dfError, confidence, single);
                case CONSISTENCY_MEAN -> byF(e, dfError, confidence, mean);
                case AGREEMENT_SINGLE -> ofAgreement(confidence);
                case AGREEMENT_MEAN ->
                    ofAgreement(confidence)
                            .flatMap(one -> 1 + one.lower() * (k - 1) <= 0
                                    ? undefined(Figure.Reason.NOT_ESTIMABLE)
                                    : Figure.of(new Interval(
                                            steppedUp(one.lower(), k), steppedUp(one.upper(), k), confidence)));
            };
        }

        private double steppedUp(double correlation, double k) {
            return correlation * k / (1 + correlation * (k - 1));
        }
    }

    /**
     * The interval of a correlation by the F distribution. For ICC(2,k) that of ICC(2,1) is stepped up by the formula of Spearman
     * and Brown, as Shrout and Fleiss do; other programs differ there. Undefined where the correlation is, and if nothing remains
     * besides the subjects, as with full agreement, or if the subjects do not differ; that of ICC(2,k) also if the lower end
     * of ICC(2,1) is too low to be stepped up. Where an absolute agreement is negative, the interval can lie beside it: its degrees
     * of freedom, an approximation of Satterthwaite's, can fall below 1 there.
     *
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public Figure<Interval> interval(Form form, Rational confidence) {
        return between.flatMap(b -> within.flatMap(w -> judges.flatMap(j -> error.flatMap(e -> b.isZero()
                ? new Squares(b, w, j, e).noVariation()
                : new Squares(b, w, j, e).interval(form, confidence)))));
    }
}
