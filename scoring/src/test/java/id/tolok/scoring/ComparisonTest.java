package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Scorer SCORER = Welding.EVERY_CRITERION.compile(Welding.RUBRIC);

    private static final Result BEFORE =
            SCORER.score(Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup"));

    private static final Result AFTER =
            SCORER.score(Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=baik"));

    @Test
    void what_moved_is_what_caused_another_decision() {
        Comparison comparison = BEFORE.comparedWith(AFTER);

        assertThat(comparison.moved()).extracting(moved -> moved.about().key()).containsExactly("ukur", "sambung");
        assertThat(comparison.moved().get(0).before()).contains(Standing.at(Score.ZERO));
        assertThat(comparison.moved().get(0).after()).contains(Standing.at(Score.of(3, 4)));
        assertThat(comparison.redecided())
                .containsExactly(new Comparison.Redecided(
                        Welding.CUTTING, Optional.of(Decision.NOT_YET_COMPETENT), Optional.of(Decision.COMPETENT)));
        assertThat(comparison.causes(Welding.CUTTING))
                .extracting(moved -> moved.about().key())
                .containsExactly("ukur");
        assertThat(comparison.isOtherPolicy()).isFalse();
    }

    @Test
    void another_policy_can_decide_otherwise_without_anything_moved() {
        Result hybrid = Policies.hybrid(Welding.floors(70, 60))
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup"));
        Comparison comparison = BEFORE.comparedWith(hybrid);

        assertThat(comparison.isOtherPolicy()).isTrue();
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.redecided())
                .extracting(Comparison.Redecided::unit)
                .containsExactly(Welding.CUTTING, Welding.JOINING);
        assertThat(comparison.causes(Welding.CUTTING)).isEmpty();
    }

    @Test
    void a_transcript_prints_as_its_decision() {
        assertThat(BEFORE.transcript()).hasToString("C1: BK by every-criterion 1");
    }
}
