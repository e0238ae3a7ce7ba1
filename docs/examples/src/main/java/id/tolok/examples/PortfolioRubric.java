package id.tolok.examples;

import static id.tolok.evidence.AssessmentMethod.PORTFOLIO_VERIFICATION;

import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.text.LocalizedText;

/** A rubric for a portfolio, in code; the program prints the JSON that it equals. */
public final class PortfolioRubric {

    private PortfolioRubric() {}

    /** What was handed in about one unit: work plan, log, product. */
    static Rubric rubric() {
        // spotless:off
        // region portfolio
        return Rubric.named("portofolio-uraian-jabatan", LocalizedText.of("Portofolio uraian jabatan", "Job description portfolio"))
            .scale("mutu", Scale.ofLevels(
                    Level.of("tidak-ada", 0), Level.of("sebagian", 1), Level.of("lengkap", 3), Level.of("teladan", 4))
                .requiring("lengkap"))
            .domain(Domain.AFFECTIVE, Weight.percent(30)).unit("M.701001.005.01")
                .criterion("jujur", "Menyebut sumber dan bantuan").on("mutu").weight(1).assesses("#attitude.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(70))
                .criterion("rencana", "Menyusun rencana kerja").on("mutu").weight(1).assesses("#1.1").by(PORTFOLIO_VERIFICATION)
                .criterion("log", "Mencatat kegiatan").on("mutu").weight(1).assesses("#1.2").by(PORTFOLIO_VERIFICATION)
                .criterion("naskah", "Merumuskan uraian jabatan").on("mutu").weight(2).assesses("#2.1", "#2.2").by(PORTFOLIO_VERIFICATION)
                    .critical()
                    .describe("lengkap", "Tugas, wewenang dan syarat jabatan lengkap, dan tugas dirumuskan sebagai perbuatan.")
            .build();
        // endregion
        // spotless:on
    }

    /** Prints the rubric as JSON. */
    public static void main(String[] args) {
        System.out.print(RubricJson.RUBRIC.toText(rubric()));
    }
}
