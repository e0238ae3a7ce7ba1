package com.example.provider;

import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.Law;
import id.tolok.score.Score;
import id.tolok.score.Weighted;
import id.tolok.testkit.AggregationLaws;
import java.util.List;
import java.util.Map;

// region laws
class WithoutLowestLaws implements AggregationLaws {
    @Override
    public Aggregation subject() {
        return new WithoutLowest();
    }

    /** Split into two, the higher score counts twice. */
    @Override
    public Map<Law, List<Weighted>> counterexamples() {
        return Map.of(
                Law.SPLIT_INVARIANT,
                List.of(
                        new Weighted(Rational.ONE, Score.of(1, 4)),
                        new Weighted(Rational.ONE, Score.of(1, 2)),
                        new Weighted(Rational.ONE, Score.of(3, 4))));
    }
}
// endregion
