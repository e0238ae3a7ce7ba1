package id.tolok.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FuzzyInferenceTest {

    private static Rational n(long number) {
        return Rational.of(number);
    }

    private static FuzzyVariables twoVariables(long low, long high, long few, long many) {
        return new FuzzyVariables(Map.of(
                "permintaan",
                        List.of(FuzzySet.falling("turun", n(low), n(high)), FuzzySet.rising("naik", n(low), n(high))),
                "persediaan",
                        List.of(
                                FuzzySet.falling("sedikit", n(few), n(many)),
                                FuzzySet.rising("banyak", n(few), n(many)))));
    }

    private static Map<String, String> when(String demand, String stock) {
        return Map.of("permintaan", demand, "persediaan", stock);
    }

    private static Map<String, Rational> values(long demand, long stock) {
        return Map.of("permintaan", n(demand), "persediaan", n(stock));
    }

    /**
     * How many cans to produce: Kusumadewi and Purnomo (2004), Aplikasi Logika Fuzzy untuk Pendukung Keputusan. Demand from 1000 to 5000,
     * stock from 100 to 600, production from 2000 to 7000.
     */
    private static final FuzzyVariables CANS = twoVariables(1000, 5000, 100, 600);

    private static final FuzzySet LESS = FuzzySet.falling("berkurang", n(2000), n(7000));
    private static final FuzzySet MORE = FuzzySet.rising("bertambah", n(2000), n(7000));

    private static final List<FuzzyRule<FuzzySet>> RULES = List.of(
            FuzzyRule.of(when("turun", "banyak"), LESS),
            FuzzyRule.of(when("turun", "sedikit"), LESS),
            FuzzyRule.of(when("naik", "banyak"), MORE),
            FuzzyRule.of(when("naik", "sedikit"), MORE));

    /**
     * With 4000 and 300 the lecture notes on the example print degrees .25 and .75, .6 and .4, so that rules fire by .25, .25, .4 and .6
     * and say 5750, 5750, 4000 and 5000: 7475 / 1.5, about 4983.
     */
    @Test
    void tsukamoto_reproduces_the_cans_of_kusumadewi() {
        assertThat(new Tsukamoto(CANS, RULES).infer(values(4000, 300))).isEqualTo(Figure.of(Rational.of(14950, 3)));
    }

    /**
     * The same with rules that compute: less stock, as demanded, as demanded, and 1.25 times the demand less stock; 3700, 4000, 4000 and
     * 4700 with the same degrees: 6345 / 1.5 = 4230.
     */
    @Test
    void sugeno_reproduces_the_cans_of_kusumadewi() {
        LinearOutput less = LinearOutput.of(Map.of("permintaan", Rational.ONE, "persediaan", n(-1)));
        LinearOutput same = LinearOutput.of(Map.of("permintaan", Rational.ONE));
        LinearOutput more = LinearOutput.of(Map.of("permintaan", Rational.of(5, 4), "persediaan", n(-1)));
        Sugeno sugeno = new Sugeno(
                CANS,
                List.of(
                        FuzzyRule.of(when("turun", "banyak"), less),
                        FuzzyRule.of(when("turun", "sedikit"), same),
                        FuzzyRule.of(when("naik", "banyak"), same),
                        FuzzyRule.of(when("naik", "sedikit"), more)));

        assertThat(sugeno.infer(values(4000, 300))).isEqualTo(Figure.of(n(4230)));
    }

    /**
     * The area of the example bends at 3250 and 5000, as its lecture notes print, and reaches from 0 to 7000; by hand its three parts have
     * areas 812.5, 743.75 and 1200 and moments 1320312.5, 3157291 2/3, the integral of z (z − 2000) / 5000, and 7200000.
     */
    @Test
    void mamdani_reproduces_the_cans_of_kusumadewi() {
        Rational moments = Rational.parse("8520312.5").plus(Rational.of(9471875, 3));
        Rational areas = Rational.parse("2756.25");

        assertThat(new Mamdani(CANS, RULES, n(0), n(7000)).infer(values(4000, 300)))
                .isEqualTo(Figure.of(moments.dividedBy(areas)));
        assertThat(new Mamdani(CANS, RULES, n(2000), n(7000)).infer(values(4000, 300)))
                .isNotEqualTo(Figure.of(moments.dividedBy(areas)));
    }

    /**
     * Coffee in January 2012, demand 2915 and stock 1920: a thesis of Universitas Sumatera Utara on Mamdani and Sugeno (2013), section 3.2.1,
     * prints degrees .043, .957, .489 and .511, an area from 0 to 3750 that bends at 2446.95, 2475 and 2503.05, and 1870.034 tons, with
     * factors cut to three digits (.255 for .2555). Without the notch between the two sets, the centroid would be 1875; the notch, a
     * triangle 56.1 wide and .011 high at 2475, moves it to 1874.90.
     */
    @Test
    void mamdani_reproduces_the_coffee_of_a_thesis() {
        FuzzySet low = FuzzySet.falling("berkurang", n(1200), n(3750));
        FuzzySet high = FuzzySet.rising("bertambah", n(1200), n(3750));
        FuzzyVariables degrees = new FuzzyVariables(Map.of("x", List.of(FuzzySet.rising("on", n(0), n(1)))));
        Mamdani coffee = new Mamdani(
                new FuzzyVariables(Map.of(
                        "less", degrees.sets().getOrDefault("x", List.of()),
                        "more", degrees.sets().getOrDefault("x", List.of()))),
                List.of(FuzzyRule.of(Map.of("less", "on"), low), FuzzyRule.of(Map.of("more", "on"), high)),
                n(0),
                n(3750));
        Rational fired = Rational.parse("0.511");

        assertThat(Approximation.of(coffee.infer(Map.of("less", fired, "more", fired))
                        .value()
                        .orElseThrow()))
                .isEqualTo(1870.034, within(0.003 * 1870))
                .isEqualTo((1875 * 0.511 * 3750 - 2475 * 0.30855) / (0.511 * 3750 - 0.30855), within(1e-9));
    }

    /** The centroid of a triangle is the mean of its corners; a set cut off at nothing leaves no area. */
    @Test
    void the_centroid_of_a_triangle() {
        FuzzyVariables one = new FuzzyVariables(Map.of("x", List.of(FuzzySet.rising("on", n(0), n(1)))));
        Mamdani whole = new Mamdani(
                one, List.of(FuzzyRule.of(Map.of("x", "on"), FuzzySet.triangle("t", n(0), n(3), n(12)))), n(-5), n(20));

        assertThat(whole.infer(Map.of("x", n(1)))).isEqualTo(Figure.of(n(5)));
        assertThat(whole.infer(Map.of("x", n(0)))).hasToString("tidak ada aturan yang berlaku [rules=1]");
    }

    @Test
    void degrees_follow_the_corners() {
        FuzzySet set = FuzzySet.trapezoid("sedang", n(10), n(20), n(40), n(60));

        assertThat(set.degree(n(5))).isEqualTo(Rational.ZERO);
        assertThat(set.degree(n(15))).isEqualTo(Rational.of(1, 2));
        assertThat(set.degree(n(30))).isEqualTo(Rational.ONE);
        assertThat(set.degree(n(45))).isEqualTo(Rational.of(3, 4));
        assertThat(set.degree(n(99))).isEqualTo(Rational.ZERO);
        assertThat(set).hasToString("sedang");
    }

    @Test
    void without_a_rule_that_fires_there_is_no_answer() {
        FuzzyVariables gap = new FuzzyVariables(Map.of("x", List.of(FuzzySet.triangle("mid", n(1), n(2), n(3)))));

        assertThat(new Tsukamoto(gap, List.of(FuzzyRule.of(Map.of("x", "mid"), MORE))).infer(Map.of("x", n(9))))
                .hasToString("tidak ada aturan yang berlaku [rules=1]");
        assertThat(new Sugeno(gap, List.of(FuzzyRule.of(Map.of("x", "mid"), LinearOutput.of(n(7)))))
                        .infer(Map.of("x", n(2))))
                .isEqualTo(Figure.of(n(7)));
    }

    @Test
    void every_wrong_rule_is_reported() {
        assertThatThrownBy(() -> new Tsukamoto(
                        CANS,
                        List.of(FuzzyRule.of(Map.of("permintaan", "tetap"), FuzzySet.triangle("t", n(0), n(1), n(2))))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. rules[0].conditions["permintaan"] must be a set of that variable, one of [turun, naik], but was 'tetap'
                        2. rules[0].then must only rise or only fall between 0 and 1, but was 't'""");
        assertThatThrownBy(() -> new Mamdani(CANS, List.of(), n(1), n(1))).hasMessage("""
                2 problems:
                1. rules must be at least one
                2. highest must be above the lowest (1), but was '1'""");
        assertThatThrownBy(() -> new Sugeno(CANS, List.of())).hasMessage("rules must be at least one");
        assertThatThrownBy(() -> FuzzyRule.of(Map.of(), MORE)).hasMessage("conditions must be at least one");
        assertThatThrownBy(() -> new Tsukamoto(CANS, RULES).infer(Map.of("permintaan", n(1))))
                .hasMessage("values[\"persediaan\"] is required");
        assertThatThrownBy(() ->
                        new FuzzySet(" ", List.of(new FuzzySet.Corner(n(2), n(2)), new FuzzySet.Corner(n(1), n(0)))))
                .hasMessage("""
                        3 problems:
                        1. name must not be blank
                        2. corners[0].degree must be from 0 to 1, but was '2'
                        3. corners[1].at must be to the right of the corner before (2), but was '1'""");
        assertThatThrownBy(() -> new FuzzyVariables(Map.of("x", List.of(MORE, MORE))))
                .hasMessage("sets[\"x\"][1].name must differ from that of sets[\"x\"][0], but was 'bertambah'");
    }

    @Property(tries = 200)
    void answers_stay_within_the_range(
            @ForAll @IntRange(min = 500, max = 6000) int demand, @ForAll @IntRange(max = 700) int stock) {
        for (Figure<Rational> answer : List.of(
                new Tsukamoto(CANS, RULES).infer(values(demand, stock)),
                new Mamdani(CANS, RULES, n(2000), n(7000)).infer(values(demand, stock)))) {
            assertThat(answer.value().orElseThrow()).isBetween(n(2000), n(7000));
        }
    }

    /** The exact centroid is the limit of sums over many thin slices. */
    @Property(tries = 30)
    void the_centroid_is_that_of_thin_slices(
            @ForAll @IntRange(min = 1000, max = 5000) int demand, @ForAll @IntRange(min = 100, max = 600) int stock) {
        double less = Math.max(
                Math.min((5000 - demand) / 4000.0, (stock - 100) / 500.0),
                Math.min((5000 - demand) / 4000.0, (600 - stock) / 500.0));
        double more = Math.max(
                Math.min((demand - 1000) / 4000.0, (stock - 100) / 500.0),
                Math.min((demand - 1000) / 4000.0, (600 - stock) / 500.0));
        double area = 0;
        double moment = 0;
        for (int i = 0; i < 50_000; i++) {
            double place = 2000 + 5000 * (i + 0.5) / 50_000;
            double height = Math.max(Math.min(less, (7000 - place) / 5000), Math.min(more, (place - 2000) / 5000));
            area += height;
            moment += height * place;
        }

        assertThat(Approximation.of(new Mamdani(CANS, RULES, n(2000), n(7000))
                        .infer(values(demand, stock))
                        .value()
                        .orElseThrow()))
                .isEqualTo(moment / area, within(0.01));
    }
}
