package id.tolok.gain;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.score.Score;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatchedGainProperties {

    private static final Rational MINUS_ONE = Rational.of(-1);

    @Provide
    Arbitrary<Score> scores() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(parts -> Arbitraries.integers().between(0, parts).map(part -> Score.of(part, parts)));
    }

    @Provide
    Arbitrary<Map<CandidateId, Score>> groups() {
        Arbitrary<CandidateId> candidates = Arbitraries.integers().between(1, 6).map(i -> CandidateId.of("C-" + i));
        return Arbitraries.maps(candidates, scores()).ofMaxSize(6);
    }

    @Property
    void everyone_is_matched_or_listed(
            @ForAll("groups") Map<CandidateId, Score> before, @ForAll("groups") Map<CandidateId, Score> after) {
        MatchedGain gain = MatchedGain.of(before, after);

        assertThat(gain.count() + gain.onlyBefore().size()).isEqualTo(before.size());
        assertThat(gain.count() + gain.onlyAfter().size()).isEqualTo(after.size());
    }

    @Property
    void looking_back_turns_the_sign_of_the_points(
            @ForAll("groups") Map<CandidateId, Score> before, @ForAll("groups") Map<CandidateId, Score> after) {
        MatchedGain forth = MatchedGain.of(before, after);
        MatchedGain back = MatchedGain.of(after, before);

        assertThat(back.gain().map(points -> points.points().negated()))
                .isEqualTo(forth.gain().map(PercentagePoints::points));
        assertThat(back.onlyBefore()).isEqualTo(forth.onlyAfter());
    }

    @Property
    void bounds_hold(@ForAll("scores") Score before, @ForAll("scores") Score after) {
        Step step = new Step(before, after);

        assertThat(step.normalizedGain().value().stream())
                .allSatisfy(gain -> assertThat(gain).isLessThanOrEqualTo(Rational.ONE));
        assertThat(step.normalizedChange().value().stream())
                .allSatisfy(change -> assertThat(change).isBetween(MINUS_ONE, Rational.ONE));
    }

    @Property
    void normalized_change_of_what_is_missing_is_its_opposite(
            @ForAll("scores") Score before, @ForAll("scores") Score after) {
        Step missing = new Step(missing(before), missing(after));

        assertThat(missing.normalizedChange().value())
                .isEqualTo(new Step(before, after).normalizedChange().value().map(Rational::negated));
    }

    private static Score missing(Score score) {
        return Score.of(Rational.ONE.minus(score.share()));
    }

    @Property
    void gain_of_equal_scores_before_is_the_mean_of_gains(
            @ForAll("scores") Score start, @ForAll("groups") Map<CandidateId, Score> after) {
        Map<CandidateId, Score> before = new HashMap<>();
        after.keySet().forEach(candidate -> before.put(candidate, start));
        MatchedGain gain = MatchedGain.of(before, after);

        assertThat(gain.normalizedGain().value())
                .isEqualTo(gain.meanOfNormalizedGains().value());
    }
}
