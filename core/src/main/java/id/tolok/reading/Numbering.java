package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number or mark at the start of a text, such as {@code 2.1.3}, {@code 01}, {@code a.} or a bullet.
 *
 * @param printed the number as printed, such as {@code 2.1.}
 * @param parts the numbers in it; empty for letters and bullets
 * @param dotted whether a dot ends it
 * @param rest the text after it, without blanks around it
 */
record Numbering(String printed, List<Integer> parts, boolean dotted, String rest) {

    /** No number. */
    static final Numbering NONE = new Numbering("", List.of(), false, "");

    private static final int MOST_PARTS = 6;
    private static final String BULLETS = "-–•●▪■◦*·";

    /** The number at the start, if there is one: {@code 2.1}, {@code 3.}, {@code 4 Title}. */
    static Optional<Numbering> scan(String text) {
        List<Integer> parts = new ArrayList<>();
        int i = 0;
        while (parts.size() < MOST_PARTS) {
            int end = digitsEnd(text, i);
            if (end == i || end - i > 2) {
                break;
            }
            parts.add(Integer.parseInt(text.substring(i, end)));
            i = end;
            if (i < text.length() && text.charAt(i) == '.') {
                i++;
            } else {
                break;
            }
        }
        return parts.isEmpty() ? Optional.empty() : finish(text, parts, i);
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9' && i - from < 4) {
            i++;
        }
        return i;
    }

    private static Optional<Numbering> finish(String text, List<Integer> parts, int end) {
        boolean dotted = text.charAt(end - 1) == '.';
        boolean closed = end == text.length() || text.charAt(end) == ' ';
        boolean glued = !closed && (dotted || parts.size() > 1) && Character.isLetter(text.charAt(end));
        return closed || glued
                ? Optional.of(new Numbering(
                        text.substring(0, end),
                        List.copyOf(parts),
                        dotted,
                        text.substring(end).strip()))
                : Optional.empty();
    }

    /** The letter, number in brackets or bullet at the start, if there is one: {@code a.}, {@code 1)}, {@code -}. */
    static Optional<Numbering> scanMark(String text) {
        int blank = text.indexOf(' ');
        String mark = blank < 0 ? text : text.substring(0, blank);
        return isMark(mark)
                ? Optional.of(new Numbering(
                        mark,
                        List.of(),
                        mark.endsWith("."),
                        text.substring(mark.length()).strip()))
                : Optional.empty();
    }

    private static boolean isMark(String mark) {
        if (mark.length() < 2) {
            return mark.length() == 1 && BULLETS.contains(mark);
        }
        char last = mark.charAt(mark.length() - 1);
        String inner = mark.substring(0, mark.length() - 1);
        boolean letter = inner.length() == 1 && inner.charAt(0) >= 'a' && inner.charAt(0) <= 'z';
        boolean number = inner.length() <= 2 && digitsEnd(inner, 0) == inner.length();
        return (letter && (last == '.' || last == ')')) || (number && last == ')');
    }

    /** Whether a text starts with a number that ends with a dot or has several parts. */
    static boolean isNumbered(String text) {
        return scan(text).filter(number -> number.dotted || number.depth() > 1).isPresent();
    }

    int depth() {
        return parts.size();
    }

    int first() {
        return parts.get(0);
    }

    int last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether nothing follows the number. */
    boolean isBare() {
        return rest.isEmpty();
    }

    /** The number without the dot at its end. */
    String plain() {
        return printed.endsWith(".") || printed.endsWith(")") ? printed.substring(0, printed.length() - 1) : printed;
    }

    /** Whether a capital letter, or nothing, follows. */
    boolean opensText() {
        return rest.isEmpty() || !Character.isLowerCase(rest.codePointAt(0));
    }
}
