package id.tolok.examples;

import static id.tolok.evidence.AssessmentMethod.WRITTEN_QUESTIONS;

import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scales;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;

/** A rubric that a written test rates, in code; the program prints the JSON that it equals. */
public final class KnowledgeRubric {

    private KnowledgeRubric() {}

    /** Two criteria on points from 0 to 100, of which 70 are required. */
    static Rubric rubric() {
        // spotless:off
        // region knowledge
        return Rubric.named("pengetahuan-hak-normatif", "Pengetahuan hak normatif pekerja")
            .scale("0-100", Scales.hundred(70))
            .domain(Domain.COGNITIVE, Weight.fraction("1")).unit("M.701001.080.01")
                .criterion("upah", "Upah dan lembur").on("0-100").weight(Weight.fraction("2/3")).assesses("#knowledge.1").by(WRITTEN_QUESTIONS)
                .criterion("jaminan", "Jaminan sosial").on("0-100").weight(Weight.fraction("1/3")).assesses("#knowledge.2").by(WRITTEN_QUESTIONS)
            .build();
        // endregion
        // spotless:on
    }

    /** Prints the rubric as JSON. */
    public static void main(String[] args) {
        System.out.print(RubricJson.RUBRIC.toText(rubric()));
    }
}
