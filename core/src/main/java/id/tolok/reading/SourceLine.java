package id.tolok.reading;

import org.jspecify.annotations.Nullable;

/** A line under way: what was given, what is visible of it, and what became of it so far. */
final class SourceLine {

    private final int number;
    private final int page;
    private final String given;
    private final String text;
    private final int indent;
    private final boolean afterGap;
    private final @Nullable SourceLine whole;
    private @Nullable LineUse use;

    SourceLine(int number, int page, String given, String clean, boolean afterGap) {
        this.number = number;
        this.page = page;
        this.given = given;
        this.indent = clean.length() - clean.stripLeading().length();
        this.text = clean.strip();
        this.afterGap = afterGap;
        this.whole = null;
    }

    private SourceLine(SourceLine whole, String rest) {
        this.number = whole.number;
        this.page = whole.page;
        this.given = whole.given;
        this.indent = whole.indent + Math.max(whole.text.length() - rest.length(), 0);
        this.text = rest;
        this.afterGap = whole.afterGap;
        this.whole = whole;
    }

    /** The end of this line as a line of its own; what becomes of it becomes of the whole. */
    SourceLine from(String rest) {
        return new SourceLine(this, rest);
    }

    int number() {
        return number;
    }

    /** The page, counted by form feeds. */
    int page() {
        return page;
    }

    /** What is visible, without blanks around it. */
    String text() {
        return text;
    }

    /** The blanks before the text. */
    int indent() {
        return indent;
    }

    /** Whether a blank line, or another page, comes before. */
    boolean isAfterGap() {
        return afterGap;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isOpen() {
        return whole == null ? use == null : whole.isOpen();
    }

    /** Decides what became of this line; a finding stays a finding, since part of the line is not placed. */
    void use(LineUse newUse) {
        if (whole != null) {
            whole.use(newUse);
        } else if (use != LineUse.FINDING) {
            use = newUse;
        }
    }

    Place place() {
        return new Place(page, number, number);
    }

    /** The line with what became of it; a line that nothing asked for belongs to another part. */
    ReadLine toReadLine() {
        LineUse decided = use;
        return new ReadLine(place(), given, decided == null ? LineUse.OTHER_PART : decided);
    }
}
