package id.tolok.reading;

import id.tolok.standard.Clause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A numbered statement under way. */
final class ClauseDraft {

    private final String number;
    private final int depth;
    private final SourceLine line;
    private final List<Fragment> text = new ArrayList<>();
    private boolean doubtful;

    /** Starts a statement; the deeper one belongs to the shallower one before it. */
    ClauseDraft(String number, int depth, SourceLine line) {
        this.number = number;
        this.depth = depth;
        this.line = line;
    }

    String number() {
        return number;
    }

    /** Notes that some of the text may belong to another number, or some of another's to this. */
    void doubt() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    int depth() {
        return depth;
    }

    SourceLine line() {
        return line;
    }

    List<Fragment> text() {
        return text;
    }

    /**
     * The statements with those below them; all have texts.
     *
     * @param join makes one text of the pieces of a statement
     */
    static List<Clause> toClauses(List<ClauseDraft> drafts, Function<ClauseDraft, String> join) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(-1, "", ""));
        for (ClauseDraft draft : drafts) {
            closeTo(open, draft.depth);
            open.push(new Open(draft.depth, draft.number, join.apply(draft)));
        }
        closeTo(open, 0);
        return open.pop().below();
    }

    private static void closeTo(Deque<Open> open, int depth) {
        while (open.getFirst().depth() >= depth) {
            Open done = open.pop();
            open.getFirst().below().add(Clause.of(done.number(), done.text(), done.below()));
        }
    }

    private record Open(int depth, String number, String text, List<Clause> below) {

        Open(int depth, String number, String text) {
            this(depth, number, text, new ArrayList<>());
        }
    }
}
