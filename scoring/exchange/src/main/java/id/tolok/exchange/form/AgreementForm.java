package id.tolok.exchange.form;

import com.google.common.collect.ImmutableSet;
import id.tolok.assessment.Agreement;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.EvidenceKind;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Form FR.AK.01: that candidate and assessors agree on the evidence, the time and the place, and on confidentiality. */
@Value.Immutable
public abstract class AgreementForm {
    AgreementForm() {}

    /** Scheme, place, assessors, and the day that was agreed. */
    public abstract AssessmentHead head();

    /** Who is assessed. */
    public abstract CandidateId candidate();

    /** When it starts, in the time of the place. */
    public abstract LocalTime time();

    /** What evidence is to be collected, each way once, in the order of the plan; at least one. */
    public abstract List<AgreedEvidence> evidence();

    /** A line for the candidate and one for each assessor. */
    public abstract List<SignatureLine> signatures();

    /**
     * A way of collecting evidence.
     *
     * @param kind how near it is to the work: L, TL or T
     * @param method how it is obtained
     */
    public record AgreedEvidence(EvidenceKind kind, AssessmentMethod method) {}

    /** A box of the form that is ticked for evidence of some methods. */
    public enum Box implements Labelled {
        /** For portfolio verification. */
        PORTFOLIO("Hasil verifikasi portofolio", "Portfolio verification"),
        /** For product review. */
        PRODUCT("Hasil reviu produk", "Product review"),
        /** For observation and demonstration. */
        OBSERVATION("Hasil observasi langsung", "Direct observation"),
        /** For structured activities. */
        STRUCTURED_ACTIVITY("Hasil kegiatan terstruktur", "Structured activity"),
        /** For written questions, oral questions and interviews. */
        QUESTIONS("Hasil tanya jawab", "Questioning"),
        /** For everything else, such as third parties. */
        OTHER("Lainnya", "Other");

        private final String indonesian;
        private final String english;

        Box(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** The box of a method. */
        public static Box of(AssessmentMethod method) {
            return switch (method) {
                case OBSERVATION, DEMONSTRATION -> OBSERVATION;
                case STRUCTURED_ACTIVITY -> STRUCTURED_ACTIVITY;
                case WRITTEN_QUESTIONS, ORAL_QUESTIONS, INTERVIEW -> QUESTIONS;
                case PORTFOLIO_VERIFICATION -> PORTFOLIO;
                case PRODUCT_REVIEW -> PRODUCT;
                case THIRD_PARTY -> OTHER;
            };
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** The boxes that are ticked. */
    public Set<Box> boxes() {
        return evidence().stream().map(one -> Box.of(one.method())).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Fills the form.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that the dossier lacks for it: place, agreement, assessors, plan
     */
    public static AgreementForm of(Dossier dossier) {
        AssessmentRecord record = dossier.record();
        Needs needs = new Needs(BnspForm.AGREEMENT, dossier);
        needs.place();
        needs.agreement();
        needs.assessors();
        needs.needs(
                !record.plan().isEmpty(), Needs.RECORD.field("plan"), "Say what evidence is to be collected, and how");
        needs.throwIfAny();
        List<AssessorId> assessors = dossier.assessors();
        Agreement agreement = record.agreement().orElseThrow();
        return builder()
                .head(dossier.head(assessors))
                .candidate(record.candidate())
                .time(agreement.time())
                .evidence(record.plan().stream()
                        .map(row -> new AgreedEvidence(row.kind(), row.method()))
                        .distinct()
                        .toList())
                .signatures(SignatureLine.of(BnspForm.AGREEMENT, record, assessors))
                .build();
    }

    /** Starts a form, such as one read from elsewhere. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; head, candidate and time are required. */
    public static final class Builder extends ImmutableAgreementForm.Builder {
        Builder() {}
    }
}
