package id.tolok.scoring;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
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
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregation;
import id.tolok.score.MissingRule;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One candidate's ratings and evidence as explanations of scores: the score side of the reference evaluation. */
final class CandidateCase {

    private static final Subject OVERALL =
            new Subject(Subject.Kind.OVERALL, "overall", LocalizedText.of("semua ranah", "all domains"));

    private final ScoringPolicy policy;
    private final Rubric rubric;
    private final CollectedEvidence evidence;
    private final Map<CriterionId, ScoreExplanation> standings = new LinkedHashMap<>();

    CandidateCase(ScoringPolicy policy, Rubric rubric, Ratings ratings, CollectedEvidence evidence) {
        this.policy = policy;
        this.rubric = rubric;
        this.evidence = evidence;
        rubric.criteria().forEach(criterion -> standings.put(criterion.id(), standing(criterion, ratings)));
    }

    ScoringPolicy policy() {
        return policy;
    }

    Rubric rubric() {
        return rubric;
    }

    ScoreExplanation standing(CriterionId criterion) {
        ScoreExplanation standing = standings.get(criterion);
        if (standing == null) {
            throw new IllegalArgumentException("not a criterion of the rubric: " + criterion);
        }
        return standing;
    }

    /** The score of some criteria of one domain. */
    ScoreExplanation score(Domain domain, List<Criterion> criteria) {
        return new Combined(
                new Subject(Subject.Kind.DOMAIN, domain.label().toString(), domain.label()),
                policy.criteria(),
                policy.missing(),
                criteria.stream()
                        .filter(criterion -> criterion.domain() == domain)
                        .map(criterion -> new Combined.Input(criterion.weight().value(), standing(criterion.id())))
                        .toList());
    }

    /** The score of some criteria over all domains in which they are. */
    ScoreExplanation score(List<Criterion> criteria) {
        List<Combined.Input> inputs = new ArrayList<>();
        rubric.domains().forEach((domain, weight) -> {
            if (criteria.stream().anyMatch(criterion -> criterion.domain() == domain)) {
                inputs.add(new Combined.Input(weight.value(), score(domain, criteria)));
            }
        });
        return new Combined(OVERALL, policy.domains(), policy.missing(), inputs);
    }

    /** The evidence that speaks to a performance criterion. */
    Evidenced evidence(StandardRef kuk, Subject subject) {
        return new Evidenced(subject, evidence.piecesFor(kuk));
    }

    static Subject subject(Criterion criterion) {
        return new Subject(Subject.Kind.CRITERION, criterion.id().text(), criterion.title());
    }

    private ScoreExplanation standing(Criterion criterion, Ratings ratings) {
        Subject subject = subject(criterion);
        Scale scale = rubric.scale(criterion);
        ListMultimap<AssessorId, Rating> byAssessor = ArrayListMultimap.create();
        Map<AssessorId, ScoreExplanation> assessors = new LinkedHashMap<>();
        ratings.of(criterion.id()).forEach(rating -> byAssessor.put(rating.assessor(), rating));
        ratings.of(criterion.id())
                .forEach(rating -> assessors.computeIfAbsent(
                        rating.assessor(), assessor -> attempts(subject, scale, byAssessor.get(assessor))));
        if (assessors.isEmpty()) {
            return new Unrated(subject);
        }
        return assessors.size() == 1
                ? assessors.values().iterator().next()
                : combined(subject, policy.assessors(), List.copyOf(assessors.values()));
    }

    private ScoreExplanation attempts(Subject subject, Scale scale, List<Rating> ratings) {
        List<ScoreExplanation> inOrder = ratings.stream()
                .sorted(Comparator.comparingInt(Rating::attempt))
                .<ScoreExplanation>map(rating -> new Rated(subject, rating, scale))
                .toList();
        return inOrder.size() == 1 ? inOrder.get(0) : combined(subject, policy.attempts(), inOrder);
    }

    private static ScoreExplanation combined(Subject subject, Aggregation rule, List<ScoreExplanation> parts) {
        return new Combined(
                subject,
                rule,
                MissingRule.LEFT_OUT,
                parts.stream()
                        .map(part -> new Combined.Input(Rational.ONE, part))
                        .toList());
    }
}
