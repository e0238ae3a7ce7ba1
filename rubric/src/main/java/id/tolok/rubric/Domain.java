package id.tolok.rubric;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** One of the three domains of learning (ranah). */
public enum Domain implements Labelled {
    /** Knowing and understanding (kognitif). */
    COGNITIVE("kognitif", "cognitive"),
    /** Attitude to the work (afektif). */
    AFFECTIVE("afektif", "affective"),
    /** Doing the work (psikomotorik). */
    PSYCHOMOTOR("psikomotorik", "psychomotor");

    private final String indonesian;
    private final String english;

    Domain(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
