package id.tolok.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Stated;
import id.tolok.number.Rational;
import id.tolok.score.Aggregations;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** A score that shares what is known beforehand is the score that is put together from its inputs. */
class CompositionProperties {

    private static final Subject ABOUT = new Subject(Subject.Kind.DOMAIN, "d", LocalizedText.of("D"));

    /** Where a criterion stands, its weight, and what follows if it is missing. */
    record One(Standing standing, Rational weight, Treatment onMissing) {
        ScoreExplanation explanation() {
            return new Stated(ABOUT, "stated", standing, LocalizedText.of("-"), List.of());
        }
    }

    @Provide
    Arbitrary<One> ones() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(0, 6).map(n -> Standing.at(Score.of(n, 6)))),
                                Tuple.of(
                                        1, Arbitraries.of(Standing.Reason.class).map(Standing::none))),
                        Arbitraries.integers().between(0, 9).map(n -> Rational.of(n, 10)),
                        Arbitraries.of(
                                Treatment.LEFT_OUT,
                                Treatment.REFUSED,
                                Treatment.FAILED,
                                Treatment.countedAs(Score.of(1, 4))))
                .as(One::new);
    }

    private static Combined shared(Aggregations rule, List<One> ones) {
        List<Composition.Part> parts = IntStream.range(0, ones.size())
                .mapToObj(i -> new Composition.Part(i, ones.get(i).weight(), Origin.UNKNOWN))
                .toList();
        List<ScoreExplanation> scores = ones.stream().map(One::explanation).toList();
        return new Composition(ABOUT, parts).explain(rule, new Composition.Scores() {
            @Override
            public ScoreExplanation at(int place) {
                return scores.get(place);
            }

            @Override
            public Treatment onMissing(int place) {
                return ones.get(place).onMissing();
            }
        });
    }

    private static Combined separate(Aggregations rule, List<One> ones) {
        return new Combined(
                ABOUT,
                rule,
                ones.stream()
                        .map(one ->
                                new Combined.Input(one.weight(), one.explanation(), Origin.UNKNOWN, one.onMissing()))
                        .toList());
    }

    @Property
    void a_score_that_shares_is_the_score_of_its_inputs(
            @ForAll @Size(max = 5) List<@From("ones") One> ones, @ForAll @From("rules") Aggregations rule) {
        Combined expected = separate(rule, ones);

        Combined found = shared(rule, ones);

        assertThat(found.standing()).isEqualTo(expected.standing());
        assertThat(found.isIncomplete()).isEqualTo(expected.isIncomplete());
        assertThat(found.isRated()).isEqualTo(expected.isRated());
        assertThat(found.carried()).isEqualTo(expected.carried());
        assertThat(found.parts()).isEqualTo(expected.parts());
        assertThat(found.contributions()).isEqualTo(expected.contributions());
        assertThat(found).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
    }

    @Provide
    Arbitrary<Aggregations> rules() {
        return Arbitraries.of(Aggregations.WEIGHTED_MEAN, Aggregations.MEAN, Aggregations.MEDIAN, Aggregations.LOWEST);
    }

    /** By hand: what makes a score have none, whatever else is there. */
    @Example
    void why_there_is_no_score() {
        One full = one(Standing.at(Score.FULL), Treatment.LEFT_OUT);
        One refused = one(Standing.none(Standing.Reason.MISSING), Treatment.REFUSED);
        One leftOut = one(Standing.none(Standing.Reason.MISSING), Treatment.LEFT_OUT);
        One counted = one(Standing.none(Standing.Reason.MISSING), Treatment.countedAs(Score.ZERO));
        One notApplicable = one(Standing.none(Standing.Reason.NOT_APPLICABLE), Treatment.LEFT_OUT);
        One disputed = one(Standing.none(Standing.Reason.NEEDS_MODERATION), Treatment.LEFT_OUT);

        assertThat(standing(full, refused)).isEqualTo(Standing.none(Standing.Reason.MISSING));
        assertThat(standing(full, disputed)).isEqualTo(Standing.none(Standing.Reason.NEEDS_MODERATION));
        assertThat(standing(full, leftOut)).isEqualTo(Standing.at(Score.FULL));
        assertThat(standing(full, counted)).isEqualTo(Standing.at(Score.of(1, 2)));
        assertThat(standing(leftOut, notApplicable)).isEqualTo(Standing.none(Standing.Reason.MISSING));
        assertThat(standing(notApplicable, notApplicable)).isEqualTo(Standing.none(Standing.Reason.NOT_APPLICABLE));
        assertThat(standing()).isEqualTo(Standing.none(Standing.Reason.NOTHING_COUNTS));
    }

    private static One one(Standing standing, Treatment onMissing) {
        return new One(standing, Rational.ONE, onMissing);
    }

    private static Standing standing(One... ones) {
        return shared(Aggregations.WEIGHTED_MEAN, List.of(ones)).standing();
    }

    @Example
    void what_is_serialized_stands_alone() throws IOException, ClassNotFoundException {
        Combined score = shared(Aggregations.WEIGHTED_MEAN, List.of(one(Standing.at(Score.FULL), Treatment.LEFT_OUT)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(score);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(score);
        }
    }
}
