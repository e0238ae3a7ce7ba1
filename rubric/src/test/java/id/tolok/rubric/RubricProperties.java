package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.rating.CarriedOver;
import id.tolok.rating.Rating;
import id.tolok.rating.RatingTable;
import id.tolok.rating.Ratings;
import id.tolok.rubric.RubricArbitraries.Rated;
import id.tolok.rubric.json.RubricJson;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RubricProperties {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<Rubric> rubrics() {
        return RubricArbitraries.rubrics();
    }

    @Provide
    Arbitrary<Rated> rated() {
        return RubricArbitraries.rated();
    }

    @Provide
    Arbitrary<Scale> scales() {
        return RubricArbitraries.scales();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_rubric_is_read_from_json_as_it_was_written(@ForAll("rubrics") Rubric rubric) {
        String text = RubricJson.RUBRIC.toText(rubric);

        Rubric read = RubricJson.RUBRIC.parse(text);

        assertThat(read).isEqualTo(rubric);
        assertThat(RubricJson.RUBRIC.toText(read)).isEqualTo(text);
        assertThat(read.contentHash()).isEqualTo(rubric.contentHash());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void ratings_are_read_from_json_as_they_were_written(@ForAll("rated") Rated rated) {
        assertThat(rated.ratings().problemsBy(rated.rubric())).isEmpty();
        assertThat(RubricJson.RATINGS.parse(RubricJson.RATINGS.toText(rated.ratings())))
                .isEqualTo(rated.ratings());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void ratings_are_read_from_a_table_with_the_points_with_which_they_were_written(@ForAll("rated") Rated rated) {
        RatingTable table = RatingTable.by(rated.rubric()).build();
        List<Rating> plain = rated.ratings().ratings().stream()
                .map(rating -> Rating.builder()
                        .criterion(rating.criterion())
                        .assessor(rating.assessor())
                        .attempt(rating.attempt())
                        .outcome(rating.outcome())
                        .build())
                .filter(rating -> !isAmbiguous(rating, rated.rubric()))
                .toList();
        StringWriter text = new StringWriter();
        table.write(List.of(Ratings.of("P01", plain)), text);

        List<Ratings> read = table.read(new StringReader(text.toString()));

        assertThat(read.stream().flatMap(one -> one.ratings().stream()).map(rating -> said(rating, rated.rubric())))
                .containsExactlyInAnyOrderElementsOf(plain.stream()
                        .map(rating -> said(rating, rated.rubric()))
                        .toList());
    }

    /** Points that several levels share do not name one of them. */
    private static boolean isAmbiguous(Rating rating, Rubric rubric) {
        Scale scale = rubric.scale(rubric.find(rating.criterion()).orElseThrow());
        return rating.outcome() instanceof id.tolok.rating.Outcome.GivenPoints given
                && scale.levels().stream()
                                .filter(level -> level.points().equals(given.points()))
                                .count()
                        > 1;
    }

    private static String said(Rating rating, Rubric rubric) {
        Scale scale = rubric.scale(rubric.find(rating.criterion()).orElseThrow());
        return rating.criterion() + " " + rating.assessor() + " " + rating.attempt() + " "
                + rating.outcome()
                        .pointsOn(scale)
                        .map(Rational::toString)
                        .orElseGet(() -> rating.outcome().toString());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void equal_rubrics_have_equal_hashes_whatever_the_order_of_maps(@ForAll("rubrics") Rubric rubric) {
        Rubric same = rubric.toBuilder()
                .domains(reversed(rubric.domains()))
                .scales(reversed(rubric.scales()))
                .build();

        assertThat(same).isEqualTo(rubric);
        assertThat(same.contentHash()).isEqualTo(rubric.contentHash()).matches("[0-9a-f]{64}");
        assertThat(same.structureHash()).isEqualTo(rubric.structureHash()).matches("[0-9a-f]{64}");
    }

    private static <K, V> Map<K, V> reversed(Map<K, V> map) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        Collections.reverse(entries);
        Map<K, V> reversed = new java.util.LinkedHashMap<>();
        entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        return reversed;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void wording_order_and_convention_change_the_content_but_not_the_structure(@ForAll("rubrics") Rubric rubric) {
        Rubric reworded = reworded(rubric);

        assertThat(reworded.contentHash()).isNotEqualTo(rubric.contentHash());
        assertThat(reworded.structureHash()).isEqualTo(rubric.structureHash());
    }

    /** Other words, other order, other version, other names of scales, and weights as fractions. */
    private static Rubric reworded(Rubric rubric) {
        List<Criterion> criteria = new ArrayList<>();
        rubric.criteria()
                .forEach(criterion -> criteria.add(
                        0,
                        criterion.toBuilder()
                                .title(criterion.title().with(Language.ENGLISH, "Other words"))
                                .scale("x-" + criterion.scale())
                                .group(java.util.Optional.empty())
                                .origin(java.util.Optional.empty())
                                .descriptors(Map.of())
                                .weight(
                                        criterion.counting() == Counting.FEEDBACK_ONLY
                                                ? criterion.weight()
                                                : new Weight(rubric.share(criterion), Weight.Convention.FRACTION))
                                .build()));
        Rubric.Builder reworded = rubric.toBuilder()
                .version("lain")
                .title(LocalizedText.of("Judul lain"))
                .groups(List.of())
                .scales(Map.of())
                .criteria(criteria);
        rubric.scales().forEach((name, scale) -> reworded.putScale("x-" + name, scale));
        return reworded.build();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void equal_structure_carries_all_ratings_over(@ForAll("rated") Rated rated) {
        Rubric reworded = reworded(rated.rubric());
        RubricDiff diff = RubricDiff.between(rated.rubric(), reworded);

        CarriedOver carried = rated.ratings().carriedOver(diff);

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.changesScores()).isFalse();
        assertThat(carried).isEqualTo(new CarriedOver(rated.ratings(), List.of(), List.of()));
        assertThat(carried.ratings().problemsBy(reworded)).isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void only_equal_rubrics_do_not_differ(@ForAll("rubrics") Rubric one, @ForAll("rubrics") Rubric other) {
        assertThat(RubricDiff.between(one, one).isEmpty()).isTrue();
        assertThat(RubricDiff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(one.contentHash().equals(other.contentHash())).isEqualTo(one.equals(other));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_is_carried_over_fits_the_other_rubric_and_nothing_is_lost(
            @ForAll("rated") Rated rated, @ForAll("rubrics") Rubric other) {
        CarriedOver carried = rated.ratings().carriedOver(RubricDiff.between(rated.rubric(), other));

        assertThat(carried.ratings().problemsBy(other)).isEmpty();
        List<Rating> all = new ArrayList<>(carried.ratings().ratings());
        all.addAll(carried.needRerating());
        all.addAll(carried.refused());
        assertThat(all).containsExactlyInAnyOrderElementsOf(rated.ratings().ratings());
        assertThat(carried.refused())
                .noneMatch(rating -> other.find(rating.criterion()).isPresent());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_change_of_what_counts_changes_the_structure(@ForAll("rubrics") Rubric rubric, @ForAll Random random) {
        Criterion one = rubric.criteria().get(0);
        List<Rubric> changed = List.of(
                changed(
                        rubric,
                        one.toBuilder().alwaysApplies(!one.alwaysApplies()).build()),
                changed(rubric, one.toBuilder().critical(!one.critical()).build()),
                changed(
                        rubric,
                        one.toBuilder()
                                .assesses(List.of(id.tolok.standard.StandardRef.parse("C.000000.009.01")))
                                .build()),
                changed(rubric, one.toBuilder().id(CriterionId.of("lain")).build()));

        Rubric other = changed.get(random.nextInt(changed.size()));

        assertThat(other.structureHash()).isNotEqualTo(rubric.structureHash());
    }

    private static Rubric changed(Rubric rubric, Criterion criterion) {
        List<Criterion> criteria = new ArrayList<>(rubric.criteria());
        criteria.set(0, criterion);
        return rubric.toBuilder().criteria(criteria).build();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void shares_of_what_counts_add_up_to_one(@ForAll("rubrics") Rubric rubric) {
        assertThat(Rational.sum(
                        rubric.domains().keySet().stream().map(rubric::share).toList()))
                .isEqualTo(Rational.ONE);
        for (Domain domain : rubric.domains().keySet()) {
            assertThat(Rational.sum(rubric.criteria(domain).stream()
                            .filter(criterion -> criterion.counting().isInSum())
                            .map(rubric::share)
                            .toList()))
                    .isEqualTo(Rational.ONE);
        }
    }

    @Property(tries = TRIES)
    void points_are_those_of_their_share(@ForAll("scales") Scale scale, @ForAll @IntRange(max = 12) int twelfths) {
        Rational share = Rational.of(twelfths, 12);
        assertThat(scale.share(scale.pointsOf(share))).isEqualTo(share);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_ends_of_a_scale_have_the_ends_of_the_share(@ForAll("scales") Scale scale) {
        assertThat(scale.share(scale.highest())).isEqualTo(Rational.ONE);
        assertThat(scale.share(scale.lowest()))
                .isEqualTo(
                        scale.normalization() == Normalization.SHARE_OF_RANGE
                                ? Rational.ZERO
                                : scale.lowest().dividedBy(scale.highest()));
        assertThat(scale.allows(scale.highest())).isTrue();
        assertThat(scale.allows(scale.lowest())).isTrue();
        assertThat(scale.required()).isGreaterThan(scale.lowest()).isLessThanOrEqualTo(scale.highest());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_points_at_most_are_allowed_and_none_lie_between(@ForAll("scales") Scale scale, @ForAll int thousandth) {
        Rational points = Rational.of(Math.floorMod(thousandth, 30_000), 1000);

        Rational atMost = scale.atMost(points);

        assertThat(scale.allows(atMost)).isTrue();
        assertThat(points.isAtLeast(atMost) || atMost.equals(scale.lowest())).isTrue();
        if (scale.allows(points)) {
            assertThat(atMost).isEqualTo(points);
        }
        if (points.isAtLeast(scale.highest())) {
            assertThat(atMost).isEqualTo(scale.highest());
        }
    }
}
