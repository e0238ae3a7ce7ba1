package id.tolok.rubric;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * How points on a scale become a share from 0 to 1.
 *
 * <p>The two ways agree only where the lowest points are 0. On a scale of 1 to 4, 2 points are 50 % of the maximum but 33.3 % of the
 * range; on one of 10 to 20, 11 points are 55 of 100 or 10 of 100, the difference that Moodle's users ask about most. So the way is
 * chosen by name, on the scale, and never follows from a number in it.
 */
public enum Normalization implements Labelled {
    /**
     * Points ÷ highest points: <i>skor diperoleh ÷ skor maksimum × 100</i>. The default, because it is how providers in Indonesia
     * reckon on their sheets; results would differ from those otherwise. Whoever reaches nothing still has the share of the lowest
     * points: 25 % on a scale of 1 to 4, 20 % on one of 1 to 5.
     */
    SHARE_OF_MAXIMUM("bagian dari nilai maksimum", "share of the maximum"),
    /**
     * (Points − lowest points) ÷ (highest − lowest points): the lowest points are always 0 %, the highest 100 %. Choose it where the
     * lowest level means that nothing was shown. Not the default, see {@link #SHARE_OF_MAXIMUM}.
     */
    SHARE_OF_RANGE("bagian dari rentang", "share of the range");

    private final String indonesian;
    private final String english;

    Normalization(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
