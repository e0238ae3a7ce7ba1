package id.tolok.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rubric.Scale;
import id.tolok.text.Language;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules with settings say of themselves, and what those say that are composed of others. */
class WordsOfRulesTest {

    private static final Aggregation GEOMETRIC = Aggregations.GEOMETRIC_MEAN;
    private static final AssessorId LEAD = AssessorId.of("L");
    private static final Rational HALF = Rational.of(1, 2);

    @Test
    void selections_state_their_laws() {
        assertThat(new Selections.DropLowest(1).laws()).doesNotContain(Law.MONOTONE, Law.SPLIT_INVARIANT);
        assertThat(List.of(
                        new Selections.DropLowest(1),
                        new Selections.KeepHighest(2),
                        new Selections.MostFrequent(Selections.Tie.MEAN)))
                .allSatisfy(rule -> assertThat(rule.laws())
                        .containsExactlyInAnyOrder(
                                Law.INTERNAL,
                                Law.IDEMPOTENT,
                                Law.PERMUTATION_INVARIANT,
                                Law.SCALE_INVARIANT,
                                Law.ZERO_NEUTRAL,
                                Law.ADDITIVE,
                                Law.ANONYMOUS,
                                Law.POINTS_NEUTRAL));
        assertThat(new Selections.ReachedBy(2).laws())
                .isEqualTo(Law.allBut(List.of(Law.SPLIT_INVARIANT)))
                .hasSize(9);
    }

    @Test
    void rules_for_attempts_state_their_laws() {
        assertThat(new AttemptRules.TimesMastered(2).laws())
                .hasSize(8)
                .doesNotContain(Law.MONOTONE, Law.SPLIT_INVARIANT);
        for (Aggregation sequence : List.of(new AttemptRules.LatestAndEarlier(HALF), new AttemptRules.Decaying(HALF))) {
            assertThat(sequence.laws()).hasSize(8).doesNotContain(Law.PERMUTATION_INVARIANT, Law.SPLIT_INVARIANT);
        }
        assertThat(new AttemptRules.TimeDecay(30, HALF).laws()).hasSize(9).doesNotContain(Law.SPLIT_INVARIANT);
    }

    @Test
    void rules_for_assessors_state_their_laws_or_those_of_their_parts() {
        Set<Law> ofTheMean = Aggregations.MEAN.laws();

        assertThat(new AssessorRules.ThirdAdjudicates(1).laws())
                .hasSize(7)
                .doesNotContain(Law.MONOTONE, Law.PERMUTATION_INVARIANT, Law.SPLIT_INVARIANT);
        assertThat(new AssessorRules.Consensus(1, Aggregations.MEAN).laws())
                .hasSize(8)
                .isSubsetOf(ofTheMean)
                .doesNotContain(Law.MONOTONE);
        assertThat(new AssessorRules.LeadOverrides(LEAD, Aggregations.MEAN).laws())
                .hasSize(8)
                .isSubsetOf(ofTheMean)
                .doesNotContain(Law.ANONYMOUS);
    }

    @Test
    void groups_and_limits_state_the_laws_that_their_parts_leave() {
        assertThat(new Selections.ByGroup(Aggregations.MEAN, Aggregations.LATEST).laws())
                .hasSize(8)
                .doesNotContain(Law.SPLIT_INVARIANT, Law.PERMUTATION_INVARIANT);
        assertThat(new Selections.AtMostFull(Aggregations.MEAN).laws())
                .hasSize(7)
                .doesNotContain(Law.SPLIT_INVARIANT, Law.INTERNAL, Law.IDEMPOTENT);
    }

    @Test
    void compositions_name_their_parts() {
        assertThat(new AssessorRules.Consensus(1, GEOMETRIC).parts()).containsExactly(GEOMETRIC);
        assertThat(new AssessorRules.LeadOverrides(LEAD, GEOMETRIC).parts()).containsExactly(GEOMETRIC);
        assertThat(new Selections.AtMostFull(Aggregations.MEAN).parts()).containsExactly(Aggregations.MEAN);
        assertThat(new Selections.ByGroup(Aggregations.MEAN, Aggregations.LOWEST).parts())
                .containsExactly(Aggregations.MEAN, Aggregations.LOWEST);
    }

    @Test
    void rules_for_assessors_are_what_their_part_is_about_roots() {
        for (Aggregation composed :
                List.of(new AssessorRules.Consensus(1, GEOMETRIC), new AssessorRules.LeadOverrides(LEAD, GEOMETRIC))) {
            assertThat(composed.isAdditive()).isFalse();
            assertThat(composed.yieldsRoots()).isTrue();
            assertThat(composed.takesRoots()).isTrue();
        }
        for (Aggregation composed : List.of(
                new AssessorRules.Consensus(1, Aggregations.MEAN),
                new AssessorRules.LeadOverrides(LEAD, Aggregations.MEAN))) {
            assertThat(composed.isAdditive()).isTrue();
            assertThat(composed.yieldsRoots()).isFalse();
            assertThat(composed.takesRoots()).isFalse();
        }
    }

