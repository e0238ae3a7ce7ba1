package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrationTest {

    private static final DecisionRule RULE = DecisionRules.all(
            DecisionRules.criticalCriteria(),
            DecisionRules.domainFloor(Domain.AFFECTIVE, Score.ofPercent(70)),
            DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.ofPercent(75)));

    private static final Ratings RATINGS = Ratings.of(
            "C1",
            List.of(
                    Welding.rating("ukur", "A1", Outcome.notApplicable("tidak ada alat")),
                    Rating.builder()
                            .from(Welding.rating("potong", "A1", Outcome.level("kurang")))
                            .addEvidence("E1", "E2")
                            .comment("tepi kasar")
                            .build(),
                    Welding.rating("potong", "A2", Outcome.level("ahli")),
                    Welding.attempt("potong", "A2", 2, Outcome.level("baik"))));

    private static final Result RESULT =
            Welding.deciding(RULE).compile(Welding.RUBRIC).score(RATINGS);

    @Test
    void a_whole_explanation_in_indonesian() {
        // potong: (0 + 3/4) ÷ 2 = 3/8
        assertThat(RESULT.explain(Welding.CUTTING).toText(Language.INDONESIAN)).isEqualTo("""
                        ✗ unit C.000000.001.01: belum kompeten (kebijakan test: semua syarat harus terpenuhi)
                          ✗ unit C.000000.001.01: belum kompeten (setiap kriteria kritis harus tercapai)
                            ✗ kriteria potong Memotong pelat: belum kompeten (37,5%, diperlukan 50%)
                              kriteria potong Memotong pelat: 37,5%, rata-rata
                                [50%] asesor A1: kurang (0%); bukti E1, E2; "tepi kasar"
                                [50%] kriteria potong Memotong pelat: 75%, percobaan terakhir
                                  [tidak dipakai] asesor A2: ahli (100%)
                                  [100%] asesor A2, percobaan 2: baik (75%)
                          – unit C.000000.001.01: batas bawah ranah, tidak disyaratkan di sini
                          ✗ ranah psikomotorik: belum kompeten (37,5%, diperlukan 75%)
                            ranah psikomotorik: 37,5%, rata-rata berbobot
                              [tidak berlaku] kriteria ukur Mengukur pelat: asesor A1: tidak berlaku: tidak ada alat
                              [100%] kriteria potong Memotong pelat: 37,5%, rata-rata
                                [50%] asesor A1: kurang (0%); bukti E1, E2; "tepi kasar"
                                [50%] kriteria potong Memotong pelat: 75%, percobaan terakhir
                                  [tidak dipakai] asesor A2: ahli (100%)
                                  [100%] asesor A2, percobaan 2: baik (75%)
                        """);
    }

    @Test
    void the_reasons_in_english_follow_only_what_is_not_reached() {
        assertThat(RESULT.explain().reasons(Language.ENGLISH)).isEqualTo("""
                        ✗ scheme all units: not yet competent (every unit must be competent)
                          ✗ unit C.000000.001.01: not yet competent (policy test: all rules must hold)
                            ✗ unit C.000000.001.01: not yet competent (every critical criterion must be met)
                              ✗ criterion potong Memotong pelat: not yet competent (37.5%, required 50%)
                                criterion potong Memotong pelat: 37.5%, mean
                                  [50%] assessor A1: kurang (0%); evidence E1, E2; "tepi kasar"
                                  [50%] criterion potong Memotong pelat: 75%, latest
                                    [dropped] assessor A2: ahli (100%)
                                    [100%] assessor A2, attempt 2: baik (75%)
                            ✗ domain psychomotor: not yet competent (37.5%, required 75%)
                              domain psychomotor: 37.5%, weighted mean
                                [not applicable] criterion ukur Mengukur pelat: assessor A1: not applicable: tidak ada alat
                                [100%] criterion potong Memotong pelat: 37.5%, mean
                                  [50%] assessor A1: kurang (0%); evidence E1, E2; "tepi kasar"
                                  [50%] criterion potong Memotong pelat: 75%, latest
                                    [dropped] assessor A2: ahli (100%)
                                    [100%] assessor A2, attempt 2: baik (75%)
                          ? unit C.000000.002.01: not yet concluded (policy test: all rules must hold)
                            ? domain psychomotor: not yet concluded (not rated, required 75%)
                              domain psychomotor: not rated, weighted mean
                                [missing] criterion sambung Menyambung pelat: not rated
                        """);
    }

    @Test
    void improvements_say_what_would_clear_each_obstacle() {
        assertThat(RESULT.improvements())
                .extracting(improvement ->
                        improvement.about() + ": " + improvement.change().in(Language.INDONESIAN))
                .containsExactly(
                        "kriteria potong: naikkan dari 37,5% ke paling sedikit 50%",
                        "ranah psikomotorik: naikkan dari 37,5% ke paling sedikit 75%",
                        "ranah psikomotorik: nilai; diperlukan paling sedikit 75%");
        assertThat(RESULT.improvements(Welding.JOINING))
                .extracting(improvement -> improvement.change().in(Language.ENGLISH))
                .containsExactly("rate; at least 75% is required");
    }

    @Test
    void a_score_explanation_is_told_too() {
        assertThat(RESULT.explainScore(CriterionId.of("teori")).toText(Language.ENGLISH))
                .isEqualTo("criterion teori Menjelaskan jenis potongan: not rated\n");
        assertThat(RESULT.explainScore(Domain.COGNITIVE).toText(Language.INDONESIAN))
                .isEqualTo("""
                        ranah kognitif: belum dinilai, rata-rata berbobot
                          [belum dinilai] kriteria teori Menjelaskan jenis potongan: belum dinilai
                        """);
    }

    @Test
    void a_shortfall_in_a_product_review_says_what_follows() {
        DecisionExplanation explanation = Welding.EVERY_CRITERION
                .compile(Welding.RUBRIC)
                .score(Welding.rated("sambung=kurang"))
                .explain(Welding.JOINING);

        assertThat(explanation.reasons(Language.INDONESIAN))
                .contains("(0%, diperlukan 50%); dilanjutkan dengan observasi langsung");
    }
}
