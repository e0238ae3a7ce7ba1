package id.tolok.scoring;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation.AtLeast;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregations;
import id.tolok.score.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every combination of marks that assessors can give to a criterion, worked out by the reference evaluation.
 *
 * <p>A mark is what one assessor's attempts come to; marks of all assessors are one number, the cell.
 */
final class CellTable {

    private static final int MOST_ASSESSORS = 3;

    private static final int MOST_CELLS = 20_000;

    /** Marks by what they come to, from 1; 0 is no mark. */
    private final Map<Standing, Integer> marks = new HashMap<>();

    private final int radix;
    private final int assessors;
    private final Standing[] standings;
    private final int[] decisions;

    CellTable(ScoringPolicy policy, CriterionPlan plan, Decision afterShortfall, Decision afterMissing) {
        Map<Standing, Outcome> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : outcomes(plan.scale())) {
            outcomes.putIfAbsent(standing(plan, outcome), outcome);
        }
        List<Outcome> byMark = new ArrayList<>(outcomes.values());
        outcomes.keySet().forEach(standing -> marks.put(standing, marks.size() + 1));
        this.radix = byMark.size() + 1;
        this.assessors = assessors(radix);
        int cells = cells(radix, assessors);
        this.standings = new Standing[cells];
        this.decisions = new int[cells];
        ScoringPolicy ofAssessors =
                policy.toBuilder().attempts(Aggregations.LATEST).build();
        for (int cell = 0; cell < cells; cell++) {
            ScoreExplanation score = CriterionCase.standing(ofAssessors, plan, ratings(plan, cell, byMark));
            AtLeast met = new AtLeast(plan.subject(), "", score, plan.required(), afterShortfall, afterMissing);
            standings[cell] = score.standing();
            decisions[cell] = met.isNeutral() || !CriterionPlan.decides(plan.criterion()) ? 0 : of(met.decision());
        }
    }

    static int of(Decision decision) {
        return switch (decision) {
            case COMPETENT -> Mark.COMPETENT;
            case NOT_YET_COMPETENT -> Mark.SHORT;
            case NOT_YET_CONCLUDED -> Mark.OPEN;
        };
    }

    /** Whether a scale has so many points that not even one assessor's marks fit a table. */
    static boolean fits(Scale scale) {
        return !(scale instanceof Scale.Points points)
                || points.highest()
                                .minus(points.lowest())
                                .dividedBy(points.step())
                                .numerator()
                                .bitLength()
                        < 14;
    }

    private static List<Outcome> outcomes(Scale scale) {
        List<Outcome> outcomes = new ArrayList<>();
        scale.levels().stream().map(Level::id).map(Outcome::level).forEach(outcomes::add);
        if (scale instanceof Scale.Points points) {
            for (var p = points.lowest(); points.highest().isAtLeast(p); p = p.plus(points.step())) {
                outcomes.add(Outcome.points(p));
            }
        }
        if (scale instanceof Scale.Checklist checklist) {
            checklist.points().forEach(points -> outcomes.add(Outcome.points(points)));
        }
        outcomes.add(Outcome.notApplicable("-"));
        outcomes.add(Outcome.withheld("-"));
        return outcomes;
    }

    private static Standing standing(CriterionPlan plan, Outcome outcome) {
        return plan.yardstick().rate(plan.subject(), rating(plan, 0, outcome)).standing();
    }

    private static Rating rating(CriterionPlan plan, int assessor, Outcome outcome) {
        return Rating.builder()
                .criterion(plan.criterion().id())
                .assessor(AssessorId.of("A" + assessor))
                .outcome(outcome)
                .build();
    }

    private static int assessors(int radix) {
        int assessors = 1;
        while (assessors < MOST_ASSESSORS && cells(radix, assessors + 1) <= MOST_CELLS) {
            assessors++;
        }
        return assessors;
    }

    private static int cells(int radix, int assessors) {
        int cells = 1;
        for (int i = 0; i < assessors; i++) {
            cells *= radix;
        }
        return cells;
    }

    private List<Rating> ratings(CriterionPlan plan, int cell, List<Outcome> byMark) {
        List<Rating> ratings = new ArrayList<>();
        int rest = cell;
        for (int assessor = 0; assessor < assessors; assessor++, rest /= radix) {
            if (rest % radix > 0) {
                ratings.add(rating(plan, assessor, byMark.get(rest % radix - 1)));
            }
        }
        return ratings;
    }

    /** The cell of what the assessors' attempts come to, in their order; empty if the table does not have it. */
    Optional<Integer> find(List<Standing> byAssessor) {
        if (byAssessor.size() > assessors) {
            return Optional.empty();
        }
        int cell = 0;
        for (int i = byAssessor.size() - 1; i >= 0; i--) {
            Integer mark = marks.get(byAssessor.get(i));
            if (mark == null) {
                return Optional.empty();
            }
            cell = cell * radix + mark;
        }
        return Optional.of(cell);
    }

    int size() {
        return standings.length;
    }

    Standing standing(int cell) {
        return standings[cell];
    }

    /** Whether the criterion is met in this cell: a bit of {@link Mark}, or 0 where it does not apply or decides nothing. */
    int decision(int cell) {
        return decisions[cell];
    }

    /** The mark of an assessor's only attempt; 0 if the table has none. */
    int mark(ScoringPolicy policy, CriterionPlan plan, Rating rating) {
        Standing standing =
                CriterionCase.attempts(policy, plan, List.of(rating)).part().standing();
        return marks.getOrDefault(standing, 0);
    }

    /** By what the mark of the next assessor counts in a cell; 0 if there is no place for another. */
    int nextPlace(int place) {
        return place * radix < standings.length ? place * radix : 0;
    }
}
