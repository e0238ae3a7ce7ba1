package id.tolok.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.person.AssessorId;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is not there yet in the ratings of a candidate.
 *
 * <p>Only criteria that count can be missing. A draft is not there yet, and neither is a judgement that was withheld; <i>not
 * applicable</i> is an answer.
 *
 * @param criteria criteria that nobody rated
 * @param byAssessor for each assessor who is expected, the criteria that this assessor did not rate; only assessors with some
 * @param withoutEvidence ratings that rest on no evidence
 * @param unusedEvidence evidence on which no rating rests
 */
public record Missing(
        List<CriterionId> criteria,
        Map<AssessorId, List<CriterionId>> byAssessor,
        List<Rating> withoutEvidence,
        List<String> unusedEvidence)
        implements Serializable {

    /** Copies the lists. */
    public Missing {
        criteria = ImmutableList.copyOf(criteria);
        byAssessor = ImmutableMap.copyOf(byAssessor);
        withoutEvidence = ImmutableList.copyOf(withoutEvidence);
        unusedEvidence = ImmutableList.copyOf(unusedEvidence);
    }

    /** Whether nothing is missing. */
    public boolean isEmpty() {
        return criteria.isEmpty() && byAssessor.isEmpty() && withoutEvidence.isEmpty() && unusedEvidence.isEmpty();
    }

    static Missing of(Ratings ratings, Rubric rubric, Collection<AssessorId> assessors, Collection<String> evidence) {
        List<Rating> given = ratings.ratings().stream()
                .filter(Rating::isFinal)
                .filter(rating -> !(rating.outcome() instanceof Outcome.Withheld))
                .toList();
        ImmutableMap.Builder<AssessorId, List<CriterionId>> byAssessor = ImmutableMap.builder();
        for (AssessorId assessor :
                ImmutableList.copyOf(assessors).stream().distinct().toList()) {
            List<CriterionId> absent = absent(
                    rubric,
                    given.stream()
                            .filter(rating -> rating.assessor().equals(assessor))
                            .toList());
            if (!absent.isEmpty()) {
                byAssessor.put(assessor, absent);
            }
        }
        Set<String> used =
                given.stream().flatMap(rating -> rating.evidence().stream()).collect(Collectors.toSet());
        return new Missing(
                absent(rubric, given),
                byAssessor.buildOrThrow(),
                given.stream().filter(rating -> rating.evidence().isEmpty()).toList(),
                evidence.stream().filter(id -> !used.contains(id)).toList());
    }

    private static List<CriterionId> absent(Rubric rubric, List<Rating> given) {
        Set<CriterionId> rated = given.stream().map(Rating::criterion).collect(Collectors.toSet());
        return rubric.criteria().stream()
                .filter(criterion -> criterion.counting() == Counting.COUNTED)
                .map(Criterion::id)
                .filter(id -> !rated.contains(id))
                .toList();
    }
}
