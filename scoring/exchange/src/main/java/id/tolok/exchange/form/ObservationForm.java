package id.tolok.exchange.form;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Benchmark;
import id.tolok.assessment.Decision;
import id.tolok.assessment.Recommendation;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.scheme.SchemeUnit;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** Form FR.IA.01: what an assessor saw at work, criterion by criterion, and what the assessor recommends after that. */
@Value.Immutable
public abstract class ObservationForm {
    ObservationForm() {}

    /** Scheme, place, the assessor, and the day of the assessment. */
    public abstract AssessmentHead head();

    /** Who was observed. */
    public abstract CandidateId candidate();

    /** The units that are assessed, in the order of the scheme; units of one group of work stand together in a good scheme. */
    public abstract List<ObservedUnit> units();

    /** What the assessor tells the candidate (umpan balik); may be empty. */
    public abstract String feedback();

    /** A line for the candidate and one for the assessor. */
    public abstract List<SignatureLine> signatures();

    /**
     * What was seen of a unit.
     *
     * @param unit the unit as the scheme names it, with its group of work
     * @param elements its elements, in the order of the standard
     */
    public record ObservedUnit(SchemeUnit unit, List<ObservedElement> elements) {
        /** Copies the list. */
        public ObservedUnit {
            elements = ImmutableList.copyOf(elements);
        }
    }

    /**
     * What was seen of an element.
     *
     * @param element the element
     * @param criteria its criteria, in the order of the standard
     */
    public record ObservedElement(StandardLine element, List<ObservedCriterion> criteria) {
        /** Copies the list. */
        public ObservedElement {
            criteria = ImmutableList.copyOf(criteria);
        }
    }

    /**
     * What was seen of a criterion.
     *
     * @param criterion the criterion
     * @param benchmark what the work is compared with, a standard of the industry or workplace
     * @param achieved competent for the column <i>ya</i>, not yet competent for <i>tidak</i>, not yet concluded for neither
     * @param followUp the assessor's reasons where it was not reached or not concluded, and the further assessment of it
     */
    public record ObservedCriterion(StandardLine criterion, String benchmark, Decision achieved, FollowUp followUp) {}

    /** What the observation alone leads to: competent only if every criterion of every unit was reached. */
    public Decision recommendation() {
        return Decision.all(criteria().stream().map(ObservedCriterion::achieved).toList());
    }

    /** The criteria that were not reached or could not be concluded, in the order of the form. */
    public List<StandardLine> gaps() {
        return criteria().stream()
                .filter(criterion -> criterion.achieved() != Decision.COMPETENT)
                .map(ObservedCriterion::criterion)
                .toList();
    }

    private List<ObservedCriterion> criteria() {
        return units().stream()
                .flatMap(unit -> unit.elements().stream())
                .flatMap(element -> element.criteria().stream())
                .toList();
    }

    /**
     * Fills the form.
     *
     * @param observed what follows from this assessor's ratings by the rubric of the observation, for each criterion of each unit
     * @throws id.tolok.problem.InvalidModelException with everything that the dossier or the result lacks for it: place, agreement,
     *     the assessor, units with criteria, a benchmark for each criterion, a result for each unit
     */
    public static ObservationForm of(Dossier dossier, AssessorId assessor, Result observed) {
        checkComplete(dossier, assessor, observed);
        AssessmentRecord record = dossier.record();
        FollowUp followUp = new FollowUp(
                record.findRecommendation(assessor).map(Recommendation::gaps).orElse(List.of()),
                record.furtherAssessments());
        return builder()
                .head(dossier.head(List.of(assessor)))
                .candidate(record.candidate())
                .units(dossier.assessedUnits().stream()
                        .map(unit -> new ObservedUnit(unit, elements(record, dossier.unit(unit), observed, followUp)))
                        .toList())
                .feedback(record.findRecommendation(assessor)
                        .map(Recommendation::comment)
                        .orElse(""))
                .signatures(SignatureLine.of(BnspForm.OBSERVATION, record, List.of(assessor)))
                .build();
    }

    private static void checkComplete(Dossier dossier, AssessorId assessor, Result observed) {
        Needs needs = new Needs(BnspForm.OBSERVATION, dossier);
        needs.place();
        needs.agreement();
        needs.assessor(assessor);
        needs.check(
                observed.candidate().equals(dossier.record().candidate()),
                FieldPath.of("observed").field("candidate"),
                "must be '" + dossier.record().candidate() + "', whose dossier this is",
                observed.candidate());
        if (needs.units()) {
            dossier.assessedUnits().forEach(unit -> checkUnit(dossier, dossier.unit(unit), observed, needs));
        }
        needs.throwIfAny();
    }

    private static void checkUnit(Dossier dossier, UnitOfCompetency unit, Result observed, Needs needs) {
        String code = unit.code().text();
        for (int e = 0; e < unit.elements().size(); e++) {
            needs.needs(
                    !unit.elements().get(e).criteria().isEmpty(),
                    FieldPath.of("units").key(code).field("elements").index(e).field("criteria"),
                    "Add the element's criteria");
        }
        List<StandardRef> without = unit.criteria().stream()
                .filter(ref -> dossier.record().findBenchmark(ref).isEmpty())
                .toList();
        needs.needs(
                without.isEmpty(),
                Needs.RECORD.field("benchmarks").key(code),
                "Say with what the work is compared for " + Joiner.on(", ").join(without)
                        + "; a benchmark of the unit holds for all of it");
        needs.needs(
                observed.units().contains(unit.code()),
                FieldPath.of("observed").field("units").key(code),
                "Score the unit with the rubric of the observation");
    }

    private static List<ObservedElement> elements(
            AssessmentRecord record, UnitOfCompetency unit, Result observed, FollowUp followUp) {
        return IntStream.rangeClosed(1, unit.elements().size())
                .mapToObj(e -> new ObservedElement(
                        StandardLine.element(unit, e),
                        IntStream.rangeClosed(
                                        1, unit.elements().get(e - 1).criteria().size())
                                .mapToObj(
                                        c -> criterion(record, StandardLine.criterion(unit, e, c), observed, followUp))
                                .toList()))
                .toList();
    }

    private static ObservedCriterion criterion(
            AssessmentRecord record, StandardLine line, Result observed, FollowUp followUp) {
        Decision achieved = observed.decision(line.ref());
        FollowUp about = followUp.about(line.ref());
        return new ObservedCriterion(
                line,
                record.findBenchmark(line.ref()).map(Benchmark::text).orElseThrow(),
                achieved,
                achieved == Decision.COMPETENT ? new FollowUp(List.of(), about.assessments()) : about);
    }

    /** Starts a form, such as one read from elsewhere. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; head, candidate and feedback are required. */
    public static final class Builder extends ImmutableObservationForm.Builder {
        Builder() {}
    }
}
