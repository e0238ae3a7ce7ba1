package id.tolok.examples;

import static id.tolok.evidence.AssessmentMethod.OBSERVATION;
import static id.tolok.evidence.AssessmentMethod.ORAL_QUESTIONS;

import id.tolok.rubric.CheckItem;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Scales;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;

/** A rubric of twelve criteria for an observation, in code; the program prints the JSON that it equals. */
public final class ObservationRubric {

    private ObservationRubric() {}

    /** A learning session that a participant leads while two assessors look on. */
    static Rubric rubric() {
        // spotless:off
        // region observation
        return Rubric.named("observasi-pembelajaran", "Observasi kegiatan pembelajaran")
            .version("2026-11")
            .scale("1-4", Scales.oneToFour())
            .scale("ruang", Scale.ofChecklist(CheckItem.of("kursi", "Kursi cukup"), CheckItem.of("layar", "Layar terbaca"),
                CheckItem.of("k3", "Jalan keluar bebas")).worth(1, 2, 3, 4).requiring(2))
            .domain(Domain.COGNITIVE, Weight.percent(20)).unit("M.701001.038.01")
                .criterion("tujuan", "Menjelaskan tujuan sesi").on("1-4").weight(1).assesses("#knowledge.1").by(ORAL_QUESTIONS)
                .criterion("alasan", "Menjelaskan pilihan metodenya").on("1-4").weight(1).assesses("#knowledge.2").by(ORAL_QUESTIONS)
            .domain(Domain.AFFECTIVE, Weight.percent(30))
                .criterion("komunikatif", "Komunikatif terhadap peserta").on("1-4").weight(2).assesses("#attitude.1")
                .criterion("tanggung-jawab", "Bertanggung jawab").on("1-4").weight(1).assesses("#attitude.2")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(50))
                .group("A", "Sebelum sesi")
                .criterion("ruang", "Menyiapkan ruang").on("ruang").weight(1).assesses("#1.1").by(OBSERVATION)
                .criterion("bahan", "Menyiapkan bahan").on("1-4").weight(1).assesses("#1.2").by(OBSERVATION).alwaysApplies()
                .group("B", "Selama sesi")
                .criterion("pembuka", "Membuka sesi").on("1-4").weight(1).assesses("#2.1").by(OBSERVATION)
                .criterion("jalan", "Menjalankan kegiatan").on("1-4").weight(3).assesses("#2.2").by(OBSERVATION).critical()
                .criterion("hambatan", "Mengatasi hambatan").on("1-4").weight(2).assesses("#2.3").by(OBSERVATION).optional()
                .group("C", "Sesudah sesi")
                .criterion("laporan", "Menyusun laporan").on("1-4").weight(2).assesses("#3.1").requires("4")
                .criterion("saran", "Mengusulkan perbaikan").on("1-4").weight(1).extraCredit()
                .criterion("suara", "Suara dan tempo").on("1-4").feedbackOnly()
            .build();
        // endregion
        // spotless:on
    }

    /** Prints the rubric as JSON. */
    public static void main(String[] args) {
        System.out.print(RubricJson.RUBRIC.toText(rubric()));
    }
}
