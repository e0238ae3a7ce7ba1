package id.tolok.reading;

/**
 * A piece of a line.
 *
 * @param line the line
 * @param text the piece, never blank
 */
record Fragment(SourceLine line, String text) {

    private static final int SLACK = 3;

    static Fragment of(SourceLine line) {
        return new Fragment(line, line.text());
    }

    /** Whether a blank line, or another page, comes before. */
    boolean isAfterGap() {
        return line.isAfterGap();
    }

    int page() {
        return line.page();
    }

    /** Whether a line of the column, filled so far, surely had room for the first word. */
    boolean wouldFit(int filled, int width) {
        return filled + 1 + firstWord() <= width - SLACK;
    }

    /** The length of the first word. */
    int firstWord() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    /** Whether it is a word or two. */
    boolean isShort() {
        return text.indexOf(' ') == text.lastIndexOf(' ');
    }

    boolean startsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean endsSentence() {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == ';' || last == ':';
    }
}
