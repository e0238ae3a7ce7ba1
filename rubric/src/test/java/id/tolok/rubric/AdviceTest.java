package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static Rubric.Builder rubric(Criterion... criteria) {
        return Rubric.builder()
                .id("r")
                .title(LocalizedText.of("Rubrik", "Rubric"))
                .putScale("s", described())
                .putDomain(Domain.PSYCHOMOTOR, Weight.percent(100))
                .addCriteria(criteria);
    }

    private static Scale described() {
        return Scale.ofLevels(
                Level.of("BK", 0).describedAs(LocalizedText.of("Tidak")),
                Level.of("K", 1).describedAs(LocalizedText.of("Ya")));
    }

    private static Criterion.Builder criterion(String id) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .title(LocalizedText.of("Kriteria", "Criterion"))
                .domain(Domain.PSYCHOMOTOR)
                .weight(Weight.points(1))
                .scale("s")
                .addAssesses(StandardRef.parse("C.000000.001.01"));
    }

    private static List<String> of(List<Advice> advice, Advice.Kind kind) {
        return advice.stream()
                .filter(one -> one.kind() == kind)
                .map(one ->
                        one.subject() + ": " + one.words() + " / " + one.words().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void a_rubric_that_is_all_right_gets_no_advice() {
        Rubric rubric = rubric(criterion("a").build())
                .domains(Map.of(
                        Domain.COGNITIVE, Weight.percent(30),
                        Domain.AFFECTIVE, Weight.percent(30),
                        Domain.PSYCHOMOTOR, Weight.percent(40)))
                .addCriteria(
                        criterion("b").domain(Domain.COGNITIVE).build(),
                        criterion("c").domain(Domain.AFFECTIVE).critical(true).build())
                .build();

        assertThat(rubric.advice()).isEmpty();
        assertThat(rubric.advice(SampleUnits.standard())).isEmpty();
    }

    @Test
    void one_domain_alone_is_too_heavy_and_the_others_are_absent() {
        List<Advice> advice = rubric(criterion("a").build()).build().advice();

        assertThat(of(advice, Advice.Kind.ABSENT_DOMAIN))
                .containsExactly(
                        "cognitive: Tidak ada kriteria dalam ranah kognitif. / There is no criterion in the cognitive"
                                + " domain.",
                        "affective: Tidak ada kriteria dalam ranah afektif. / There is no criterion in the affective"
                                + " domain.");
        assertThat(of(advice, Advice.Kind.HEAVY_DOMAIN))
                .containsExactly("psychomotor: Ranah psikomotorik menentukan 100 % dari nilai. / The psychomotor domain"
                        + " makes 100 % of the score.");
    }

    @Test
    void four_fifths_are_too_heavy_and_less_is_not() {
        Rubric fourFifths = rubric(
                        criterion("a").build(),
                        criterion("b").domain(Domain.COGNITIVE).build())
                .domains(Map.of(Domain.PSYCHOMOTOR, Weight.percent(80), Domain.COGNITIVE, Weight.percent(20)))
                .build();
        Rubric less = fourFifths
                .edit()
                .weight(Domain.PSYCHOMOTOR, Weight.percent(79))
                .weight(Domain.COGNITIVE, Weight.percent(21))
                .build();

        assertThat(of(fourFifths.advice(), Advice.Kind.HEAVY_DOMAIN)).hasSize(1);
        assertThat(of(less.advice(), Advice.Kind.HEAVY_DOMAIN)).isEmpty();
    }

    @Test
    void criteria_that_assess_nothing_or_weigh_nothing_are_named_unless_they_are_feedback() {
        List<Advice> advice = rubric(
                        criterion("a").assesses(List.of()).build(),
                        criterion("b").weight(Weight.points(0)).build(),
                        criterion("c")
                                .assesses(List.of())
                                .weight(Weight.points(0))
                                .counting(Counting.FEEDBACK_ONLY)
                                .build())
                .build()
                .advice();

        assertThat(of(advice, Advice.Kind.ASSESSES_NOTHING))
                .containsExactly("a: Kriteria a tidak menilai apa pun dalam standar, jadi hanya memengaruhi nilai. /"
                        + " Criterion a assesses nothing in a standard, so it moves scores only.");
        assertThat(of(advice, Advice.Kind.NO_WEIGHT))
                .containsExactly(
                        "b: Kriteria b berbobot 0, jadi tidak memengaruhi nilai. / Criterion b has weight 0, so"
                                + " it moves no score.");
    }

    @Test
    void levels_that_nobody_described_are_named() {
        List<Advice> advice = rubric(
                        criterion("a").build(),
                        criterion("b")
                                .putDescriptor("BK", LocalizedText.of("Retak"))
                                .build(),
                        criterion("c").build(),
                        criterion("d")
                                .weight(Weight.points(0))
                                .counting(Counting.FEEDBACK_ONLY)
                                .build())
                .scales(Map.of("s", Scales.competence()))
                .build()
                .advice();

        assertThat(of(advice, Advice.Kind.NO_DESCRIPTORS))
                .containsExactly(
                        "a, c: Tidak diuraikan apa yang tampak pada tingkat BK, K: a, c. / Nobody said what is seen at"
                                + " the levels BK, K: a, c.",
                        "b: Tidak diuraikan apa yang tampak pada tingkat K: b. / Nobody said what is seen at the levels"
                                + " K: b.");
    }

    @Test
    void scales_and_groups_that_nobody_uses_are_named() {
        List<Advice> advice = rubric(criterion("a").group("A1").build())
                .putScale("t", Scales.oneToFour())
                .addGroups(
                        new Group(
                                "A",
                                LocalizedText.of("Bagian A", "Part A"),
                                List.of(Group.of("A1", LocalizedText.of("Sub", "Sub")))),
                        Group.of("B", LocalizedText.of("Bagian B", "Part B")))
                .build()
                .advice();

        assertThat(of(advice, Advice.Kind.UNUSED_SCALE))
                .containsExactly("t: Skala t tidak dipakai kriteria mana pun. / No criterion is rated on the scale t.");
        assertThat(of(advice, Advice.Kind.EMPTY_GROUP))
                .containsExactly("B: Bagian Bagian B tidak berisi kriteria. / The group Part B has no criteria.");
    }

    @Test
    void titles_without_a_language_of_the_rubric_s_title_are_named() {
        List<Advice> advice = rubric(
                        criterion("a")
                                .title(LocalizedText.of("Hanya Indonesia"))
                                .build(),
                        criterion("b").build())
                .addGroups(Group.of("A", LocalizedText.of("Bagian")))
                .build()
                .advice();

        assertThat(of(advice, Advice.Kind.NOT_TRANSLATED))
                .containsExactly(
                        "en: Judul rubrik ada dalam bahasa en, tetapi judul ini tidak: A, a. / The rubric's title"
                                + " is in en too, but these titles are not: A, a.");
    }

    @Test
    void what_a_unit_asks_and_nothing_assesses_is_named() {
        Rubric rubric = rubric(criterion("a")
                        .assesses(List.of(
                                StandardRef.parse("C.000000.001.01#1"),
                                StandardRef.parse("C.000000.001.01#critical.1")))
                        .build())
                .build();

        List<Advice> advice = rubric.advice(SampleUnits.standard());

        assertThat(of(advice, Advice.Kind.NOT_ASSESSED))
                .containsExactly(
                        "C.000000.001.01#2.1: Tidak ada kriteria yang menilai C.000000.001.01#2.1: Pelat disambung"
                                + " tanpa retak / No criterion assesses C.000000.001.01#2.1: Pelat disambung tanpa retak",
                        "C.000000.001.01#3: Tidak ada kriteria yang menilai C.000000.001.01#3: Merapikan / No criterion"
                                + " assesses C.000000.001.01#3: Merapikan");
        assertThat(of(advice, Advice.Kind.NOT_CRITICAL))
                .containsExactly("C.000000.001.01#critical.1: Aspek kritis C.000000.001.01#critical.1 tidak dinilai"
                        + " kriteria kritis: Kekuatan sambungan / The critical aspect C.000000.001.01#critical.1 is"
                        + " assessed by no critical criterion: Kekuatan sambungan");
        assertThat(of(rubric.advice(List.of(SampleUnits.cutting())), Advice.Kind.NOT_ASSESSED))
                .hasSize(1);
        assertThat(advice.get(0)).hasToString(advice.get(0).words().toString());
    }
}
