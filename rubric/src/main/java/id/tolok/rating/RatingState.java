package id.tolok.rating;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** Whether an assessor stands by a rating. */
public enum RatingState implements Labelled {
    /** The assessor is still at it: it counts for nothing (rancangan). */
    DRAFT("rancangan", "draft"),
    /** The assessor stands by it; what changes from here on is a correction (final). */
    FINAL("final", "final");

    private final String indonesian;
    private final String english;

    RatingState(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
