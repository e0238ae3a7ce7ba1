package id.tolok.reading;

import com.google.common.base.Ascii;

/** Compares words as typists confuse them. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int FAR = 9;

    private Spelling() {}

    /** How many slips turn a word into the one meant: 0, 1, or {@code FAR}; letter case does not count, short words have none. */
    static int slips(String word, String meant) {
        String upper = Ascii.toUpperCase(word);
        if (upper.equals(meant)) {
            return 0;
        }
        boolean near =
                meant.length() >= SHORTEST && Math.abs(upper.length() - meant.length()) <= 1 && isOneSlip(upper, meant);
        return near ? 1 : FAR;
    }

    private static boolean isOneSlip(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String tailA = a.substring(start);
        String tailB = b.substring(start);
        return cut(tailA, 1).equals(cut(tailB, 1))
                || cut(tailA, 1).equals(tailB)
                || tailA.equals(cut(tailB, 1))
                || isSwap(tailA, tailB);
    }

    private static boolean isSwap(String a, String b) {
        return a.length() >= 2
                && b.length() >= 2
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && cut(a, 2).equals(cut(b, 2));
    }

    private static String cut(String text, int length) {
        return text.substring(Math.min(length, text.length()));
    }
}
