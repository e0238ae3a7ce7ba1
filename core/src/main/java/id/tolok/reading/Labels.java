package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** Recognizes the labels of the format, misspelled ones too. */
final class Labels {

    private static final int LONGEST = 90;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private static final ImmutableSet<String> TABLE_WORDS = ImmutableSet.of(
            "NO",
            "NO.",
            "ELEMEN",
            "KOMPETENSI",
            "SUB",
            "SUBKOMPETENSI",
            "KRITERIA",
            "UNJUK",
            "KERJA",
            "KINERJA",
            "UNIT",
            "KUK",
            "(KUK)",
            "/",
            ":",
            "INDIKATOR");

    private Labels() {}

    /**
     * A label found at the start of a line.
     *
     * @param label which one
     * @param written how it is written
     * @param rest what follows it, with its colon
     */
    record Found(Label label, String written, String rest) {

        boolean isMisspelled() {
            return !Ascii.toUpperCase(written).equals(label.words());
        }

        /** What follows the label and its colon. */
        String value() {
            return rest.startsWith(":") ? rest.substring(1).strip() : rest;
        }

        boolean hasColon() {
            return rest.startsWith(":");
        }
    }

    static boolean isLabel(String text) {
        return find(text).isPresent() || isTableHead(text) || isNothing(text);
    }

    /** The label at the start of a line, if it stands alone, before a colon, or in capitals. */
    static Optional<Found> find(String text) {
        List<String> words = firstWords(text);
        if (words.size() < 2 || !Character.isUpperCase(words.get(0).codePointAt(0))) {
            return Optional.empty();
        }
        for (Label label : Label.values()) {
            Optional<Found> found = match(label, text, words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The label at the start of a line in the head of a unit, where the labels of 2003 count too if a colon follows. */
    static Optional<Found> findInHead(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon < LONGEST) {
            String written = text.substring(0, colon).strip();
            for (Label label : Label.values()) {
                if (label.isOf2003() && Ascii.equalsIgnoreCase(written, label.words())) {
                    return Optional.of(new Found(label, written, text.substring(colon)));
                }
            }
        }
        return find(text).filter(found -> found.label().isOfHead());
    }

    private static Optional<Found> match(Label label, String text, List<String> words) {
        if (label.isOf2003()) {
            return Optional.empty();
        }
        String first = words.get(0);
        String second = words.get(1).replaceAll(":.*", "");
        int slips = Spelling.slips(first, label.word(0)) + Spelling.slips(second, label.word(1));
        if (slips > 1) {
            return Optional.empty();
        }
        String rest = text.substring(text.indexOf(second, first.length()) + second.length())
                .strip();
        if (label.isOfHead() && Ascii.toUpperCase(rest).startsWith("KOMPETENSI")) {
            rest = rest.substring("KOMPETENSI".length()).strip();
        }
        boolean capitals = (first + second).equals(Ascii.toUpperCase(first + second));
        return rest.isEmpty() || rest.startsWith(":") || capitals
                ? Optional.of(new Found(label, first + " " + second, rest))
                : Optional.empty();
    }

    /** The first words, at most three; a line of any length costs the same. */
    static List<String> firstWords(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return WORDS.limit(4).splitToList(start).stream().limit(3).toList();
    }

    /** The words of a text. */
    static List<String> words(String text) {
        return WORDS.splitToList(text);
    }

    /** Whether a line holds nothing but the heads of the table of elements and criteria, or a part of them. */
    static boolean isTableHead(String text) {
        if (text.length() > LONGEST || text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return false;
        }
        List<String> words = WORDS.splitToList(Ascii.toUpperCase(text));
        return TABLE_WORDS.containsAll(words)
                && (words.contains("ELEMEN") || words.contains("KRITERIA") || text.equals("UNJUK KERJA"));
    }

    /** Whether a line says that a part is empty, such as {@code (Tidak ada.)}. */
    static boolean isNothing(String text) {
        if (text.length() > 24) {
            return false;
        }
        String plain = Ascii.toLowerCase(text).replaceAll("[^a-z]", "");
        boolean marked = text.startsWith("(")
                || plain.length() + 1 >= text.replace(" ", "").length();
        return text.equals("-") || text.equals("(-)") || (marked && plain.equals("tidakada"));
    }
}
