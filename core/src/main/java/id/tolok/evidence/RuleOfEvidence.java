package id.tolok.evidence;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** What evidence must be in order to count: VATM, the columns of form FR.IA.08 (aturan bukti). */
public enum RuleOfEvidence implements Labelled {
    /** It speaks to what is asked (valid). */
    VALID("valid", "valid"),
    /** It is the person's own (asli). */
    AUTHENTIC("asli", "authentic"),
    /** It shows what the person can do today (terkini). */
    CURRENT("terkini", "current"),
    /** It is enough to judge by (memadai). */
    SUFFICIENT("memadai", "sufficient");

    private final String indonesian;
    private final String english;

    RuleOfEvidence(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
