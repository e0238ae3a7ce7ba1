package id.tolok.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the words of an element from those of its criteria where the extraction went through both columns line by line.
 *
 * <p>A printed line has a piece of the element's title, then one of a criterion's text; stretched lines are in several pieces. The
 * most likely assignment fills the lines of each column as a printer does: a line ends only where the next word would not fit. Titles
 * begin at the top of the row and have no holes. A search keeps the best few assignments at every piece, so it takes time in
 * proportion to the number of pieces.
 */
final class Interleaved {

    private static final int MOST_PIECES = 80;
    private static final int BEAM = 64;
    private static final int SLACK = 2;
    private static final int NEARLY = 1;
    private static final int SPLIT = 1;
    private static final int TITLE = 2;
    private static final int AFTER_END = 6;
    private static final int SEAM = 4;

    /** So many lines of text below the title's last where a line of text came before the piece of the title beside it. */
    private static final int SWAPPED = 2;

    private static final int SWAP = 1;

    private final int titleWidth;
    private final int textWidth;
    private final boolean startsElement;
    private final Words words;

    /**
     * Knows the columns.
     *
     * @param startsElement whether the block holds the start of an element; otherwise its first piece of a title ends a line of which
     *     nothing more is known
     */
    Interleaved(int titleWidth, int textWidth, boolean startsElement, Words words) {
        this.words = words;
        this.titleWidth = titleWidth;
        this.textWidth = textWidth;
        this.startsElement = startsElement;
    }

    /** What is known of a piece. */
    enum Known {
        /** It starts the title of an element. */
        STARTS_TITLE,
        /** It belongs to the title. */
        OF_TITLE,
        /** It starts the text of a criterion. */
        STARTS_TEXT,
        /** Nothing. */
        NOTHING
    }

    /** A piece of a printed line. */
    record Piece(String text, Known known) {

        int firstWord() {
            int blank = text.indexOf(' ');
            return blank < 0 ? text.length() : blank;
        }
    }

    /**
     * Which pieces belong to the title.
     *
     * @param ofTitle an answer for each piece
     * @param doubtful the places of the pieces for which another answer is nearly as likely
     */
    record Answer(List<Boolean> ofTitle, Set<Integer> doubtful) {}

    /** A line of the print under way: how far both columns are filled, and how unlikely it all is. */
    private record State(
            int title,
            int text,
            String titleEnd,
            String textEnd,
            boolean textPlaced,
            int below,
            boolean ended,
            int cost,
            Optional<State> before,
            boolean ofTitle,
            int pieces,
            Set<Integer> doubtful) {

        static final State START = new State(0, 0, "", "", false, 0, false, 0, Optional.empty(), false, 0, Set.of());

        /** How many lines of text stand below the last line of the title, if one more comes. */
        int nextLine() {
            return Math.min(below + 1, SWAPPED + 1);
        }

        String key() {
            return title + " " + text + " " + textPlaced + below + ended + titleEnd + "|" + textEnd;
        }

        State titleLine(int filled, Piece piece, int more) {
            return new State(
                    filled,
                    text,
                    piece.text(),
                    textEnd,
                    false,
                    0,
                    ended,
                    cost + more,
                    Optional.of(this),
                    true,
                    pieces + 1,
                    doubtful);
        }

        State textLine(int filled, int lines, Piece piece, int more) {
            boolean end = piece.text().endsWith(".");
            return new State(
                    title,
                    filled,
                    titleEnd,
                    piece.text(),
                    true,
                    lines,
                    end,
                    cost + more,
                    Optional.of(this),
                    false,
                    pieces + 1,
                    doubtful);
        }

        /** The likelier of two; where they differ is doubtful if both are nearly as likely. */
        State likelier(State other) {
            if (other.cost < cost) {
                return other.likelier(this);
            }
            if (other.cost > cost + NEARLY) {
                return this;
            }
            Set<Integer> doubts = new HashSet<>(doubtful);
            State mine = this;
            State others = other;
            for (int place = pieces - 1; place >= 0; place--) {
                if (mine.ofTitle != others.ofTitle) {
                    doubts.add(place);
                }
                mine = mine.before.orElse(START);
                others = others.before.orElse(START);
            }
            return new State(
                    title, text, titleEnd, textEnd, textPlaced, below, ended, cost, before, ofTitle, pieces, doubts);
        }

        List<Boolean> answers() {
            List<Boolean> answers = new ArrayList<>();
            for (State state = this; state.before.isPresent(); state = state.before.get()) {
                answers.add(state.ofTitle);
            }
            Collections.reverse(answers);
            return answers;
        }
    }

