package id.tolok.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.agreement.Categories;
import id.tolok.agreement.Coefficient;
import id.tolok.agreement.CohenKappa;
import id.tolok.agreement.Panel;
import id.tolok.agreement.Weights;
import id.tolok.assessment.Decision;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What different methods of assessment say of the same performance criteria, and where they disagree, such as observation and portfolio
 * (triangulasi).
 *
 * @param cases what at least two methods concluded on, by candidate and then in the order of the rubric
 */
public record Triangulation(List<Case> cases) {

    private static final String MET = Decision.COMPETENT.abbreviation();
    private static final String NOT_MET = Decision.NOT_YET_COMPETENT.abbreviation();

    /**
     * What methods say of one thing of one candidate.
     *
     * @param candidate who was assessed
     * @param ref what was assessed, a performance criterion as a rule
     * @param decisions by each method that concluded, whether it was met: competent or not yet competent
     */
    public record Case(CandidateId candidate, StandardRef ref, Map<AssessmentMethod, Decision> decisions) {

        /** Keeps a copy of the decisions. */
        public Case {
            decisions = ImmutableMap.copyOf(decisions);
        }

        /** Whether the methods say the same. */
        public boolean isAgreed() {
            return decisions.values().stream().distinct().count() <= 1;
        }

        private boolean isBy(AssessmentMethod first, AssessmentMethod second) {
            return decisions.containsKey(first) && decisions.containsKey(second);
        }
    }

    /** Keeps a copy of the cases. */
    public Triangulation {
        cases = ImmutableList.copyOf(cases);
    }

    /** Obtains the cases in results: whatever criteria of at least two methods assess. */
    public static Triangulation of(Iterable<Result> results) {
        ImmutableList.Builder<Case> cases = ImmutableList.builder();
        for (Result result : results) {
            for (StandardRef ref : refs(result.rubric())) {
                Map<AssessmentMethod, Decision> decisions = decisions(result, ref);
                if (decisions.size() > 1) {
                    cases.add(new Case(result.candidate(), ref, decisions));
                }
            }
        }
        return new Triangulation(cases.build());
    }

    private static Set<StandardRef> refs(Rubric rubric) {
        Set<StandardRef> refs = new LinkedHashSet<>();
        rubric.criteria().forEach(criterion -> refs.addAll(criterion.assesses()));
        return refs;
    }

    /** By each method that concluded: met if all of its criteria are. */
    private static Map<AssessmentMethod, Decision> decisions(Result result, StandardRef ref) {
        Map<AssessmentMethod, List<Decision>> all = new EnumMap<>(AssessmentMethod.class);
        for (Criterion criterion : result.rubric().criteria()) {
            if (criterion.assesses().contains(ref)) {
                criterion
                        .method()
                        .ifPresent(method -> met(result, criterion)
                                .ifPresent(decision -> all.computeIfAbsent(method, any -> new ArrayList<>())
                                        .add(decision)));
            }
        }
        Map<AssessmentMethod, Decision> concluded = new EnumMap<>(AssessmentMethod.class);
        all.forEach((method, decisions) -> {
            Decision together = Decision.all(decisions);
            if (together != Decision.NOT_YET_CONCLUDED) {
                concluded.put(method, together);
            }
        });
        return concluded;
    }

    private static Optional<Decision> met(Result result, Criterion criterion) {
        return Optional.ofNullable(CriterionPlace.met(
                result.standing(criterion.id()), CriterionPlace.required(result.rubric(), criterion)));
    }

    /** The cases in which methods disagree. */
    public List<Case> disagreements() {
        return cases.stream().filter(each -> !each.isAgreed()).toList();
    }

    /** The cases in which these two methods disagree. */
    public List<Case> disagreements(AssessmentMethod first, AssessmentMethod second) {
        return cases.stream()
                .filter(each -> each.isBy(first, second))
                .filter(each -> each.decisions().get(first) != each.decisions().get(second))
                .toList();
    }

    /** How often methods disagree on each thing that several assess, the most disputed first; 0 included. */
    public Map<StandardRef, Long> disputes() {
        Map<StandardRef, Long> counts = new LinkedHashMap<>();
        cases.forEach(each -> counts.merge(each.ref(), each.isAgreed() ? 0L : 1L, Long::sum));
        ImmutableMap.Builder<StandardRef, Long> sorted = ImmutableMap.builder();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(sorted::put);
        return sorted.build();
    }

    /** The cases as a panel in which each method is an assessor, known by its name, for all coefficients of agreement. */
    public Panel panel() {
        Panel.Builder panel = Panel.on(Categories.of(NOT_MET, MET));
        for (Case each : cases) {
            String subject = each.candidate() + " " + each.ref();
            each.decisions()
                    .forEach((method, decision) -> panel.rating(subject, assessor(method), decision.abbreviation()));
        }
        return panel.build();
    }

    private static AssessorId assessor(AssessmentMethod method) {
        return AssessorId.of(method.name());
    }

    /** The agreement of two methods beyond chance, Cohen's kappa; its observed agreement is the plain share of cases. */
    public Coefficient agreement(AssessmentMethod first, AssessmentMethod second) {
        return CohenKappa.of(panel(), assessor(first), assessor(second), Weights.NONE);
    }
}
