package id.tolok.rubric;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * How points on a scale become a share from 0 to 1. The two ways differ wherever the lowest level is worth points: on a scale of
 * 1 to 4, level 2 is 50 % of the maximum but 33.3 % of the range.
 */
public enum Normalization implements Labelled {
    /**
     * Points ÷ highest points. The default, since it is what Indonesian rubrics do (<i>skor diperoleh ÷ skor maksimum × 100</i>);
     * its lowest result on a scale of 1 to 4 is 25 %, not 0.
     */
    SHARE_OF_MAXIMUM("bagian dari nilai maksimum", "share of the maximum"),
    /**
     * (Points − lowest points) ÷ (highest − lowest points): the lowest level is always 0 %. Not the default, because results
     * would differ from the sheets that providers keep.
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
