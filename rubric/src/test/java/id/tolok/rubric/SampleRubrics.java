package id.tolok.rubric;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.text.LocalizedText;

/** Rubrics that tests share. */
public final class SampleRubrics {

    private SampleRubrics() {}

    /** The levels of most tests: 0, 1, 2, 4 points, and level cukup required. */
    public static Scale.Levels quality() {
        return Scale.ofLevels(
                        Level.of("kurang", 0), Level.of("cukup", 1), Level.of("baik", 2), Level.of("amat-baik", 4))
                .requiring("cukup");
    }

    /** Two domains, three criteria, two scales. */
    public static Rubric welding() {
        return Rubric.named("las", LocalizedText.of("Rubrik pengelasan", "Welding rubric"))
                .scale("mutu", quality())
                .scale("tes", Scale.ofPoints(0, 100, 1).requiring(70))
                .domain(Domain.COGNITIVE, Weight.percent(30))
                .criterion("teori", "Menjelaskan jenis sambungan")
                .on("tes")
                .weight(1)
                .assesses("C.000000.001.01#knowledge.1", "C.000000.001.01#knowledge.2")
                .domain(Domain.PSYCHOMOTOR, Weight.percent(70))
                .criterion("sambung", "Menyambung pelat")
                .on("mutu")
                .weight(2)
                .assesses("C.000000.001.01#1.1")
                .by(AssessmentMethod.OBSERVATION)
                .requires(Rational.of(2))
                .critical()
                .describe("baik", "Sambungan rata tanpa retak")
                .criterion("bersih", "Membersihkan hasil las")
                .on("mutu")
                .weight(1)
                .assesses("C.000000.001.01#1.2")
                .build();
    }
}
