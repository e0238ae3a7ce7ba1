package id.tolok.cutscore;

import id.tolok.cohort.QuantileType;
import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Moments;
import java.io.Serializable;
import java.util.List;

/**
 * The cut score as the middle of those whom judges hold to be neither clearly competent nor clearly not (kelompok batas). Livingston, S.
 * A. and Zieky, M. J. (1982), Passing Scores, Educational Testing Service.
 *
 * @param scores the scores of those candidates
 */
public record BorderlineGroup(List<Rational> scores) implements Serializable {

    /** Keeps a copy of the scores. */
    public BorderlineGroup {
        scores = List.copyOf(scores);
    }

    /** How many candidates are in the group. */
    public int count() {
        return scores.size();
    }

    /** The exact median, the usual cut, since one odd score cannot move it far; undefined without candidates. */
    public Figure<Rational> median() {
        return QuantileType.TYPE_7.of(scores, Rational.of(1, 2));
    }

    /** The exact mean; undefined without candidates. */
    public Figure<Rational> mean() {
        return Moments.of(scores).mean();
    }

    /** The standard error of the mean; undefined below two candidates. */
    public Figure<Double> standardError() {
        return Moments.of(scores).standardError();
    }
}
