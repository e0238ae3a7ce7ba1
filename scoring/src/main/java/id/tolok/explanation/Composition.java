package id.tolok.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Combined.Input;
import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Origin;
import id.tolok.score.Treatment;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * What scores of criteria become one, as far as that is known before anybody is rated: their weights and origins. All candidates share it,
 * so that the score of one candidate is no more than a reference to it and to what the candidate's criteria came to.
 *
 * <p>Immutable and thread-safe.
 */
public final class Composition {

    private final Subject about;
    private final List<Part> parts;

    /** The weights of the parts in the same proportions, but whole numbers, so that a sum of them is made fast. */
    private final List<Rational> wholeWeights;

    /**
     * A criterion among others.
     *
     * @param place by which the score of a candidate is found
     * @param weight how much it counts among the others, as stated
     * @param origin where the score comes from
     */
    public record Part(int place, Rational weight, Origin origin) {}

    /** What the criteria of one candidate came to; it never changes. */
    public interface Scores {
        /** The score of the criterion at a place. */
        ScoreExplanation at(int place);

        /** What the score of the criterion at a place comes to: the same as its explanation says, which need not be made for it. */
        default Combined.Value value(int place) {
            return Combined.Value.of(at(place));
        }

        /** What follows if the criterion at a place is missing. */
        Treatment onMissing(int place);
    }

    /** Obtains what is known of a score: what it is about and its parts in order. */
    public Composition(Subject about, List<Part> parts) {
        this.about = about;
        this.parts = ImmutableList.copyOf(parts);
        Rational common =
                Rational.of(Rational.commonDenominator(Lists.transform(this.parts, Part::weight)), BigInteger.ONE);
        this.wholeWeights =
                this.parts.stream().map(part -> part.weight().times(common)).toList();
    }

    /** The score of a candidate by a rule. Its inputs are made when they are looked at, of nodes that are there. */
    public Combined explain(Aggregation rule, Scores scores) {
        return new Combined(about, rule, new Inputs(this, scores), null);
    }

    /** The inputs of a candidate's score. */
    static final class Inputs extends AbstractList<Input> implements RandomAccess {
        private final List<Part> parts;
        private final List<Rational> wholeWeights;
        private final Scores scores;

        Inputs(Composition composition, Scores scores) {
            this.parts = composition.parts;
            this.wholeWeights = composition.wholeWeights;
            this.scores = scores;
        }

        @Override
        public Input get(int index) {
            Part part = parts.get(index);
            return new Input(part.weight(), scores.at(part.place()), part.origin(), scores.onMissing(part.place()));
        }

        @Override
        public int size() {
            return parts.size();
        }

        /** What all come to, without making inputs. */
        Combined.Value value(Aggregation rule) {
            if (rule == Aggregations.WEIGHTED_MEAN) {
                Tally.Summed summed = new Tally.Summed(parts.size());
                addTo(summed, wholeWeights);
                if (!summed.hasRoot()) {
                    return summed.value();
                }
            }
            Tally tally = new Tally.Listed(rule, parts.size());
            addTo(tally, Lists.transform(parts, Part::weight));
            return tally.value();
        }

        private void addTo(Tally tally, List<Rational> weights) {
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                tally.add(weights.get(i), scores.value(part.place()), part.origin(), scores.onMissing(part.place()));
            }
        }
    }
}
