package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ratings of one criterion as a panel: the scale gives the categories, whether used or not.
 *
 * @param criterion the criterion
 * @param scale on what it is rated
 */
record RatedPanel(Criterion criterion, Scale scale) {

    static Panel of(Rubric rubric, Criterion criterion, Iterable<Ratings> candidates) {
        RatedPanel rated = new RatedPanel(criterion, rubric.scale(criterion));
        Panel.Builder panel = Panel.on(rated.categories());
        for (Ratings ratings : candidates) {
            rated.latest(ratings)
                    .forEach((assessor, rating) -> rated.category(rating.outcome())
                            .ifPresent(
                                    category -> panel.rating(ratings.candidate().text(), assessor, category)));
        }
        return panel.build();
    }

    private Categories categories() {
        if (scale instanceof Scale.Levels levels) {
            return Categories.of(levels);
        }
        List<Rational> points = scale instanceof Scale.Checklist checklist
                ? checklist.points().stream().distinct().toList()
                : steps((Scale.Points) scale);
        return new Categories(points.stream().map(Rational::toString).toList(), points);
    }

    private static List<Rational> steps(Scale.Points points) {
        return Stream.iterate(points.lowest(), points.highest()::isAtLeast, step -> step.plus(points.step()))
                .toList();
    }

    /** The last attempt that each assessor rated. */
    private Map<AssessorId, Rating> latest(Ratings ratings) {
        Map<AssessorId, Rating> latest = new LinkedHashMap<>();
        ratings.of(criterion.id()).stream()
                .sorted(Comparator.comparingInt(Rating::attempt))
                .forEach(rating -> latest.put(rating.assessor(), rating));
        return latest;
    }

    private Optional<String> category(Outcome outcome) {
        if (outcome instanceof Outcome.AtLevel level) {
            return Optional.of(level.level());
        }
        Optional<Rational> points = Ratings.points(outcome, scale);
        return scale instanceof Scale.Levels levels
                ? points.flatMap(p -> levels.levels().stream()
                        .filter(level -> level.points().equals(p))
                        .map(level -> level.id())
                        .findFirst())
                : points.map(Rational::toString);
    }
}
