package id.tolok.examples;

import com.google.common.collect.ImmutableMap;
import id.tolok.instrument.Instrument;
import id.tolok.instrument.Item;
import id.tolok.instrument.Question;
import id.tolok.number.Rational;
import id.tolok.rubric.json.RubricJson;
import id.tolok.text.LocalizedText;
import java.util.List;

/** A written test in code; the program prints the JSON that it equals. */
public final class KnowledgeTest {

    private KnowledgeTest() {}

    /** Four items about what {@link KnowledgeRubric} looks at. */
    static Instrument test() {
        // spotless:off
        // region test
        return Instrument.builder().id("tes-hak-normatif").title(LocalizedText.of("Tes hak normatif pekerja"))
            .addItems(
                Item.of("u-1", Question.MultipleChoice.of(text("Upah minimum provinsi ditetapkan oleh …"), ImmutableMap.of(
                    "A", text("gubernur"), "B", text("pengusaha"), "C", text("serikat pekerja")), "A"), "M.701001.080.01#knowledge.1"),
                Item.of("u-2", new Question.Numeric(text("Upah sejam adalah upah sebulan dibagi …"),
                    Rational.of(173), Rational.ZERO), "M.701001.080.01#knowledge.1"),
                Item.of("j-1", new Question.TrueFalse(text("Pekerja harian lepas boleh tidak diikutkan dalam jaminan sosial."), false),
                    "M.701001.080.01#knowledge.2"),
                Item.of("j-2", new Question.ShortAnswer(text("Penyelenggara jaminan kecelakaan kerja bagi pekerja swasta?"),
                    List.of("BPJS Ketenagakerjaan", "BPJamsostek")), "M.701001.080.01#knowledge.2"))
            .build();
        // endregion
        // spotless:on
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text);
    }

    /** Prints the test as JSON. */
    public static void main(String[] args) {
        System.out.print(RubricJson.INSTRUMENT.toText(test()));
    }
}
