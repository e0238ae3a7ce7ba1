package id.tolok.standard;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The code that a text with a slip in it probably means.
 *
 * <p>Letters and digits are exchanged by position in the form of each family, never blindly: {@code LOG.OO01.002.01} has
 * genuine letters O.
 *
 * @param code the code, well formed
 * @param slips what is wrong with the text, in words
 */
record IntendedCode(String code, Set<String> slips) {

    private static final int LONGEST = 60;

    /** Blanks, controls and characters of no width. */
    private static final CharMatcher BLANK =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.anyOf("\u200B\uFEFF\u00AD"));

    private static final Pattern DOUBLED = Pattern.compile("^([A-V])\\.?\\1(?=\\.\\d)");
    private static final Pattern SPLIT_DIGITS = Pattern.compile("(?<=^[A-V]\\.\\d{3})\\.(?=\\d{3}\\.\\d{3}\\.\\d{2}$)");
    private static final Pattern SPLIT_GROUP =
            Pattern.compile("(?<=^[A-Z]{3}\\.[A-Z0O]{2})\\.(?=(?!00)\\d{2}\\.\\d{3}\\.\\d{2}$)");
    private static final Pattern NO_FIRST_DOT =
            Pattern.compile("(?<=^[A-V])(?=\\d{2}([A-Z]{3}\\d{2}\\.\\d{3}\\.\\d$|\\d{4}\\.\\d{3}\\.\\d{2}$))");

    /** What was probably meant by a text that is not a code as it stands; empty for one that is. */
    static Optional<IntendedCode> find(String text) {
        if (text.length() > LONGEST || isOfKnownFamily(text)) {
            return Optional.empty();
        }
        Set<String> slips = new LinkedHashSet<>();
        String clean = text;
        clean = mend(clean, BLANK.removeFrom(clean), "it has blanks", slips);
        clean = mend(clean, Ascii.toUpperCase(clean), "it has small letters", slips);
        clean = mend(clean, clean.replace(',', '.'), "a comma stands for a dot", slips);
        clean = mend(clean, clean.replace("..", "."), "a dot is doubled", slips);
        clean = mend(clean, DOUBLED.matcher(clean).replaceFirst("$1"), "the category is doubled", slips);
        clean = mend(clean, SPLIT_DIGITS.matcher(clean).replaceFirst(""), "there is a dot too many", slips);
        clean = mend(clean, SPLIT_GROUP.matcher(clean).replaceFirst(""), "there is a dot too many", slips);
        clean = mend(clean, NO_FIRST_DOT.matcher(clean).replaceFirst("."), "the first dot is missing", slips);
        if (isOfKnownFamily(clean)) {
            return Optional.of(new IntendedCode(clean, slips));
        }
        Optional<IntendedCode> exchanged = exchange(clean, slips);
        boolean stillACode = !slips.isEmpty() && UnitCode.isWellFormed(clean);
        return exchanged.isPresent() || !stillACode ? exchanged : Optional.of(new IntendedCode(clean, slips));
    }

    private static boolean isOfKnownFamily(String text) {
        return UnitCodeFamily.findOf(text)
                .filter(family -> family != UnitCodeFamily.OTHER)
                .isPresent();
    }

    private static String mend(String before, String after, String slip, Set<String> slips) {
        if (!after.equals(before)) {
            slips.add(slip);
        }
        return after;
    }

    /** Exchanges letters and digits that look alike; the dots leave at most one family that fits. */
    private static Optional<IntendedCode> exchange(String text, Set<String> slips) {
        return Arrays.stream(UnitCodeFamily.values())
                .flatMap(family -> exchange(text, family.template(), slips).stream())
                .findFirst();
    }

    private static Optional<IntendedCode> exchange(String text, String template, Set<String> slips) {
        if (text.length() != template.length()) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>(slips);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char found = text.charAt(i);
            if ((found == '.') != (template.charAt(i) == '.')) {
                return Optional.empty();
            }
            char meant =
                    template.charAt(i) == '9' ? digitFor(found) : template.charAt(i) == 'A' ? letterFor(found) : found;
            if (meant != found) {
                all.add(slip(meant));
            }
            code.append(meant);
        }
        return isOfKnownFamily(code.toString())
                ? Optional.of(new IntendedCode(code.toString(), all))
                : Optional.empty();
    }

    private static char digitFor(char found) {
        return found == 'O' ? '0' : found == 'I' || found == 'L' ? '1' : found;
    }

    private static char letterFor(char found) {
        return found == '0' ? 'O' : found == '1' ? 'I' : found;
    }

    private static String slip(char meant) {
        return switch (meant) {
            case '0' -> "the letter O stands for zero";
            case '1' -> "a letter stands for one";
            case 'O' -> "zero stands for the letter O";
            default -> "one stands for the letter I";
        };
    }

    /** The cure, as it stands in messages. */
    @Override
    public String toString() {
        return "Maybe " + code + " is meant: " + Joiner.on(", ").join(slips);
    }
}
