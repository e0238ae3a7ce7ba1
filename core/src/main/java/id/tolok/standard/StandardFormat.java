package id.tolok.standard;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * The rule by which a standard was written; standards are not rewritten when the rule changes, so all four are in circulation.
 */
public enum StandardFormat implements Labelled {
    /** KEP.227/MEN/2003, changed by KEP.69/MEN/V/2004: field of work, weight and prerequisites in the head of the unit. */
    DECREE_2003("KEP.227/MEN/2003", "KEP.227/MEN/2003"),
    /** PER.21/MEN/X/2007: with levels of the key competencies. */
    REGULATION_2007("PER.21/MEN/X/2007", "PER.21/MEN/X/2007"),
    /** Permenakertrans 8/2012: with the numeric code. */
    REGULATION_2012("Permenakertrans 8/2012", "Ministerial Regulation 8/2012"),
    /** Permenaker 3/2016: today's. */
    REGULATION_2016("Permenaker 3/2016", "Ministerial Regulation 3/2016");

    private final String indonesian;
    private final String english;

    StandardFormat(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
