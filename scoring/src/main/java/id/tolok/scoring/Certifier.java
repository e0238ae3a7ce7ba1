package id.tolok.scoring;

import id.tolok.assessment.Decision;
import id.tolok.assessment.Gap;
import id.tolok.assessment.Recommendation;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.explanation.Subject;
import id.tolok.person.AssessorId;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A certification policy compiled for a rubric and a scheme, to be applied to any number of candidates. Immutable and thread-safe. */
public final class Certifier implements Serializable {

    private static final long serialVersionUID = 1;

    private final Scorer scorer;

    Certifier(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Assesses a candidate by ratings and evidence.
     *
     * @throws id.tolok.problem.InvalidModelException as {@link Scorer#score(Ratings, Collection)}
     */
    public Certified assess(Ratings ratings, Collection<Evidence> evidence) {
        return new Certified(scorer.score(ratings, evidence));
    }

    /**
     * Assesses a candidate by ratings and evidence that is judged by rules on a day.
     *
     * @throws id.tolok.problem.InvalidModelException as {@link Scorer#score(Ratings, Collection)}
     */
    public Certified assess(Ratings ratings, Collection<Evidence> evidence, EvidenceRules rules, LocalDate day) {
        return new Certified(scorer.score(ratings, evidence, rules, day));
    }

    /** What a certification policy says of one candidate: only this becomes a recommendation. */
    public static final class Certified {

        private final Result result;

        private Certified(Result result) {
            this.result = result;
        }

        /** The result with all its reasons. */
        public Result result() {
            return result;
        }

        /** What the assessor recommends on these grounds, unit by unit, with the gaps; the committee decides. */
        public Recommendation recommendation(AssessorId assessor, LocalDate date) {
            Recommendation.Builder recommendation =
                    Recommendation.builder().assessor(assessor).date(date);
            for (UnitCode unit : result.units()) {
                recommendation.putUnit(unit, result.decision(unit));
                if (result.decision(unit) != Decision.COMPETENT) {
                    result.improvements(unit)
                            .forEach(obstacle -> refs(obstacle.about(), unit)
                                    .forEach(ref -> recommendation.addGap(
                                            new Gap(ref, obstacle.change().toString()))));
                }
            }
            return recommendation.build();
        }

        private List<StandardRef> refs(Subject about, UnitCode unit) {
            List<StandardRef> refs = switch (about.kind()) {
                case ELEMENT, PERFORMANCE_CRITERION -> List.of(StandardRef.parse(about.key()));
                case CRITERION ->
                    result.rubric().find(CriterionId.of(about.key())).stream()
                            .flatMap(criterion -> criterion.assesses().stream())
                            .filter(ref -> ref.unit().equals(unit))
                            .toList();
                default -> List.of();
            };
            return refs.isEmpty() ? List.of(StandardRef.unit(unit)) : refs;
        }
    }
}
