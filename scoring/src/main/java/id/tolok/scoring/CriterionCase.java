package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Combined.Input;
import id.tolok.explanation.ScoreExplanation.Unrated;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Rating;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the ratings of one criterion come to: attempts become one, then assessors. */
final class CriterionCase {

    private CriterionCase() {}

    /** Where a criterion stands by its ratings. */
    static ScoreExplanation standing(ScoringPolicy policy, CriterionPlan plan, List<Rating> ratings) {
        if (ratings.isEmpty()) {
            return new Unrated(plan.subject(), !plan.isExpected());
        }
        ScoreExplanation standing = combined(plan, policy.assessors(), assessors(policy, plan, ratings));
        return !plan.isExpected() && standing.standing().isMissing() ? new Unrated(plan.subject(), true) : standing;
    }

    private static List<Input> assessors(ScoringPolicy policy, CriterionPlan plan, List<Rating> ratings) {
        ImmutableList.Builder<Input> assessors = ImmutableList.builderWithExpectedSize(ratings.size());
        if (isOneAttempt(ratings)) {
            for (Rating rating : ratings) {
                assessors.add(attempt(policy, plan, rating));
            }
        } else {
            byAssessor(ratings).forEach(own -> assessors.add(attempts(policy, plan, own)));
        }
        return assessors.build();
    }

    /** Whether all are of one attempt, so that no two are by one assessor: each has at most one rating of a criterion at an attempt. */
    private static boolean isOneAttempt(List<Rating> ratings) {
        for (int i = 1; i < ratings.size(); i++) {
            if (ratings.get(i).attempt() != ratings.get(0).attempt()) {
                return false;
            }
        }
        return true;
    }

    /** The ratings of each assessor, in the order in which they first stand there. */
    static Collection<List<Rating>> byAssessor(List<Rating> ratings) {
        Map<AssessorId, List<Rating>> byAssessor = new LinkedHashMap<>();
        ratings.forEach(rating -> byAssessor
                .computeIfAbsent(rating.assessor(), assessor -> new ArrayList<>())
                .add(rating));
        return byAssessor.values();
    }

    /** What an assessor's attempts at a criterion come to, with the origin of the latest. */
    static Input attempts(ScoringPolicy policy, CriterionPlan plan, List<Rating> ratings) {
        if (ratings.size() == 1) {
            return attempt(policy, plan, ratings.get(0));
        }
        List<Rating> inOrder = new ArrayList<>(ratings);
        inOrder.sort(Comparator.comparingInt(Rating::attempt));
        List<Input> attempts =
                inOrder.stream().map(rating -> input(policy, plan, rating)).toList();
        return new Input(
                Rational.ONE,
                combined(plan, policy.attempts(), attempts),
                origin(policy.assessors(), plan, inOrder.get(inOrder.size() - 1)));
    }

    /** What an assessor's only attempt comes to. */
    private static Input attempt(ScoringPolicy policy, CriterionPlan plan, Rating rating) {
        ScoreExplanation score = policy.attempts() instanceof Aggregations
                ? plan.yardstick().rate(plan.subject(), rating)
                : combined(plan, policy.attempts(), List.of(input(policy, plan, rating)));
        return new Input(Rational.ONE, score, origin(policy.assessors(), plan, rating));
    }

    private static Input input(ScoringPolicy policy, CriterionPlan plan, Rating rating) {
        return new Input(
                Rational.ONE, plan.yardstick().rate(plan.subject(), rating), origin(policy.attempts(), plan, rating));
    }

    /** Where a score comes from; for a rule that does not look at that, the same for all ratings of a criterion. */
    private static Origin origin(Aggregation rule, CriterionPlan plan, Rating rating) {
        return rule.looksAtOrigins()
                ? plan.ratedOrigin().toBuilder()
                        .assessor(rating.assessor())
                        .attempt(rating.attempt())
                        .time(rating.time())
                        .comment(rating.comment())
                        .build()
                : plan.ratedOrigin();
    }

    /** A single score stays as it is, unless the rule makes something else of it. */
    private static ScoreExplanation combined(CriterionPlan plan, Aggregation rule, List<Input> inputs) {
        ScoreExplanation first = inputs.get(0).part();
        if (inputs.size() == 1 && rule instanceof Aggregations) {
            return first;
        }
        Combined combined = new Combined(plan.subject(), rule, inputs);
        return inputs.size() == 1 && combined.standing().equals(first.standing()) ? first : combined;
    }
}
