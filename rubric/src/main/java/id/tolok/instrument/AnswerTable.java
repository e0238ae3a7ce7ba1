package id.tolok.instrument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.tolok.csv.CsvTable;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers as a table, such as a CSV file: one row for each participant, one column for each item. A blank cell is an item left
 * out.
 *
 * <pre>{@code
 * List<Answers> answers = AnswerTable.of(test).candidate("peserta").read(Path.of("pretest.csv"));
 * }</pre>
 *
 * <p>Columns stand in any order; those that are not the candidate's, the form's or passed over must be items. Lines that begin with
 * {@code #} are comments. Answers are not judged here: {@link Instrument#problemsOf} lists those that are not of the question's
 * kind.
 */
public final class AnswerTable {

    private final Instrument instrument;
    private final String candidate;
    private final String form;
    private final Set<String> ignored;
    private final char separator;

    private AnswerTable(Instrument instrument, String candidate, String form, Set<String> ignored, char separator) {
        this.instrument = instrument;
        this.candidate = candidate;
        this.form = form;
        this.ignored = ignored;
        this.separator = separator;
    }

    /** Obtains the table of an instrument, with columns {@code candidate}, {@code form} if there is one, and the items' names. */
    public static AnswerTable of(Instrument instrument) {
        return new AnswerTable(instrument, "candidate", "form", Set.of(), ',');
    }

    /** A copy with another column for the candidate. */
    public AnswerTable candidate(String column) {
        return new AnswerTable(instrument, column, form, ignored, separator);
    }

    /** A copy with another column for the form. */
    public AnswerTable form(String column) {
        return new AnswerTable(instrument, candidate, column, ignored, separator);
    }

    /** A copy that passes over columns, such as names or remarks. */
    public AnswerTable ignoring(String... columns) {
        return new AnswerTable(instrument, candidate, form, ImmutableSet.copyOf(columns), separator);
    }

    /** A copy with another character between cells. */
    public AnswerTable separator(char character) {
        return new AnswerTable(instrument, candidate, form, ignored, character);
    }

    /**
     * Reads a whole table, a participant a row.
     *
     * @throws InvalidModelException if the columns are not as described, or with the problems of all rows
     * @throws UncheckedIOException if the file cannot be read
     */
    public List<Answers> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a whole table, a participant a row.
     *
     * @throws InvalidModelException if the columns are not as described, or with the problems of all rows
     * @throws UncheckedIOException if the reader fails
     */
    public List<Answers> read(Reader csv) {
        CsvTable table = CsvTable.read(csv, separator);
        checkHeader(table.header());
        Problems problems = new Problems();
        Map<CandidateId, Long> seen = new HashMap<>();
        ImmutableList.Builder<Answers> all = ImmutableList.builder();
        try (Stream<CsvTable.Line> lines = table.lines()) {
            lines.forEach(line -> answers(line, table.header(), problems).ifPresent(answers -> {
                Long earlier = seen.putIfAbsent(answers.candidate(), line.number());
                problems.check(
                        earlier == null,
                        line.path(candidate),
                        "must differ from that of line " + earlier,
                        answers.candidate());
                all.add(answers);
            }));
        }
        problems.throwIfAny();
        return all.build();
    }

    private void checkHeader(List<String> header) {
        Problems problems = new Problems()
                .check(
                        header.contains(candidate),
                        FieldPath.of("header"),
                        "must have the column " + candidate + " for the candidate",
                        Joiner.on(", ").join(header));
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!isNoItem(column)) {
                problems.check(
                        instrument.items().stream()
                                .anyMatch(item -> item.id().text().equals(column)),
                        FieldPath.of("header").index(i),
                        "must be an item of the instrument " + instrument.id(),
                        column);
            }
        }
        problems.throwIfAny();
    }

    private boolean isNoItem(String column) {
        return column.equals(candidate) || column.equals(form) || ignored.contains(column);
    }

    private Optional<Answers> answers(CsvTable.Line line, List<String> header, Problems problems) {
        int before = problems.size();
        if (!line.isOf(header.size(), problems)) {
            return Optional.empty();
        }
        String who = line.cells().get(header.indexOf(candidate));
        problems.checkText(line.path(candidate), who);
        int formIndex = header.indexOf(form);
        Optional<String> named = formIndex < 0
                ? Optional.empty()
                : Optional.of(line.cells().get(formIndex)).filter(cell -> !cell.isEmpty());
        named.filter(name -> instrument.findForm(name).isEmpty())
                .ifPresent(name -> problems.add(
                        Problem.of(line.path(form), "must be a form of the instrument " + instrument.id(), name)));
        if (problems.size() > before) {
            return Optional.empty();
        }
        Answers.Builder answers =
                Answers.builder().candidate(CandidateId.of(who)).form(named);
        for (int i = 0; i < header.size(); i++) {
            if (!isNoItem(header.get(i)) && !line.cells().get(i).isEmpty()) {
                answers.putGiven(ItemId.of(header.get(i)), line.cells().get(i));
            }
        }
        return Optional.of(answers.build());
    }
}
