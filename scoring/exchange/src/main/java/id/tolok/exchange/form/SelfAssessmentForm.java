package id.tolok.exchange.form;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.SelfAssessmentReview;
import id.tolok.evidence.Evidence;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.programme.SelfAssessment;
import id.tolok.programme.SelfAssessment.Answer;
import id.tolok.programme.SelfAssessment.Judgement;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitOfCompetency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Form FR.APL.02: what the candidate can do by their own word, with what evidence, and whether the assessment goes on. */
@Value.Immutable
public abstract class SelfAssessmentForm {
    SelfAssessmentForm() {}

    private static final FieldPath ANSWERS = FieldPath.of("selfAssessment").field("answers");

    /** The scheme. */
    public abstract SchemeHead scheme();

    /** Who says it. */
    public abstract CandidateId candidate();

    /** When. */
    public abstract LocalDate date();

    /** The units that are assessed, in the order of the scheme. */
    public abstract List<UnitAnswers> units();

    /** Whether the assessment goes on, by which methods; who says so, and when. */
    public abstract SelfAssessmentReview review();

    /** A line for the candidate and one for the assessor who looked at it. */
    public abstract List<SignatureLine> signatures();

    /**
     * What the candidate says of a unit.
     *
     * @param unit the unit as the scheme names it
     * @param elements its elements, in the order of the standard
     */
    public record UnitAnswers(SchemeUnit unit, List<ElementAnswer> elements) {
        /** Copies the list. */
        public UnitAnswers {
            elements = ImmutableList.copyOf(elements);
        }
    }

    /**
     * What the candidate says of an element.
     *
     * @param element the element
     * @param judgement K if the candidate can do all that is in it, otherwise BK
     * @param evidence what the candidate names as relevant for anything in it; may be empty
     * @param criteria its criteria, in the order of the standard; may be empty
     */
    public record ElementAnswer(
            StandardLine element, Judgement judgement, List<EvidenceItem> evidence, List<CriterionAnswer> criteria) {
        /** Copies the lists. */
        public ElementAnswer {
            evidence = ImmutableList.copyOf(evidence);
            criteria = ImmutableList.copyOf(criteria);
        }
    }

    /**
     * What the candidate says of a criterion, in older prints of the form a line of its own.
     *
     * @param criterion the criterion
     * @param judgement what the candidate says of it, or of the element or unit that it is in
     */
    public record CriterionAnswer(StandardLine criterion, Judgement judgement) {}

    /**
     * Fills the form.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that the dossier lacks for it: the self-assessment, an answer for
     *     each element or each of its criteria, evidence that is named but not in the portfolio, the review, units
     */
    public static SelfAssessmentForm of(Dossier dossier) {
        checkComplete(dossier);
        SelfAssessment said = dossier.selfAssessment().orElseThrow();
        SelfAssessmentReview review = dossier.record().selfAssessmentReview().orElseThrow();
        return builder()
                .scheme(SchemeHead.of(dossier.scheme()))
                .candidate(said.candidate())
                .date(said.date())
                .units(dossier.assessedUnits().stream()
                        .map(unit -> new UnitAnswers(unit, elements(dossier, said, dossier.unit(unit))))
                        .toList())
                .review(review)
                .signatures(SignatureLine.of(BnspForm.SELF_ASSESSMENT, dossier.record(), List.of(review.assessor())))
                .build();
    }

    private static void checkComplete(Dossier dossier) {
        Needs needs = new Needs(BnspForm.SELF_ASSESSMENT, dossier);
        needs.needs(
                dossier.record().selfAssessmentReview().isPresent(),
                Needs.RECORD.field("selfAssessmentReview"),
                "Say whether the assessment goes on, and by which methods");
        needs.needs(
                dossier.selfAssessment().isPresent(),
                FieldPath.of("selfAssessment"),
                "Add what the person says of themselves");
        boolean units = needs.units();
        dossier.selfAssessment().ifPresent(said -> {
            if (units) {
                checkAnswers(dossier, said, needs);
            }
            checkEvidence(dossier, said, needs);
        });
        needs.throwIfAny();
    }

    private static void checkAnswers(Dossier dossier, SelfAssessment said, Needs needs) {
        for (SchemeUnit named : dossier.assessedUnits()) {
            UnitOfCompetency unit = dossier.unit(named);
            for (int e = 1; e <= unit.elements().size(); e++) {
                refs(unit, e)
                        .filter(ref -> said.findAnswer(ref).isEmpty())
                        .forEach(ref -> needs.needs(
                                false,
                                ANSWERS.key(ref.toString()),
                                "Ask the person about it, its element or its unit"));
            }
        }
    }

    private static void checkEvidence(Dossier dossier, SelfAssessment said, Needs needs) {
        said.answers().stream()
                .flatMap(answer -> answer.evidence().stream())
                .distinct()
                .filter(id -> find(dossier, id).isEmpty())
                .forEach(id -> needs.needs(
                        false, Needs.EVIDENCE.key(id), "The self-assessment names it: add it, or correct the name"));
    }

    /** The criteria of an element; the element itself if it has none. */
    private static Stream<StandardRef> refs(UnitOfCompetency unit, int element) {
        int criteria = unit.elements().get(element - 1).criteria().size();
        return criteria == 0
                ? Stream.of(StandardRef.element(unit.code(), element))
                : IntStream.rangeClosed(1, criteria)
                        .mapToObj(criterion -> StandardRef.criterion(unit.code(), element, criterion));
    }

    private static Optional<Evidence> find(Dossier dossier, String id) {
        return dossier.portfolio().flatMap(portfolio -> portfolio.findEvidence(id));
    }

    private static List<ElementAnswer> elements(Dossier dossier, SelfAssessment said, UnitOfCompetency unit) {
        return IntStream.rangeClosed(1, unit.elements().size())
                .mapToObj(element -> element(dossier, said, unit, element))
                .toList();
    }

    private static ElementAnswer element(Dossier dossier, SelfAssessment said, UnitOfCompetency unit, int element) {
        List<Answer> answers = refs(unit, element)
                .map(ref -> said.findAnswer(ref).orElseThrow())
                .toList();
        boolean can = answers.stream().allMatch(answer -> answer.judgement() == Judgement.CAN);
        List<EvidenceItem> evidence = answers.stream()
                .flatMap(answer -> answer.evidence().stream())
                .distinct()
                .map(id -> EvidenceItem.of(find(dossier, id).orElseThrow()))
                .toList();
        int criteria = unit.elements().get(element - 1).criteria().size();
        return new ElementAnswer(
                StandardLine.element(unit, element),
                can ? Judgement.CAN : Judgement.CANNOT_YET,
                evidence,
                IntStream.rangeClosed(1, criteria)
                        .mapToObj(criterion -> new CriterionAnswer(
                                StandardLine.criterion(unit, element, criterion),
                                answers.get(criterion - 1).judgement()))
                        .toList());
    }

    /** Starts a form, such as one read from elsewhere. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; scheme, candidate, date and review are required. */
    public static final class Builder extends ImmutableSelfAssessmentForm.Builder {
        Builder() {}
    }
}
