package id.tolok.assessment;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.util.Collection;

/**
 * What an assessment says about a criterion, an element, a unit or a scheme: competent, not yet competent, or not yet concluded.
 *
 * <p>The three combine as in Kleene's logic of three values, where <em>not yet concluded</em> stands for either of the others:
 *
 * <table>
 * <caption>and, or</caption>
 * <tr><th>and</th><th>K</th><th>BK</th><th>PL</th><th>or</th><th>K</th><th>BK</th><th>PL</th></tr>
 * <tr><td>K</td><td>K</td><td>BK</td><td>PL</td><td>K</td><td>K</td><td>K</td><td>K</td></tr>
 * <tr><td>BK</td><td>BK</td><td>BK</td><td>BK</td><td>BK</td><td>K</td><td>BK</td><td>PL</td></tr>
 * <tr><td>PL</td><td>PL</td><td>BK</td><td>PL</td><td>PL</td><td>K</td><td>PL</td><td>PL</td></tr>
 * </table>
 *
 * <p>A decision on nothing is not yet concluded, never competent: {@link #all} and {@link #any} differ there from folding
 * {@link #and} and {@link #or}.
 */
public enum Decision implements Labelled {
    /** Everything that is required was shown (kompeten, K). */
    COMPETENT("K", "kompeten", "competent"),
    /** Something that is required was seen not to be reached (belum kompeten, BK). */
    NOT_YET_COMPETENT("BK", "belum kompeten", "not yet competent"),
    /** What was seen does not suffice to say either, or nothing was assessed (penilaian lanjut, PL). */
    NOT_YET_CONCLUDED("PL", "penilaian lanjut", "not yet concluded");

    private final String abbreviation;
    private final String indonesian;
    private final String english;

    Decision(String abbreviation, String indonesian, String english) {
        this.abbreviation = abbreviation;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** How forms print it: {@code K}, {@code BK} or {@code PL}. */
    public String abbreviation() {
        return abbreviation;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }

    /** Competent if both are; not yet competent if one is; otherwise not yet concluded. */
    public Decision and(Decision other) {
        if (this == NOT_YET_COMPETENT || other == NOT_YET_COMPETENT) {
            return NOT_YET_COMPETENT;
        }
        return this == COMPETENT ? other : this;
    }

    /** Competent if one is; not yet competent if both are; otherwise not yet concluded. */
    public Decision or(Decision other) {
        if (this == COMPETENT || other == COMPETENT) {
            return COMPETENT;
        }
        return this == NOT_YET_COMPETENT ? other : this;
    }

    /** All of them by {@link #and}; not yet concluded for none. */
    public static Decision all(Collection<Decision> decisions) {
        return decisions.stream().reduce(Decision::and).orElse(NOT_YET_CONCLUDED);
    }

    /** At least one of them by {@link #or}; not yet concluded for none. */
    public static Decision any(Collection<Decision> decisions) {
        return decisions.stream().reduce(Decision::or).orElse(NOT_YET_CONCLUDED);
    }
}
