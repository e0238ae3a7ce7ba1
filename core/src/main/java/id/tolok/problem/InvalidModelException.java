package id.tolok.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * A value cannot exist, or a text cannot be read as one: the one exception with which Tolok answers wrong data.
 *
 * <p>It holds all problems of the value, not only the first.
 */
public final class InvalidModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 50;

    /** Serializable, unlike what {@link List} promises. */
    private final ArrayList<Problem> problems;

    /** Reports these problems, at least one. */
    public InvalidModelException(Collection<Problem> problems) {
        super(message(problems));
        this.problems = new ArrayList<>(problems);
    }

    /** Reports one problem. */
    public InvalidModelException(Problem problem) {
        this(List.of(problem));
    }

    /** Reports attributes that a builder was not given: this is what generated builders call. */
    public InvalidModelException(String... missing) {
        this(List.of(missing).stream()
                .map(name -> Problem.of(FieldPath.of(name), "is required"))
                .toList());
    }

    /** Everything that is wrong, in the order of finding; never empty. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** All problems as text, for people. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    private static String message(Collection<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an InvalidModelException needs a problem");
        }
        Iterator<Problem> all = problems.iterator();
        if (problems.size() == 1) {
            return all.next().toString();
        }
        StringBuilder text = new StringBuilder().append(problems.size()).append(" problems:");
        for (int n = 1; n <= MOST_SHOWN && all.hasNext(); n++) {
            text.append("\n").append(n).append(". ").append(all.next());
        }
        if (all.hasNext()) {
            text.append("\n… and ").append(problems.size() - MOST_SHOWN).append(" more");
        }
        return text.toString();
    }
}
