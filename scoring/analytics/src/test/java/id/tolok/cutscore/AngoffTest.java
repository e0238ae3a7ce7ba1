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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scored by hand from the definition in Angoff (1971): sum over items, then mean over judges. */
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
