package id.tolok.score;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * What follows when a criterion was not rated. It never silently becomes a number: the policy names one of these.
 *
 * <p>A criterion that does not apply is another thing, and is always left out.
 */
public enum MissingRule implements Labelled {
    /** No score for anything that contains it, and no decision on it. */
    REFUSED("tanpa nilai sampai dinilai", "no score until rated"),
    /** Left out of scores, the weights of the others being renormalized; no decision on it. */
    LEFT_OUT("tidak diperhitungkan", "left out"),
    /** Counts as 0 in scores, and is judged as 0. */
    ZERO("dihitung nol", "counts as zero"),
    /** Left out of scores, but judged as not reached; and so is a score of which it would be a part. */
    FAILS("dianggap belum tercapai", "judged as not reached");

    private final String indonesian;
    private final String english;

    MissingRule(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Whether a criterion that was not rated is judged as not reached, instead of not being concluded. */
    public boolean fails() {
        return this == ZERO || this == FAILS;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
