package id.tolok.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a run of lines into the texts of several numbers that were printed apart from them. */
final class Paragraphs {

    private static final int CAPITAL = 4;
    private static final int AFTER_SENTENCE = 2;
    private static final int AFTER_GAP = 1;

    private Paragraphs() {}

    /**
     * At most {@code count} texts.
     *
     * @param texts the texts, in order; fewer than asked for if there are not enough places to cut
     * @param doubtful whether another cut was as good
     */
    record Cut(List<List<Fragment>> texts, boolean doubtful) {}

    static Cut cut(List<Fragment> lines, int count) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (score(lines, i) >= CAPITAL) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingInt((Integer i) -> -score(lines, i)));
        int cuts = Math.min(places.size(), count - 1);
        boolean doubtful = cuts > 0
                && cuts < places.size()
                && score(lines, places.get(cuts - 1)) == score(lines, places.get(cuts));
        List<Integer> chosen = places.subList(0, cuts).stream().sorted().toList();
        return new Cut(cutAt(lines, chosen), doubtful || (cuts < count - 1 && lines.size() > 1));
    }

    private static List<List<Fragment>> cutAt(List<Fragment> lines, List<Integer> places) {
        List<List<Fragment>> texts = new ArrayList<>();
        int start = 0;
        for (int place : places) {
            texts.add(lines.subList(start, place));
            start = place;
        }
        texts.add(lines.subList(start, lines.size()));
        return texts;
    }

    /** How well a new text may begin at a line. */
    private static int score(List<Fragment> lines, int i) {
        Fragment line = lines.get(i);
        int score = line.startsSmall() || !Character.isLetterOrDigit(line.text().codePointAt(0)) ? 0 : CAPITAL;
        score += lines.get(i - 1).endsSentence() ? AFTER_SENTENCE : 0;
        return score + (line.isAfterGap() ? AFTER_GAP : 0);
    }
}
