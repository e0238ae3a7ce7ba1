package id.tolok.scoring;

import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import java.util.List;
import java.util.Optional;

/** Packs ratings and evidence as the compiled evaluation reads them. */
final class SheetPacker {

    private final ScoringPolicy policy;
    private final List<CriterionPlan> plans;
    private final List<StandardRef> performanceCriteria;

    /** Of each criterion, its cells; empty if nothing has a packed form. */
    private final List<CellTable> tables;

    SheetPacker(ScoringPolicy policy, RubricPlan rubric, List<UnitPlan> units, Optional<CompiledPolicy> compiled) {
        this.policy = policy;
        this.plans = rubric.plans();
        this.performanceCriteria = units.stream()
                .flatMap(unit -> unit.performanceCriteria().stream())
                .toList();
        this.tables = compiled.map(made -> made.tables).orElse(List.of());
    }

    int criteria() {
        return plans.size();
    }

    /** How many numbers of 64 bits the evidence of a candidate takes. */
    int words() {
        return (performanceCriteria.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** A row to be filled mark by mark; empty if nothing has a packed form, or attempts are told apart by more than their score. */
    Optional<RatingRow> newRow(Scorer scorer) {
        return tables.isEmpty() || policy.attempts().looksAtOrigins()
                ? Optional.empty()
                : Optional.of(new RatingRow(scorer, plans, tables, words()));
    }

    /** Packs ratings; false if they have no packed form. */
    boolean pack(Ratings ratings, char[] cells, int at) {
        if (tables.isEmpty()) {
            return false;
        }
        for (int c = 0; c < plans.size(); c++) {
            Optional<Integer> cell = tables.get(c).find(byAssessor(plans.get(c), ratings));
            if (cell.isEmpty()) {
                return false;
            }
            cells[at + c] = (char) cell.get().intValue();
        }
        return true;
    }

    private List<Standing> byAssessor(CriterionPlan plan, Ratings ratings) {
        List<Rating> all = ratings.of(plan.criterion().id());
        return CriterionCase.byAssessor(all).stream()
                .map(own -> CriterionCase.attempts(policy, plan, own).part().standing())
                .toList();
    }

    void pack(CollectedEvidence collected, long[] evidence, int at) {
        if (collected.judged().isEmpty()) {
            return;
        }
        for (int k = 0; k < performanceCriteria.size(); k++) {
            boolean shown =
                    collected.piecesFor(performanceCriteria.get(k)).stream().anyMatch(piece -> piece.counts());
            evidence[at + k / Long.SIZE] |= shown ? 1L << k : 0;
        }
    }
}
