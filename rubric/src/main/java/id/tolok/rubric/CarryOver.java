package id.tolok.rubric;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** What a change to a rubric does to ratings that were given before. */
public enum CarryOver implements Labelled {
    /** They hold as they are; scores may differ where weights or points do. */
    CARRIED_OVER("tetap berlaku", "carried over"),
    /** They do not say what the changed rubric asks: somebody has to rate again. */
    NEEDS_RERATING("perlu dinilai ulang", "needs re-rating"),
    /** They speak of something that the changed rubric does not have. */
    REFUSED("tidak dapat dipakai", "refused");

    private final String indonesian;
    private final String english;

    CarryOver(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
