package id.tolok.evidence;

import com.google.common.collect.ImmutableList;
import id.tolok.standard.StandardRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a portfolio is enough, on a given day and under given rules, and if not, everything that it lacks.
 *
 * <p>A piece counts only if it keeps all rules of evidence; so a piece that is not the person's own never counts, however good it
 * is, and one that was not judged does not count yet.
 *
 * @param day the day of the check
 * @param refs what should be shown, as a rule all criteria of a scheme's units, each once
 * @param shortfalls what is not shown well enough: by criterion in the order of {@code refs}, then the parts by unit
 */
public record PortfolioCheck(LocalDate day, List<StandardRef> refs, List<Shortfall> shortfalls) {

    /** Copies the lists. */
    public PortfolioCheck {
        refs = ImmutableList.copyOf(refs);
        shortfalls = ImmutableList.copyOf(shortfalls);
    }

    /** Checks a portfolio. */
    public static PortfolioCheck of(
            Portfolio portfolio, Collection<StandardRef> refs, EvidenceRules rules, LocalDate day) {
        Set<StandardRef> wanted = new LinkedHashSet<>(refs);
        Finder finder = new Finder(portfolio.evidence(), rules, day);
        ImmutableList.Builder<Shortfall> shortfalls = ImmutableList.builder();
        wanted.forEach(ref -> finder.addShortfalls(ref, shortfalls));
        wanted.stream()
                .map(ref -> StandardRef.unit(ref.unit()))
                .distinct()
                .forEach(unit -> rules.parts().forEach(part -> finder.addMissingPart(unit, part, shortfalls)));
        return new PortfolioCheck(day, List.copyOf(wanted), shortfalls.build());
    }

    /** Whether something was asked for and nothing is missing; a check of nothing is never sufficient. */
    public boolean isSufficient() {
        return !refs.isEmpty() && shortfalls.isEmpty();
    }

    /** What is missing for a criterion, or for all criteria of a unit or element and for the unit's parts. */
    public List<Shortfall> shortfallsOf(StandardRef ref) {
        return shortfalls.stream()
                .filter(shortfall -> ref.contains(shortfall.ref()))
                .toList();
    }

    /** Looks at the evidence under the rules on the day. */
    private record Finder(List<Evidence> evidence, EvidenceRules rules, LocalDate day) {

        void addShortfalls(StandardRef ref, ImmutableList.Builder<Shortfall> shortfalls) {
            List<Evidence> counting = counting(piece -> piece.speaksTo(ref));
            List<Exclusion> excluded = excluded(piece -> piece.speaksTo(ref));
            int direct = (int) counting.stream()
                    .filter(piece -> piece.kind() == EvidenceKind.DIRECT)
                    .count();
            int indirect = (int) counting.stream()
                    .filter(piece -> rules.indirectKinds().contains(piece.kind()))
                    .map(piece -> piece.provenance().map(Provenance::source))
                    .distinct()
                    .count();
            boolean enoughIndirect = rules.indirectSources() > 0 && indirect >= rules.indirectSources();
            if (direct < rules.directPieces() && !enoughIndirect) {
                shortfalls.add(new Shortfall.NotCovered(ref, direct, indirect, rules, excluded));
            }
            Set<AssessmentMethod> methods =
                    counting.stream().map(Evidence::method).collect(Collectors.toCollection(LinkedHashSet::new));
            if (methods.size() < rules.methods() && rules.methods() > 1) {
                shortfalls.add(new Shortfall.TooFewMethods(ref, methods, rules.methods(), excluded));
            }
        }

        void addMissingPart(StandardRef unit, PortfolioPart part, ImmutableList.Builder<Shortfall> shortfalls) {
            Predicate<Evidence> isPart =
                    piece -> piece.part().filter(part::equals).isPresent()
                            && piece.refs().stream().anyMatch(unit::contains);
            if (counting(isPart).isEmpty()) {
                shortfalls.add(new Shortfall.MissingPart(unit, part, excluded(isPart)));
            }
        }

        private List<Evidence> counting(Predicate<Evidence> filter) {
            return evidence.stream()
                    .filter(filter)
                    .filter(piece -> rules.exclusions(piece, day).isEmpty())
                    .toList();
        }

        private List<Exclusion> excluded(Predicate<Evidence> filter) {
            return evidence.stream()
                    .filter(filter)
                    .flatMap(piece -> rules.exclusions(piece, day).stream())
                    .toList();
        }
    }
}
