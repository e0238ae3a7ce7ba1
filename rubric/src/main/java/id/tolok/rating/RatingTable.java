package id.tolok.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.tolok.csv.CsvTable;
import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ratings as a table, such as a CSV file that a provider keeps: one row for each candidate and assessor, one column for each
 * criterion.
 *
 * <pre>{@code
 * RatingTable table = RatingTable.by(rubric)
 *     .candidate("peserta")
 *     .assessor("asesor")
 *     .reading("TB", Outcome.notApplicable("tidak berlaku di tempat ini"))
 *     .build();
 * List<Ratings> ratings = table.read(Path.of("observasi.csv"));
 * }</pre>
 *
 * <p>Columns stand in any order. Those that the mapping does not name must be criteria; criteria without a column are missing. A
 * cell holds a level by its name or its points; points, with a decimal point or comma; {@code met} or {@code not met};
 * {@code checked:} with items of a checklist between semicolons; {@code n/a:} or {@code withheld:} with a reason; or a word that the mapping gives a meaning. A blank cell is no rating: missing,
 * never zero. Problems name the line of the file and the column. Lines that begin with {@code #} are comments.
 */
public final class RatingTable {

    /** Where reading of a whole table gives up: more problems help nobody. */
    private static final int MOST_PROBLEMS = 1000;

    private final Rubric rubric;
    private final Mapping mapping;

    private RatingTable(Rubric rubric, Mapping mapping) {
        this.rubric = rubric;
        this.mapping = mapping;
    }

    /** Which column is what, and what words in cells mean. */
    record Mapping(
            String candidate,
            String assessor,
            Optional<AssessorId> everyAssessor,
            String attempt,
            Map<String, CriterionId> criteria,
            Set<String> ignored,
            Map<String, Outcome> words,
            char separator) {

        /** The column of a criterion: as mapped, or its name. */
        String column(CriterionId criterion) {
            return criteria.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(criterion))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(criterion::text);
        }
    }

    /**
     * One row of a table.
     *
     * @param line the line of the text on which it begins, from 1
     * @param ratings what could be read; empty if candidate, assessor or attempt could not
     * @param problems what could not be read, cell by cell
     */
    public record Row(long line, Optional<Ratings> ratings, List<Problem> problems) {
        /** Copies the problems. */
        public Row {
            problems = ImmutableList.copyOf(problems);
        }
    }

    /** Starts the mapping of a table to the criteria of a rubric. */
    public static Builder by(Rubric rubric) {
        return new Builder(rubric);
    }

    /**
     * Reads a whole table: one {@link Ratings} for each candidate, in the order in which candidates first appear.
     *
     * @throws InvalidModelException with the problems of all cells; reading ends after 1,000 of them
     * @throws UncheckedIOException if the file cannot be read
     */
    public List<Ratings> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a whole table: one {@link Ratings} for each candidate, in the order in which candidates first appear.
     *
     * @throws InvalidModelException with the problems of all cells; reading ends after 1,000 of them
     * @throws UncheckedIOException if the reader fails
     */
    public List<Ratings> read(Reader csv) {
        RowsByCandidate candidates = new RowsByCandidate();
        try (Stream<Row> rows = rows(csv)) {
            rows.takeWhile(row -> candidates.problems() < MOST_PROBLEMS).forEach(candidates::add);
        }
        return candidates.toRatings();
    }

    /**
     * The rows of a table, read as they are asked for, so that any number of them is read in the memory of one. Nothing is compared
     * between rows: a candidate may come again. Closing the stream closes the reader.
     *
     * @throws InvalidModelException if the columns are not those of the mapping; later, if something is not CSV
     * @throws UncheckedIOException if the reader fails
     */
    public Stream<Row> rows(Reader csv) {
        CsvTable table = CsvTable.read(csv, mapping.separator());
        RowReader reader = RowReader.of(rubric, mapping, table.header());
        return table.lines().map(reader::read);
    }

    /**
     * Writes ratings: one row for each candidate, assessor and attempt, with a column for each criterion of the rubric. Evidence,
     * comments and times have no column and are left out.
     *
     * @throws UncheckedIOException if the writer fails
     */
    public void write(Iterable<Ratings> candidates, Writer csv) {
        CsvWriter out = CsvTable.write(csv, mapping.separator());
        out.writeRecord(header());
        candidates.forEach(ratings -> writeRows(ratings, out));
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> header() {
        ImmutableList.Builder<String> header = ImmutableList.<String>builder().add(mapping.candidate());
        if (mapping.everyAssessor().isEmpty()) {
            header.add(mapping.assessor());
        }
        header.add(mapping.attempt());
        rubric.criteria().stream().map(Criterion::id).map(mapping::column).forEach(header::add);
        return header.build();
    }

    private void writeRows(Ratings ratings, CsvWriter out) {
        record Key(AssessorId assessor, int attempt) {}
        Map<Key, Map<CriterionId, String>> rows = new LinkedHashMap<>();
        ratings.ratings()
                .forEach(rating -> rows.computeIfAbsent(
                                new Key(rating.assessor(), rating.attempt()), key -> new LinkedHashMap<>())
                        .put(rating.criterion(), cell(rating.outcome())));
        rows.forEach((key, cells) -> {
            ImmutableList.Builder<String> row =
                    ImmutableList.<String>builder().add(ratings.candidate().text());
            if (mapping.everyAssessor().isEmpty()) {
                row.add(key.assessor().text());
            }
            row.add(Integer.toString(key.attempt()));
            rubric.criteria().forEach(criterion -> row.add(cells.getOrDefault(criterion.id(), "")));
            out.writeRecord(row.build());
        });
    }

    private String cell(Outcome outcome) {
        return mapping.words().entrySet().stream()
                .filter(word -> word.getValue().equals(outcome))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> CellReader.write(outcome));
    }

    /** Says which column is what; what is not said has its usual name. */
    public static final class Builder {

        private final Rubric rubric;
        private final Problems problems = new Problems();
        private final Map<String, CriterionId> criteria = new LinkedHashMap<>();
        private final Map<String, Outcome> words = new LinkedHashMap<>();
        private final Set<String> ignored = new LinkedHashSet<>();
        private String candidate = "candidate";
        private String assessor = "assessor";
        private Optional<AssessorId> everyAssessor = Optional.empty();
        private String attempt = "attempt";
        private char separator = ',';

        private Builder(Rubric rubric) {
            this.rubric = rubric;
        }

        /** The column of the candidate; {@code candidate} unless said. */
        public Builder candidate(String column) {
            candidate = column;
            return this;
        }

        /** The column of the assessor; {@code assessor} unless said. */
        public Builder assessor(String column) {
            assessor = column;
            return this;
        }

        /** One assessor for all rows: the table has no column for it. */
        public Builder everyRowBy(AssessorId one) {
            everyAssessor = Optional.of(one);
            return this;
        }

        /** The column of the attempt, which may be missing or blank for the first; {@code attempt} unless said. */
        public Builder attempt(String column) {
            attempt = column;
            return this;
        }

        /** The column of a criterion, where it is not named as the criterion is. */
        public Builder criterion(String id, String column) {
            CriterionId named = CriterionId.of(id);
            problems.check(
                    rubric.find(named).isPresent(),
                    FieldPath.of("criteria").key(column),
                    "must be a criterion of the rubric " + rubric.id(),
                    id);
            criteria.put(column, named);
            return this;
        }

        /** Columns to pass over, such as names or remarks. */
        public Builder ignoring(String... columns) {
            ignored.addAll(List.of(columns));
            return this;
        }

        /** What a word in a cell means, such as {@code V} for met. */
        public Builder reading(String word, Outcome outcome) {
            words.put(word, outcome);
            return this;
        }

        /** The character between cells; a comma unless said. Spreadsheets in Indonesian write a semicolon. */
        public Builder separator(char character) {
            separator = character;
            return this;
        }

        /**
         * Ends the mapping.
         *
         * @throws InvalidModelException if it names a criterion that the rubric does not have
         */
        public RatingTable build() {
            problems.throwIfAny();
            return new RatingTable(
                    rubric,
                    new Mapping(
                            candidate,
                            assessor,
                            everyAssessor,
                            attempt,
                            ImmutableMap.copyOf(criteria),
                            Set.copyOf(ignored),
                            ImmutableMap.copyOf(words),
                            separator));
        }
    }
}
