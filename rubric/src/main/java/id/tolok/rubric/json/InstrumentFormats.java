package id.tolok.rubric.json;

import id.tolok.instrument.Answers;
import id.tolok.instrument.Instrument;
import id.tolok.instrument.Item;
import id.tolok.instrument.ItemId;
import id.tolok.instrument.Question;
import id.tolok.instrument.TestForm;
import id.tolok.json.CoreJson;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Scale;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The formats of test instruments and answers. */
final class InstrumentFormats {

    private InstrumentFormats() {}

    private static Format<ItemId> itemId() {
        return Formats.parsed(ItemId::of, ItemId::toString);
    }

    private static <Q extends Question> Field<Q, LocalizedText> text() {
        return Field.required("text", Formats.localized(), Question::text);
    }

    private static Format<Question> question() {
        return Formats.variants(
                "Question",
                List.of(
                        Formats.variant("multiple-choice", Question.MultipleChoice.class, multipleChoice()),
                        Formats.variant("true-false", Question.TrueFalse.class, trueFalse()),
                        Formats.variant("matching", Question.Matching.class, matching()),
                        Formats.variant("numeric", Question.Numeric.class, numeric()),
                        Formats.variant("short-answer", Question.ShortAnswer.class, shortAnswer()),
                        Formats.variant("essay", Question.Essay.class, essay())));
    }

    private static ObjectFormat<Question.MultipleChoice> multipleChoice() {
        Field<Question.MultipleChoice, LocalizedText> text = text();
        Field<Question.MultipleChoice, Map<String, LocalizedText>> options =
                Field.required("options", Formats.map(Formats.localized()), Question.MultipleChoice::options);
        Field<Question.MultipleChoice, List<String>> keys =
                Field.required("keys", Formats.list(Formats.text()), choice -> List.copyOf(choice.keys()));
        return ObjectFormat.of(
                "MultipleChoice",
                List.of(text, options, keys),
                in -> new Question.MultipleChoice(in.get(text), in.get(options), new LinkedHashSet<>(in.get(keys))));
    }

    private static ObjectFormat<Question.TrueFalse> trueFalse() {
        Field<Question.TrueFalse, LocalizedText> text = text();
        Field<Question.TrueFalse, Boolean> key = Field.required("key", Formats.bool(), Question.TrueFalse::key);
        return ObjectFormat.of(
                "TrueFalse", List.of(text, key), in -> new Question.TrueFalse(in.get(text), in.get(key)));
    }

    private static ObjectFormat<Question.Matching> matching() {
        Field<Question.Matching, LocalizedText> text = text();
        Field<Question.Matching, Map<String, LocalizedText>> left =
                Field.required("left", Formats.map(Formats.localized()), Question.Matching::left);
        Field<Question.Matching, Map<String, LocalizedText>> right =
                Field.required("right", Formats.map(Formats.localized()), Question.Matching::right);
        Field<Question.Matching, Map<String, String>> key =
                Field.required("key", Formats.map(Formats.text()), Question.Matching::key);
        return ObjectFormat.of(
                "Matching",
                List.of(text, left, right, key),
                in -> new Question.Matching(in.get(text), in.get(left), in.get(right), in.get(key)));
    }

    private static ObjectFormat<Question.Numeric> numeric() {
        Field<Question.Numeric, LocalizedText> text = text();
        Field<Question.Numeric, Rational> key = Field.required("key", Formats.rational(), Question.Numeric::key);
        Field<Question.Numeric, Rational> tolerance =
                Field.withDefault("tolerance", Formats.rational(), Question.Numeric::tolerance, Rational.ZERO);
        return ObjectFormat.of(
                "Numeric",
                List.of(text, key, tolerance),
                in -> new Question.Numeric(in.get(text), in.get(key), in.get(tolerance)));
    }

    private static ObjectFormat<Question.ShortAnswer> shortAnswer() {
        Field<Question.ShortAnswer, LocalizedText> text = text();
        Field<Question.ShortAnswer, List<String>> keys =
                Field.required("keys", Formats.list(Formats.text()), Question.ShortAnswer::keys);
        return ObjectFormat.of(
                "ShortAnswer", List.of(text, keys), in -> new Question.ShortAnswer(in.get(text), in.get(keys)));
    }

