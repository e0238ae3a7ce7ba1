package id.tolok.exchange.form;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Appeal;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Decision;
import id.tolok.assessment.Recommendation;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.scheme.SchemeUnit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Form FR.AK.05: what one assessor recommends for each candidate of an occasion, with the units in which they are not competent. */
@Value.Immutable
public abstract class ReportForm {
    ReportForm() {}

    /** Scheme, place, the assessor, and the day of the assessor's last recommendation. */
    public abstract AssessmentHead head();

    /** The candidates in the order given, each once; at least one. */
    public abstract List<Row> rows();

    /** What candidates said against results (penolakan hasil asesmen); may be empty. */
    public abstract List<Refusal> refusals();

    /** What the assessor writes besides. */
    public abstract Notes notes();

    /** The line on which the assessor signs. */
    public abstract SignatureLine signature();

    /**
     * What is recommended for a candidate.
     *
     * @param candidate who
     * @param recommendation competent for K, not yet competent for BK, not yet concluded for neither
     * @param notYetCompetent the units that the remark names as BK
     * @param notYetConcluded the units on which nothing is concluded yet
     */
    public record Row(
            CandidateId candidate,
            Decision recommendation,
            List<SchemeUnit> notYetCompetent,
            List<SchemeUnit> notYetConcluded) {
        /** Copies the lists. */
        public Row {
            notYetCompetent = ImmutableList.copyOf(notYetCompetent);
            notYetConcluded = ImmutableList.copyOf(notYetConcluded);
        }
    }

    /**
     * That a candidate does not accept a result.
     *
     * @param candidate who
     * @param filed when they said so
     * @param reason why
     */
    public record Refusal(CandidateId candidate, LocalDate filed, String reason) {}

    /**
     * What an assessor writes about the occasion, each perhaps empty.
     *
     * @param aspects what went well and what did not (aspek negatif dan positif)
     * @param improvements what should change, and who should see to it (saran perbaikan)
     * @param remarks anything else (catatan)
     */
    public record Notes(String aspects, String improvements, String remarks) {
        /** Nothing written. */
        public static final Notes NONE = new Notes("", "", "");
    }

    /**
     * Fills the form for the candidates of one occasion.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that the dossiers lack for it: a place, the assessor, a
     *     recommendation of the assessor for each unit; or if there is no dossier, or they differ in scheme or place, or have one candidate
     *     twice
     */
    public static ReportForm of(List<Dossier> dossiers, AssessorId assessor, Notes notes) {
        checkComplete(dossiers, assessor);
        Dossier first = dossiers.get(0);
        return builder()
                .head(first.head(
                        List.of(assessor),
                        dossiers.stream()
                                .map(dossier -> word(dossier, assessor).date())
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
                .rows(dossiers.stream().map(dossier -> row(dossier, assessor)).toList())
                .refusals(dossiers.stream()
                        .flatMap(dossier ->
                                dossier.record().appeal().stream().map(appeal -> refusal(dossier.record(), appeal)))
                        .toList())
                .notes(notes)
                .signature(SignatureLine.of(BnspForm.REPORT, first.record(), Optional.of(assessor)))
                .build();
    }

    private static void checkComplete(List<Dossier> dossiers, AssessorId assessor) {
        FieldPath path = FieldPath.of("dossiers");
        Problems problems = new Problems()
                .check(!dossiers.isEmpty(), path, "must have at least one")
                .checkDistinct(
                        path,
                        dossiers,
                        "record.candidate",
                        dossier -> dossier.record().candidate());
        for (int i = 0; i < dossiers.size(); i++) {
            problems.addAll(
                    path.index(i),
                    lacks(dossiers.get(i), dossiers.get(0), assessor).found());
        }
        problems.throwIfAny();
    }

    private static Needs lacks(Dossier dossier, Dossier first, AssessorId assessor) {
        Needs needs = new Needs(BnspForm.REPORT, dossier);
        needs.place();
        needs.assessor(assessor);
        needs.check(
                dossier.scheme().identifier().equals(first.scheme().identifier()),
                FieldPath.of("scheme"),
                "must be that of dossiers[0]",
                dossier.scheme().identifier());
        needs.check(
                dossier.record().place().equals(first.record().place()),
                Needs.RECORD.field("place"),
                "must be that of dossiers[0]",
                dossier.record().place().map(place -> place.name()).orElse("none"));
        List<SchemeUnit> units = dossier.assessedUnits();
        units.stream()
                .filter(unit -> dossier.record()
                        .findRecommendation(assessor)
                        .filter(word -> word.units().containsKey(unit.code()))
                        .isEmpty())
                .forEach(unit -> needs.needs(
                        false,
                        Needs.RECOMMENDATIONS.key(unit.code().text()),
                        "Say what " + assessor + " recommends for the unit"));
        return needs;
    }

    private static Recommendation word(Dossier dossier, AssessorId assessor) {
        return dossier.record().findRecommendation(assessor).orElseThrow();
    }

    private static Row row(Dossier dossier, AssessorId assessor) {
        Recommendation word = word(dossier, assessor);
        return new Row(
                dossier.record().candidate(),
                word.overall(),
                units(dossier, word, Decision.NOT_YET_COMPETENT),
                units(dossier, word, Decision.NOT_YET_CONCLUDED));
    }

    private static List<SchemeUnit> units(Dossier dossier, Recommendation word, Decision decision) {
        return dossier.assessedUnits().stream()
                .filter(unit -> word.units().get(unit.code()) == decision)
                .toList();
    }

    private static Refusal refusal(AssessmentRecord record, Appeal appeal) {
        return new Refusal(record.candidate(), appeal.filed(), appeal.reason());
    }

    /** Starts a form, such as one read from elsewhere. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; head, notes and signature are required. */
    public static final class Builder extends ImmutableReportForm.Builder {
        Builder() {}
    }
}
