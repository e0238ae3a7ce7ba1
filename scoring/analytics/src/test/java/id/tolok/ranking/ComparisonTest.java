package id.tolok.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static List<Rational> numbers(String text) {
        return Splitter.on(' ').splitToStream(text).map(Rational::parse).toList();
    }

    /** Weights with a minus for costs, then one row for each alternative, A1, A2 and so on. */
    private static Comparison comparison(String weights, String... rows) {
        List<Rational> signed = numbers(weights);
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            String name = "C" + (i + 1);
            attributes.add(
                    signed.get(i).signum() < 0
                            ? Attribute.cost(name, signed.get(i).abs())
                            : Attribute.benefit(name, signed.get(i)));
        }
        Map<String, List<Rational>> alternatives = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            alternatives.put("A" + (i + 1), numbers(rows[i]));
        }
        return new Comparison(attributes, alternatives);
    }

    /** The choice of a fighter aircraft in Hwang and Yoon (1981), chapter 3; the fourth attribute is a cost. */
    private static final Comparison AIRCRAFT = comparison(
            "0.2 0.1 0.1 -0.1 0.2 0.3",
            "2.0 1500 20000 5.5 5 9",
            "2.5 2700 18000 6.5 3 5",
            "1.8 2000 21000 4.5 7 7",
            "2.2 1800 20000 5.0 5 5");

    /** They print .643, .268, .613 and .312. */
    @Test
    void closeness_of_aircraft_to_the_ideal() {
        Map<String, Double> closeness = AIRCRAFT.topsis().value().orElseThrow();

        assertThat(closeness.get("A1")).isEqualTo(0.643, within(5e-4));
        assertThat(closeness.get("A2")).isEqualTo(0.268, within(5e-4));
        assertThat(closeness.get("A3")).isEqualTo(0.613, within(6e-4));
        assertThat(closeness.get("A4")).isEqualTo(0.312, within(5e-4));
        assertThat(Comparison.ranked(closeness)).containsExactly("A1", "A3", "A4", "A2");
    }

    /** They print .835, .709, .852 and .738 from shares rounded to two digits. */
    @Test
    void additive_preferences_of_aircraft() {
        Map<String, Rational> preferences =
                AIRCRAFT.simpleAdditiveWeighting().value().orElseThrow();

        assertThat(preferences)
                .hasEntrySatisfying(
                        "A1", value -> assertThat(Approximation.of(value)).isEqualTo(0.835, within(2e-3)));
        assertThat(preferences)
                .hasEntrySatisfying(
                        "A2", value -> assertThat(Approximation.of(value)).isEqualTo(0.709, within(2e-3)));
        assertThat(preferences)
                .hasEntrySatisfying(
                        "A3", value -> assertThat(Approximation.of(value)).isEqualTo(0.852, within(2e-3)));
        assertThat(preferences)
                .hasEntrySatisfying(
                        "A4", value -> assertThat(Approximation.of(value)).isEqualTo(0.738, within(2e-3)));
        assertThat(Comparison.ranked(preferences)).containsExactly("A3", "A1", "A4", "A2");
    }

    /** The site of a warehouse, Ngemplak, Kalasan or Kota Gede, in Kusumadewi et al. (2006): 0.3669, 0.3682 and 0.2649. */
    @Test
    void products_of_warehouse_sites() {
        Map<String, Double> shares = comparison(
                        "-5 3 -4 4 -2", "0.75 2000 18 50 500", "0.50 1500 20 40 450", "0.90 2050 35 35 800")
                .weightedProduct()
                .value()
                .orElseThrow();

        assertThat(shares.get("A1")).isEqualTo(0.3669, within(5e-5));
        assertThat(shares.get("A2")).isEqualTo(0.3682, within(5e-5));
        assertThat(shares.get("A3")).isEqualTo(0.2649, within(5e-5));
    }

    @Test
    void zeros_leave_ratios_undefined() {
        Comparison zero = comparison("1 -1", "1 0", "2 3");

        assertThat(zero.simpleAdditiveWeighting()).hasToString("pembanding nol [C2=[0, 3]]");
        assertThat(zero.weightedProduct().reason()).contains(Figure.Reason.ZERO_BASE);
        assertThat(zero.topsis().value()).isPresent();
        assertThat(comparison("1", "0", "0").topsis()).hasToString("pembanding nol [C1=[0, 0]]");
        assertThat(comparison("1", "3", "3").topsis().reason()).contains(Figure.Reason.NO_VARIATION);
    }

    @Test
    void every_gap_is_reported() {
        assertThatThrownBy(() -> new Comparison(
                        List.of(Attribute.benefit("a", Rational.ONE), Attribute.benefit("a", Rational.ONE)),
                        Map.of("x", List.of(Rational.ONE))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. attributes[1].name must differ from that of attributes[0], but was 'a'
                        2. alternatives["x"] must have a value for each of 2 attributes, but was '1'""");
        assertThatThrownBy(() -> new Comparison(List.of(), Map.of())).hasMessage("""
                2 problems:
                1. attributes must be at least one
                2. alternatives must be at least one""");
        assertThatThrownBy(() -> Attribute.cost("a", Rational.ZERO)).hasMessage("weight must be above 0, but was '0'");
    }

    @Property(tries = 200)
    void preferences_are_bounded_and_do_not_depend_on_the_scale_of_weights(
            @ForAll @Size(min = 2, max = 5) List<@Size(3) List<@IntRange(min = 1, max = 9) Integer>> rows,
            @ForAll @IntRange(min = 2, max = 9) int factor) {
        String[] texts = rows.stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .toArray(String[]::new);
        Comparison one = comparison("1 2 -3", texts);
        Comparison scaled = comparison(factor + " " + 2 * factor + " " + -3 * factor, texts);

        assertThat(scaled.simpleAdditiveWeighting()).isEqualTo(one.simpleAdditiveWeighting());
        assertThat(scaled.topsis()).isEqualTo(one.topsis());
        assertThat(one.simpleAdditiveWeighting().value().orElseThrow().values())
                .allSatisfy(value -> assertThat(value).isBetween(Rational.ZERO, Rational.ONE));
        assertThat(one.topsis().value().stream().flatMap(all -> all.values().stream()))
                .allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
        assertThat(one.weightedProduct().value().orElseThrow().values().stream()
                        .mapToDouble(d -> d)
                        .sum())
                .isEqualTo(1, within(1e-12));
    }
}
