package id.tolok.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.PortfolioCheck;
import id.tolok.number.Rational;
import id.tolok.standard.StandardRef;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the evidence of a cohort covers what should be shown. Merging is associative and commutative, with {@link #NONE} as identity,
 * and exact.
 *
 * @param criteria for each criterion that should be shown, how it is covered, sorted as in the standard
 */
public record EvidenceCoverage(Map<StandardRef, Covered> criteria) implements Serializable {

    /** The coverage of nobody: what merging starts from. */
    public static final EvidenceCoverage NONE = new EvidenceCoverage(Map.of());

    /**
     * How a criterion is covered.
     *
     * @param candidates how many should show it
     * @param sufficient how many show it by enough evidence that counts
     * @param byMethod how many show it by at least one piece that counts and was obtained by this method, without methods that nobody
     *     was assessed by
     */
    public record Covered(long candidates, long sufficient, Map<AssessmentMethod, Long> byMethod)
            implements Serializable {

        /** Keeps a copy of the counts. */
        public Covered {
            byMethod = ImmutableSortedMap.copyOf(byMethod);
        }

        /** The coverage of both. */
        public Covered plus(Covered other) {
            Map<AssessmentMethod, Long> both = new TreeMap<>(byMethod);
            other.byMethod.forEach((method, count) -> both.merge(method, count, Long::sum));
            return new Covered(candidates + other.candidates, sufficient + other.sufficient, both);
        }

        /** The exact share of candidates who show it by enough evidence; undefined without candidates. */
        public Figure<Rational> share() {
            return candidates == 0
                    ? Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", 0))
                    : Figure.of(Rational.of(sufficient, candidates));
        }
    }

    /** Keeps a sorted copy. */
    public EvidenceCoverage {
        criteria = ImmutableSortedMap.copyOf(criteria);
    }

    /**
     * Obtains the coverage of one portfolio.
     *
     * @param refs what should be shown, as a rule all criteria of a scheme's units
     * @param rules how much evidence is enough, and which counts
     * @param day the day on which evidence must be current
     */
    public static EvidenceCoverage of(
            Portfolio portfolio, Collection<StandardRef> refs, EvidenceRules rules, LocalDate day) {
        PortfolioCheck check = PortfolioCheck.of(portfolio, refs, rules, day);
        List<Evidence> counting = portfolio.evidence().stream()
                .filter(piece -> rules.exclusions(piece, day).isEmpty())
                .toList();
        ImmutableMap.Builder<StandardRef, Covered> criteria = ImmutableMap.builder();
        for (StandardRef ref : new LinkedHashSet<>(refs)) {
            boolean sufficient = check.shortfalls().stream()
                    .noneMatch(shortfall -> shortfall.ref().equals(ref));
            criteria.put(ref, new Covered(1, sufficient ? 1 : 0, methods(counting, ref)));
        }
        return new EvidenceCoverage(criteria.build());
    }

    private static Map<AssessmentMethod, Long> methods(List<Evidence> counting, StandardRef ref) {
        Map<AssessmentMethod, Long> methods = new TreeMap<>();
        counting.stream().filter(piece -> piece.speaksTo(ref)).forEach(piece -> methods.put(piece.method(), 1L));
        return methods;
    }

    /** The coverage of both cohorts. */
    public EvidenceCoverage plus(EvidenceCoverage other) {
        Map<StandardRef, Covered> both = new TreeMap<>(criteria);
        other.criteria.forEach((ref, covered) -> both.merge(ref, covered, Covered::plus));
        return new EvidenceCoverage(both);
    }

    /** The criteria that the fewest show by enough evidence, at most so many, the fewest first. */
    public List<StandardRef> leastCovered(int most) {
        return criteria.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().share().value().orElse(Rational.ZERO)))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }
}
