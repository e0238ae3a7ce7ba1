package id.tolok.explanation;

import com.google.common.collect.ImmutableList;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Combined.Input;
import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.Origin;
import id.tolok.score.Treatment;
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

        /** What follows if the criterion at a place is missing. */
        Treatment onMissing(int place);
    }

    /** Obtains what is known of a score: what it is about and its parts in order. */
    public Composition(Subject about, List<Part> parts) {
        this.about = about;
        this.parts = ImmutableList.copyOf(parts);
    }

    /** The score of a candidate by a rule. Its inputs are made when they are looked at, of nodes that are there. */
    public Combined explain(Aggregation rule, Scores scores) {
        return new Combined(about, rule, new Inputs(parts, scores), null);
    }

    /** The inputs of a candidate's score. */
    static final class Inputs extends AbstractList<Input> implements RandomAccess {
        private final List<Part> parts;
        private final Scores scores;

        Inputs(List<Part> parts, Scores scores) {
            this.parts = parts;
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

        /** Adds all without making inputs. */
        void addTo(Tally tally) {
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                tally.add(part.weight(), scores.at(part.place()), part.origin(), scores.onMissing(part.place()));
            }
        }
    }
}
