package id.tolok.instrument;

import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.rubric.SampleRubrics;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** Instruments that tests share. */
public final class SampleTests {

    private SampleTests() {}

    /** Three choices of four options on knowledge 1, one statement on knowledge 2 worth 2 points, and forms A and B. */
    public static Instrument choices() {
        return Instrument.builder()
                .id("tes-las")
                .title(LocalizedText.of("Tes pengelasan", "Welding test"))
                .addItems(
                        Item.of("t-1", choice("B"), "C.000000.001.01#knowledge.1"),
                        Item.of("t-2", choice("A"), "C.000000.001.01#knowledge.1"),
                        Item.of("t-3", choice("D"), "C.000000.001.01#knowledge.1"),
                        Item.builder()
                                .from(Item.of(
                                        "t-4",
                                        new Question.TrueFalse(LocalizedText.of("Kaca las melindungi mata."), true),
                                        "C.000000.001.01#knowledge.2"))
                                .points(Rational.of(2))
                                .build())
                .addForms(
                        TestForm.of("A", "t-1", "t-2", "t-3", "t-4"),
                        new TestForm(
                                "B",
                                List.of(ItemId.of("t-4"), ItemId.of("t-3"), ItemId.of("t-2"), ItemId.of("t-1")),
                                Map.of(ItemId.of("t-1"), List.of("D", "C", "B", "A"))))
                .build();
    }

    /** Every kind of question once. */
    public static Instrument ofEveryKind() {
        LocalizedText text = LocalizedText.of("Soal", "Question");
        return Instrument.builder()
                .id("campuran")
                .title(LocalizedText.of("Tes campuran"))
                .addItems(
                        Item.of("mc", choice("C"), "C.000000.001.01#knowledge.1"),
                        Item.of("tf", new Question.TrueFalse(text, false), "C.000000.001.01#knowledge.1"),
                        Item.of(
                                "ma",
                                new Question.Matching(
                                        text,
                                        ImmutableMap.of("1", text, "2", text),
                                        ImmutableMap.of("a", text, "b", text, "c", text),
                                        ImmutableMap.of("1", "b", "2", "a"))),
                        Item.of("nu", new Question.Numeric(text, Rational.parse("2.5"), Rational.parse("1/3"))),
                        Item.of("sa", new Question.ShortAnswer(text, List.of("las busur", "SMAW"))),
                        Item.of("es", new Question.Essay(text, SampleRubrics.quality())))
                .build();
    }

    static Question choice(String key) {
        return Question.MultipleChoice.of(
                LocalizedText.of("Pilih " + key),
                ImmutableMap.of(
                        "A", LocalizedText.of("a"),
                        "B", LocalizedText.of("b"),
                        "C", LocalizedText.of("c"),
                        "D", LocalizedText.of("d")),
                key);
    }
}
