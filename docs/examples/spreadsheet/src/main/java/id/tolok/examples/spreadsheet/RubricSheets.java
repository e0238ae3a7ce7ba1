package id.tolok.examples.spreadsheet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Scales;
import id.tolok.rubric.Weight;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rubric from the sheets {@code Ranah} (domains with weights) and {@code Kriteria} (criteria with weight, scale, points required
 * and the units or KUK that they assess).
 */
final class RubricSheets {

    static final String DOMAINS = "Ranah";
    static final String CRITERIA = "Kriteria";
    static final List<String> DOMAIN_COLUMNS = List.of("ranah", "bobot");
    static final List<String> CRITERION_COLUMNS =
            List.of("kode", "kriteria", "ranah", "bobot", "skala", "batas", "menilai");

    private static final Map<String, Domain> BY_NAME = byName();
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,9})\\s*[-–]\\s*(\\d{1,9})(?:\\s*/\\s*([\\d.,]{1,9}))?");
    private static final Pattern CRITERION_PATH = Pattern.compile("criteria\\[(\\d+)](?:\\.(.*))?");

    private final Problems problems;
    private final List<SheetTable.Row> rows = new ArrayList<>();

    private RubricSheets(Problems problems) {
        this.problems = problems;
    }

    private static Map<String, Domain> byName() {
        ImmutableMap.Builder<String, Domain> byName = ImmutableMap.builder();
        for (Domain domain : Domain.values()) {
            byName.put(domain.label(Language.INDONESIAN), domain);
        }
        return byName.buildOrThrow();
    }

    /** The rubric, or empty if something is wrong with it, which is noted. */
    static Optional<Rubric> read(List<Grid> grids, String title, Problems problems) {
        Optional<SheetTable> domains = find(grids, DOMAINS, DOMAIN_COLUMNS, problems);
        Optional<SheetTable> criteria = find(grids, CRITERIA, CRITERION_COLUMNS, problems);
        return domains.isEmpty() || criteria.isEmpty()
                ? Optional.empty()
                : new RubricSheets(problems).rubric(domains.get(), criteria.get(), title);
    }

    private static Optional<SheetTable> find(List<Grid> grids, String name, List<String> columns, Problems problems) {
        Optional<Grid> grid = grids.stream()
                .filter(one -> Ascii.equalsIgnoreCase(one.name(), name))
                .findFirst();
        problems.check(grid.isPresent(), FieldPath.of(name), "must be there: a sheet of this name");
        return grid.flatMap(found -> SheetTable.find(found, columns, problems));
    }

    private Optional<Rubric> rubric(SheetTable domains, SheetTable criteria, String title) {
        int before = problems.size();
        Rubric.Builder rubric = Rubric.builder().id("rubrik").title(LocalizedText.of(title));
        for (SheetTable.Row row : domains.rows()) {
            Optional<Domain> domain = row.parse("ranah", RubricSheets::domain);
            Optional<Weight> weight = weight(row);
            if (domain.isPresent() && weight.isPresent()) {
                rubric.putDomain(domain.get(), weight.get());
            }
        }
        criteria.rows().forEach(row -> criterion(row, rubric));
        return problems.size() > before ? Optional.empty() : build(rubric);
    }

    private Optional<Rubric> build(Rubric.Builder rubric) {
        try {
            return Optional.of(rubric.build());
        } catch (InvalidModelException e) {
            e.problems().forEach(problem -> problems.add(placed(problem)));
            return Optional.empty();
        }
    }

    /** The problem with the place of its criterion in the sheet. */
    private Problem placed(Problem problem) {
        Matcher path = CRITERION_PATH.matcher(problem.path().text());
        if (path.matches() && Integer.parseInt(path.group(1)) < rows.size()) {
            FieldPath cell =
                    rows.get(Integer.parseInt(path.group(1))).cell("kode").path();
            return at(problem, path.group(2) == null ? cell : cell.field(path.group(2)));
        }
        return problem.path().text().startsWith("domains")
                ? at(problem, FieldPath.of(DOMAINS))
                : problem.within(FieldPath.of(CRITERIA));
    }

    private static Problem at(Problem problem, FieldPath path) {
        return new Problem(path, problem.rule(), problem.found(), problem.cure(), problem.location());
    }

    private void criterion(SheetTable.Row row, Rubric.Builder rubric) {
        int before = problems.size();
        Criterion.Builder criterion = Criterion.builder().assesses(row.parseAll("menilai", StandardRef::parse));
        required(row, "kode", CriterionId::of).ifPresent(criterion::id);
        required(row, "kriteria", LocalizedText::of).ifPresent(criterion::title);
        required(row, "ranah", RubricSheets::domain).ifPresent(criterion::domain);
        weight(row).ifPresent(criterion::weight);
        row.own("kritis").ifPresent(word -> criterion.critical(Ascii.equalsIgnoreCase(word, "ya")));
        Optional<Scale> scale = required(row, "skala", RubricSheets::scale);
        scale.ifPresent(found -> {
            String name = row.cell("skala").text();
            criterion.scale(name);
            limit(row, found).ifPresent(criterion::required);
        });
        if (problems.size() == before) {
            rows.add(row);
            rubric.addCriteria(criterion.build());
            rubric.putScale(row.cell("skala").text(), scale.orElseThrow());
        }
    }

    private <T> Optional<T> required(SheetTable.Row row, String column, Function<String, T> parser) {
        SheetCell cell = row.cell(column);
        problems.check(!cell.isBlank(), cell.path(), "must not be empty");
        if (cell.kind() == SheetCell.Kind.DATE) {
            problems.add(Problem.of(cell.path(), "must not be a date", cell.text())
                    .withCure("Maybe the program made a date of it: format the cell as text and type it again"));
            return Optional.empty();
        }
        return row.parse(column, parser);
    }

    private static Domain domain(String text) {
        Domain domain = BY_NAME.get(Ascii.toLowerCase(text));
        if (domain == null) {
            throw refused("must be one of " + String.join(", ", BY_NAME.keySet()), text);
        }
        return domain;
    }

    /** Percent with its sign, otherwise points. */
    private Optional<Weight> weight(SheetTable.Row row) {
        return required(row, "bobot", text -> {
            boolean percent = text.endsWith("%");
            String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
            Rational value = SheetTable.number(digits)
                    .orElseThrow(() -> refused("must be a number such as 2, 7,5 or 40%", text));
            return new Weight(value, percent ? Weight.Convention.PERCENT : Weight.Convention.POINTS);
        });
    }

    private static Scale scale(String text) {
        if (Ascii.equalsIgnoreCase(text.replace(" ", ""), "K/BK")) {
            return Scales.competence();
        }
        Matcher range = RANGE.matcher(text);
        Optional<Rational> step = range.matches()
                ? Optional.ofNullable(range.group(3)).map(SheetTable::number).orElse(Optional.of(Rational.ONE))
                : Optional.empty();
        if (step.isEmpty()) {
            throw refused("must be K/BK, or a range such as 0-100, perhaps with a step such as 0-10/0,5", text);
        }
        Rational highest = Rational.parse(range.group(2));
        return new Scale.Points(
                Rational.parse(range.group(1)), highest, step.get(), highest, Normalization.SHARE_OF_MAXIMUM);
    }

    /** The points from which the criterion counts as met: a number, or a level of the scale; those of the scale for an empty cell. */
    private Optional<Rational> limit(SheetTable.Row row, Scale scale) {
        return row.parse(
                "batas",
                text -> scale.findLevel(text)
                        .map(level -> level.points())
                        .or(() -> SheetTable.number(text))
                        .orElseThrow(() -> refused("must be a number or a level of the scale", text)));
    }

    private static InvalidModelException refused(String rule, String value) {
        return new InvalidModelException(Problem.of(FieldPath.ROOT, rule, value));
    }
}
