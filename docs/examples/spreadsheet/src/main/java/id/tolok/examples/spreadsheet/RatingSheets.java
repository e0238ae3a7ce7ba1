package id.tolok.examples.spreadsheet;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ratings from every sheet whose name begins with {@code Nilai}: one row for each participant and assessor, one column for each
 * criterion of the rubric. The assessor stands in a column, or in the name of the sheet, such as {@code Nilai A1}.
 */
final class RatingSheets {

    static final String RATINGS = "Nilai";
    static final String CANDIDATE = "peserta";
    static final String ASSESSOR = "asesor";
    static final String DATE = "tanggal";

    /** Columns for people, which are not read. */
    private static final Set<String> IGNORED = Set.of("no", "no.", "nama", "catatan");

    private final Rubric rubric;
    private final Problems problems;
    private final Map<CandidateId, Ratings.Builder> ratings = new LinkedHashMap<>();
    private final Map<Who, String> rows = new HashMap<>();

    private record Who(CandidateId candidate, AssessorId assessor) {}

    private RatingSheets(Rubric rubric, Problems problems) {
        this.rubric = rubric;
        this.problems = problems;
    }

    /** The ratings of each participant, in the order in which participants first appear. What is wrong is noted. */
    static List<Ratings> read(List<Grid> grids, Rubric rubric, Problems problems) {
        RatingSheets sheets = new RatingSheets(rubric, problems);
        List<Grid> found = grids.stream()
                .filter(grid -> Ascii.toLowerCase(grid.name()).startsWith(Ascii.toLowerCase(RATINGS)))
                .toList();
        problems.check(!found.isEmpty(), FieldPath.of(RATINGS), "must be there: a sheet whose name begins so");
        found.forEach(sheets::read);
        return problems.isEmpty()
                ? sheets.ratings.values().stream().map(Ratings.Builder::build).toList()
                : List.of();
    }

    private void read(Grid grid) {
        SheetTable.find(grid, List.of(CANDIDATE), problems).ifPresent(table -> {
            Map<String, Criterion> criteria = criteria(table);
            Optional<AssessorId> ofSheet = ofSheet(grid, table);
            table.rows().forEach(row -> read(row, table.has(ASSESSOR), ofSheet, criteria));
        });
    }

    private Map<String, Criterion> criteria(SheetTable table) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (SheetCell heading : table.headings()) {
            String name = heading.text();
            if (!isNoCriterion(Ascii.toLowerCase(name))) {
                Optional<Criterion> criterion = rubric.criteria().stream()
                        .filter(one -> Ascii.equalsIgnoreCase(one.id().text(), name))
                        .findFirst();
                criterion.ifPresent(found -> criteria.put(name, found));
                if (criterion.isEmpty()) {
                    problems.add(Problem.of(heading.path(), "must be the code of a criterion", name)
                            .withCure("Criteria are "
                                    + Joiner.on(", ")
                                            .join(rubric.criteria().stream()
                                                    .map(Criterion::id)
                                                    .limit(20)
                                                    .toList())));
                }
            }
        }
        return criteria;
    }

    private static boolean isNoCriterion(String heading) {
        return heading.equals(CANDIDATE)
                || heading.equals(ASSESSOR)
                || heading.equals(DATE)
                || IGNORED.contains(heading);
    }

    private Optional<AssessorId> ofSheet(Grid grid, SheetTable table) {
        String rest = grid.name().substring(RATINGS.length()).strip();
        problems.check(
                table.has(ASSESSOR) || !rest.isEmpty(),
                FieldPath.of(grid.name()),
                "must say who assesses: in a column " + ASSESSOR + ", or in its name, such as " + RATINGS + " A1");
        return rest.isEmpty() ? Optional.empty() : Optional.of(AssessorId.of(rest));
    }

    private void read(
            SheetTable.Row row, boolean column, Optional<AssessorId> ofSheet, Map<String, Criterion> criteria) {
        Optional<CandidateId> candidate = row.name(CANDIDATE).map(CandidateId::of);
        Optional<AssessorId> assessor = column ? row.name(ASSESSOR).map(AssessorId::of) : ofSheet;
        Optional<Instant> time = row.parse(DATE, RatingSheets::day)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        boolean known =
                candidate.isPresent() && assessor.isPresent() && isNew(new Who(candidate.get(), assessor.get()), row);
        criteria.forEach((heading, criterion) -> outcome(row, heading, criterion)
                .filter(outcome -> known)
                .ifPresent(outcome -> of(candidate.orElseThrow())
                        .addRatings(Rating.builder()
                                .criterion(criterion.id())
                                .assessor(assessor.orElseThrow())
                                .outcome(outcome)
                                .time(time)
                                .build())));
        candidate.ifPresent(this::of);
    }

    private Ratings.Builder of(CandidateId candidate) {
        return ratings.computeIfAbsent(candidate, id -> Ratings.builder().candidate(id));
    }

    private boolean isNew(Who who, SheetTable.Row row) {
        SheetCell cell = row.cell(CANDIDATE);
        String earlier = rows.putIfAbsent(who, cell.place());
        problems.check(
                earlier == null,
                cell.path(),
                "must differ from " + earlier + " in participant or assessor",
                who.candidate() + ", " + who.assessor());
        return earlier == null;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidModelException(Problem.of(FieldPath.ROOT, "must be a date, such as 2026-03-02", text));
        }
    }

    /** What a cell says of a criterion; empty for an empty cell, which is a missing rating and never zero. */
    private Optional<Outcome> outcome(SheetTable.Row row, String heading, Criterion criterion) {
        Scale scale = rubric.scale(criterion);
        String text = row.own(heading).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Outcome> outcome = read(row.cell(heading), scale);
        Optional<Problem> problem = outcome.flatMap(
                found -> found.problemOn(scale, row.cell(heading).path()));
        if (outcome.isEmpty() || problem.isPresent()) {
            row.note(heading, "must be " + allowed(scale), text);
            return Optional.empty();
        }
        return outcome;
    }

    private static String allowed(Scale scale) {
        return scale instanceof Scale.Points points
                ? "points from " + points.lowest() + " to " + points.highest() + " in steps of " + points.step()
                : "one of " + Joiner.on(", ").join(scale.names());
    }

    private static Optional<Outcome> read(SheetCell cell, Scale scale) {
        if (cell.kind() == SheetCell.Kind.DATE) {
            return Optional.empty();
        }
        Optional<Level> level = scale.levels().stream()
                .filter(one -> Ascii.equalsIgnoreCase(one.id(), cell.text()))
                .findFirst();
        return level.map(found -> Outcome.level(found.id()))
                .or(() -> SheetTable.number(cell.text()).flatMap(points -> ofPoints(points, scale)));
    }

    private static Optional<Outcome> ofPoints(Rational points, Scale scale) {
        if (scale.levels().isEmpty()) {
            return Optional.of(Outcome.points(points));
        }
        List<Level> worth = scale.levels().stream()
                .filter(level -> level.points().equals(points))
                .toList();
        return worth.size() == 1 ? Optional.of(Outcome.level(worth.get(0).id())) : Optional.empty();
    }
}
