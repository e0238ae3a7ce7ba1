package id.tolok.testkit;

import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.score.Weighted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/**
 * What the laws of aggregations are tried on: scores, and by what they are varied.
 *
 * @param scores at least one
 * @param place which of the scores is varied; counted round and round
 * @param score what it is raised to, or what is added with weight 0
 * @param factor by what weights or points are multiplied, above 0
 * @param order the number of an order; 0 is the reverse
 */
public record AggregationCase(List<Weighted> scores, int place, Score score, Rational factor, int order) {

    private static final List<Rational> FACTORS =
            List.of(Rational.of(2), Rational.of(1, 10), Rational.of(7, 3), Rational.of(100), Rational.of(1, 999_983));
    private static final int ORDERS = 24;
    private static final int MOST_ORDERS = 1000;
    private static final int MOST_PLACES = 6;
    private static final int GENERATION_SIZE = 1000;

    private static final Supplier<RandomGenerator<AggregationCase>> GENERATOR =
            Suppliers.memoize(() -> all().generator(GENERATION_SIZE));

    /** Without jqwik's edge cases, since what is drawn has its own, and jqwik would combine them by the thousand. */
    static Arbitrary<AggregationCase> all() {
        return Combinators.combine(
                        TolokArbitraries.weightedLists(),
                        Arbitraries.integers().between(0, MOST_PLACES),
                        TolokArbitraries.scores(),
                        Arbitraries.of(FACTORS),
                        Arbitraries.integers().between(0, MOST_ORDERS))
                .as(AggregationCase::new)
                .withoutEdgeCases();
    }

    /** One of all cases, by a number. */
    static AggregationCase at(long number) {
        return GENERATOR.get().next(new Random(number)).value();
    }

    /** All cases in which only the variation differs, for scores that someone gave. */
    static List<AggregationCase> variationsOf(List<Weighted> scores) {
        List<Score> others = new ArrayList<>(List.of(Score.ZERO, Score.FULL, Score.of(1, 2)));
        scores.forEach(score -> others.add(score.score()));
        List<AggregationCase> cases = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            for (int place = 0; place <= scores.size(); place++) {
                for (Score other : others) {
                    cases.add(new AggregationCase(scores, place, other, FACTORS.get(order % FACTORS.size()), order));
                }
            }
        }
        return cases;
    }

    private int chosen() {
        return place % scores.size();
    }

    private List<Weighted> with(UnaryOperator<Weighted> change) {
        return scores.stream().map(change).toList();
    }

    private List<Weighted> withChosen(UnaryOperator<Weighted> change) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> i == chosen() ? change.apply(scores.get(i)) : scores.get(i))
                .toList();
    }

    private static Weighted weighing(Weighted one, Rational weight) {
        return new Weighted(weight, one.score(), one.origin());
    }

    private static Weighted at(Weighted one, Score score) {
        return new Weighted(one.weight(), score, one.origin());
    }

    private static Weighted from(Weighted one, Origin origin) {
        return new Weighted(one.weight(), one.score(), origin);
    }

    /** One score raised. */
    List<Weighted> raised() {
        return withChosen(one -> at(one, score.isAtLeast(one.score()) ? score : one.score()));
    }

    /** Every score equal to the first. */
    List<Weighted> leveled() {
        return with(one -> at(one, scores.get(0).score()));
    }

    /** In another order. */
    List<Weighted> reordered() {
        return inOrder(scores, order);
    }

    static <T> List<T> inOrder(List<T> items, int order) {
        List<T> other = new ArrayList<>(items);
        if (order == 0) {
            Collections.reverse(other);
        } else {
            Collections.shuffle(other, new Random(order));
        }
        return List.copyOf(other);
    }

    /** All weights multiplied. */
    List<Weighted> scaled() {
        return with(one -> weighing(one, one.weight().times(factor)));
    }

    /** One score split into two neighbours that share its weight. */
    List<Weighted> split() {
        Weighted whole = scores.get(chosen());
        Rational part = whole.weight().times(factor.dividedBy(factor.plus(Rational.ONE)));
        List<Weighted> split = new ArrayList<>(scores);
        split.set(chosen(), weighing(whole, whole.weight().minus(part)));
        split.add(chosen(), weighing(whole, part));
        return List.copyOf(split);
    }

    /** One more score, of weight 0. */
    List<Weighted> joinedByZero() {
        List<Weighted> joined = new ArrayList<>(scores);
        Origin origin = scores.get(chosen()).origin();
        joined.add(place % (scores.size() + 1), new Weighted(Rational.ZERO, score, origin));
        return List.copyOf(joined);
    }

    /** The same values in other objects. */
    List<Weighted> copied() {
        return with(one -> new Weighted(
                copied(one.weight()),
                Score.of(copied(one.score().share())),
                one.origin().toBuilder().build()));
    }

    private static Rational copied(Rational value) {
        return Rational.of(value.numerator(), value.denominator());
    }

    /** By assessors of other names; those who were the same still are. */
    List<Weighted> renamed() {
        return with(one -> from(
                one,
                one.origin().toBuilder()
                        .assessor(one.origin().assessor().map(this::renamed))
                        .build()));
    }

    private AssessorId renamed(AssessorId name) {
        return AssessorId.of(Changes.unordered((char) ('B' + order % 24), name.hashCode() * 31L + order));
    }

    /** By nobody, at no time, without comment. */
    List<Weighted> anonymous() {
        return with(one -> from(
                one,
                one.origin().toBuilder()
                        .assessor(Optional.empty())
                        .attempt(1)
                        .time(Optional.empty())
                        .comment(Optional.empty())
                        .build()));
    }

    /** With all points of one score's scale multiplied. */
    List<Weighted> inOtherPoints() {
        return withChosen(one -> from(
                one,
                one.origin().toBuilder()
                        .scale(one.origin().scale().map(this::multiplied))
                        .build()));
    }

    private Scale multiplied(Scale scale) {
        if (scale instanceof Scale.Points points) {
            return new Scale.Points(
                    points.lowest().times(factor),
                    points.highest().times(factor),
                    points.step().times(factor),
                    points.required().times(factor),
                    points.normalization(),
                    Optional.empty());
        }
        if (scale instanceof Scale.Checklist list) {
            return new Scale.Checklist(
                    list.items(),
                    list.points().stream().map(factor::times).toList(),
                    list.required().times(factor),
                    list.normalization());
        }
        return new Scale.Levels(
                scale.levels().stream()
                        .map(level ->
                                new Level(level.id(), level.points().times(factor), level.label(), level.descriptor()))
                        .toList(),
                scale.required().times(factor),
                scale.normalization());
    }

    /** Where so much less than the chosen score is required of each. */
    List<Weighted> requiring(Rational less) {
        Score required = Score.of(scores.get(chosen()).score().share().minus(less));
        return with(one -> from(one, one.origin().toBuilder().required(required).build()));
    }

    /** The chosen score. */
    Score chosenScore() {
        return scores.get(chosen()).score();
    }

    /** The scores, with what is known of where they come from if that may matter. */
    @Override
    public String toString() {
        return told(scores);
    }

    static String told(List<Weighted> scores) {
        return Joiner.on(", ").join(scores.stream().map(Described::of).toList());
    }
}
