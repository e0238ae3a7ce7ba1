package id.tolok.evidence;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * How evidence is obtained (metode asesmen).
 *
 * <p>Source: the methods of form FR.MAPA.01 in the set of BNSP forms of 2023; questioning is split as in FR.AK.02.
 */
public enum AssessmentMethod implements Labelled {
    /** The assessor watches the work (observasi langsung). */
    OBSERVATION(false, "observasi langsung", "direct observation"),
    /** The person shows the work on request (demonstrasi). */
    DEMONSTRATION(false, "demonstrasi", "demonstration"),
    /** A structured task or project (kegiatan terstruktur). */
    STRUCTURED_ACTIVITY(false, "kegiatan terstruktur", "structured activity"),
    /** Written questions (pertanyaan tertulis). */
    WRITTEN_QUESTIONS(false, "pertanyaan tertulis", "written questions"),
    /** Oral questions (pertanyaan lisan). */
    ORAL_QUESTIONS(false, "pertanyaan lisan", "oral questions"),
    /** A conversation on evidence that was handed in (pertanyaan wawancara). */
    INTERVIEW(false, "wawancara", "interview"),
    /** What the person collected is checked (verifikasi portofolio). */
    PORTFOLIO_VERIFICATION(true, "verifikasi portofolio", "portfolio verification"),
    /** What the person made is checked (reviu produk). */
    PRODUCT_REVIEW(true, "reviu produk", "product review"),
    /** A third party reports (verifikasi pihak ketiga). */
    THIRD_PARTY(false, "verifikasi pihak ketiga", "third-party verification");

    private final boolean continuedByObservation;
    private final String indonesian;
    private final String english;

    AssessmentMethod(boolean continuedByObservation, String indonesian, String english) {
        this.continuedByObservation = continuedByObservation;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * Whether a shortfall under this method is followed by direct observation instead of the decision "not yet competent".
     *
     * <p>So for portfolio verification and product review: forms FR.IA.08 and FR.IA.11 of 2023.
     */
    public boolean isContinuedByObservation() {
        return continuedByObservation;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
