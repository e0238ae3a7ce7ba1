package com.example.provider;

import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.Law;
import id.tolok.score.Weighted;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

// region rule
/** The mean of all scores but the lowest; a single score stands. */
public final class WithoutLowest implements Aggregation {

    private static final long serialVersionUID = 1;

    @Override
    public List<Rational> effectiveWeights(List<Weighted> scores) {
        List<Integer> kept = new ArrayList<>(IntStream.range(0, scores.size())
                .filter(i -> scores.get(i).weight().signum() > 0)
                .boxed()
                .toList());
        if (kept.size() > 1) {
            kept.remove(kept.stream()
                    .min(Comparator.comparing(i -> scores.get(i).score()))
                    .orElseThrow());
        }
        return IntStream.range(0, scores.size())
                .mapToObj(i -> kept.contains(i) ? Rational.of(1, kept.size()) : Rational.ZERO)
                .toList();
    }

    @Override
    public String id() {
        return "without-lowest";
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of("rata-rata tanpa nilai terendah", "mean without the lowest score");
    }

    @Override
    public Set<Law> laws() {
        return Set.of(
                Law.INTERNAL,
                Law.MONOTONE,
                Law.IDEMPOTENT,
                Law.PERMUTATION_INVARIANT,
                Law.SCALE_INVARIANT,
                Law.ZERO_NEUTRAL,
                Law.ADDITIVE,
                Law.ANONYMOUS,
                Law.POINTS_NEUTRAL);
    }
}
// endregion
