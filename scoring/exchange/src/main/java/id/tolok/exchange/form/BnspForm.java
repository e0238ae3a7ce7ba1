package id.tolok.exchange.form;

import id.tolok.evidence.Form;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** A form of BNSP that this package fills, in the edition of 2023, with its title as label (formulir). */
public enum BnspForm implements Labelled {
    /** What the candidate says of themselves, element by element. */
    SELF_ASSESSMENT("FR.APL.02", "Asesmen Mandiri", "Self-assessment"),
    /** What an assessor saw, criterion by criterion. */
    OBSERVATION(
            "FR.IA.01",
            "Ceklis Observasi Aktivitas di Tempat Kerja atau Tempat Kerja Simulasi",
            "Checklist for Observation at a Workplace or Simulated Workplace"),
    /** What an assessor says of the portfolio, evidence by evidence. */
    PORTFOLIO("FR.IA.08", "Ceklis Verifikasi Portofolio", "Portfolio Verification Checklist"),
    /** What candidate and assessor agreed before the assessment. */
    AGREEMENT("FR.AK.01", "Persetujuan Asesmen dan Kerahasiaan", "Agreement on Assessment and Confidentiality"),
    /** By what evidence each unit was assessed, and what is recommended. */
    RECORD("FR.AK.02", "Rekaman Asesmen Kompetensi", "Record of Competency Assessment"),
    /** What an assessor recommends for all candidates of one occasion. */
    REPORT("FR.AK.05", "Laporan Asesmen", "Assessment Report");

    private static final int EDITION = 2023;

    private final String code;
    private final String indonesian;
    private final String english;

    BnspForm(String code, String indonesian, String english) {
        this.code = code;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The code, such as {@code FR.AK.02}. */
    public String code() {
        return code;
    }

    /** The form with its edition. */
    public Form form() {
        return Form.of(code, EDITION);
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