    /** The most likely assignment; empty if there are too many pieces. */
    Optional<Answer> solve(List<Piece> pieces) {
        if (pieces.size() > MOST_PIECES) {
            return Optional.empty();
        }
        List<State> states = List.of(State.START);
        for (Piece piece : pieces) {
            states = best(states.stream()
                    .flatMap(state -> next(state, piece).stream())
                    .toList());
        }
        return Optional.of(answer(states));
    }

    private static Answer answer(List<State> states) {
        State likeliest = states.stream().reduce(State::likelier).orElseThrow();
        return new Answer(likeliest.answers(), likeliest.doubtful);
    }

    private static List<State> best(List<State> states) {
        Map<String, State> byKey = new HashMap<>();
        for (State state : states) {
            byKey.merge(state.key(), state, State::likelier);
        }
        return byKey.values().stream()
                .sorted(Comparator.comparingInt(State::cost).thenComparing(State::key))
                .limit(BEAM)
                .toList();
    }

    private List<State> next(State state, Piece piece) {
        int length = piece.text().length();
        return switch (piece.known()) {
            case STARTS_TITLE ->
                List.of(new State(
                        length,
                        0,
                        piece.text(),
                        "",
                        false,
                        0,
                        false,
                        state.cost,
                        Optional.of(state),
                        true,
                        state.pieces + 1,
                        state.doubtful));
            case STARTS_TEXT -> List.of(state.textLine(length, state.nextLine(), piece, 0));
            case OF_TITLE -> titles(state, piece);
            case NOTHING -> {
                List<State> all = new ArrayList<>(titles(state, piece));
                all.addAll(texts(state, piece));
                yield all;
            }
        };
    }

    private List<State> titles(State state, Piece piece) {
        List<State> all = new ArrayList<>();
        int length = piece.text().length();
        int joined = state.title + 1 + length;
        if (!state.textPlaced && state.title > 0 && joined <= titleWidth + SLACK) {
            all.add(state.titleLine(joined, piece, SPLIT + seam(state.titleEnd, piece)));
        }
        boolean known = piece.known() == Known.OF_TITLE;
        if (state.below <= SWAPPED || known) {
            int unlikely = (known ? 0 : TITLE + (state.below == SWAPPED ? SWAP : 0))
                    + (piece.text().endsWith(".") ? AFTER_END : 0);
            int cost = shortfall(state.title, piece.firstWord(), titleWidth) + excess(length, titleWidth);
            int filled = state.title == 0 && !startsElement ? titleWidth : length;
            all.add(state.titleLine(filled, piece, cost + unlikely + seam(state.titleEnd, piece)));
        }
        return all;
    }

    private List<State> texts(State state, Piece piece) {
        List<State> all = new ArrayList<>();
        int length = piece.text().length();
        int joined = state.text + 1 + length;
        int after = state.ended ? AFTER_END : 0;
        if (state.textPlaced && joined <= textWidth + SLACK) {
            all.add(state.textLine(joined, state.below, piece, SPLIT + after + seam(state.textEnd, piece)));
        }
        if (state.text > 0) {
            int cost = shortfall(state.text, piece.firstWord(), textWidth) + excess(length, textWidth);
            all.add(state.textLine(length, state.nextLine(), piece, cost + after + seam(state.textEnd, piece)));
        }
        return all;
    }

    /** What it costs to put a piece after a word that nothing else in the document has before it. */
    private int seam(String before, Piece piece) {
        return before.isEmpty() || words.follow(before, piece.text()) ? 0 : SEAM;
    }

    /** How much room a line left, though the next word would have fitted. */
    private static int shortfall(int filled, int word, int width) {
        return filled == 0 ? 0 : Math.max(0, width - SLACK - (filled + 1 + word));
    }

    private static int excess(int length, int width) {
        return Math.max(0, length - width - SLACK) * 2;
    }
}
