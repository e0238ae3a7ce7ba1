package id.tolok.rubric;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** For what a criterion counts. */
public enum Counting implements Labelled {
    /** It counts for scores and decisions, and is missing where nobody rated it: the usual case. */
    COUNTED("dihitung", "counted"),
    /** It counts as any other where it was rated, and is not missing where it was not (kriteria pilihan). */
    OPTIONAL("pilihan", "optional"),
    /** It adds to the score and can only add: its weight is not part of what 100 % are. It decides nothing (nilai tambahan). */
    EXTRA_CREDIT("nilai tambahan", "extra credit"),
    /** It is rated and reported, but counts for nothing (umpan balik saja). */
    FEEDBACK_ONLY("umpan balik saja", "feedback only");

    private final String indonesian;
    private final String english;

    Counting(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Whether the weight is part of what the weights of the domain add up to. */
    public boolean isInSum() {
        return this == COUNTED || this == OPTIONAL;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
