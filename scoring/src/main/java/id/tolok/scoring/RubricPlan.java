package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.tolok.explanation.Panel;
import id.tolok.explanation.Yardstick;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rubric, with what is known of it before anybody is rated. */
final class RubricPlan {

    private final Rubric rubric;
    private final Map<CriterionId, CriterionPlan> criteria;
    private final List<CriterionPlan> plans;
    private final String[] names;
    private final int[] hashes;
    private final List<DomainPlan> domains;

    private RubricPlan(Rubric rubric, List<CriterionPlan> plans) {
        this.rubric = rubric;
        this.plans = ImmutableList.copyOf(plans);
        this.names = plans.stream().map(plan -> plan.criterion().id().text()).toArray(String[]::new);
        this.hashes = Arrays.stream(names).mapToInt(String::hashCode).toArray();
        this.criteria = ImmutableMap.copyOf(
                Maps.uniqueIndex(plans, plan -> plan.criterion().id()));
        this.domains = domains(plans);
    }

    static RubricPlan of(Rubric rubric, Aggregation assessors) {
        Map<Scale, Panel> panels = new HashMap<>();
        List<CriterionPlan> plans = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            Panel panel =
                    panels.computeIfAbsent(rubric.scale(criterion), scale -> new Panel(Yardstick.of(scale), assessors));
            plans.add(CriterionPlan.of(plans.size(), criterion, rubric, panel));
        }
        return new RubricPlan(rubric, plans);
    }

    /** The rubric. */
    Rubric rubric() {
        return rubric;
    }

    /** Its criteria in order. */
    List<CriterionPlan> plans() {
        return plans;
    }

    /** All of it by domain, in the order of the rubric's domains. */
    List<DomainPlan> domains() {
        return domains;
    }

    /** Some criteria by domain, in the order of the rubric's domains. */
    List<DomainPlan> domains(List<CriterionPlan> some) {
        return rubric.domains().entrySet().stream()
                .map(domain -> DomainPlan.of(domain.getKey(), domain.getValue().value(), some))
                .toList();
    }

    /** A domain; without criteria where the rubric has none of it. */
    DomainPlan domain(Domain domain) {
        return domains.stream()
                .filter(plan -> plan.domain() == domain)
                .findFirst()
                .orElseGet(() -> DomainPlan.of(domain, Rational.ZERO, List.of()));
    }

    /** @throws IllegalArgumentException if the rubric has no such criterion */
    CriterionPlan criterion(CriterionId id) {
        CriterionPlan plan = criteria.get(id);
        if (plan == null) {
            throw new IllegalArgumentException("not a criterion of the rubric: " + id);
        }
        return plan;
    }

    /**
     * The place of a criterion in the rubric, from 0; -1 if it has none of that name.
     *
     * @param guess a place that is looked at first, together with the next
     */
    int place(CriterionId id, int guess) {
        int hash = id.text().hashCode();
        for (int place = Math.max(0, guess); place < names.length && place <= guess + 1; place++) {
            if (hashes[place] == hash && names[place].equals(id.text())) {
                return place;
            }
        }
        CriterionPlan plan = criteria.get(id);
        return plan == null ? -1 : plan.place();
    }
}
