package id.tolok.scoring;

import com.google.common.base.Suppliers;
import id.tolok.explanation.Composition;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.Subject;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.score.Absence;
import id.tolok.score.Aggregations;
import id.tolok.score.Origin;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One candidate's ratings and evidence as explanations of scores: the score side of the reference evaluation. */
final class CandidateCase implements Composition.Scores {

    private static final Subject OVERALL =
            new Subject(Subject.Kind.OVERALL, "overall", LocalizedText.of("semua ranah", "all domains"));

    private static final LocalizedText SUPPOSED = LocalizedText.of("andaikan", "supposed");

    private final ScoringPolicy policy;
    private final RubricPlan rubric;
    private final Ratings ratings;
    private final CollectedEvidence evidence;

    /** What was said, by the places of criteria in the rubric. */
    private final CandidateRatings byPlace;

    /**
     * By the places of criteria in the rubric; null where the combination of outcomes tells what they come to, until somebody looks.
     * Filled without a lock: all threads make equal nodes, which are immutable.
     */
    private final @Nullable ScoreExplanation[] standings;

    /** Whether it is known that no criterion is missing. */
    private final boolean isComplete;

    private final Set<StandardRef> supposedlyShown;

    /** Counted only if a criterion is missing. */
    private final Supplier<Integer> missing = Suppliers.memoize(() -> count(Standing::isMissing));

    private final Supplier<Integer> applicable =
            Suppliers.memoize(() -> count(standing -> !standing.isNone(Standing.Reason.NOT_APPLICABLE)));

    /** @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric */
    CandidateCase(ScoringPolicy policy, RubricPlan rubric, Ratings ratings, CollectedEvidence evidence) {
        this.policy = policy;
        this.rubric = rubric;
        this.ratings = ratings;
        this.evidence = evidence;
        this.supposedlyShown = Set.of();
        this.byPlace = CandidateRatings.of(rubric, ratings);
        this.standings = new ScoreExplanation[rubric.plans().size()];
        boolean isSimple = policy.attempts() instanceof Aggregations;
        boolean isChecked = false;
        boolean isComplete = true;
        for (int place = 0; place < standings.length; place++) {
            CriterionPlan plan = rubric.plans().get(place);
            if (isSimple && byPlace.combination(place) > 0 && plan.isExpected()) {
                continue;
            }
            List<Rating> own = byPlace.of(place);
            if (!isChecked && !plan.yardstick().knowsAll(own)) {
                ratings.checkedBy(rubric.rubric());
                isChecked = true;
            }
            ScoreExplanation score = CriterionCase.standing(policy, plan, own);
            standings[place] = score;
            isComplete &= !score.standing().isMissing();
        }
        this.isComplete = isComplete;
    }

    /** The same candidate, if some criteria stood at these scores and some performance criteria were shown. */
    private CandidateCase(CandidateCase before, Map<CriterionId, Score> scores, Set<StandardRef> shown) {
        this.policy = before.policy;
        this.rubric = before.rubric;
        this.ratings = before.ratings;
        this.evidence = before.evidence;
        this.byPlace = before.byPlace;
        this.supposedlyShown = Set.copyOf(shown);
        this.standings = before.standings.clone();
        this.isComplete = false;
        scores.forEach((id, score) -> {
            CriterionPlan plan = rubric.criterion(id);
            standings[plan.place()] =
                    new ScoreExplanation.Stated(plan.subject(), "supposed", Standing.at(score), SUPPOSED, List.of());
        });
    }

    /** The same candidate, if some criteria stood at these scores and some performance criteria were shown. */
    CandidateCase supposing(Map<CriterionId, Score> scores, Set<StandardRef> shown) {
        return new CandidateCase(this, scores, shown);
    }

    private int count(Predicate<Standing> condition) {
        int count = 0;
        for (CriterionPlan plan : rubric.plans()) {
            if (CriterionPlan.counts(plan.criterion())
                    && condition.test(standing(plan).standing())) {
                count++;
            }
        }
        return count;
    }

    /** What follows if a criterion is missing; of no matter for any other. */
    Treatment onMissing(CriterionPlan plan) {
        return onMissing(plan.place());
    }

    @Override
    public Treatment onMissing(int place) {
        return !isComplete
                        && value(place).standing() instanceof Standing.Unscored none
                        && none.reason().isMissing()
                        && CriterionPlan.counts(rubric.plans().get(place).criterion())
                ? treat(none.reason(), rubric.plans().get(place))
                : Treatment.LEFT_OUT;
    }

    private Treatment treat(Standing.Reason reason, CriterionPlan plan) {
        return policy.missing()
                .treat(new Absence(reason, plan.weight(), plan.origin(), missing.get(), applicable.get()));
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

    @Override
    public ScoreExplanation at(int place) {
        ScoreExplanation score = standings[place];
        if (score == null) {
            CriterionPlan plan = rubric.plans().get(place);
            score = plan.panel()
                    .explain(plan.subject(), plan.ratedOrigin(), byPlace.of(place), byPlace.combination(place));
            standings[place] = score;
        }
        return score;
    }

    @Override
    public Combined.Value value(int place) {
        return standings[place] == null
                ? rubric.plans()
                        .get(place)
                        .panel()
                        .known(byPlace.combination(place))
                        .orElseGet(() -> Combined.Value.of(at(place)))
                : Combined.Value.of(at(place));
    }

    /** Where a criterion stands. */
    ScoreExplanation standing(CriterionPlan criterion) {
        return at(criterion.place());
    }

    /** The score of some criteria of one domain. */
    ScoreExplanation score(DomainPlan domain) {
        return rounded(unrounded(domain));
    }

    private ScoreExplanation rounded(ScoreExplanation score) {
        Optional<Rounding> rounding = policy.rounding();
        return rounding.isPresent() ? new ScoreExplanation.Rounded(rounding.get(), score) : score;
    }

    private Combined unrounded(DomainPlan domain) {
        return domain.composition().explain(policy.criteria(), this);
    }

    /** The score of some criteria over all domains in which they are. */
    ScoreExplanation score(List<DomainPlan> domains) {
        List<Combined.Input> inputs = new ArrayList<>();
        for (DomainPlan domain : domains) {
            if (!domain.criteria().isEmpty()) {
                Combined score = unrounded(domain);
                inputs.add(new Combined.Input(domain.weight(), score, Origin.UNKNOWN, score.carried()));
            }
        }
        return rounded(new Combined(OVERALL, policy.domains(), inputs));
    }

    /** The evidence that speaks to a performance criterion. */
    Evidenced evidence(StandardRef kuk, Subject subject) {
        List<Evidenced.Piece> pieces = supposedlyShown.contains(kuk)
                ? List.of(new Evidenced.Piece("-", true, SUPPOSED))
                : evidence.piecesFor(kuk);
        return new Evidenced(subject, pieces);
    }
}
