package id.tolok.exchange.form;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * The words that are printed on forms beside their data. Short ones are the standard labels of the set of 2023; sentences are our own
 * wording of what the form says there.
 */
public enum FormLabel implements Labelled {
    /** The head: the scheme. */
    SCHEME("Skema sertifikasi", "Certification scheme"),
    /** The head: title of the scheme. */
    TITLE("Judul", "Title"),
    /** The head: number of the scheme. */
    NUMBER("Nomor", "Number"),
    /** The head: where people are assessed (tempat uji kompetensi). */
    PLACE("TUK", "Place of assessment"),
    /** The head: who assesses. */
    ASSESSOR("Nama asesor", "Assessor"),
    /** The head: who is assessed. */
    CANDIDATE("Nama asesi", "Candidate"),
    /** Before the name of an assessor who signs or states something. */
    ROLE_ASSESSOR("Asesor", "Assessor"),
    /** Before the name of a candidate who signs or states something. */
    ROLE_CANDIDATE("Asesi", "Candidate"),
    /** A day. */
    DATE("Tanggal", "Date"),
    /** The day on which an assessment began. */
    BEGIN("Tanggal mulai", "Started"),
    /** The day on which an assessment ended. */
    END("Tanggal selesai", "Ended"),
    /** The registration number of an assessor. */
    REGISTRATION("No. reg.", "Registration no."),
    /** Where somebody signs. */
    SIGNATURE("Tanda tangan", "Signature"),
    /** In place of the date of a signature. */
    NOT_SIGNED("belum ditandatangani", "not signed yet"),
    /** A group of work, whose units are assessed together. */
    WORK_GROUP("Kelompok pekerjaan", "Group of work"),
    /** A unit. */
    UNIT("Unit kompetensi", "Unit of competency"),
    /** The code of a unit. */
    UNIT_CODE("Kode unit", "Unit code"),
    /** The title of a unit. */
    UNIT_TITLE("Judul unit", "Unit title"),
    /** An element. */
    ELEMENT("Elemen", "Element"),
    /** Criteria. */
    CRITERION("Kriteria unjuk kerja", "Performance criteria"),
    /** A criterion where space is short. */
    CRITERION_SHORT("KUK", "criterion"),
    /** The number of a row. */
    ROW("No.", "No."),
    /** A column. */
    YES("Ya", "Yes"),
    /** A column. */
    NO("Tidak", "No"),
    /** FR.APL.02: the question to the candidate. */
    CAN_I("Dapatkah saya …?", "Can I …?"),
    /** FR.APL.02: what the candidate names. */
    RELEVANT_EVIDENCE("Bukti yang relevan", "Relevant evidence"),
    /** FR.APL.02: what the assessor says. */
    GOES_ON("Asesmen dapat dilanjutkan", "The assessment can go on"),
    /** FR.APL.02: what the assessor says. */
    DOES_NOT_GO_ON("Asesmen tidak dapat dilanjutkan", "The assessment cannot go on"),
    /** FR.APL.02: before the methods by which an assessment goes on. */
    BY("melalui", "by"),
    /** FR.APL.02: who looked at it. */
    REVIEWED_BY("Ditinjau oleh asesor", "Reviewed by the assessor"),
    /** FR.IA.01: with what the work is compared. */
    BENCHMARK("Standar industri atau tempat kerja", "Standard of the industry or workplace"),
    /** FR.IA.01: whether a criterion was reached. */
    ACHIEVEMENT("Pencapaian", "Achieved"),
    /** FR.IA.01: where a criterion could not be concluded. */
    FURTHER("Penilaian lanjut", "Further assessment"),
    /** FR.IA.01: what the assessor tells the candidate. */
    FEEDBACK("Umpan balik bagi asesi", "Feedback to the candidate"),
    /** What an assessor recommends. */
    RECOMMENDATION("Rekomendasi", "Recommendation"),
    /** FR.IA.01: the first box. */
    ALL_REACHED(
            "Semua kriteria unjuk kerja tercapai; direkomendasikan kompeten",
            "All performance criteria were reached; recommended: competent"),
    /** FR.IA.01: the second box. */
    SOME_NOT_REACHED(
            "Ada kriteria unjuk kerja yang belum tercapai; direkomendasikan belum kompeten pada",
            "Some performance criteria were not reached; recommended: not yet competent in"),
    /** FR.IA.01: neither box, and where. */
    SOME_NOT_CONCLUDED("Belum dapat disimpulkan pada", "Not yet concluded in"),
    /** FR.IA.08: a piece of the portfolio. */
    PORTFOLIO_EVIDENCE("Bukti portofolio", "Portfolio evidence"),
    /** FR.IA.08: valid, authentic, current, sufficient. */
    RULES_OF_EVIDENCE("Aturan bukti", "Rules of evidence"),
    /** Words beside a box. */
    NOTE("Keterangan", "Remark"),
    /** FR.IA.08: what the assessor asks about. */
    TO_CLARIFY("Diklarifikasi melalui wawancara", "To be clarified in an interview"),
    /** FR.IA.08: what the portfolio lacks. */
    ADDITIONAL_EVIDENCE("Bukti tambahan yang diperlukan", "Additional evidence needed"),
    /** FR.IA.08: how the portfolio becomes enough. */
    CURE("Cara melengkapi", "What would be enough"),
    /** FR.IA.08: the first box. */
    SUFFICIENT(
            "Bukti memenuhi seluruh kriteria unjuk kerja; direkomendasikan kompeten",
            "The evidence covers all performance criteria; recommended: competent"),
    /** FR.IA.08: the second box. */
    TO_OBSERVE(
            "Bukti belum memenuhi seluruh kriteria unjuk kerja; direkomendasikan observasi langsung pada",
            "The evidence does not cover all performance criteria; recommended: direct observation of"),
    /** In place of an empty list. */
    NOTHING("Tidak ada", "None"),
    /** FR.AK.01: the boxes. */
    EVIDENCE_TO_COLLECT("Bukti yang akan dikumpulkan", "Evidence to be collected"),
    /** FR.AK.01: L, TL or T. */
    EVIDENCE_KIND("Jenis bukti", "Kind of evidence"),
    /** How evidence is obtained. */
    METHOD("Metode", "Method"),
    /** FR.AK.01: day, time and place. */
    AGREED_ON("Pelaksanaan asesmen disepakati pada", "The assessment was agreed to take place on"),
    /** FR.AK.01: the day that was agreed. */
    DAY("Hari, tanggal", "Day, date"),
    /** FR.AK.01: when it starts. */
    TIME("Waktu", "Time"),
    /** FR.AK.01: what the assessor states, in our words. */
    STATEMENT_OF_ASSESSOR(
            "Saya menjaga kerahasiaan hasil yang saya ketahui karena tugas ini dan membukanya hanya kepada pihak yang berwenang.",
            "I keep confidential what I learn of results through this task, and disclose it only to those entitled to know."),
    /** FR.AK.01: what the candidate states, in our words. */
    STATEMENT_OF_CANDIDATE(
            "Rencana dan proses asesmen telah dijelaskan kepada saya. Saya setuju diases, dan setuju bahwa informasi tentang saya dipakai hanya untuk pengembangan profesi dan dibuka hanya kepada orang tertentu.",
            "The plan and the process of assessment were explained to me. I agree to be assessed, and that information about me is used only for professional development and disclosed to certain persons only."),
    /** FR.AK.02: the table. */
    EVIDENCE_OF_UNITS(
            "Bukti yang diperoleh untuk setiap unit kompetensi", "Evidence obtained for each unit of competency"),
    /** FR.AK.02: what is needed to become competent. */
    FOLLOW_UP("Tindak lanjut yang dibutuhkan", "Follow-up needed"),
    /** FR.AK.02: what an assessor says. */
    COMMENT("Komentar asesor", "Comment of the assessor"),
    /** FR.AK.02: what belongs to the record. */
    ATTACHMENTS("Lampiran", "Attachments"),
    /** FR.AK.02: the attachments. */
    ATTACHED(
            "FR.APL.01; FR.APL.02; bukti asesi; tinjauan proses asesmen",
            "FR.APL.01; FR.APL.02; the candidate's evidence; the review of the assessment process"),
    /** FR.AK.05: the remark. */
    UNITS_NOT_COMPETENT("Unit yang belum kompeten", "Units not yet competent"),
    /** FR.AK.05: the remark. */
    UNITS_NOT_CONCLUDED("Unit yang belum dapat disimpulkan", "Units not yet concluded"),
    /** FR.AK.05: what went well and what did not. */
    ASPECTS("Aspek negatif dan positif dalam asesmen", "Negative and positive aspects of the assessment"),
    /** FR.AK.05: appeals. */
    REFUSALS("Pencatatan penolakan hasil asesmen", "Results that were not accepted"),
    /** FR.AK.05: what should change. */
    IMPROVEMENTS("Saran perbaikan", "Suggested improvements"),
    /** FR.AK.05: anything else. */
    REMARKS("Catatan", "Notes"),
    /** The number of a page. */
    PAGE("Halaman", "Page");

    private final String indonesian;
    private final String english;

    FormLabel(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
