package id.tolok.rating;

import com.google.common.collect.ImmutableList;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the rows of each candidate. */
final class RowsByCandidate {

    private final Problems problems = new Problems();
    private final Map<CandidateId, Ratings.Builder> candidates = new LinkedHashMap<>();
    private final Map<Key, Long> lines = new LinkedHashMap<>();

    private record Key(CandidateId candidate, AssessorId assessor, int attempt) {}

    void add(RatingTable.Row row) {
        problems.addAll(FieldPath.ROOT, row.problems());
        row.ratings().ifPresent(ratings -> {
            Ratings.Builder all = candidates.computeIfAbsent(
                    ratings.candidate(), id -> Ratings.builder().candidate(id));
            if (ratings.ratings().isEmpty()
                    || isNew(ratings.candidate(), ratings.ratings().get(0), row.line())) {
                all.addAllRatings(ratings.ratings());
            }
        });
    }

    private boolean isNew(CandidateId candidate, Rating first, long line) {
        Long earlier = lines.putIfAbsent(new Key(candidate, first.assessor(), first.attempt()), line);
        if (earlier != null) {
            problems.add(Problem.of(
                    FieldPath.of("line " + line),
                    "must differ in candidate, assessor or attempt from line " + earlier,
                    candidate + ", " + first.assessor() + ", " + first.attempt()));
        }
        return earlier == null;
    }

    int problems() {
        return problems.size();
    }

    List<Ratings> toRatings() {
        problems.throwIfAny();
        return candidates.values().stream().map(Ratings.Builder::build).collect(ImmutableList.toImmutableList());
    }
}
