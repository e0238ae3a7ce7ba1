package id.tolok.gain;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** How large a normalized gain is, by a {@link GainConvention}. */
public enum GainCategory implements Labelled {
    /** Low, also every loss (rendah). */
    LOW("rendah", "low"),
    /** Medium (sedang). */
    MEDIUM("sedang", "medium"),
    /** High (tinggi). */
    HIGH("tinggi", "high");

    private final String indonesian;
    private final String english;

    GainCategory(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
