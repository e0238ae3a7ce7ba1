package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A number of the table of elements and criteria, with the text that belongs to it so far. */
class TextDraft {

    private final Numbering number;
    private final SourceLine line;
    private final List<Fragment> text = new ArrayList<>();
    private boolean doubtful;

    TextDraft(Numbering number, SourceLine line) {
        this.number = number;
        this.line = line;
    }

    Numbering number() {
        return number;
    }

    /** The line of the number. */
    SourceLine line() {
        return line;
    }

    List<Fragment> text() {
        return text;
    }

    /**
     * Whether a printed line ends though the next word would have fitted: then a piece is missing, or one too many.
     *
     * @param width the width of the column in letters
     */
    boolean hasHole(int width) {
        int filled = 0;
        for (Fragment piece : text) {
            int joined = filled + 1 + piece.text().length();
            if (filled > 0 && joined > width && piece.wouldFit(filled, width)) {
                return true;
            }
            filled = filled > 0 && joined <= width ? joined : piece.text().length();
        }
        return false;
    }

    /** Whether a piece that starts small follows the end of a sentence. */
    boolean goesOnAfterEnd() {
        return IntStream.range(1, text.size())
                .anyMatch(
                        i -> text.get(i).startsSmall() && text.get(i - 1).text().endsWith("."));
    }

    /** Notes that some of the text may belong to another number, or some of another's to this. */
    void doubt() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }
}
