package id.tolok.exchange.form;

import com.google.common.collect.ImmutableSet;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Decision;
import id.tolok.assessment.Recommendation;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Form FR.AK.02: by what evidence each unit was assessed, what the assessors recommend, and what has to follow. */
@Value.Immutable
public abstract class RecordForm {
    RecordForm() {}

    /** Scheme, place, assessors, and the day on which the assessment began. */
    public abstract AssessmentHead head();

    /** The day on which it ended: that of the last recommendation. */
    public abstract LocalDate ended();

    /** Who was assessed. */
    public abstract CandidateId candidate();

    /** The units that were assessed, in the order of the scheme. */
    public abstract List<RecordedUnit> units();

    /** What is needed to become competent (tindak lanjut); empty where nothing is. */
    public abstract FollowUp followUp();

    /** What assessors say besides, each who says something. */
    public abstract List<Comment> comments();

    /** A line for the candidate and one for each assessor. */
    public abstract List<SignatureLine> signatures();

    /**
     * What is recorded of a unit.
     *
     * @param unit the unit as the scheme names it
     * @param evidence the columns that are ticked; empty only for a unit that is not recommended as competent
     * @param recommendation what the assessors recommend for it, all together. The form of 2023 has it for the whole only, that of 2018
     *     (FR-MAK-02) for each unit
     */
    public record RecordedUnit(SchemeUnit unit, Set<Column> evidence, Decision recommendation) {
        /** Copies the set. */
        public RecordedUnit {
            evidence = ImmutableSet.copyOf(evidence);
        }
    }

    /**
     * What an assessor says.
     *
     * @param assessor who
     * @param text what
     */
    public record Comment(AssessorId assessor, String text) {}

    /** A column of the form, ticked for evidence of some methods. */
    public enum Column implements Labelled {
        /** For observation and demonstration. */
        OBSERVATION("Observasi demonstrasi", "Observation, demonstration"),
        /** For portfolio verification. */
        PORTFOLIO("Portofolio", "Portfolio"),
        /** For third parties. */
        THIRD_PARTY("Pernyataan pihak ketiga", "Third-party statement"),
        /** For interviews. */
        INTERVIEW("Pertanyaan wawancara", "Interview questions"),
        /** For oral questions. */
        ORAL_QUESTIONS("Pertanyaan lisan", "Oral questions"),
        /** For written questions. */
        WRITTEN_QUESTIONS("Pertanyaan tertulis", "Written questions"),
        /** For structured activities. */
        WORK_PROJECT("Proyek kerja", "Work project"),
        /** For everything else, such as product review. */
        OTHER("Lainnya", "Other");

        private final String indonesian;
        private final String english;

        Column(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** The column of a method. */
        public static Column of(AssessmentMethod method) {
            return switch (method) {
                case OBSERVATION, DEMONSTRATION -> OBSERVATION;
                case PORTFOLIO_VERIFICATION -> PORTFOLIO;
                case THIRD_PARTY -> THIRD_PARTY;
                case INTERVIEW -> INTERVIEW;
                case ORAL_QUESTIONS -> ORAL_QUESTIONS;
                case WRITTEN_QUESTIONS -> WRITTEN_QUESTIONS;
                case STRUCTURED_ACTIVITY -> WORK_PROJECT;
                case PRODUCT_REVIEW -> OTHER;
            };
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** What the assessors recommend for the whole: competent only if every unit is. */
    public Decision recommendation() {
        return Decision.all(units().stream().map(RecordedUnit::recommendation).toList());
    }

    /**
     * Fills the form.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that the dossier lacks for it: place, agreement, assessors, a
     *     recommendation for each unit, evidence for each unit that is recommended as competent
     */
    public static RecordForm of(Dossier dossier) {
        checkComplete(dossier);
        AssessmentRecord record = dossier.record();
        List<AssessorId> assessors = dossier.assessors();
        List<Recommendation> given = record.recommendations();
        return builder()
                .head(dossier.head(assessors))
                .ended(given.get(given.size() - 1).date())
                .candidate(record.candidate())
                .units(dossier.assessedUnits().stream()
                        .map(unit -> new RecordedUnit(
                                unit,
                                columns(dossier, unit.code()),
                                recommendation(record, unit.code()).orElseThrow()))
                        .toList())
                .followUp(new FollowUp(record.gaps(), record.furtherAssessments()))
                .comments(assessors.stream()
                        .flatMap(assessor -> record.findRecommendation(assessor).stream())
                        .filter(word -> !word.comment().isBlank())
                        .map(word -> new Comment(word.assessor(), word.comment()))
                        .toList())
                .signatures(SignatureLine.of(BnspForm.RECORD, record, assessors))
                .build();
    }

    private static void checkComplete(Dossier dossier) {
        Needs needs = new Needs(BnspForm.RECORD, dossier);
        needs.place();
        needs.agreement();
        needs.assessors();
        for (SchemeUnit unit : dossier.assessedUnits()) {
            Optional<Decision> decision = recommendation(dossier.record(), unit.code());
            String key = unit.code().text();
            needs.needs(
                    decision.isPresent(),
                    Needs.RECOMMENDATIONS.key(key),
                    "Say what an assessor recommends for the unit");
            needs.needs(
                    decision.filter(Decision.COMPETENT::equals).isEmpty()
                            || !columns(dossier, unit.code()).isEmpty(),
                    Needs.EVIDENCE.key(key),
                    "The unit is recommended as competent: add the evidence for that");
        }
        needs.throwIfAny();
    }

    /** What the last words of all assessors who speak of the unit say of it. */
    private static Optional<Decision> recommendation(AssessmentRecord record, UnitCode unit) {
        return record.assessors().stream()
                .flatMap(assessor -> record.findRecommendation(assessor.id()).stream())
                .flatMap(word -> Optional.ofNullable(word.units().get(unit)).stream())
                .reduce(Decision::and);
    }

    private static Set<Column> columns(Dossier dossier, UnitCode unit) {
        StandardRef ref = StandardRef.unit(unit);
        return dossier.evidence().stream()
                .filter(piece -> piece.refs().stream().anyMatch(ref::contains))
                .map(Evidence::method)
                .map(Column::of)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Starts a form, such as one read from elsewhere. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; head, day of end, candidate and what follows are required. */
    public static final class Builder extends ImmutableRecordForm.Builder {
        Builder() {}
    }
}
