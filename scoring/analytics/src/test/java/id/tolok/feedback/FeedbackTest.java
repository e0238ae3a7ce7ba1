package id.tolok.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.cohort.CohortSummary;
import id.tolok.cohort.EveryCriterion;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.programme.TrainingModule;
import id.tolok.programme.TrainingProgramme;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.Bands;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final String UNIT = "C.000000.001.01";

    private static final Rubric RUBRIC = Rubric.named("las", "Rubrik pengelasan")
            .scale(
                    "mutu",
                    Scale.ofLevels(
                                    Level.of("kurang", 0, LocalizedText.of("kurang", "poor")),
                                    Level.of("cukup", 1, LocalizedText.of("cukup", "fair")),
                                    Level.of("baik", 2, LocalizedText.of("baik", "good"))
                                            .describedAs(LocalizedText.of("tanpa cacat", "without flaws")))
                            .requiring("baik"))
            .scale(
                    "angka",
                    Scale.ofPoints(0, 100, 1)
                            .requiring(70)
                            .named(Bands.of(
                                    Band.from(0, "D", LocalizedText.of("rendah", "low")),
                                    Band.from(70, "B", LocalizedText.of("baik", "good")))))
            .scale(
                    "daftar",
                    Scale.ofChecklist(
                            new CheckItem("helm", LocalizedText.of("Memakai helm", "Wears a helmet")),
                            new CheckItem("kaca", LocalizedText.of("Memakai kaca mata", "Wears goggles"))))
            .domain(Domain.COGNITIVE, Weight.percent(30))
            .criterion("tes", LocalizedText.of("Tes bahan", "Test on materials"))
            .on("angka")
            .weight(1)
            .assesses(UNIT + "#knowledge.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(70))
            .criterion("potong", LocalizedText.of("Memotong pelat", "Cuts plates"))
            .on("mutu")
            .weight(1)
            .assesses(UNIT + "#1.1")
            .describe("cukup", LocalizedText.of("tepi rata", "straight edges"))
            .criterion("alat", LocalizedText.of("Alat pelindung", "Protection"))
            .on("daftar")
            .weight(1)
            .assesses(UNIT + "#1.2", UNIT + "#2.1")
            .build();

    private static final Scorer SCORER = EveryCriterion.scorer(RUBRIC);

    private static Result result(String candidate, Map<String, Outcome> outcomes) {
        List<Rating> ratings = new ArrayList<>();
        outcomes.forEach((criterion, outcome) -> ratings.add(Rating.of(criterion, "A1", outcome)));
        return SCORER.score(Ratings.of(candidate, ratings));
    }

    private static final Result MIXED = result(
            "P1",
            Map.of("tes", Outcome.points(85), "potong", Outcome.level("kurang"), "alat", Outcome.checked("helm")));

    @Test
    void a_participant_reads_strengths_gaps_and_next_steps_in_indonesian() {
        assertThat(ParticipantFeedback.of(MIXED).toText(Language.INDONESIAN)).isEqualTo("""
                Umpan balik untuk P1: belum kompeten
                Kekuatan
                - Tes bahan: 85%
                Yang perlu ditingkatkan
                - KUK C.000000.001.01#1.1
                  - Memotong pelat: 0%, diperlukan 100%
                    langkah berikut: cukup: tepi rata
                - KUK C.000000.001.01#1.2
                  - Alat pelindung: 50%, diperlukan 100%
                    langkah berikut: Memakai kaca mata
                - KUK C.000000.001.01#2.1
                  - Alat pelindung: 50%, diperlukan 100%
                    langkah berikut: Memakai kaca mata
                """);
    }

    @Test
    void and_in_english() {
        Result low = result("P2", Map.of("tes", Outcome.points(40), "potong", Outcome.level("cukup")));

        assertThat(ParticipantFeedback.of(low).toText(Language.ENGLISH)).isEqualTo("""
                Feedback for P2: not yet competent
                Strengths
                - none
                To be improved
                - KUK C.000000.001.01#1.1
                  - Cuts plates: 50%, required 100%
                    next step: good: without flaws
                - KUK C.000000.001.01#1.2
                  - Protection: not rated, required 100%
                - KUK C.000000.001.01#2.1
                  - Protection: not rated, required 100%
                - C.000000.001.01#knowledge.1
                  - Test on materials: 40%, required 70%
                    next step: good
                """);
    }

    @Test
    void who_met_everything_has_strengths_alone() {
        ParticipantFeedback all = ParticipantFeedback.of(result(
                "P3",
                Map.of(
                        "tes", Outcome.points(70),
                        "potong", Outcome.level("baik"),
                        "alat", Outcome.checked("helm", "kaca"))));

        assertThat(all.gaps()).isEmpty();
        assertThat(all.strengths())
                .extracting(Strength::criterion)
                .containsExactly(CriterionId.of("potong"), CriterionId.of("alat"));
        assertThat(all.toText(Language.ENGLISH)).endsWith("To be improved\n- none\n");
    }

    @Test
    void what_does_not_apply_is_neither_strength_nor_gap() {
        ParticipantFeedback feedback = ParticipantFeedback.of(
                result("P4", Map.of("tes", Outcome.points(70), "alat", Outcome.notApplicable("tanpa las"))));

        assertThat(feedback.gaps()).extracting(Gap::criterion).containsExactly(CriterionId.of("potong"));
        assertThat(feedback.strengths()).isEmpty();
    }

    private static final TrainingProgramme PROGRAMME = TrainingProgramme.builder()
            .title("Bimtek las")
            .addModules(
                    TrainingModule.of("M1", "Bahan", List.of(StandardRef.parse(UNIT + "#knowledge.1"))),
                    TrainingModule.of("M2", "Potong", List.of(StandardRef.parse(UNIT + "#1"))),
                    TrainingModule.of("M0", "Pembukaan", List.of()))
            .build();

    private static CohortSummary cohort() {
        return CohortSummary.of(List.of(
                MIXED,
                result(
                        "P2",
                        Map.of(
                                "tes", Outcome.points(90),
                                "potong", Outcome.level("baik"),
                                "alat", Outcome.checked("kaca"))),
                result("P3", Map.of("tes", Outcome.points(75), "potong", Outcome.level("cukup")))));
    }

    /** By hand: three of three met the test, one of three cut well, at a mean of (0 + 1 + 1/2) / 3, and none of two wore all. */
    @Test
    void an_organiser_reads_which_module_to_change() {
        OrganiserFeedback feedback = OrganiserFeedback.of(PROGRAMME, RUBRIC, cohort(), Rational.of(3, 4));

        assertThat(feedback.modules()).extracting(ModuleFeedback::assessed).containsExactly(1, 2, 0);
        assertThat(feedback.toChange()).extracting(ModuleFeedback::id).containsExactly("M2");
        assertThat(feedback.untaught()).isEmpty();
        assertThat(feedback.toText(Language.INDONESIAN)).isEqualTo("""
                Umpan balik untuk penyelenggara Bimtek las
                Sasaran: setiap kriteria tercapai oleh 75% peserta
                Modul M2 Potong: perkuat
                - Alat pelindung: tercapai oleh 0 dari 2 (0%), rerata 50%; C.000000.001.01#1.2
                - Memotong pelat: tercapai oleh 1 dari 3 (≈ 33,33%), rerata 50%; C.000000.001.01#1.1
                """);
    }

    @Test
    void what_no_module_teaches_is_named() {
        TrainingProgramme theory = TrainingProgramme.builder()
                .title("Teori")
                .addModules(TrainingModule.of("M1", "Bahan", List.of(StandardRef.parse(UNIT + "#knowledge.1"))))
                .build();

        assertThat(OrganiserFeedback.of(theory, RUBRIC, cohort(), Rational.of(1, 2))
                        .toText(Language.ENGLISH))
                .isEqualTo("""
                        Feedback for the organiser of Teori
                        Target: each criterion met by 50% of the participants
                        No module needs to change
                        Taught by no module
                        - Protection: met by 0 of 2 (0%), mean 50%; C.000000.001.01#1.2, C.000000.001.01#2.1
                        - Cuts plates: met by 1 of 3 (≈ 33.33%), mean 50%; C.000000.001.01#1.1
                        """);
        assertThat(OrganiserFeedback.of(theory, RUBRIC, CohortSummary.NONE, Rational.ONE)
                        .untaught())
                .isEmpty();
        assertThatThrownBy(() -> OrganiserFeedback.of(theory, RUBRIC, CohortSummary.NONE, Rational.of(75)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("target must be above 0 and at most 1, such as 0.75, but was '75'");
    }

    /** Every criterion that applies is a strength, a gap, or met without being better than required. */
    @Property(tries = 50)
    void nothing_is_both_strength_and_gap(@ForAll("points") int points, @ForAll("levels") String level) {
        ParticipantFeedback feedback = ParticipantFeedback.of(
                result("P", Map.of("tes", Outcome.points(points), "potong", Outcome.level(level))));
        List<CriterionId> strong =
                feedback.strengths().stream().map(Strength::criterion).toList();

        assertThat(feedback.gaps()).noneMatch(gap -> strong.contains(gap.criterion()));
        assertThat(feedback.gaps().stream().anyMatch(gap -> gap.criterion().equals(CriterionId.of("tes"))))
                .isEqualTo(points < 70);
        assertThat(strong.contains(CriterionId.of("tes"))).isEqualTo(points > 70);
    }

    @Provide
    Arbitrary<Integer> points() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<String> levels() {
        return Arbitraries.of("kurang", "cukup", "baik");
    }
}
