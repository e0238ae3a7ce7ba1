package id.tolok.agreement;

import id.tolok.number.Rational;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much something, such as a criterion, divides the assessors.
 *
 * @param of what was rated
 * @param agreement the agreement of the assessors on it
 * @param <T> what is compared, such as criteria
 */
public record Division<T>(T of, Coefficient agreement) implements Serializable {

    /** Divisions of panels by plain agreement with these weights, from the most divisive; those without a pair of ratings come last. */
    public static <T> List<Division<T>> of(Map<T, Panel> panels, Weights weights) {
        return panels.entrySet().stream()
                .map(entry -> new Division<>(
                        entry.getKey(),
                        PanelAgreement.of(entry.getValue(), weights).percentAgreement()))
                .sorted(Comparator.comparing(
                        division -> division.agreement().value().value(), ABSENT_LAST))
                .toList();
    }

    private static final Comparator<Optional<Rational>> ABSENT_LAST = Comparator.comparing(
                    (Optional<Rational> value) -> value.isEmpty())
            .thenComparing(value -> value.orElse(Rational.ZERO));

    /** The subjects of a panel whose highest and lowest rating are further apart in value than a tolerance: to be moderated. */
    public static List<String> toModerate(Panel panel, Rational tolerance) {
        return panel.subjects().stream()
                .filter(subject -> range(panel, subject).compareTo(tolerance) > 0)
                .toList();
    }

    private static Rational range(Panel panel, String subject) {
        List<Rational> values = panel.assessors().stream()
                .flatMap(assessor -> panel.value(subject, assessor).stream())
                .toList();
        Rational highest = values.stream().reduce(Rational::max).orElse(Rational.ZERO);
        return highest.minus(values.stream().reduce(Rational::min).orElse(Rational.ZERO));
    }
}
