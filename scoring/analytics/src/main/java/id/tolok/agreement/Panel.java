package id.tolok.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ratings of the same subjects by several assessors, of whom each may have rated only some.
 *
 * <p>A subject is whatever is rated once by each assessor, such as a candidate, or a candidate's work on one criterion.
 */
public final class Panel implements Serializable {

    private static final long serialVersionUID = 1;

    private final Categories categories;

    /** By subject and assessor, the place of the category. */
    private final ImmutableMap<String, ImmutableMap<AssessorId, Integer>> ratings;

    private final ImmutableList<AssessorId> assessors;

    private Panel(Categories categories, Map<String, Map<AssessorId, Integer>> ratings) {
        this.categories = categories;
        ImmutableMap.Builder<String, ImmutableMap<AssessorId, Integer>> copy = ImmutableMap.builder();
        Set<AssessorId> all = new LinkedHashSet<>();
        ratings.forEach((subject, row) -> {
            copy.put(subject, ImmutableMap.copyOf(row));
            all.addAll(row.keySet());
        });
        this.ratings = copy.build();
        this.assessors = ImmutableList.copyOf(all);
    }

    /** Starts a panel on these categories. */
    public static Builder on(Categories categories) {
        return new Builder(categories);
    }

    /**
     * Obtains the ratings of one criterion of a rubric: candidates are the subjects, and all that its scale allows are the categories,
     * worth their points. Of several attempts the last counts; what was withheld or does not apply is missing.
     *
     * @throws IllegalArgumentException if the rubric has no such criterion
     * @throws id.tolok.problem.InvalidModelException if ratings do not fit the rubric
     */
    public static Panel of(Rubric rubric, CriterionId criterion, Iterable<Ratings> candidates) {
        Criterion found = rubric.find(criterion)
                .orElseThrow(() -> new IllegalArgumentException("no criterion " + criterion + " in " + rubric.id()));
        return RatedPanel.of(rubric, found, candidates);
    }

    /**
     * Obtains the ratings of each criterion of a rubric, in its order, as {@link #of} does; for {@link Division#of}.
     *
     * @throws id.tolok.problem.InvalidModelException if ratings do not fit the rubric
     */
    public static Map<CriterionId, Panel> ofEach(Rubric rubric, Collection<Ratings> candidates) {
        ImmutableMap.Builder<CriterionId, Panel> panels = ImmutableMap.builder();
        rubric.criteria()
                .forEach(criterion -> panels.put(criterion.id(), RatedPanel.of(rubric, criterion, candidates)));
        return panels.build();
    }

    /** The categories that were declared, whether used or not. */
    public Categories categories() {
        return categories;
    }

    /** Who rated, in the order of their first rating. */
    public List<AssessorId> assessors() {
        return assessors;
    }

    /** What was rated, in the order given. */
    public List<String> subjects() {
        return ratings.keySet().asList();
    }

    /** In which category an assessor put a subject; empty if that rating is missing. */
    public Optional<String> rating(String subject, AssessorId assessor) {
        return place(subject, assessor).map(categories.names()::get);
    }

    /** What the category is worth in which an assessor put a subject; empty if that rating is missing. */
    public Optional<Rational> value(String subject, AssessorId assessor) {
        return place(subject, assessor).map(categories.values()::get);
    }

    private Optional<Integer> place(String subject, AssessorId assessor) {
        return Optional.ofNullable(ratings.get(subject)).map(row -> row.get(assessor));
    }

    /** For each subject with at least one rating, how often it was put in each category. */
    List<int[]> counts() {
        ImmutableList.Builder<int[]> all = ImmutableList.builder();
        for (Map<AssessorId, Integer> row : ratings.values()) {
            int[] counts = new int[categories.size()];
            row.values().forEach(place -> counts[place]++);
            all.add(counts);
        }
        return all.build();
    }

    /** How often two assessors put one subject in each pair of categories; subjects that one of them did not rate are left out. */
    int[][] table(AssessorId first, AssessorId second) {
        int[][] table = new int[categories.size()][categories.size()];
        for (Map<AssessorId, Integer> row : ratings.values()) {
            Integer one = row.get(first);
            Integer other = row.get(second);
            if (one != null && other != null) {
                table[one][other]++;
            }
        }
        return table;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Panel other && categories.equals(other.categories) && ratings.equals(other.ratings);
    }

    @Override
    public int hashCode() {
        return 31 * categories.hashCode() + ratings.hashCode();
    }

    /** Such as {@code 12 subjects, 4 assessors, 41 ratings}. */
    @Override
    public String toString() {
        return ratings.size() + " subjects, " + assessors.size() + " assessors, "
                + ratings.values().stream().mapToInt(Map::size).sum() + " ratings";
    }

    /** Takes ratings one by one, in any order. */
    public static final class Builder {

        private final Categories categories;
        private final Map<String, Map<AssessorId, Integer>> ratings = new LinkedHashMap<>();
        private final Problems problems = new Problems();
        private int count;

        private Builder(Categories categories) {
            this.categories = categories;
        }

        /** Adds that an assessor put a subject in a category; a missing rating is not added. */
        public Builder rating(String subject, AssessorId assessor, String category) {
            FieldPath path = FieldPath.of("ratings").index(count++);
            int place = categories.names().indexOf(category);
            if (place < 0) {
                problems.add(Problem.of(path.field("category"), "must be one of " + categories.names(), category));
                return this;
            }
            Integer before = ratings.computeIfAbsent(subject, any -> new LinkedHashMap<>())
                    .putIfAbsent(assessor, place);
            problems.check(
                    before == null,
                    path,
                    "must be the only one of this subject by this assessor",
                    subject + " by " + assessor);
            return this;
        }

        /**
         * The panel.
         *
         * @throws id.tolok.problem.InvalidModelException if a category was not declared, or an assessor rated a subject twice
         */
        public Panel build() {
            problems.throwIfAny();
            return new Panel(categories, ratings);
        }
    }
}
