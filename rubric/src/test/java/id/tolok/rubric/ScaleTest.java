package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

    @Test
    void levels_may_be_worth_unequal_steps_or_the_same() {
        Scale.Levels scale = Scale.ofLevels(Level.of("a", 1), Level.of("b", 1), Level.of("c", 4), Level.of("d", 9));

        assertThat(scale.lowest()).isEqualTo(Rational.of(1));
        assertThat(scale.highest()).isEqualTo(Rational.of(9));
        assertThat(scale.required()).isEqualTo(Rational.of(9));
        assertThat(scale.allows(Rational.of(4))).isTrue();
        assertThat(scale.allows(Rational.of(5))).isFalse();
        assertThat(scale.atMost(Rational.of(8))).isEqualTo(Rational.of(4));
        assertThat(scale.atMost(Rational.ZERO)).isEqualTo(Rational.of(1));
        assertThat(scale.names()).containsExactly("a", "b", "c", "d");
        assertThat(scale.findLevel("c")).map(Level::points).contains(Rational.of(4));
        assertThat(scale.findLevel("x")).isEmpty();
        assertThat(scale.requiring("c").required()).isEqualTo(Rational.of(4));
    }

    @Test
    void a_range_has_steps() {
        Scale.Points scale = Scale.ofPoints(10, 20, 2).requiring(15);

        assertThat(scale.allows(Rational.of(12))).isTrue();
        assertThat(scale.allows(Rational.of(13))).isFalse();
        assertThat(scale.allows(Rational.of(8))).isFalse();
        assertThat(scale.allows(Rational.of(22))).isFalse();
        assertThat(scale.required()).isEqualTo(Rational.of(15));
        assertThat(scale.levels()).isEmpty();
        assertThat(scale.names()).isEmpty();
        assertThat(scale.findLevel("x")).isEmpty();
        assertThat(scale.requiring(18).required()).isEqualTo(Rational.of(18));
        assertThat(scale.atMost(Rational.parse("13.9"))).isEqualTo(Rational.of(12));
        assertThat(scale.atMost(Rational.of(99))).isEqualTo(Rational.of(20));
        assertThat(scale.atMost(Rational.ONE)).isEqualTo(Rational.of(10));
    }

    @Test
    void the_same_points_are_55_or_10_of_100() {
        Scale.Points scale = Scale.ofPoints(10, 20, 1);

        assertThat(scale.normalization()).isEqualTo(Normalization.SHARE_OF_MAXIMUM);
        assertThat(scale.share(Rational.of(11))).isEqualTo(Rational.of(55, 100));
        assertThat(scale.normalized(Normalization.SHARE_OF_RANGE).share(Rational.of(11)))
                .isEqualTo(Rational.of(10, 100));
    }

    @Test
    void the_lowest_level_is_worth_something_only_as_a_share_of_the_maximum() {
        Scale.Levels scale = Scales.oneToFour();

        assertThat(scale.share(scale.lowest())).isEqualTo(Rational.of(1, 4));
        assertThat(scale.normalized(Normalization.SHARE_OF_RANGE).share(scale.lowest()))
                .isEqualTo(Rational.ZERO);
        assertThat(scale.normalized(Normalization.SHARE_OF_RANGE).share(Rational.of(2)))
                .isEqualTo(Rational.of(1, 3));
        assertThat(scale.normalized(Normalization.SHARE_OF_RANGE).required()).isEqualTo(Rational.of(3));
    }

    @Test
    void a_checklist_counts_what_was_seen() {
        Scale.Checklist scale =
                Scale.ofChecklist(CheckItem.of("a", "A"), CheckItem.of("b", "B"), CheckItem.of("c", "C"));

        assertThat(scale.points()).containsExactly(Rational.ZERO, Rational.ONE, Rational.of(2), Rational.of(3));
        assertThat(scale.required()).isEqualTo(Rational.of(3));
        assertThat(scale.requiring(2).required()).isEqualTo(Rational.of(2));
        assertThat(scale.requiring(3).required()).isEqualTo(Rational.of(3));
        assertThat(scale.names()).containsExactly("a", "b", "c");
        assertThat(scale.levels()).isEmpty();
    }

    @Test
    void a_checklist_may_give_points_for_nothing_seen() {
        Scale.Checklist scale = Scale.ofChecklist(
                        CheckItem.of("a", "A"), CheckItem.of("b", "B"), CheckItem.of("c", "C"))
                .worth(1, 2, 3, 4)
                .normalized(Normalization.SHARE_OF_RANGE);

        assertThat(scale.lowest()).isEqualTo(Rational.ONE);
        assertThat(scale.highest()).isEqualTo(Rational.of(4));
        assertThat(scale.required()).isEqualTo(Rational.of(4));
        assertThat(scale.pointsFor(2)).isEqualTo(Rational.of(3));
        assertThat(scale.share(Rational.ONE)).isEqualTo(Rational.ZERO);
        assertThat(scale.allows(Rational.of(4))).isTrue();
        assertThat(scale.allows(Rational.ZERO)).isFalse();
        assertThat(scale.atMost(Rational.parse("2.5"))).isEqualTo(Rational.of(2));
        assertThat(scale.atMost(Rational.ZERO)).isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0,sangat-kurang",
        "54.9,sangat-kurang",
        "55,kurang",
        "64,kurang",
        "65,cukup",
        "74.5,cukup",
        "75,baik",
        "89.5,baik",
        "90,sangat-baik",
        "100,sangat-baik"
    })
    void equal_to_a_limit_passes_and_nothing_falls_between_bands(String points, String band) {
        Scale.Points scale = Scales.hundred(70);

        assertThat(scale.bands().orElseThrow().find(Rational.parse(points)).map(Band::id))
                .contains(band);
        assertThat(scale.names()).containsExactly("sangat-kurang", "kurang", "cukup", "baik", "sangat-baik");
        assertThat(scale.required()).isEqualTo(Rational.of(70));
        assertThat(scale.normalized(Normalization.SHARE_OF_RANGE).bands()).isEqualTo(scale.bands());
    }

    @Test
    void a_band_may_begin_above_a_limit() {
        Bands bands = Bands.of(
                Band.above(-1, "rendah", LocalizedText.of("Rendah")),
                Band.above(5, "tinggi", LocalizedText.of("Tinggi")));

        assertThat(bands.find(Rational.of(5)).map(Band::id)).contains("rendah");
        assertThat(bands.find(Rational.parse("5.01")).map(Band::id)).contains("tinggi");
        assertThat(bands.find(Rational.of(-1))).isEmpty();
        assertThat(bands.find("tinggi").map(Band::bound)).contains(Band.Bound.EXCLUSIVE);
        assertThat(bands.find("sedang")).isEmpty();
    }

    @Test
    void ready_made_bands_begin_where_they_are_printed() {
        assertThat(starts(Scales.pap())).containsExactly("0", "55", "65", "75", "90");
        assertThat(starts(Scales.placement())).containsExactly("0", "70", "80", "90");
        assertThat(starts(Scales.letters())).containsExactly("0", "50", "60", "70", "80");
        assertThat(starts(Scales.brin())).containsExactly("0", "78", "90");
        assertThat(Scales.letters().bands()).extracting(Band::id).containsExactly("E", "D", "C", "B", "A");
        assertThat(Scales.placement().bands())
                .extracting(Band::label)
                .extracting(Object::toString)
                .containsExactly("Belum lulus", "Cukup", "Baik", "Amat baik");
    }

    private static Stream<String> starts(Bands bands) {
        assertThat(bands.bands()).allMatch(band -> band.bound() == Band.Bound.INCLUSIVE);
        return bands.bands().stream().map(band -> band.from().toString());
    }

    @Test
    void ready_made_scales_have_the_points_of_their_names() {
        assertThat(points(Scales.competence())).containsExactly("0", "1");
        assertThat(points(Scales.oneToFour())).containsExactly("1", "2", "3", "4");
        assertThat(points(Scales.oneToFive())).containsExactly("1", "2", "3", "4", "5");
        assertThat(points(Scales.zeroToThree())).containsExactly("0", "1", "2", "3");
        assertThat(Stream.of(Scales.competence(), Scales.oneToFour(), Scales.oneToFive(), Scales.zeroToThree())
                        .map(scale -> scale.required().toString()))
                .containsExactly("1", "3", "3", "1");
        assertThat(Scales.competence().levels())
                .extracting(level -> level.label().in(Language.ENGLISH))
                .containsExactly("Not yet competent", "Competent");
    }

    private static List<String> points(Scale scale) {
        return scale.levels().stream().map(level -> level.points().toString()).toList();
    }

    @Test
    void a_level_prints_with_its_points() {
        assertThat(Level.of("baik", 2)).hasToString("baik (2)");
        assertThat(Level.of("baik", 2).describedAs(LocalizedText.of("Rapi")).descriptor())
                .contains(LocalizedText.of("Rapi"));
        assertThat(Level.of("baik", 2).label()).isEqualTo(LocalizedText.of("baik"));
    }

    @Test
    void a_weight_prints_by_its_convention() {
        assertThat(Weight.percent(30)).hasToString("30%");
        assertThat(Weight.fraction("1/3")).hasToString("1/3");
        assertThat(Weight.points(2)).hasToString("2 pt");
        assertThat(Weight.points(0).value()).isEqualTo(Rational.ZERO);
    }

    @Test
    void names_of_criteria_sort_by_their_text() {
        assertThat(CriterionId.of("a")).isLessThan(CriterionId.of("b")).hasToString("a");
        assertThat(new Origin("x#1", "teks")).hasToString("x#1");
    }

    @Test
    void every_enum_speaks_both_languages() {
        Stream.<Labelled[]>of(
                        Domain.values(),
                        Normalization.values(),
                        Counting.values(),
                        CarryOver.values(),
                        Weight.Convention.values(),
                        Band.Bound.values(),
                        Advice.Kind.values())
                .flatMap(Stream::of)
                .forEach(constant ->
                        assertThat(constant.label().texts()).containsOnlyKeys(Language.INDONESIAN, Language.ENGLISH));
        assertThat(Domain.PSYCHOMOTOR.label(Language.INDONESIAN)).isEqualTo("psikomotorik");
        assertThat(Counting.EXTRA_CREDIT.label(Language.ENGLISH)).isEqualTo("extra credit");
        assertThat(CarryOver.REFUSED.label(Language.INDONESIAN)).isEqualTo("tidak dapat dipakai");
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void what_counts_is_in_the_sum(Counting counting) {
        assertThat(counting.isInSum()).isEqualTo(counting == Counting.COUNTED || counting == Counting.OPTIONAL);
    }
}
