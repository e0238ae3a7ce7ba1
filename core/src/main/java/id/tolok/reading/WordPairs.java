package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which words follow each other in a document: evidence for the order of words that an extraction scattered.
 *
 * <p>Standards say the same things again and again, so that most pairs of a scattered line stand whole elsewhere.
 */
final class WordPairs {

    private static final CharMatcher OF_WORD = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private final long[] pairs;

    private WordPairs(long[] pairs) {
        this.pairs = pairs;
    }

    static WordPairs of(List<SourceLine> lines) {
        LongStream within = lines.stream().flatMapToLong(line -> pairs(line.text()));
        long[] pairs =
                LongStream.concat(within, Arrays.stream(repeated(seams(lines)))).toArray();
        Arrays.sort(pairs);
        return new WordPairs(pairs);
    }

    /** Where a line ends and the next begins, within a block; such a seam counts if it is there twice. */
    private static long[] seams(List<SourceLine> lines) {
        return IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isAfterGap() && !lines.get(i).isBlank())
                .mapToLong(i -> seam(lines.get(i - 1).text(), lines.get(i).text()))
                .sorted()
                .toArray();
    }

    private static long[] repeated(long[] sorted) {
        return IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] == sorted[i - 1])
                .mapToLong(i -> sorted[i])
                .toArray();
    }

    private static LongStream pairs(String text) {
        List<String> words = Labels.words(text);
        return IntStream.range(1, words.size()).mapToLong(i -> pair(words.get(i - 1), words.get(i)));
    }

    private static long pair(String before, String after) {
        return ((long) plain(before).hashCode() << Integer.SIZE) ^ (plain(after).hashCode() & 0xFFFF_FFFFL);
    }

    private static String plain(String word) {
        return Ascii.toLowerCase(OF_WORD.negate().trimFrom(word));
    }

    /** Whether the last word of a text is seen before the first word of another. */
    boolean follow(String before, String after) {
        return Arrays.binarySearch(pairs, seam(before, after)) >= 0;
    }

    private static long seam(String before, String after) {
        int end = after.indexOf(' ');
        String first = end < 0 ? after : after.substring(0, end);
        return pair(before.substring(before.lastIndexOf(' ') + 1), first);
    }
}
