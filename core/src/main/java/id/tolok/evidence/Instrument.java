package id.tolok.evidence;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * With what evidence is collected (perangkat asesmen), with the method that it belongs to and its form in the set of 2023.
 *
 * <p>Source: forms FR.MAPA.01 and FR.IA.01 to FR.IA.11 of the set of 2023.
 */
public enum Instrument implements Labelled {
    /** A checklist of criteria (ceklis observasi). */
    CHECKLIST("CL", AssessmentMethod.OBSERVATION, "FR.IA.01", "ceklis observasi", "observation checklist"),
    /** The instructions of a task (tugas praktik demonstrasi). */
    TASK("TPD", AssessmentMethod.DEMONSTRATION, "FR.IA.02", "tugas praktik demonstrasi", "practical task"),
    /** Questions to support an observation (pertanyaan untuk mendukung observasi). */
    SUPPORTING_QUESTIONS(
            "PMO",
            AssessmentMethod.ORAL_QUESTIONS,
            "FR.IA.03",
            "pertanyaan untuk mendukung observasi",
            "questions to support an observation"),
    /** Instructions of a structured activity (daftar instruksi terstruktur). */
    STRUCTURED_INSTRUCTIONS(
            "DIT",
            AssessmentMethod.STRUCTURED_ACTIVITY,
            "FR.IA.04A",
            "daftar instruksi terstruktur",
            "structured instructions"),
    /** Written questions with choices (daftar pertanyaan tertulis pilihan ganda). */
    MULTIPLE_CHOICE(
            "DPT",
            AssessmentMethod.WRITTEN_QUESTIONS,
            "FR.IA.05",
            "pertanyaan tertulis pilihan ganda",
            "written questions with choices"),
    /** Written questions with free answers (daftar pertanyaan tertulis esai). */
    ESSAY("DPT", AssessmentMethod.WRITTEN_QUESTIONS, "FR.IA.06", "pertanyaan tertulis esai", "essay questions"),
    /** Oral questions (daftar pertanyaan lisan). */
    ORAL_QUESTIONS("DPL", AssessmentMethod.ORAL_QUESTIONS, "FR.IA.07", "daftar pertanyaan lisan", "oral questions"),
    /** A checklist of the portfolio (ceklis verifikasi portofolio). */
    PORTFOLIO_CHECKLIST(
            "CVP",
            AssessmentMethod.PORTFOLIO_VERIFICATION,
            "FR.IA.08",
            "ceklis verifikasi portofolio",
            "portfolio checklist"),
    /** Questions on the evidence handed in (pertanyaan wawancara). */
    INTERVIEW_QUESTIONS("PW", AssessmentMethod.INTERVIEW, "FR.IA.09", "pertanyaan wawancara", "interview questions"),
    /** What a third party confirms (klarifikasi bukti pihak ketiga). */
    THIRD_PARTY_CONFIRMATION(
            "VPK", AssessmentMethod.THIRD_PARTY, "FR.IA.10", "verifikasi pihak ketiga", "third-party confirmation"),
    /** A checklist of the product (ceklis reviu produk). */
    PRODUCT_CHECKLIST("CRP", AssessmentMethod.PRODUCT_REVIEW, "FR.IA.11", "ceklis reviu produk", "product checklist");

    private static final int EDITION = 2023;

    private final String abbreviation;
    private final AssessmentMethod method;
    private final String formCode;
    private final String indonesian;
    private final String english;

    Instrument(String abbreviation, AssessmentMethod method, String formCode, String indonesian, String english) {
        this.abbreviation = abbreviation;
        this.method = method;
        this.formCode = formCode;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** How form FR.MAPA.01 prints it, such as {@code CL}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The method that it belongs to. */
    public AssessmentMethod method() {
        return method;
    }

    /** Its form in the set of 2023. */
    public Form form() {
        return Form.of(formCode, EDITION);
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
