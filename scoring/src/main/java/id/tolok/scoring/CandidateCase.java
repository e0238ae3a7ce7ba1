package id.tolok.scoring;

import com.google.common.base.Suppliers;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Rated;
import id.tolok.explanation.ScoreExplanation.Unrated;
import id.tolok.explanation.Subject;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Absence;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One candidate's ratings and evidence as explanations of scores: the score side of the reference evaluation. */
final class CandidateCase {

    private static final Subject OVERALL =
            new Subject(Subject.Kind.OVERALL, "overall", LocalizedText.of("semua ranah", "all domains"));

    private static final LocalizedText SUPPOSED = LocalizedText.of("andaikan", "supposed");

    private final ScoringPolicy policy;
    private final RubricPlan rubric;
    private final Ratings ratings;
    private final CollectedEvidence evidence;
    private final Map<CriterionId, ScoreExplanation> standings = new HashMap<>();
    private final Set<StandardRef> supposedlyShown;

    /** Counted only if a criterion is missing. */
    private final Supplier<Integer> missing = Suppliers.memoize(() -> count(Standing::isMissing));

    private final Supplier<Integer> applicable =
            Suppliers.memoize(() -> count(standing -> !standing.isNone(Standing.Reason.NOT_APPLICABLE)));

    CandidateCase(ScoringPolicy policy, RubricPlan rubric, Ratings ratings, CollectedEvidence evidence) {
        this.policy = policy;
        this.rubric = rubric;
        this.ratings = ratings;
        this.evidence = evidence;
        this.supposedlyShown = Set.of();
        rubric.criteria().forEach((id, plan) -> standings.put(id, standing(policy, plan, ratings.of(id))));
    }

    /** The same candidate, if some criteria stood at these scores and some performance criteria were shown. */
    private CandidateCase(CandidateCase before, Map<CriterionId, Score> scores, Set<StandardRef> shown) {
        this.policy = before.policy;
        this.rubric = before.rubric;
        this.ratings = before.ratings;
        this.evidence = before.evidence;
        this.supposedlyShown = Set.copyOf(shown);
        standings.putAll(before.standings);
        scores.forEach((id, score) -> {
            Subject about = rubric.criterion(id).subject();
            standings.put(id, new ScoreExplanation.Stated(about, "supposed", Standing.at(score), SUPPOSED, List.of()));
        });
    }

    /** The same candidate, if some criteria stood at these scores and some performance criteria were shown. */
    CandidateCase supposing(Map<CriterionId, Score> scores, Set<StandardRef> shown) {
        return new CandidateCase(this, scores, shown);
    }

    private int count(Predicate<Standing> condition) {
        int count = 0;
        for (CriterionPlan plan : rubric.criteria().values()) {
            if (CriterionPlan.counts(plan.criterion())
                    && condition.test(standing(plan.criterion().id()).standing())) {
                count++;
            }
        }
        return count;
    }

    /** What follows if a criterion is missing; of no matter for any other. */
    Treatment onMissing(CriterionId id) {
        CriterionPlan plan = rubric.criterion(id);
        return standing(id).standing() instanceof Standing.Unscored none
                        && none.reason().isMissing()
                        && CriterionPlan.counts(plan.criterion())
                ? policy.missing()
                        .treat(new Absence(
                                none.reason(),
                                plan.criterion().weight().value(),
                                plan.origin(),
                                missing.get(),
                                applicable.get()))
                : Treatment.LEFT_OUT;
    }

    ScoringPolicy policy() {
        return policy;
    }

    Ratings ratings() {
        return ratings;
    }

    CollectedEvidence evidence() {
        return evidence;
    }

    RubricPlan rubric() {
        return rubric;
    }

    ScoreExplanation standing(CriterionId criterion) {
        return Objects.requireNonNull(
                standings.get(rubric.criterion(criterion).criterion().id()));
    }

    /** The score of some criteria of one domain. */
    ScoreExplanation score(Domain domain, List<Criterion> criteria) {
        return rounded(unrounded(domain, criteria));
    }

