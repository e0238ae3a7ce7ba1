package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A word and where it stands in its line.
 *
 * @param column the column, from 0
 * @param text the word
 */
record Word(int column, String text) {

    static List<Word> of(SourceLine line) {
        List<Word> words = new ArrayList<>();
        String text = line.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                words.add(new Word(line.indent() + start, text.substring(start, end)));
            }
            start = end + 1;
        }
        return words;
    }

    static Fragment join(SourceLine line, List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
        }
        return new Fragment(line, text.toString());
    }
}
