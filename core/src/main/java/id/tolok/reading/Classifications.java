package id.tolok.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import id.tolok.standard.Classification;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the classification of a standard from its title, where the decree writes it out. */
final class Classifications {

    private static final int LONGEST = 1000;

    private static final Pattern WORD =
            Pattern.compile("\\b(KATEGORI|GOLONGAN POKOK|GOLONGAN|SUB ?SEKTOR|SEKTOR|SUB ?BIDANG|BIDANG)\\b");

    private static final ImmutableList<String> END = ImmutableList.of("MENJADI", "PADA JABATAN");

    private Classifications() {}

    static Classification of(String title) {
        Classification.Builder classification = Classification.builder();
        String text = title.length() > LONGEST ? "" : title;
        Matcher matcher = WORD.matcher(text.toUpperCase(Locale.ROOT));
        int start = -1;
        String word = "";
        while (matcher.find()) {
            add(classification, word, start < 0 ? "" : text.substring(start, matcher.start()));
            word = matcher.group(1).replace(" ", "");
            start = matcher.end();
        }
        add(classification, word, start < 0 ? "" : text.substring(start));
        return classification.build();
    }

    private static void add(Classification.Builder classification, String word, String text) {
        Optional<String> value = Optional.of(trim(text)).filter(trimmed -> !trimmed.isEmpty());
        switch (word) {
            case "KATEGORI" -> classification.category(value);
            case "GOLONGANPOKOK" -> classification.mainGroup(value);
            case "SEKTOR" -> classification.sector(value);
            case "SUBSEKTOR" -> classification.subsector(value);
            case "BIDANG" -> classification.field(value);
            case "SUBBIDANG" -> classification.subfield(value);
            default -> {}
        }
    }

    private static String trim(String text) {
        String value = text;
        for (String end : END) {
            int at = value.toUpperCase(Locale.ROOT).indexOf(' ' + end);
            value = at < 0 ? value : value.substring(0, at);
        }
        return CharMatcher.whitespace().or(CharMatcher.anyOf(",.;:")).trimFrom(value);
    }
}