    private ScoreExplanation rounded(ScoreExplanation score) {
        return policy.rounding()
                .<ScoreExplanation>map(rounding -> new ScoreExplanation.Rounded(rounding, score))
                .orElse(score);
    }

    /** A domain as the subject of an explanation. */
    static Subject subject(Domain domain) {
        return new Subject(Subject.Kind.DOMAIN, domain.label().toString(), domain.label());
    }

    private Combined unrounded(Domain domain, List<Criterion> criteria) {
        return new Combined(
                subject(domain),
                policy.criteria(),
                criteria.stream()
                        .filter(criterion -> criterion.domain() == domain && CriterionPlan.counts(criterion))
                        .map(criterion -> new Combined.Input(
                                criterion.weight().value(),
                                standing(criterion.id()),
                                rubric.criterion(criterion.id()).origin(),
                                onMissing(criterion.id())))
                        .toList());
    }

    /** The score of some criteria over all domains in which they are. */
    ScoreExplanation score(List<Criterion> criteria) {
        List<Combined.Input> inputs = new ArrayList<>();
        rubric.rubric().domains().forEach((domain, weight) -> {
            if (criteria.stream()
                    .anyMatch(criterion -> criterion.domain() == domain && CriterionPlan.counts(criterion))) {
                Combined score = unrounded(domain, criteria);
                inputs.add(new Combined.Input(weight.value(), score, Origin.UNKNOWN, score.carried()));
            }
        });
        return rounded(new Combined(OVERALL, policy.domains(), inputs));
    }

    /** The evidence that speaks to a performance criterion. */
    Evidenced evidence(StandardRef kuk, Subject subject) {
        List<Evidenced.Piece> pieces = supposedlyShown.contains(kuk)
                ? List.of(new Evidenced.Piece("-", true, SUPPOSED))
                : evidence.piecesFor(kuk);
        return new Evidenced(subject, pieces);
    }

    /** Where a criterion stands by its ratings. */
    static ScoreExplanation standing(ScoringPolicy policy, CriterionPlan plan, List<Rating> ratings) {
        if (ratings.isEmpty()) {
            return new Unrated(plan.subject(), !plan.isExpected());
        }
        Map<AssessorId, List<Rating>> byAssessor = new LinkedHashMap<>();
        ratings.forEach(rating -> byAssessor
                .computeIfAbsent(rating.assessor(), assessor -> new ArrayList<>())
                .add(rating));
        List<Combined.Input> assessors = byAssessor.values().stream()
                .map(own -> attempts(policy, plan, own))
                .toList();
        ScoreExplanation standing = combined(plan, policy.assessors(), assessors);
        return standing.standing().isMissing() && !plan.isExpected() ? new Unrated(plan.subject(), true) : standing;
    }

    /** What an assessor's attempts at a criterion come to, with the origin of the latest. */
    static Combined.Input attempts(ScoringPolicy policy, CriterionPlan plan, List<Rating> ratings) {
        List<Rating> inOrder = inOrder(ratings);
        List<Combined.Input> attempts = new ArrayList<>(inOrder.size());
        for (Rating rating : inOrder) {
            attempts.add(new Combined.Input(
                    Rational.ONE,
                    new Rated(plan.subject(), rating, plan.scale()),
                    origin(policy.attempts(), plan, rating)));
        }
        return new Combined.Input(
                Rational.ONE,
                combined(plan, policy.attempts(), attempts),
                origin(policy.assessors(), plan, inOrder.get(inOrder.size() - 1)));
    }

    private static List<Rating> inOrder(List<Rating> ratings) {
        if (ratings.size() == 1) {
            return ratings;
        }
        List<Rating> inOrder = new ArrayList<>(ratings);
        inOrder.sort(Comparator.comparingInt(Rating::attempt));
        return inOrder;
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
    private static ScoreExplanation combined(CriterionPlan plan, Aggregation rule, List<Combined.Input> inputs) {
        ScoreExplanation first = inputs.get(0).part();
        if (inputs.size() == 1 && rule instanceof Aggregations) {
            return first;
        }
        Combined combined = new Combined(plan.subject(), rule, inputs);
        return inputs.size() == 1 && combined.standing().equals(first.standing()) ? first : combined;
    }
}
