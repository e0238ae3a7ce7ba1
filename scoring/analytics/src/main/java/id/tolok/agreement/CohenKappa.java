package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.util.Arrays;

/**
 * Cohen's kappa of two assessors: agreement beyond what their own shares of each category would yield. Cohen, J. (1960), A
 * coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1), 37–46; weighted, Cohen (1968).
 */
public final class CohenKappa {

    private final Rational[][] weights;
    private final Rational[][] shares;
    private final Rational[] rows;
    private final Rational[] columns;

    private CohenKappa(int[][] table, long total, Rational[][] weights) {
        int size = table.length;
        this.weights = weights;
        this.shares = new Rational[size][size];
        this.rows = new Rational[size];
        this.columns = new Rational[size];
        Arrays.fill(rows, Rational.ZERO);
        Arrays.fill(columns, Rational.ZERO);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                shares[i][j] = Rational.of(table[i][j], total);
                rows[i] = rows[i].plus(shares[i][j]);
                columns[j] = columns[j].plus(shares[i][j]);
            }
        }
    }

    /**
     * Kappa of two assessors over the subjects that both rated.
     *
     * <p>The standard error is that for a kappa other than 0, of Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969), Large sample
     * standard errors of kappa and weighted kappa, Psychological Bulletin 72(5), 323–327; the interval uses the normal
     * distribution.
     */
    public static Coefficient of(Panel panel, AssessorId first, AssessorId second, Weights weights) {
        int[][] table = panel.table(first, second);
        int total = Arrays.stream(table).flatMapToInt(Arrays::stream).sum();
        int leftOut = panel.subjects().size() - total;
        if (total == 0) {
            Figure<Rational> none = Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", 0));
            return new Coefficient(none, none, none, 0, leftOut, 0);
        }
        CohenKappa kappa = new CohenKappa(table, total, weights.matrix(panel.categories()));
        return kappa.coefficient(total, leftOut);
    }

    private Coefficient coefficient(int total, int leftOut) {
        Rational observed = sum((i, j) -> weights[i][j].times(shares[i][j]));
        Rational expected = sum((i, j) -> weights[i][j].times(rows[i]).times(columns[j]));
        Coefficient plain =
                new Coefficient(Figure.of(observed), Figure.of(expected), Figure.of(Rational.ZERO), total, leftOut, 0);
        Figure<Rational> variance = plain.value().map(any -> variance(observed, expected, total));
        return new Coefficient(plain.observed(), plain.expected(), variance, total, leftOut, 0);
    }

    private Rational variance(Rational observed, Rational expected, int total) {
        Rational room = Rational.ONE.minus(expected);
        Rational missed = Rational.ONE.minus(observed);
        Rational squares = sum((i, j) -> shares[i][j].times(weights[i][j]
                .times(room)
                .minus(meanWeight(i, true).plus(meanWeight(j, false)).times(missed))
                .pow(2)));
        Rational centre =
                observed.times(expected).minus(expected.times(2)).plus(observed).pow(2);
        return squares.minus(centre).dividedBy(room.pow(4)).dividedBy(total);
    }

    /** The mean weight of a category of one assessor against those of the other. */
    private Rational meanWeight(int place, boolean ofRow) {
        Rational mean = Rational.ZERO;
        for (int k = 0; k < rows.length; k++) {
            mean = mean.plus(ofRow ? weights[place][k].times(columns[k]) : weights[k][place].times(rows[k]));
        }
        return mean;
    }

    private interface Cell {
        Rational at(int row, int column);
    }

    private Rational sum(Cell cell) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                sum = sum.plus(cell.at(i, j));
            }
        }
        return sum;
    }
}
