package id.tolok.standard;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** Whether a standard is in force, in the words of the ministry's catalogue. */
public enum StandardStatus implements Labelled {
    /** In force (berlaku). */
    IN_FORCE("berlaku", "in force"),
    /** No longer, or not yet, in force (tidak berlaku). */
    NOT_IN_FORCE("tidak berlaku", "not in force"),
    /** Revoked by a later decree (dicabut). */
    REVOKED("dicabut", "revoked");

    private final String indonesian;
    private final String english;

    StandardStatus(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
