package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.Subject;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.MissingRules;
import id.tolok.score.Origin;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
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

    private static final Subject UNIT = new Subject(Subject.Kind.UNIT, "U.1", LocalizedText.of("Las", "Weld"));

    private static final Subject KUK =
            new Subject(Subject.Kind.PERFORMANCE_CRITERION, "U.1#1.1", LocalizedText.of("Potong", "Cut"));

    private static final Subject CRITERION =
            new Subject(Subject.Kind.CRITERION, "ukur", LocalizedText.of("Mengukur", "Measure"));

    private static final DecisionExplanation OPEN = new DecisionExplanation.Unassessed(KUK);

    private static String english(Explanation node) {
        return node.toText(Language.ENGLISH);
    }

    @Test
    void every_kind_of_decision_is_told() {
        String open = "? performance criterion U.1#1.1 Cut: not yet concluded (no criterion assesses it)\n";

        assertThat(english(OPEN)).isEqualTo(open);
        assertThat(OPEN.toText(Language.INDONESIAN))
                .isEqualTo("? KUK U.1#1.1 Potong: penilaian lanjut (tidak ada kriteria rubrik yang menilainya)\n");
        assertThat(english(new DecisionExplanation.Points(
                        UNIT,
                        "points",
                        Rational.of(3),
                        List.of(new DecisionExplanation.Points.Part(Rational.of(2), false, OPEN)))))
                .isEqualTo("✗ unit U.1 Weld: not yet competent (0 points, required 3)\n  " + open);
        assertThat(english(new DecisionExplanation.Some(UNIT, "at-least", 2, List.of(OPEN))))
                .isEqualTo("? unit U.1 Weld: not yet concluded (at least 2 of 1)\n  " + open);
        assertThat(english(new DecisionExplanation.Not(UNIT, "not", OPEN)))
                .isEqualTo("? unit U.1 Weld: not yet concluded (the opposite of)\n  " + open);
        assertThat(english(new DecisionExplanation.Continued(UNIT, "further-assessment", OPEN)))
                .isEqualTo(
                        "? unit U.1 Weld: not yet concluded (what falls short is continued by direct observation)\n  "
                                + open);
        assertThat(english(new DecisionExplanation.OfUnit(UNIT, "bnsp", OPEN)))
                .isEqualTo("? unit U.1 Weld: not yet concluded (policy bnsp)\n  " + open);
        assertThat(english(new DecisionExplanation.All(UNIT, "own-rule", List.of(OPEN))))
                .isEqualTo("? unit U.1 Weld: not yet concluded (own-rule)\n  " + open);
        assertThat(english(new DecisionExplanation.Stated(
                        UNIT, "own", Decision.COMPETENT, LocalizedText.of("begitu", "so it is"), List.of(OPEN))))
                .isEqualTo("✓ unit U.1 Weld: competent (so it is)\n  " + open);
        assertThat(english(new DecisionExplanation.NotRequired(UNIT, "undecided")))
                .isEqualTo("– unit U.1 Weld: no decision, not required here\n");
        assertThat(english(new DecisionExplanation.Evidenced(KUK, List.of())))
                .isEqualTo("? performance criterion U.1#1.1 Cut: not yet concluded (no evidence)\n");
    }

    private static ScoreExplanation stated(long numerator, long denominator) {
        return new ScoreExplanation.Stated(
                CRITERION,
                "own",
                Standing.at(Score.of(numerator, denominator)),
                LocalizedText.of("begitu", "so it is"),
                List.of(new ScoreExplanation.Unrated(CRITERION, true)));
    }

    @Test
    void every_kind_of_score_is_told() {
        String told = "criterion ukur Measure: ≈ 66.67% (so it is)\n";
        Scale scale = Scale.ofLevels(Level.of("no", 0), Level.of("yes", 1));

        assertThat(english(stated(2, 3))).isEqualTo(told + "  criterion ukur Measure: optional, not rated\n");
        assertThat(english(new ScoreExplanation.Rounded(Rounding.toPercent(), stated(2, 3))))
                .isEqualTo("criterion ukur Measure: 67%, rounded to multiples of 1%\n  " + told
                        + "    criterion ukur Measure: optional, not rated\n");
        assertThat(english(new ScoreExplanation.Rated(
                        CRITERION, Rating.of("ukur", "A1", Outcome.withheld("tidak adil")), scale)))
                .isEqualTo("criterion ukur Measure: assessor A1: withheld: tidak adil\n");
        assertThat(english(new ScoreExplanation.Rated(CRITERION, Rating.of("ukur", "A1", Outcome.met(false)), scale)))
                .isEqualTo("criterion ukur Measure: assessor A1: not met (0%)\n");
    }

    @Test
    void what_became_of_each_input_is_told() {
        Rating lead = Rating.builder()
                .from(Welding.rating("ukur", "A1", Outcome.level("ahli")))
                .comment("diulang")
                .build();
        Ratings ratings = Ratings.of("C1", List.of(Welding.rating("ukur", "A2", Outcome.level("kurang")), lead));
        Result result = Welding.EVERY_CRITERION.toBuilder()
                .assessors(new AssessorRules.LeadOverrides(AssessorId.of("A1"), Aggregations.MEAN))
                .missing(MissingRules.ZERO)
                .build()
                .compile(Welding.RUBRIC)
                .score(ratings);

        // of psychomotor, ukur weighs 1/4; what is missing counts as 0
        assertThat(result.explainScore(Domain.PSYCHOMOTOR).toText(Language.ENGLISH))
                .isEqualTo("""
                        domain psychomotor: 25%, weighted mean
                          [25%] criterion ukur Mengukur pelat: 100%, lead assessor A1 decides, otherwise: mean
                            [overridden] assessor A2: kurang (0%)
                            [100%] assessor A1: ahli (100%); "diulang"
                          [50%] criterion potong Memotong pelat: not rated
                          [25%] criterion sambung Menyambung pelat: not rated
                        """);
    }

    @Test
    void equal_combinations_are_equal_and_print_what_they_are_made_of() {
        Combined one = new Combined(
                CRITERION, Aggregations.MEAN, List.of(new Combined.Input(Rational.ONE, stated(1, 2), Origin.UNKNOWN)));
        Combined same = new Combined(CRITERION, Aggregations.MEAN, one.inputs());

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.standing()).isEqualTo(same.standing());
        assertThat(one).isNotEqualTo(new Combined(CRITERION, Aggregations.MEDIAN, one.inputs()));
        assertThat(one).isNotEqualTo(new Combined(UNIT, Aggregations.MEAN, one.inputs()));
        assertThat(one).isNotEqualTo(new Combined(CRITERION, Aggregations.MEAN, List.of()));
        assertThat(one).asString().startsWith("Combined[about=kriteria ukur, rule=MEAN, inputs=[Input[weight=1, ");
    }
}
