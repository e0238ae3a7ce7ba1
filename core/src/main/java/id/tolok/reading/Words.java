package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the pieces of a text that the print broke over lines and pages; the words of the whole document help. */
final class Words {

    private static final int STEM = 4;
    private static final int SHORTEST = 5;
    private static final int MOST = 100_000;

    private final List<SourceLine> lines;
    private @Nullable Set<String> vocabulary;
    private @Nullable WordPairs pairs;

    Words(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** The words of the document; collected when first asked for, since few documents break words. */
    private Set<String> vocabulary() {
        if (vocabulary != null) {
            return vocabulary;
        }
        Set<String> words = new HashSet<>();
        for (SourceLine line : lines) {
            addWords(line.text(), words);
        }
        vocabulary = words;
        return words;
    }

    /** Whether a line of the document has the last word of a text before the first word of another. */
    boolean follow(String before, String after) {
        if (pairs == null) {
            pairs = WordPairs.of(lines);
        }
        return pairs.follow(before, after);
    }

    private static void addWords(String text, Set<String> words) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - start >= SHORTEST && words.size() < MOST) {
                    words.add(Ascii.toLowerCase(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
    }

    /** The pieces as one text with single blanks; a hyphen that ends a piece is kept, unless it only breaks a word. */
    String join(List<Fragment> pieces) {
        StringBuilder text = new StringBuilder();
        for (Fragment piece : pieces) {
            append(text, CharMatcher.whitespace().collapseFrom(piece.text(), ' '));
        }
        return text.toString();
    }

    private void append(StringBuilder text, String piece) {
        boolean hyphen = text.length() > 1
                && text.charAt(text.length() - 1) == '-'
                && Character.isLetter(text.charAt(text.length() - 2))
                && Character.isLetter(piece.charAt(0));
        if (!hyphen) {
            text.append(text.length() == 0 ? "" : " ").append(piece);
            return;
        }
        if (breaksWord(lettersAtEnd(text), lettersAtStart(piece))) {
            text.setLength(text.length() - 1);
        }
        text.append(piece);
    }

    /** A hyphen only breaks a word if the document has the whole word, and it is not a doubled one such as folder-folder. */
    private boolean breaksWord(String before, String after) {
        boolean doubled = before.contains(after.substring(0, Math.min(STEM, after.length())));
        return !doubled && before.length() >= SHORTEST - 2 && vocabulary().contains(before + after);
    }

    private static String lettersAtStart(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Ascii.toLowerCase(text.substring(0, end));
    }

    private static String lettersAtEnd(StringBuilder text) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Ascii.toLowerCase(text.substring(start, text.length() - 1));
    }
}
