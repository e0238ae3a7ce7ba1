package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.rating.CarriedOver;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RubricDiffTest {

    private static final Rubric BEFORE = SampleRubrics.welding();
    private static final Ratings RATINGS = Ratings.of(
            "P01",
            List.of(
                    Rating.of("teori", "A1", Outcome.points(80)),
                    Rating.of("sambung", "A1", Outcome.level("baik")),
                    Rating.of("sambung", "A2", Outcome.points(2)),
                    Rating.of("bersih", "A1", Outcome.notApplicable("tidak ada alat"))));

    private static RubricDiff changed(String criterion, UnaryOperator<Criterion.Builder> change) {
        return RubricDiff.between(
                BEFORE, BEFORE.edit().change(criterion, change).build());
    }

    private static RubricDiff scale(String name, Scale scale) {
        return RubricDiff.between(BEFORE, BEFORE.edit().scale(name, scale).build());
    }

    @Test
    void a_diff_is_told_in_both_languages() {
        Rubric after = BEFORE.edit()
                .version("2")
                .weight(Domain.COGNITIVE, Weight.percent(40))
                .weight(Domain.PSYCHOMOTOR, Weight.percent(60))
                .change("teori", criterion -> criterion.weight(Weight.points(2)).critical(true))
                .change(
                        "sambung",
                        criterion -> criterion
                                .method(AssessmentMethod.DEMONSTRATION)
                                .addAssesses(StandardRef.parse("C.000000.001.01#2.1")))
                .remove("bersih")
                .add(Criterion.builder()
                        .id(CriterionId.of("rapi"))
                        .title(LocalizedText.of("Merapikan", "Tidying up"))
                        .domain(Domain.PSYCHOMOTOR)
                        .weight(Weight.points(1))
                        .scale("mutu")
                        .build())
                .build();

        RubricDiff diff = RubricDiff.between(BEFORE, after);

        assertThat(diff.toText(Language.INDONESIAN)).isEqualTo("""
            - Versi berubah dari 1 menjadi 2.
            - Bobot ranah kognitif berubah dari 30% menjadi 40%.
            - Bobot ranah psikomotorik berubah dari 70% menjadi 60%.
            - Kriteria teori: bobot berubah dari 1 pt menjadi 2 pt.
            - Kriteria teori: sifat kritis berubah dari tidak menjadi ya.
            - Kriteria sambung: yang dinilai berubah dari [C.000000.001.01#1.1] menjadi [C.000000.001.01#1.1; C.000000.001.01#2.1]. [perlu dinilai ulang]
            - Kriteria sambung: metode berubah dari observasi langsung menjadi demonstrasi. [perlu dinilai ulang]
            - Kriteria bersih dihapus: Membersihkan hasil las. [tidak dapat dipakai]
            - Kriteria rapi ditambahkan: Merapikan. [perlu dinilai ulang]
            """);
        assertThat(diff.toText(Language.ENGLISH)).isEqualTo("""
            - The version changed from 1 to 2.
            - The weight of the cognitive domain changed from 30% to 40%.
            - The weight of the psychomotor domain changed from 70% to 60%.
            - Criterion teori: weight changed from 1 pt to 2 pt.
            - Criterion teori: being critical changed from no to yes.
            - Criterion sambung: what it assesses changed from [C.000000.001.01#1.1] to [C.000000.001.01#1.1; C.000000.001.01#2.1]. [needs re-rating]
            - Criterion sambung: method changed from direct observation to demonstration. [needs re-rating]
            - Criterion bersih was removed: Membersihkan hasil las. [refused]
            - Criterion rapi was added: Tidying up. [needs re-rating]
            """);
        assertThat(diff.changesScores()).isTrue();
        assertThat(diff.effect(CriterionId.of("teori"))).isEqualTo(CarryOver.CARRIED_OVER);
        assertThat(diff.effect(CriterionId.of("sambung"))).isEqualTo(CarryOver.NEEDS_RERATING);
        assertThat(diff.effect(CriterionId.of("bersih"))).isEqualTo(CarryOver.REFUSED);
        assertThat(diff.changes().get(0)).hasToString("Versi berubah dari 1 menjadi 2.");
        CarriedOver carried = RATINGS.carriedOver(diff);
        assertThat(carried.ratings().ratings())
                .containsExactly(RATINGS.ratings().get(0));
        assertThat(carried.needRerating()).isEqualTo(RATINGS.ratings().subList(1, 3));
        assertThat(carried.refused()).isEqualTo(RATINGS.ratings().subList(3, 4));
    }

    @Test
    void wording_carries_everything_over_and_changes_no_score() {
        Rubric after = BEFORE.edit()
                .title(LocalizedText.of("Judul", "Title"))
                .change("teori", criterion -> criterion.title(LocalizedText.of("Teori", "Theory")))
                .change("sambung", criterion -> criterion.putDescriptor("cukup", LocalizedText.of("Ada retak kecil")))
                .build();

        RubricDiff diff = RubricDiff.between(BEFORE, after);

        assertThat(diff.toText(Language.INDONESIAN)).isEqualTo("""
            - Judul rubrik berubah dari 'Rubrik pengelasan' menjadi 'Judul'.
            - Kriteria teori: judul berubah dari 'Menjelaskan jenis sambungan' menjadi 'Teori'.
            - Kriteria sambung: uraian tingkat berubah dari [baik = 'Sambungan rata tanpa retak'] menjadi [baik = 'Sambungan rata tanpa retak'; cukup = 'Ada retak kecil'].
            """);
        assertThat(diff.changesScores()).isFalse();
        assertThat(RATINGS.carriedOver(diff).ratings()).isEqualTo(RATINGS);
    }

    @Test
    void a_change_that_shows_in_another_language_only_is_still_told() {
        RubricDiff diff = changed(
                "teori",
                criterion -> criterion.title(LocalizedText.of("Menjelaskan jenis sambungan", "Explains joints")));

        assertThat(diff.toText(Language.INDONESIAN)).isEqualTo("- Kriteria teori: judul berubah.\n");
        assertThat(diff.toText(Language.ENGLISH))
                .isEqualTo(
                        "- Criterion teori: title changed from 'Menjelaskan jenis sambungan' to 'Explains joints'.\n");
    }

    @Test
    void other_points_for_the_same_levels_let_levels_hold_but_not_points() {
        RubricDiff diff = scale(
                "mutu",
                Scale.ofLevels(
                                Level.of("kurang", 0),
                                Level.of("cukup", 2),
                                Level.of("baik", 3),
                                Level.of("amat-baik", 4))
                        .requiring("cukup"));

        assertThat(diff.toText(Language.ENGLISH))
                .startsWith(
                        "- Criterion sambung: the scale changed from 'kurang (0), cukup (1), baik (2), amat-baik (4);"
                                + " required 1' to 'kurang (0), cukup (2), baik (3), amat-baik (4); required 2'.\n");
        CarriedOver carried = RATINGS.carriedOver(diff);
        assertThat(carried.ratings().of(CriterionId.of("sambung")))
                .containsExactly(RATINGS.ratings().get(1));
        assertThat(carried.needRerating()).containsExactly(RATINGS.ratings().get(2));
    }

    @Test
    void other_levels_need_a_rating_anew() {
        RubricDiff diff =
                scale("mutu", Scale.ofLevels(Level.of("cukup", 1), Level.of("baik", 2), Level.of("amat-baik", 4)));

        assertThat(diff.effect(CriterionId.of("sambung"))).isEqualTo(CarryOver.NEEDS_RERATING);
        assertThat(RATINGS.carriedOver(diff).needRerating()).hasSize(3);
    }

    @Test
    void other_ends_need_a_rating_anew_but_other_steps_only_where_points_fall_between() {
        assertThat(scale("tes", Scale.ofPoints(0, 200, 1)).effect(CriterionId.of("teori")))
                .isEqualTo(CarryOver.NEEDS_RERATING);
        assertThat(scale("tes", Scale.ofPoints(1, 100, 1)).effect(CriterionId.of("teori")))
                .isEqualTo(CarryOver.NEEDS_RERATING);
        RubricDiff tens = scale("tes", Scale.ofPoints(0, 100, 10));
        RubricDiff quarters = scale("tes", Scale.ofPoints(0, 100, 25));
        assertThat(tens.effect(CriterionId.of("teori"))).isEqualTo(CarryOver.CARRIED_OVER);
        assertThat(RATINGS.carriedOver(tens).needRerating()).isEmpty();
        assertThat(RATINGS.carriedOver(quarters).needRerating())
                .containsExactly(RATINGS.ratings().get(0));
        assertThat(tens.toText(Language.INDONESIAN))
                .isEqualTo("- Kriteria teori: skala berubah dari '0–100 langkah 1; syarat 70' menjadi '0–100 langkah"
                        + " 10; syarat 100'.\n");
        assertThat(tens.toText(Language.ENGLISH))
                .isEqualTo("- Criterion teori: the scale changed from '0–100 in steps of 1; required 70' to '0–100 in"
                        + " steps of 10; required 100'.\n");
    }

    @Test
    void another_kind_of_scale_needs_a_rating_anew() {
        Scale checklist = Scale.ofChecklist(CheckItem.of("a", "A"), CheckItem.of("b", "B"));
        RubricDiff diff = scale("tes", checklist);

        assertThat(diff.effect(CriterionId.of("teori"))).isEqualTo(CarryOver.NEEDS_RERATING);
        assertThat(diff.toText(Language.ENGLISH)).contains(" to 'a, b; required 2'. [needs re-rating]");
    }

    @Test
    void points_on_a_checklist_hold_while_they_are_worth_the_same() {
        Scale.Checklist list = Scale.ofChecklist(CheckItem.of("a", "A"), CheckItem.of("b", "B"));
        Rubric before = BEFORE.edit().scale("tes", list).build();
        Ratings ratings = Ratings.of(
                "P01",
                List.of(Rating.of("teori", "A1", Outcome.points(1)), Rating.of("teori", "A2", Outcome.checked("a"))));

        CarriedOver sameWorth = ratings.carriedOver(RubricDiff.between(
                before, before.edit().scale("tes", list.requiring(1)).build()));
        CarriedOver otherWorth = ratings.carriedOver(RubricDiff.between(
                before, before.edit().scale("tes", list.worth(1, 2, 3)).build()));

        assertThat(sameWorth.ratings()).isEqualTo(ratings);
        assertThat(otherWorth.needRerating()).containsExactly(ratings.ratings().get(0));
        assertThat(otherWorth.ratings().ratings())
                .containsExactly(ratings.ratings().get(1));
    }

    @Test
    void another_normalization_is_told() {
        assertThat(scale("tes", Scale.ofPoints(0, 100, 1).requiring(70).normalized(Normalization.SHARE_OF_RANGE))
                        .toText(Language.INDONESIAN))
                .isEqualTo("- Kriteria teori: skala berubah dari '0–100 langkah 1; syarat 70' menjadi '0–100 langkah 1;"
                        + " syarat 70; bagian dari rentang'.\n");
    }

    @Test
    void not_applicable_does_not_hold_where_the_criterion_applies_to_everybody_now() {
        RubricDiff diff = changed("bersih", criterion -> criterion.alwaysApplies(true));

        assertThat(diff.effect(CriterionId.of("bersih"))).isEqualTo(CarryOver.CARRIED_OVER);
        assertThat(RATINGS.carriedOver(diff).needRerating())
                .containsExactly(RATINGS.ratings().get(3));
    }

    @Test
    void the_rest_of_what_can_differ_is_told_too() {
        Rubric after = BEFORE.toBuilder()
                .addGroups(new Group("A", LocalizedText.of("Bagian"), List.of(Group.of("B", LocalizedText.of("Sub")))))
                .build()
                .edit()
                .id("las-2")
                .scale("lain", Scales.competence())
                .change(
                        "teori",
                        criterion -> criterion
                                .required(Rational.of(80))
                                .counting(Counting.OPTIONAL)
                                .group(Optional.of("A"))
                                .origin(new Origin("asal", "teks")))
                .change(
                        "sambung",
                        criterion -> criterion.domain(Domain.COGNITIVE).method(Optional.empty()))
                .build();

        assertThat(RubricDiff.between(BEFORE, after).toText(Language.INDONESIAN))
                .isEqualTo("""
                    - Nama rubrik berubah dari las menjadi las-2.
                    - Susunan bagian berubah dari [] menjadi [Bagian [Sub]].
                    - Skala lain ditambahkan.
                    - Kriteria teori: bagian berubah dari tidak ada menjadi A.
                    - Kriteria teori: syarat sendiri berubah dari tidak ada menjadi 80.
                    - Kriteria teori: cara dihitung berubah dari dihitung menjadi pilihan.
                    - Kriteria teori: asal berubah dari tidak ada menjadi asal.
                    - Kriteria sambung: ranah berubah dari psikomotorik menjadi kognitif.
                    - Kriteria sambung: metode berubah dari observasi langsung menjadi tidak ada. [perlu dinilai ulang]
                    """);
        assertThat(RubricDiff.between(after, BEFORE).toText(Language.ENGLISH))
                .contains("- Scale lain was removed.\n", "- Criterion teori: group changed from A to none.\n");
        assertThat(RubricDiff.between(
                                after,
                                after.edit().scale("lain", Scales.oneToFour()).build())
                        .toText(Language.INDONESIAN))
                .isEqualTo("- Skala lain diubah.\n");
    }

    @Test
    void another_order_and_other_names_of_scales_change_nothing_else() {
        Rubric reordered = BEFORE.toBuilder()
                .criteria(List.of(
                        BEFORE.criteria().get(2),
                        BEFORE.criteria().get(1),
                        BEFORE.criteria().get(0)))
                .build();
        Rubric renamed = BEFORE.edit()
                .scale("nilai", BEFORE.scale(BEFORE.criteria().get(0)))
                .change("teori", criterion -> criterion.scale("nilai"))
                .build();

        assertThat(RubricDiff.between(BEFORE, reordered).toText(Language.ENGLISH))
                .isEqualTo("- The order of the criteria changed.\n");
        assertThat(RubricDiff.between(BEFORE, renamed).toText(Language.ENGLISH))
                .isEqualTo(
                        "- Scale nilai was added.\n- Criterion teori: the scale's name changed from tes to nilai.\n");
        assertThat(RubricDiff.between(BEFORE, renamed).changesScores()).isFalse();
        assertThat(RubricDiff.between(BEFORE, BEFORE).changes()).isEmpty();
    }

    @Test
    void ratings_of_what_neither_rubric_has_are_refused() {
        Ratings foreign = Ratings.of("P01", List.of(Rating.of("lain", "A1", Outcome.points(1))));

        assertThat(foreign.carriedOver(RubricDiff.between(BEFORE, BEFORE)).refused())
                .isEqualTo(foreign.ratings());
    }
}
