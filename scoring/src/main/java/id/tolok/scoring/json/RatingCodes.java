package id.tolok.scoring.json;

import com.google.common.collect.ImmutableMap;
import id.tolok.rating.Outcome;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.scoring.RatingRow;
import id.tolok.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the names in lines of ratings stand for in a row, worked out once for all readers of a run. */
final class RatingCodes {

    /** The names of the criteria in order. */
    final List<String> criteria;

    /** The names of the levels of all scales. */
    final List<String> levels;

    private final Map<String, Integer> places;

    /** Of each criterion, the mark of each level; 0 where its scale does not have it. */
    private final List<int[]> marks = new ArrayList<>();

    private RatingCodes(RatingRow row, Rubric rubric) {
        this.criteria = rubric.criteria().stream()
                .map(criterion -> criterion.id().text())
                .toList();
        this.levels = rubric.criteria().stream()
                .flatMap(criterion -> rubric.scale(criterion).levels().stream())
                .map(Level::id)
                .distinct()
                .toList();
        this.places = IntStream.range(0, criteria.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(criteria::get, place -> place));
        Map<Scale, int[]> byScale = new HashMap<>();
        for (Criterion criterion : rubric.criteria()) {
            int place = marks.size();
            marks.add(byScale.computeIfAbsent(rubric.scale(criterion), scale -> marks(row, place)));
        }
    }

    /** The names of a scorer's rubric; empty if it does not score rows. */
    static Optional<RatingCodes> of(Scorer scorer) {
        return scorer.newRow().map(row -> new RatingCodes(row, scorer.rubric()));
    }

    private int[] marks(RatingRow row, int place) {
        return levels.stream()
                .mapToInt(level -> row.mark(place, Outcome.level(level)))
                .toArray();
    }

    /** The place of a criterion; -1 if there is none of this name. */
    int place(String criterion) {
        return places.getOrDefault(criterion, -1);
    }

    /** The mark of a level by its place among all; 0 if the criterion does not have it. */
    int mark(int criterion, int level) {
        return marks.get(criterion)[level];
    }
}
