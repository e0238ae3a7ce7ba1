package id.tolok.reading;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the codes of units in texts. */
final class Codes {

    private static final int LONGEST = 48;

    /** A code, perhaps with a blank or a comma in it, at the start of a text; classified afterwards. */
    private static final Pattern START = Pattern.compile(
            "[A-Z]{1,4}\\.? ?[A-Z0-9]{2,8}(?:[.,] ?[A-Z0-9]{1,6}(?:\\(\\d\\))?){1,4}\\.?(?![A-Za-z0-9.,])");

    private static final Pattern PART = Pattern.compile("[.,]?[A-Z0-9]{1,6}(?:[.,][A-Z0-9]{1,6})*\\.?");

    private static final Pattern CRITERION = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    private Codes() {}

    /**
     * A code at the start of a text.
     *
     * @param printed as printed
     * @param rest what follows
     */
    record Found(String printed, String rest) {}

    /** The code at the start of a text, if there is one. */
    static Optional<Found> atStart(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher matcher = START.matcher(start);
        return matcher.lookingAt() && CharMatcher.inRange('0', '9').countIn(matcher.group()) >= 3
                ? Optional.of(
                        new Found(matcher.group(), text.substring(matcher.end()).strip()))
                : Optional.empty();
    }

    /**
     * Whether a line may go on with a code that a line break cut: the code ends with a dot, or cannot be read so far and the line is no
     * number of a criterion.
     */
    static boolean goesOn(List<Fragment> code, String line) {
        String text = code.get(code.size() - 1).text();
        boolean cut = text.endsWith(".")
                || (atStart(text).isEmpty() && !CRITERION.matcher(line).matches());
        return cut && line.length() <= 16 && PART.matcher(line).matches();
    }
}
