package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the lines of a table of elements and criteria into numbers and texts. */
final class TableTokens {

    private static final int LONGEST_SEARCHED = 600;
    private final List<Token> tokens = new ArrayList<>();
    private final Counting counting = new Counting();

    private TableTokens() {}

    static List<Token> cut(List<SourceLine> lines) {
        TableTokens cutter = new TableTokens();
        lines.forEach(cutter::cut);
        return cutter.tokens;
    }

    private void cut(SourceLine line) {
        Optional<Numbering> scanned = Numbering.scan(line.text());
        if (scanned.filter(this::isCriterion).isPresent()) {
            addCriterion(line, scanned.get(), false);
            addRest(line, scanned.get().rest(), false);
        } else if (scanned.filter(number -> counting.isElement(number, false)).isPresent()) {
            counting.startElement(scanned.get());
            tokens.add(Token.number(Token.Kind.ELEMENT, line, scanned.get(), false));
            addRest(line, scanned.get().rest(), true);
        } else {
            addText(line, line.text(), false, false);
        }
    }

    private void addRest(SourceLine line, String rest, boolean ofElement) {
        if (!rest.isEmpty()) {
            addText(line, rest, true, ofElement);
        }
    }

    /** Adds a text, cut before the number of the next criterion if the text holds it. */
    private void addText(SourceLine line, String text, boolean glued, boolean ofElement) {
        String left = text;
        boolean after = glued;
        int place = findInside(left, ofElement);
        while (place >= 0) {
            tokens.add(Token.text(line, left.substring(0, place).strip(), after));
            Numbering number = Numbering.scan(left.substring(place)).orElseThrow();
            addCriterion(line, number, true);
            after = true;
            left = number.rest();
            place = findInside(left, false);
        }
        if (!left.isEmpty()) {
            tokens.add(Token.text(line, left, after));
        }
    }

    private int findInside(String text, boolean ofElement) {
        if (text.length() > LONGEST_SEARCHED) {
            return -1;
        }
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (Character.isDigit(text.charAt(i + 1))
                    && Numbering.scan(text.substring(i + 1))
                            .filter(n -> isInside(n, ofElement))
                            .isPresent()) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isInside(Numbering number, boolean ofElement) {
        return number.depth() == 2
                && number.opensText()
                && (ofElement || counting.isNext(number) || counting.opensTable(number));
    }

    private void addCriterion(SourceLine line, Numbering number, boolean glued) {
        counting.startCriterion(number);
        tokens.add(Token.number(Token.Kind.CRITERION, line, number, glued));
    }

    private boolean isCriterion(Numbering number) {
        return number.depth() == 2 && (number.opensText() || counting.isNext(number));
    }
}