    @Test
    void whoever_chooses_one_takes_roots() {
        assertThat(List.of(
                        Aggregations.LOWEST,
                        Aggregations.HIGHEST,
                        Aggregations.LATEST,
                        GEOMETRIC,
                        new Selections.ReachedBy(1)))
                .allMatch(Aggregation::takesRoots);
        assertThat(List.of(Aggregations.WEIGHTED_MEAN, Aggregations.MEAN, new Selections.DropLowest(1)))
                .noneMatch(Aggregation::takesRoots);
    }

    @Test
    void only_rules_that_mind_assessors_and_times_look_at_origins() {
        Aggregation decay = new AttemptRules.TimeDecay(30, HALF);

        assertThat(List.of(
                        decay,
                        new AssessorRules.LeadOverrides(LEAD, Aggregations.MEAN),
                        new AssessorRules.Consensus(1, decay),
                        new Selections.AtMostFull(decay),
                        new Selections.ByGroup(decay, Aggregations.MEAN),
                        new Selections.ByGroup(Aggregations.MEAN, decay)))
                .allMatch(Aggregation::looksAtOrigins);
        assertThat(List.of(
                        new Selections.DropLowest(1),
                        new Selections.KeepHighest(1),
                        new Selections.ReachedBy(1),
                        new Selections.MostFrequent(Selections.Tie.LOWEST),
                        new AssessorRules.ThirdAdjudicates(1),
                        new AssessorRules.Consensus(1, Aggregations.MEAN),
                        new Selections.AtMostFull(Aggregations.MEAN),
                        new Selections.ByGroup(Aggregations.MEAN, Aggregations.MEAN)))
                .noneMatch(Aggregation::looksAtOrigins);
    }

    @Test
    void rules_with_settings_have_names_and_titles_that_tell_the_settings() {
        assertThat(new Selections.KeepHighest(3).id()).isEqualTo("keep-highest");
        assertThat(new Selections.KeepHighest(3).title().in(Language.ENGLISH))
                .isEqualTo("weighted mean of the 3 highest");
        assertThat(new AttemptRules.Decaying(Rational.of(13, 20)).title().in(Language.ENGLISH))
                .isEqualTo("decaying average, latest 65%");
        assertThat(new Rounding(Rational.of(1, 100), RoundingMode.DOWN).label().in(Language.ENGLISH))
                .isEqualTo("rounded down to multiples of 1%");
        assertThat(new Rounding(Rational.of(1, 100), RoundingMode.CEILING)
                        .label()
                        .in(Language.INDONESIAN))
                .isEqualTo("dibulatkan ke atas ke kelipatan 1%");
        assertThat(new Rounding(Rational.of(1, 100), RoundingMode.HALF_UP)
                        .label()
                        .in(Language.ENGLISH))
                .isEqualTo("rounded to multiples of 1%");
    }

    private static Weighted by(String assessor, String comment, long points) {
        Origin.Builder origin =
                Origin.builder().assessor(AssessorId.of(assessor)).scale(Scale.ofPoints(0, 4, 1));
        if (!comment.isEmpty()) {
            origin.comment(comment);
        }
        return new Weighted(Rational.ONE, Score.of(points, 4), origin.build());
    }

    @Test
    void a_lead_assessor_overrides_with_a_reason_also_within_a_limit() {
        Aggregation rule = new AssessorRules.LeadOverrides(LEAD, Aggregations.MEAN);
        List<Weighted> silent = List.of(by("A", "", 1), by("L", "", 4));
        List<Weighted> withReason = List.of(by("A", "", 1), by("L", "as was seen", 4));

        assertThat(rule.isOverriding(silent)).isFalse();
        assertThat(rule.isOverriding(withReason)).isTrue();
        assertThat(new Selections.AtMostFull(rule).isOverriding(silent)).isFalse();
        assertThat(new Selections.AtMostFull(rule).isOverriding(withReason)).isTrue();
    }

    @Test
    void a_third_assessor_overrides_the_first_two_only_where_these_differ() {
        Aggregation third = new AssessorRules.ThirdAdjudicates(1);

        assertThat(third.isOverriding(List.of(by("A", "", 1), by("B", "", 4)))).isFalse();
        assertThat(third.isOverriding(List.of(by("A", "", 1), by("B", "", 2), by("C", "", 4))))
                .isFalse();
        assertThat(third.isOverriding(List.of(by("A", "", 1), by("B", "", 4), by("C", "", 2))))
                .isTrue();
        assertThat(new AssessorRules.LeadOverrides(LEAD, third)
                        .isOverriding(List.of(by("A", "", 1), by("B", "", 4), by("C", "", 2))))
                .isTrue();
    }

    @Test
    void a_lead_assessor_leaves_it_to_the_others_why_there_is_no_score() {
        List<Weighted> differing = List.of(by("A", "", 0), by("B", "", 4));

        assertThat(new AssessorRules.LeadOverrides(LEAD, new AssessorRules.ThirdAdjudicates(1)).whyNone(differing))
                .isEqualTo(Standing.Reason.NEEDS_MODERATION);
    }

    @Test
    void nothing_is_critical_or_extra_credit_unless_said() {
        assertThat(Origin.builder().build()).isEqualTo(Origin.UNKNOWN).matches(origin -> !origin.critical());
        assertThat(Origin.builder().build()).matches(origin -> !origin.extraCredit());
        assertThat(Origin.builder().critical(true).extraCredit(true).build())
                .matches(Origin::critical)
                .matches(Origin::extraCredit);
    }
}
