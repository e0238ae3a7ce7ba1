package id.tolok.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.text.Language;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void a_score_is_shown_in_percent_rounded_only_then() {
        Score twoThirds = Score.of(2, 3);

        assertThat(twoThirds.percent()).isEqualTo(Rational.of(200, 3));
        assertThat(twoThirds.toPercent(1, RoundingMode.HALF_UP)).hasToString("66.7");
        assertThat(twoThirds.toPercent(0, RoundingMode.DOWN)).hasToString("66");
        assertThat(twoThirds.toDecimal(4, RoundingMode.HALF_EVEN)).hasToString("0.6667");
        assertThat(Score.root(Rational.of(1, 2), 2).toDecimal(10, RoundingMode.DOWN))
                .hasToString("0.7071067811");
        assertThat(twoThirds).hasToString("2/3");
    }

    @Test
    void equal_to_a_cut_passes() {
        assertThat(Score.of(7, 10).isAtLeast(Score.ofPercent(70))).isTrue();
        assertThat(Score.of(6_999_999, 10_000_000).isAtLeast(Score.ofPercent(70)))
                .isFalse();
        assertThat(Score.ofPercent(71).isAtLeast(Score.ofPercent(70))).isTrue();
    }

    @Test
    void nothing_is_below_everything() {
        assertThat(Score.ZERO).isLessThan(Score.FULL);
    }

    @Test
    void a_standing_is_a_score_or_a_reason() {
        Standing at = Standing.at(Score.of(1, 2));
        Standing none = Standing.none(Standing.Reason.MISSING);

        assertThat(at.score()).contains(Score.of(1, 2));
        assertThat(at).hasToString("1/2");
        assertThat(at.isNone(Standing.Reason.MISSING)).isFalse();
        assertThat(none.score()).isEmpty();
        assertThat(none).hasToString("belum dinilai");
        assertThat(none.isNone(Standing.Reason.MISSING)).isTrue();
        assertThat(none.isNone(Standing.Reason.NOT_APPLICABLE)).isFalse();
    }

    @Test
    void labels_are_in_two_languages() {
        assertThat(Standing.Reason.NOTHING_COUNTS.label(Language.ENGLISH)).isEqualTo("nothing counts");
        assertThat(Law.MONOTONE.label(Language.INDONESIAN)).isEqualTo("nilai naik tidak menurunkan hasil");
        assertThat(MissingRules.REFUSED.label(Language.ENGLISH)).isEqualTo("no score until rated");
    }

    @Test
    void zero_and_fails_judge_what_is_missing_as_not_reached() {
        assertThat(MissingRules.values())
                .filteredOn(rule -> rule.treatment().isFailure())
                .containsExactly(MissingRules.ZERO, MissingRules.FAILS);
    }
}
