package id.tolok.rating;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a cell of a table says on a scale. */
final class CellReader {

    private static final String NOT_APPLICABLE = "n/a:";
    private static final String WITHHELD = "withheld:";
    private static final String CHECKED = "checked:";
    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final String MET = "met";
    private static final String NOT_MET = "not met";

    private final Map<String, Outcome> words;

    CellReader(Map<String, Outcome> words) {
        this.words = words;
    }

    /** The cell that is read as this outcome on every scale that allows it. */
    static String write(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable not) {
            return NOT_APPLICABLE + " " + not.reason();
        }
        if (outcome instanceof Outcome.Withheld withheld) {
            return WITHHELD + " " + withheld.reason();
        }
        if (outcome instanceof Outcome.GivenPoints given) {
            return given.points()
                    .toExactDecimal()
                    .map(BigDecimal::toPlainString)
                    .orElseGet(() -> given.points().toString());
        }
        return outcome.toString();
    }

    /** The outcome, or empty if the cell is none of what the scale allows. */
    Optional<Outcome> read(String cell, Scale scale) {
        Outcome word = words.get(cell);
        if (word != null) {
            return Optional.of(word);
        }
        if (scale.findLevel(cell).isPresent()) {
            return Optional.of(Outcome.level(cell));
        }
        if (cell.equals(MET) || cell.equals(NOT_MET)) {
            return Optional.of(Outcome.met(cell.equals(MET)));
        }
        return reason(cell, NOT_APPLICABLE)
                .map(Outcome::notApplicable)
                .or(() -> reason(cell, WITHHELD).map(Outcome::withheld))
                .or(() -> checked(cell))
                .or(() -> number(cell).flatMap(points -> ofPoints(points, scale)));
    }

    private static Optional<String> reason(String cell, String mark) {
        return cell.startsWith(mark)
                ? Optional.of(cell.substring(mark.length()).strip()).filter(reason -> !reason.isEmpty())
                : Optional.empty();
    }

    private static Optional<Outcome> checked(String cell) {
        return cell.startsWith(CHECKED)
                ? Optional.of(new Outcome.Checked(ImmutableSet.copyOf(ITEMS.split(cell.substring(CHECKED.length())))))
                : Optional.empty();
    }

    private static Optional<Rational> number(String cell) {
        try {
            return Optional.of(Rational.parse(cell.replace(',', '.')));
        } catch (InvalidModelException e) {
            return Optional.empty();
        }
    }

    /** On a scale of levels the level that is worth these points, if just one is. */
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
