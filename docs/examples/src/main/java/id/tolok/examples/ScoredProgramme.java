package id.tolok.examples;

import com.google.common.collect.ImmutableMap;
import id.tolok.cohort.CohortSummary;
import id.tolok.gain.MatchedGain;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.programme.Participant;
import id.tolok.programme.TrainingModule;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.scheme.SchemeUnit;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A programme with everybody scored: before and after by the programme's policy, and after by the rule for certification. */
final class ScoredProgramme {

    private static final int MOST_WEAK = 6;

    private final Programme programme;
    private final Map<CandidateId, Result> before;
    private final Map<CandidateId, Result> after;
    private final Map<CandidateId, Result> certification;

    private ScoredProgramme(
            Programme programme,
            Map<CandidateId, Result> before,
            Map<CandidateId, Result> after,
            Map<CandidateId, Result> certification) {
        this.programme = programme;
        this.before = before;
        this.after = after;
        this.certification = certification;
    }

    // region scoring
    /**
     * Scores everybody.
     *
     * @throws InvalidModelException if the rubric, the scheme and the standard do not fit each other
     */
    static ScoredProgramme of(Programme programme) {
        Scorer training = compile(programme.policy(), programme);
        Scorer bnsp = compile(Policies.bnsp(), programme);
        Map<CandidateId, Result> before = new LinkedHashMap<>();
        Map<CandidateId, Result> after = new LinkedHashMap<>();
        Map<CandidateId, Result> certification = new LinkedHashMap<>();
        for (Participant participant : programme.participants()) {
            CandidateId id = participant.id();
            before.put(id, training.score(ratings(programme.before(), id)));
            after.put(id, training.score(ratings(programme.after(), id), programme.evidenceOf(id)));
            certification.put(id, bnsp.score(ratings(programme.after(), id), programme.evidenceOf(id)));
        }
        return new ScoredProgramme(programme, before, after, certification);
    }

    private static Scorer compile(ScoringPolicy policy, Programme programme) {
        return policy.compile(programme.rubric(), programme.scheme(), List.of(programme.standard()));
    }
    // endregion

    private static Ratings ratings(Map<CandidateId, Ratings> occasion, CandidateId id) {
        return occasion.getOrDefault(id, Ratings.builder().candidate(id).build());
    }

    Programme programme() {
        return programme;
    }

    /** The domains of the rubric in order. */
    Set<Domain> domains() {
        return programme.rubric().domains().keySet();
    }

    /** The units of the scheme in order. */
    List<UnitCode> units() {
        return programme.scheme().units().stream()
                .map(SchemeUnit::code)
                .distinct()
                .toList();
    }

    /** What a participant showed before the training. */
    Result before(CandidateId id) {
        return of(before, id);
    }

    /** What a participant showed after the training, by the programme's policy. */
    Result after(CandidateId id) {
        return of(after, id);
    }

    /** What a participant showed after the training, by the rule for certification. */
    Result certification(CandidateId id) {
        return of(certification, id);
    }

    private static Result of(Map<CandidateId, Result> results, CandidateId id) {
        return Optional.ofNullable(results.get(id))
                .orElseThrow(() -> new IllegalArgumentException("not a participant: " + id));
    }

    /** What everybody reached before. */
    CohortSummary cohortBefore() {
        return CohortSummary.of(before.values());
    }

    /** What everybody reached after, by the programme's policy. */
    CohortSummary cohortAfter() {
        return CohortSummary.of(after.values());
    }

    // region gain
    /** What the participants gained in a domain; only those who were rated in every domain, before and after, are in the means. */
    MatchedGain gain(Domain domain) {
        return MatchedGain.of(complete(before, domain), complete(after, domain));
    }

    private Map<CandidateId, Score> complete(Map<CandidateId, Result> results, Domain domain) {
        Map<CandidateId, Score> scores = new LinkedHashMap<>();
        results.forEach((id, result) -> result.standing(domain)
                .score()
                .filter(score -> isComplete(result))
                .ifPresent(score -> scores.put(id, score)));
        return scores;
    }

    private boolean isComplete(Result result) {
        return domains().stream()
                .allMatch(domain -> result.standing(domain).score().isPresent());
    }
    // endregion

    /** Whether a participant is in the means. */
    boolean isMatched(CandidateId id) {
        return isComplete(before(id)) && isComplete(after(id));
    }

    /** The scores of a participant by domain; a domain without a score is left out. */
    Map<Domain, Score> scores(Result result) {
        ImmutableMap.Builder<Domain, Score> scores = ImmutableMap.builder();
        domains().forEach(domain -> result.standing(domain).score().ifPresent(score -> scores.put(domain, score)));
        return scores.buildOrThrow();
    }

    /** The criteria that the fewest reached after the training, worst first; those that everybody reached are left out. */
    List<WeakCriterion> weakest() {
        return programme.rubric().criteria().stream()
                .map(this::weakness)
                .filter(weak -> weak.reached() < weak.rated())
                .sorted(Comparator.comparing(WeakCriterion::shareReached).thenComparing(WeakCriterion::mean))
                .limit(MOST_WEAK)
                .toList();
    }

    private WeakCriterion weakness(Criterion criterion) {
        List<Score> scores = after.values().stream()
                .flatMap(result -> result.standing(criterion.id()).score().stream())
                .toList();
        Score required = Score.of(programme.rubric().requiredShare(criterion));
        return new WeakCriterion(criterion, scores, (int)
                scores.stream().filter(score -> score.isAtLeast(required)).count());
    }

    /** The modules that train what a criterion assesses. */
    List<TrainingModule> modules(Criterion criterion) {
        return programme.modules().stream()
                .filter(module -> criterion.assesses().stream().anyMatch(ref -> trains(module, ref)))
                .toList();
    }

    /** Whether a module trains this; knowledge and attitudes are trained wherever their unit is. */
    private static boolean trains(TrainingModule module, StandardRef ref) {
        return module.teaches(ref)
                || (ref.part() != StandardRef.Part.CRITERION
                        && module.refs().stream().anyMatch(own -> own.unit().equals(ref.unit())));
    }
}
