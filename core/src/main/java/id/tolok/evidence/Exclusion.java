package id.tolok.evidence;

import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;

/** Why a piece of evidence does not count, and what would make it count. */
public sealed interface Exclusion extends Serializable {

    /** The id of the piece. */
    String evidence();

    /** The rule of evidence that it does not keep. */
    RuleOfEvidence rule();

    /** What is wrong with it, in words. */
    LocalizedText text();

    /** What would cure it, in words. */
    LocalizedText cure();

    /**
     * The assessor said no.
     *
     * @param evidence the id of the piece
     * @param rule the rule that it breaks
     * @param reason why, in the assessor's words
     */
    record Refused(String evidence, RuleOfEvidence rule, String reason) implements Exclusion {
        @Override
        public LocalizedText text() {
            return LocalizedText.of(
                    evidence + " tidak " + rule.label(Language.INDONESIAN) + ": " + reason,
                    evidence + " is not " + rule.label(Language.ENGLISH) + ": " + reason);
        }

        @Override
        public LocalizedText cure() {
            return switch (rule) {
                case VALID ->
                    LocalizedText.of(
                            "ganti " + evidence + " dengan bukti yang sesuai dengan kriteria",
                            "replace " + evidence + " by evidence of what the criterion asks");
                case AUTHENTIC ->
                    LocalizedText.of(
                            "tunjukkan bahwa " + evidence + " karya peserta sendiri, atau ganti",
                            "show that " + evidence + " is the person's own, or replace it");
                case CURRENT ->
                    LocalizedText.of(
                            "ganti " + evidence + " dengan bukti yang lebih baru",
                            "replace " + evidence + " by later evidence");
                case SUFFICIENT -> LocalizedText.of("lengkapi " + evidence, "complete " + evidence);
            };
        }
    }

    /**
     * Nobody judged it.
     *
     * @param evidence the id of the piece
     * @param rule the rule under which it was not judged
     */
    record NotJudged(String evidence, RuleOfEvidence rule) implements Exclusion {
        @Override
        public LocalizedText text() {
            return LocalizedText.of(
                    evidence + " belum dinilai " + rule.label(Language.INDONESIAN) + " atau tidak",
                    evidence + " was not judged " + rule.label(Language.ENGLISH) + " or not");
        }

        @Override
        public LocalizedText cure() {
            return LocalizedText.of(
                    "asesor menilai apakah " + evidence + " " + rule.label(Language.INDONESIAN),
                    "an assessor judges whether " + evidence + " is " + rule.label(Language.ENGLISH));
        }
    }

    /**
     * It is older than the rules allow.
     *
     * @param evidence the id of the piece
     * @param date the day on which what it shows was done
     * @param earliest the earliest day that would do
     */
    record TooOld(String evidence, LocalDate date, LocalDate earliest) implements Exclusion {
        @Override
        public RuleOfEvidence rule() {
            return RuleOfEvidence.CURRENT;
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.of(
                    evidence + " tidak terkini: " + date + ", seharusnya sejak " + earliest,
                    evidence + " is not current: " + date + ", should be from " + earliest + " on");
        }

        @Override
        public LocalizedText cure() {
            return LocalizedText.of(
                    "ganti " + evidence + " dengan bukti sejak " + earliest,
                    "replace " + evidence + " by evidence from " + earliest + " on");
        }
    }

    /**
     * It is dated after the day of the check.
     *
     * @param evidence the id of the piece
     * @param date the day on which what it shows is said to be done
     */
    record NotYetDone(String evidence, LocalDate date) implements Exclusion {
        @Override
        public RuleOfEvidence rule() {
            return RuleOfEvidence.CURRENT;
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.of(
                    evidence + " bertanggal sesudah pemeriksaan: " + date,
                    evidence + " is dated after the check: " + date);
        }

        @Override
        public LocalizedText cure() {
            return LocalizedText.of("perbaiki tanggal " + evidence, "correct the date of " + evidence);
        }
    }
}