    private static ObjectFormat<Question.Essay> essay() {
        Field<Question.Essay, LocalizedText> text = text();
        Field<Question.Essay, Scale> scale = Field.required("scale", ScaleFormats.scale(), Question.Essay::scale);
        return ObjectFormat.of("Essay", List.of(text, scale), in -> new Question.Essay(in.get(text), in.get(scale)));
    }

    private static Format<Item> item() {
        Field<Item, ItemId> id = Field.required("id", itemId(), Item::id);
        Field<Item, Question> question = Field.required("question", question(), Item::question);
        Field<Item, Domain> domain =
                Field.withDefault("domain", Formats.enumeration(Domain.class), Item::domain, Domain.COGNITIVE);
        Field<Item, List<StandardRef>> assesses = Field.list("assesses", CoreJson.STANDARD_REF, Item::assesses);
        Field<Item, Rational> points = Field.withDefault("points", Formats.rational(), Item::points, Rational.ONE);
        return ObjectFormat.of(
                "Item",
                List.of(id, question, domain, assesses, points),
                in -> Item.builder()
                        .id(in.get(id))
                        .question(in.get(question))
                        .domain(in.get(domain))
                        .assesses(in.get(assesses))
                        .points(in.get(points))
                        .build());
    }

    private static Format<TestForm> form() {
        Field<TestForm, String> name = Field.required("name", Formats.text(), TestForm::name);
        Field<TestForm, List<ItemId>> items = Field.required("items", Formats.list(itemId()), TestForm::items);
        Field<TestForm, Map<ItemId, List<String>>> options =
                byItem("options", Formats.list(Formats.text()), TestForm::options);
        return ObjectFormat.of(
                "TestForm",
                List.of(name, items, options),
                in -> new TestForm(in.get(name), in.get(items), in.get(options)));
    }

    /** A map by item, left out where it is empty. */
    private static <T, V> Field<T, Map<ItemId, V>> byItem(
            String name, Format<V> value, Function<T, Map<ItemId, V>> getter) {
        return Field.withDefault(name, new ByItem<>(Formats.map(value)), getter, Map.of());
    }

    static ObjectFormat<Instrument> instrument() {
        Field<Instrument, String> id = Field.required("id", Formats.text(), Instrument::id);
        Field<Instrument, LocalizedText> title = Field.required("title", Formats.localized(), Instrument::title);
        Field<Instrument, List<Item>> items = Field.required("items", Formats.list(item()), Instrument::items);
        Field<Instrument, List<TestForm>> forms = Field.list("forms", form(), Instrument::forms);
        return ObjectFormat.of(
                "Instrument",
                List.of(id, title, items, forms),
                in -> Instrument.builder()
                        .id(in.get(id))
                        .title(in.get(title))
                        .items(in.get(items))
                        .forms(in.get(forms))
                        .build());
    }

    static ObjectFormat<Answers> answers() {
        Field<Answers, CandidateId> candidate =
                Field.required("candidate", Formats.parsed(CandidateId::of, CandidateId::toString), Answers::candidate);
        Field<Answers, Optional<String>> form = Field.optional("form", Formats.text(), Answers::form);
        Field<Answers, Map<ItemId, String>> given = byItem("given", Formats.text(), Answers::given);
        Field<Answers, Map<ItemId, Outcome>> marks = byItem("marks", RatingFormats.outcome(), Answers::marks);
        Field<Answers, Optional<Instant>> time = Field.optional("time", Formats.instant(), Answers::time);
        return ObjectFormat.of(
                "Answers",
                List.of(candidate, form, given, marks, time),
                in -> Answers.builder()
                        .candidate(in.get(candidate))
                        .form(in.get(form))
                        .given(in.get(given))
                        .marks(in.get(marks))
                        .time(in.get(time))
                        .build());
    }
}
