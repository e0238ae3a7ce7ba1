package id.tolok.standard;

/** The order in which people sort numbered things: {@code 1.10} after {@code 1.9}. */
final class NaturalOrder {

    private NaturalOrder() {}

    /** Compares runs of digits by their number, other characters one by one; equal only for equal texts. */
    static int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            if (isDigit(left.charAt(l)) && isDigit(right.charAt(r))) {
                int endOfLeft = endOfDigits(left, l);
                int endOfRight = endOfDigits(right, r);
                int order = compareNumbers(left, l, endOfLeft, right, r, endOfRight);
                if (order != 0) {
                    return order;
                }
                l = endOfLeft;
                r = endOfRight;
            } else if (left.charAt(l) != right.charAt(r)) {
                return Character.compare(left.charAt(l), right.charAt(r));
            } else {
                l++;
                r++;
            }
        }
        int order = Integer.compare(left.length() - l, right.length() - r);
        return order != 0 ? order : left.compareTo(right);
    }

    private static int compareNumbers(String left, int l, int endOfLeft, String right, int r, int endOfRight) {
        int startOfLeft = startOfNumber(left, l, endOfLeft);
        int startOfRight = startOfNumber(right, r, endOfRight);
        int order = Integer.compare(endOfLeft - startOfLeft, endOfRight - startOfRight);
        return order != 0
                ? order
                : left.substring(startOfLeft, endOfLeft).compareTo(right.substring(startOfRight, endOfRight));
    }

    private static int startOfNumber(String text, int start, int end) {
        int i = start;
        while (i < end - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int endOfDigits(String text, int start) {
        int i = start;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
