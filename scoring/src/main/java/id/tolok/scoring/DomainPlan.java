package id.tolok.scoring;

import id.tolok.explanation.Composition;
import id.tolok.explanation.Subject;
import id.tolok.number.Rational;
import id.tolok.rubric.Domain;
import java.util.List;

/**
 * Criteria of one domain that become one score.
 *
 * @param domain the domain
 * @param subject the domain as the subject of an explanation
 * @param weight how much it counts among the domains
 * @param criteria the criteria of it that count, in the order of the rubric
 * @param composition the same as parts of the score
 */
record DomainPlan(
        Domain domain, Subject subject, Rational weight, List<CriterionPlan> criteria, Composition composition) {

    static DomainPlan of(Domain domain, Rational weight, List<CriterionPlan> criteria) {
        Subject subject = new Subject(Subject.Kind.DOMAIN, domain.label().toString(), domain.label());
        List<CriterionPlan> own = criteria.stream()
                .filter(plan -> plan.criterion().domain() == domain && CriterionPlan.counts(plan.criterion()))
                .toList();
        List<Composition.Part> parts = own.stream()
                .map(plan -> new Composition.Part(plan.place(), plan.weight(), plan.origin()))
                .toList();
        return new DomainPlan(domain, subject, weight, own, new Composition(subject, parts));
    }
}
