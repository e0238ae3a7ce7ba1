package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.explanation.Subject;
import id.tolok.rating.Rating;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.RubricDiff;
import id.tolok.score.Standing;
import id.tolok.standard.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What changed from one result to another of the same candidate, and which inputs caused it: after a reassessment, or under another
 * policy.
 *
 * @param before the earlier result
 * @param after the later result
 */
public record Comparison(Result before, Result after) {

    /** Checks that both are of one candidate; throws an {@link IllegalArgumentException} otherwise. */
    public Comparison {
        if (!before.candidate().equals(after.candidate())) {
            throw new IllegalArgumentException("the results must be of one candidate, but are of " + before.candidate()
                    + " and " + after.candidate());
        }
    }

    /**
     * A criterion that stands elsewhere than before.
     *
     * @param about the criterion
     * @param before where it stood; empty if the rubric did not have it
     * @param after where it stands; empty if the rubric does not have it any more
     */
    public record Moved(Subject about, Optional<Standing> before, Optional<Standing> after) {}

    /**
     * A unit that is decided on otherwise than before.
     *
     * @param unit the unit
     * @param before the decision; empty if it was not decided on
     * @param after the decision; empty if it is not decided on any more
     */
    public record Redecided(UnitCode unit, Optional<Decision> before, Optional<Decision> after) {}

    /** The criteria that stand elsewhere, in the order of the rubrics. */
    public List<Moved> moved() {
        return criteria()
                .map(id -> new Moved(subject(id), standing(before, id), standing(after, id)))
                .filter(moved -> !moved.before().equals(moved.after()))
                .toList();
    }

    /** The units that are decided on otherwise, in order. */
    public List<Redecided> redecided() {
        Set<UnitCode> units = new LinkedHashSet<>(before.units());
        units.addAll(after.units());
        return units.stream()
                .map(unit -> new Redecided(unit, decision(before, unit), decision(after, unit)))
                .filter(unit -> !unit.before().equals(unit.after()))
                .toList();
    }

    /** The domains whose score is called otherwise, in order; the whole is not among them. */
    public List<Domain> regraded() {
        return Arrays.stream(Domain.values())
                .filter(domain -> !before.grade(domain).equals(after.grade(domain)))
                .toList();
    }

    /**
     * The criteria of a unit that stand elsewhere.
     *
     * @throws IllegalArgumentException if the unit was decided on neither before nor after
     */
    public List<Moved> moved(UnitCode unit) {
        checkUnit(unit);
        return moved().stream()
                .filter(moved -> isIn(unit, CriterionId.of(moved.about().key())))
                .toList();
    }

    /** All inputs that are others than before: ratings, evidence, the rubric, the policy. */
    public List<Cause> causes() {
        return causes(criterion -> true, evidence -> true);
    }

    /**
     * The inputs that are others than before and bear on a unit: the ratings of criteria that assess it, evidence that speaks to it,
     * what changed in these criteria or in the rubric as a whole, and the policy. If there is none, the unit is decided on alike.
     *
     * @throws IllegalArgumentException if the unit was decided on neither before nor after
     */
    public List<Cause> causes(UnitCode unit) {
        checkUnit(unit);
        return causes(
                criterion -> isIn(unit, criterion),
                evidence -> evidence.refs().stream().anyMatch(ref -> ref.unit().equals(unit)));
    }

    private List<Cause> causes(Predicate<CriterionId> ofCriterion, Predicate<Evidence> ofEvidence) {
        List<Cause> causes = new ArrayList<>();
        criteria().filter(ofCriterion).forEach(id -> ratings(id).ifPresent(causes::add));
        evidence(ofEvidence).forEach(id -> piece(id).ifPresent(causes::add));
        RubricDiff.between(before.rubric(), after.rubric()).changes().stream()
                .filter(change -> change.criterion().map(ofCriterion::test).orElse(true))
                .forEach(change -> causes.add(new Cause.Rubric(change)));
        causes.addAll(policy());
        return List.copyOf(causes);
    }

    private Optional<Cause> ratings(CriterionId id) {
        List<Rating> was = before.ratings().of(id);
        List<Rating> is = after.ratings().of(id);
        return was.equals(is) ? Optional.empty() : Optional.of(new Cause.Ratings(subject(id), was, is));
    }

    private Stream<String> evidence(Predicate<Evidence> which) {
        return Stream.of(before, after)
                .flatMap(result -> result.evidence().judged().stream())
                .map(CollectedEvidence.Judged::evidence)
                .filter(which)
                .map(Evidence::id)
                .distinct();
    }

    private Optional<Cause> piece(String id) {
        Optional<CollectedEvidence.Judged> was = before.evidence().find(id);
        Optional<CollectedEvidence.Judged> is = after.evidence().find(id);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new Cause.Evidence(
                        id, was.map(CollectedEvidence.Judged::piece), is.map(CollectedEvidence.Judged::piece)));
    }

    private List<Cause> policy() {
        if (!isOtherPolicy()) {
            return List.of();
        }
        Map<String, Transcript.Part> was = before.policy().versions();
        Map<String, Transcript.Part> is = after.policy().versions();
        List<Cause> parts = Sets.union(was.keySet(), is.keySet()).stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .<Cause>map(name ->
                        new Cause.Policy(name, Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name))))
                .toList();
        return ImmutableList.<Cause>builder()
                .add(new Cause.Policy("policy", Optional.of(part(before)), Optional.of(part(after))))
                .addAll(parts)
                .build();
    }

    private static Transcript.Part part(Result result) {
        return new Transcript.Part(result.policy().id(), result.policy().version());
    }

    /** Whether another policy, another version of it or other settings were applied. */
    public boolean isOtherPolicy() {
        return !before.policy().equals(after.policy());
    }

    private void checkUnit(UnitCode unit) {
        if (!before.units().contains(unit)) {
            after.explain(unit);
        }
    }

    private Stream<CriterionId> criteria() {
        return Stream.of(before, after)
                .flatMap(result -> result.rubric().criteria().stream())
                .map(Criterion::id)
                .distinct();
    }

    private Subject subject(CriterionId id) {
        return (after.rubric().find(id).isPresent() ? after : before)
                .explainScore(id)
                .about();
    }

    private boolean isIn(UnitCode unit, CriterionId id) {
        return Stream.of(before, after)
                .flatMap(result -> result.rubric().find(id).stream())
                .flatMap(criterion -> criterion.assesses().stream())
                .anyMatch(ref -> ref.unit().equals(unit));
    }

    private static Optional<Standing> standing(Result result, CriterionId id) {
        return result.rubric().find(id).map(criterion -> result.standing(id));
    }

    private static Optional<Decision> decision(Result result, UnitCode unit) {
        return result.units().contains(unit) ? Optional.of(result.decision(unit)) : Optional.empty();
    }
}
