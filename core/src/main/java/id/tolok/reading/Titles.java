package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.stream.Collectors;

/** Compares titles. */
final class Titles {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Titles() {}

    /** The words of a title in the order of the alphabet: an extraction that scatters words does not make titles differ. */
    static String bag(String title) {
        String plain = CharMatcher.forPredicate(Character::isLetterOrDigit)
                .negate()
                .replaceFrom(Ascii.toLowerCase(title), ' ');
        return WORDS.splitToStream(plain).sorted().collect(Collectors.joining(" "));
    }
}
