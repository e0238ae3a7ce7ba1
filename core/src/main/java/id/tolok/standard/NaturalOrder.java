package id.tolok.standard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people sort numbered things: {@code 1.10} after {@code 1.9}. */
final class NaturalOrder {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    /** Compares runs of digits by their number, others by their characters; equal only for equal texts. */
    static int compare(String left, String right) {
        Matcher l = PART.matcher(left);
        Matcher r = PART.matcher(right);
        while (true) {
            boolean more = l.find();
            if (more != r.find()) {
                return more ? 1 : -1;
            }
            if (!more) {
                return left.compareTo(right);
            }
            int order = compareParts(l.group(), r.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compareParts(String left, String right) {
        if (!Character.isDigit(left.charAt(0)) || !Character.isDigit(right.charAt(0))) {
            return left.compareTo(right);
        }
        String l = left.replaceFirst("^0+(?=.)", "");
        String r = right.replaceFirst("^0+(?=.)", "");
        return l.length() != r.length() ? Integer.compare(l.length(), r.length()) : l.compareTo(r);
    }
}
