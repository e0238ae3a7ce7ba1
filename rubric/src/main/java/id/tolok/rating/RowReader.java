package id.tolok.rating;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import id.tolok.csv.CsvTable;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table of ratings whose columns are known. */
final class RowReader {

    private final RatingTable.Mapping mapping;
    private final List<String> header;
    private final List<CriterionColumn> criteria;
    private final CellReader cells;

    private RowReader(RatingTable.Mapping mapping, List<String> header, List<CriterionColumn> criteria) {
        this.mapping = mapping;
        this.header = header;
        this.criteria = criteria;
        this.cells = new CellReader(mapping.words());
    }

    private record CriterionColumn(int index, String name, Criterion criterion, Scale scale) {}

    /** Who is rated by whom at which attempt. */
    private record Who(CandidateId candidate, AssessorId assessor, int attempt) {}

    static RowReader of(Rubric rubric, RatingTable.Mapping mapping, List<String> header) {
        Problems problems = new Problems();
        checkHeader(mapping, header, problems);
        ImmutableList.Builder<CriterionColumn> criteria = ImmutableList.builder();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!isNoCriterion(mapping, column)) {
                Optional<Criterion> criterion = find(rubric, mapping, column);
                if (criterion.isPresent()) {
                    criteria.add(new CriterionColumn(i, column, criterion.get(), rubric.scale(criterion.get())));
                } else {
                    problems.add(Problem.of(
                                    FieldPath.of("header").index(i),
                                    "must be a criterion of the rubric " + rubric.id() + " or named in the mapping",
                                    column)
                            .withCure("Criteria are "
                                    + Joiner.on(", ")
                                            .join(rubric.criteria().stream()
                                                    .map(Criterion::id)
                                                    .limit(20)
                                                    .toList())));
                }
            }
        }
        problems.throwIfAny();
        return new RowReader(mapping, header, criteria.build());
    }

    private static void checkHeader(RatingTable.Mapping mapping, List<String> header, Problems problems) {
        if (header.size() == 1 && header.get(0).indexOf(mapping.separator() == ';' ? ',' : ';') >= 0) {
            problems.add(Problem.of(FieldPath.of("header"), "must have several columns", header.get(0))
                    .withCure("Maybe the separator is another: say separator('"
                            + (mapping.separator() == ';' ? ',' : ';') + "')"));
            problems.throwIfAny();
        }
        problems.check(
                header.contains(mapping.candidate()),
                FieldPath.of("header"),
                "must have the column " + mapping.candidate() + " for the candidate",
                Joiner.on(", ").join(header));
        problems.check(
                mapping.everyAssessor().isPresent() || header.contains(mapping.assessor()),
                FieldPath.of("header"),
                "must have the column " + mapping.assessor() + " for the assessor",
                Joiner.on(", ").join(header));
        mapping.criteria()
                .keySet()
                .forEach(column -> problems.check(
                        header.contains(column),
                        FieldPath.of("header"),
                        "must have the column " + column + ", which the mapping names",
                        Joiner.on(", ").join(header)));
    }

    private static boolean isNoCriterion(RatingTable.Mapping mapping, String column) {
        return mapping.ignored().contains(column)
                || column.equals(mapping.candidate())
                || (mapping.everyAssessor().isEmpty() && column.equals(mapping.assessor()))
                || column.equals(mapping.attempt());
    }

    private static Optional<Criterion> find(Rubric rubric, RatingTable.Mapping mapping, String column) {
        CriterionId mapped = mapping.criteria().get(column);
        return mapped != null
                ? rubric.find(mapped)
                : rubric.criteria().stream()
                        .filter(criterion -> criterion.id().text().equals(column))
                        .findFirst();
    }

    RatingTable.Row read(CsvTable.Line line) {
        Problems problems = new Problems();
        if (!line.isOf(header.size(), problems)) {
            return new RatingTable.Row(line.number(), Optional.empty(), problems.toList());
        }
        Optional<Who> who = who(line, problems);
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        for (CriterionColumn column : criteria) {
            outcome(line, column, problems)
                    .ifPresent(outcome -> who.ifPresent(known -> ratings.add(Rating.builder()
                            .criterion(column.criterion().id())
                            .assessor(known.assessor())
                            .attempt(known.attempt())
                            .outcome(outcome)
                            .build())));
        }
        return new RatingTable.Row(
                line.number(),
                who.map(known -> Ratings.builder()
                        .candidate(known.candidate())
                        .ratings(ratings.build())
                        .build()),
                problems.toList());
    }

    private Optional<Who> who(CsvTable.Line line, Problems problems) {
        int before = problems.size();
        String candidate = required(line, mapping.candidate(), problems);
        String assessor = mapping.everyAssessor()
                .map(AssessorId::text)
                .orElseGet(() -> required(line, mapping.assessor(), problems));
        int attempt = attempt(line, problems);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Who(CandidateId.of(candidate), AssessorId.of(assessor), attempt));
    }

    private String required(CsvTable.Line line, String column, Problems problems) {
        String cell = line.cells().get(header.indexOf(column));
        problems.checkText(line.path(column), cell);
        return cell;
    }

    private int attempt(CsvTable.Line line, Problems problems) {
        int index = header.indexOf(mapping.attempt());
        String cell = index < 0 ? "" : line.cells().get(index);
        if (cell.isEmpty()) {
            return 1;
        }
        boolean whole = cell.matches("[1-9]\\d{0,5}");
        problems.check(whole, line.path(mapping.attempt()), "must be a whole number from 1", cell);
        return whole ? Integer.parseInt(cell) : 1;
    }

    private Optional<Outcome> outcome(CsvTable.Line line, CriterionColumn column, Problems problems) {
        String cell = line.cells().get(column.index());
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        FieldPath path = line.path(column.name());
        Optional<Outcome> outcome = cells.read(cell, column.scale());
        if (outcome.isEmpty()) {
            problems.add(Problem.of(path, "must be " + allowed(column), cell));
            return Optional.empty();
        }
        Optional<Problem> problem = outcome.get().problemOn(column.scale(), path);
        problem.ifPresent(found -> problems.add(Problem.of(path, found.rule(), cell)));
        return problem.isPresent() ? Optional.empty() : outcome;
    }

    private String allowed(CriterionColumn column) {
        Scale scale = column.scale();
        return scale.levels().isEmpty()
                ? "points from " + scale.lowest() + " to " + scale.highest()
                : "one of " + Joiner.on(", ").join(scale.names());
    }
}
