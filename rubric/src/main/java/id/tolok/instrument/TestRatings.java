package id.tolok.instrument;

import com.google.common.collect.ImmutableList;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import java.util.Optional;

/** How a marked test becomes ratings. */
final class TestRatings {

    private TestRatings() {}

    static Ratings of(TestResult result, Rubric rubric, AssessorId assessor) {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        for (Criterion criterion : rubric.criteria()) {
            if (criterion.method().orElse(AssessmentMethod.WRITTEN_QUESTIONS) != AssessmentMethod.WRITTEN_QUESTIONS) {
                continue;
            }
            TestResult part = result.restrictedTo(item -> speaksOf(item, criterion));
            if (!part.items().isEmpty() && part.isComplete()) {
                ratings.add(rating(part, criterion, rubric.scale(criterion), assessor));
            }
        }
        return Ratings.builder()
                .candidate(result.candidate())
                .ratings(ratings.build())
                .build();
    }

    private static boolean speaksOf(Item item, Criterion criterion) {
        return item.domain() == criterion.domain()
                && criterion.assesses().stream()
                        .anyMatch(wide -> item.assesses().stream().anyMatch(wide::contains));
    }

    private static Rating rating(TestResult part, Criterion criterion, Scale scale, AssessorId assessor) {
        return Rating.builder()
                .criterion(criterion.id())
                .assessor(assessor)
                .outcome(outcome(part.share(), scale))
                .comment(part.instrument().id() + ": " + part.points() + " / " + part.highest())
                .build();
    }

    private static Outcome outcome(Rational share, Scale scale) {
        Rational points = scale.atMost(scale.pointsOf(share));
        Optional<Level> level = scale.levels().stream()
                .filter(candidate -> candidate.points().equals(points))
                .reduce((lower, higher) -> higher);
        return level.map(found -> Outcome.level(found.id())).orElseGet(() -> Outcome.points(points));
    }
}
