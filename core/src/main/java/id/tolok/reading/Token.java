package id.tolok.reading;

/**
 * A number or a text in a table of elements and criteria.
 *
 * @param kind which of them
 * @param text the number as printed, or the piece of text
 * @param number the number; {@link Numbering#NONE} for a text
 * @param glued whether it stands on the line of the token before
 */
record Token(Kind kind, Fragment text, Numbering number, boolean glued) {

    enum Kind {
        ELEMENT,
        CRITERION,
        TEXT
    }

    static Token text(SourceLine line, String text, boolean glued) {
        return new Token(Kind.TEXT, new Fragment(line, text), Numbering.NONE, glued);
    }

    static Token number(Kind kind, SourceLine line, Numbering number, boolean glued) {
        return new Token(kind, new Fragment(line, number.printed()), number, glued);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    SourceLine line() {
        return text.line();
    }
}
