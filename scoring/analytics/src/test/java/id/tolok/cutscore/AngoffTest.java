package id.tolok.cutscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.InvalidModelException;
import id.tolok.statistic.Figure;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published judgements of five, and by hand from the definition in Angoff (1971): sum over items, then mean over judges. */
class AngoffTest {

    /** One row for each judge, one estimate or a hyphen for each item. */
    private static Angoff judges(String... rows) {
        Map<AssessorId, Map<ItemId, Rational>> estimates = new LinkedHashMap<>();
        for (String row : rows) {
            List<String> cells = Splitter.on(' ').splitToList(row);
            Map<ItemId, Rational> own = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equals("-")) {
                    own.put(ItemId.of("i" + (i + 1)), Rational.parse(cells.get(i)));
                }
            }
            estimates.put(AssessorId.of("judge " + (estimates.size() + 1)), own);
        }
        return Angoff.of(estimates);
    }

    private static String percent(Rational share) {
        return share.times(100).toDecimal(2, RoundingMode.HALF_UP).toString();
    }

    /**
     * Five judges, six items, three rounds: table 6.15, page 186 of the Indonesian textbook Evaluasi Pembelajaran in the digital
     * collection of Universitas Muhammadiyah Palangkaraya, which prints the mean of each item and round in percent. The standard error
     * is of NumPy 2.4.
     */
    @Test
    void three_rounds_of_a_textbook() {
        Angoff first = judges(
                "0.45 0.70 0.80 0.50 1.00 0.40",
                "0.50 0.75 0.82 0.52 0.90 0.45",
                "0.60 0.70 0.85 0.55 0.95 0.46",
                "0.45 0.75 0.82 0.60 0.97 0.44",
                "0.55 0.70 0.85 0.57 1.00 0.45");
        Angoff second = judges(
                "0.45 0.75 0.85 0.52 0.97 0.45",
                "0.52 0.70 0.80 0.55 0.89 0.44",
                "0.62 0.69 0.80 0.56 0.97 0.45",
                "0.46 0.74 0.84 0.62 0.98 0.45",
                "0.56 0.68 0.83 0.60 0.99 0.40");
        Angoff third = judges(
                "0.44 0.74 0.80 0.55 0.95 0.45",
                "0.50 0.72 0.82 0.56 0.97 0.45",
                "0.61 0.70 0.82 0.58 0.95 0.45",
                "0.47 0.74 0.85 0.60 0.96 0.46",
                "0.55 0.70 0.85 0.58 0.98 0.43");

        assertThat(first.itemMeans().values().stream().map(AngoffTest::percent))
                .containsExactly("51.00", "72.00", "82.80", "54.80", "96.40", "44.00");
        assertThat(second.itemMeans().values().stream().map(AngoffTest::percent))
                .containsExactly("52.20", "71.20", "82.40", "57.00", "96.00", "43.80");
        assertThat(third.itemMeans().values().stream().map(AngoffTest::percent))
                .containsExactly("51.40", "72.00", "82.80", "57.40", "96.20", "44.80");
        assertThat(Stream.of(first, second, third).map(Angoff::cutShare).map(AngoffTest::percent))
                .containsExactly("66.83", "67.10", "67.43");
        assertThat(first.standardError().value().orElseThrow()).isEqualTo(0.051478150704935034, within(1e-15));
        assertThat(third.standardError().value().orElseThrow()).isEqualTo(0.032649655434628916, within(1e-15));
    }

    @Test
    void the_cut_is_the_mean_of_the_sums() {
        Angoff angoff = judges("0.9 0.6 0.5", "0.8 0.7 0.3", "0.7 0.5 0.4");

        assertThat(angoff.judgeCuts().values())
                .containsExactly(Rational.of(2), Rational.parse("1.8"), Rational.parse("1.6"));
        assertThat(angoff.cut()).isEqualTo(Rational.parse("1.8"));
        assertThat(angoff.cutShare()).isEqualTo(Rational.parse("0.6"));
        assertThat(angoff.standardError().value().orElseThrow()).isEqualTo(0.2 / Math.sqrt(3), within(1e-15));
        assertThat(angoff.judgeDeviations().values())
                .containsExactly(Rational.parse("0.2"), Rational.ZERO, Rational.parse("-0.2"));
        assertThat(angoff).hasToString("9/5 of 3 items by 3 judges");
        assertThat(angoff.gaps()).isZero();
    }

    @Test
    void yes_and_no_are_1_and_0() {
        assertThat(judges("1 1 0 1", "1 0 0 1").cut()).isEqualTo(Rational.parse("2.5"));
    }

    @Test
    void a_gap_is_filled_by_the_mean_of_the_other_judges_and_counted() {
        Angoff angoff = judges("0.9 0.6", "0.7 -", "- 0.2");

        assertThat(angoff.gaps()).isEqualTo(2);
        assertThat(angoff.itemMeans().values()).containsExactly(Rational.parse("0.8"), Rational.parse("0.4"));
        assertThat(angoff.judgeCuts().values())
                .containsExactly(Rational.parse("1.5"), Rational.parse("1.1"), Rational.ONE);
    }

    @Test
    void one_judge_has_no_standard_error() {
        assertThat(judges("0.5 0.5").standardError()).hasToString("data terlalu sedikit [n=1]");
        assertThat(judges("0.5 0.5").standardError().reason()).contains(Figure.Reason.TOO_FEW);
    }

    @Test
    void estimates_are_probabilities() {
        assertThatThrownBy(() -> judges("60 0.5"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                    estimates["judge 1"]["i1"] must be a probability from 0 to 1, but was '60'
                        Maybe percent should be divided by 100""");
        assertThatThrownBy(() -> Angoff.of(Map.of())).hasMessage("estimates must have at least one");
    }
}
