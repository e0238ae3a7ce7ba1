package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How lenient an assessor is: the mean distance of own ratings from the mean of the colleagues who rated the same subjects
 * (kemurahan dan keketatan penilai). Correlation and consistency cannot see it.
 *
 * @param assessor whose ratings
 * @param deviation the mean distance, above 0 for lenient and below 0 for severe; undefined without subjects that others rated too
 * @param subjects how many subjects it is over
 */
public record Leniency(AssessorId assessor, Figure<Rational> deviation, int subjects) implements Serializable {

    /** The leniency of each assessor, by what the categories are worth, from the most lenient to the most severe. */
    public static List<Leniency> of(Panel panel) {
        return panel.assessors().stream()
                .map(assessor -> of(panel, assessor))
                .sorted(Comparator.comparing(
                                (Leniency each) -> each.deviation().value().orElse(Rational.ZERO))
                        .reversed())
                .toList();
    }

    private static Leniency of(Panel panel, AssessorId assessor) {
        List<Rational> distances = panel.subjects().stream()
                .map(subject -> panel.value(subject, assessor)
                        .flatMap(own -> meanOfOthers(panel, subject, assessor).map(own::minus)))
                .flatMap(Optional::stream)
                .toList();
        Figure<Rational> mean = distances.isEmpty()
                ? Figure.undefined(Figure.Reason.TOO_FEW, Ingredient.of("n", 0))
                : Figure.of(Rational.sum(distances).dividedBy(distances.size()));
        return new Leniency(assessor, mean, distances.size());
    }

    private static Optional<Rational> meanOfOthers(Panel panel, String subject, AssessorId assessor) {
        List<Rational> others = panel.assessors().stream()
                .filter(other -> !other.equals(assessor))
                .flatMap(other -> panel.value(subject, other).stream())
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.sum(others).dividedBy(others.size()));
    }

    /** Whether the assessor is so far from colleagues, one way or the other, that moderation is due. */
    public boolean needsModeration(Rational tolerance) {
        return deviation.value().filter(d -> d.abs().compareTo(tolerance) > 0).isPresent();
    }
}
