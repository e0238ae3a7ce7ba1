package id.tolok.analytics.json;

import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Ingredient;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Report;
import id.tolok.statistic.Report.Value;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.function.Function;

/** Reports. */
final class ReportJson {

    private ReportJson() {}

    /** A figure as its kind has it: a value, or none with the reason. */
    private sealed interface Form {
        record Exact(Rational value) implements Form {}

        record Approximate(double value) implements Form {}

        record Range(Interval value) implements Form {}

        record Word(LocalizedText value) implements Form {}

        record Undefined(Figure.Reason reason, List<Ingredient> ingredients) implements Form {}
    }

    private static Form form(Figure<Value> figure) {
        return figure instanceof Figure.Undefined<Value> undefined
                ? new Form.Undefined(undefined.why(), undefined.ingredients())
                : form(figure.value().orElseThrow());
    }

    private static Form form(Value value) {
        if (value instanceof Value.Exact exact) {
            return new Form.Exact(exact.number());
        }
        if (value instanceof Value.Approximate approximate) {
            return new Form.Approximate(approximate.number());
        }
        return value instanceof Value.Range range
                ? new Form.Range(range.interval())
                : new Form.Word(((Value.Word) value).word());
    }

    private static Figure<Value> figure(Form form) {
        if (form instanceof Form.Undefined undefined) {
            return new Figure.Undefined<>(undefined.reason(), undefined.ingredients());
        }
        if (form instanceof Form.Exact exact) {
            return Figure.of(new Value.Exact(exact.value()));
        }
        if (form instanceof Form.Approximate approximate) {
            return Figure.of(new Value.Approximate(approximate.value()));
        }
        return Figure.of(
                form instanceof Form.Range range
                        ? new Value.Range(range.value())
                        : new Value.Word(((Form.Word) form).value()));
    }

    private static <F extends Form, V> Formats.Variant<Form, F> one(
            String kind, Class<F> type, Format<V> format, Function<F, V> value, Function<V, F> make) {
        Field<F, V> field = Field.required("value", format, value);
        return Formats.variant(
                kind, type, ObjectFormat.of(type.getSimpleName(), List.of(field), in -> make.apply(in.get(field))));
    }

    static Format<Ingredient> ingredient() {
        Field<Ingredient, String> symbol = Field.required("symbol", Formats.text(), Ingredient::symbol);
        Field<Ingredient, String> value = Field.required("value", Formats.text(), Ingredient::value);
        return ObjectFormat.of(
                "Ingredient", List.of(symbol, value), in -> new Ingredient(in.get(symbol), in.get(value)));
    }

    private static Format<Interval> interval() {
        Field<Interval, Double> lower = Field.required("lower", Parts.APPROXIMATE, Interval::lower);
        Field<Interval, Double> upper = Field.required("upper", Parts.APPROXIMATE, Interval::upper);
        Field<Interval, Rational> confidence = Field.required("confidence", Formats.rational(), Interval::confidence);
        return ObjectFormat.of(
                "Interval",
                List.of(lower, upper, confidence),
                in -> new Interval(in.get(lower), in.get(upper), in.get(confidence)));
    }

    private static Formats.Variant<Form, Form.Undefined> undefined() {
        Field<Form.Undefined, Figure.Reason> reason =
                Field.required("reason", Formats.enumeration(Figure.Reason.class), Form.Undefined::reason);
        Field<Form.Undefined, List<Ingredient>> ingredients =
                Field.list("ingredients", ingredient(), Form.Undefined::ingredients);
        return Formats.variant(
                "undefined",
                Form.Undefined.class,
                ObjectFormat.of(
                        "Undefined",
                        List.of(reason, ingredients),
                        in -> new Form.Undefined(in.get(reason), in.get(ingredients))));
    }

    /** A figure of a report. */
    private static Format<Figure<Value>> figure() {
        Format<Form> form = Formats.variants(
                "Figure",
                List.of(
                        one("exact", Form.Exact.class, Formats.rational(), Form.Exact::value, Form.Exact::new),
                        one(
                                "approximate",
                                Form.Approximate.class,
                                Parts.APPROXIMATE,
                                Form.Approximate::value,
                                Form.Approximate::new),
                        one("interval", Form.Range.class, interval(), Form.Range::value, Form.Range::new),
                        one("word", Form.Word.class, Formats.localized(), Form.Word::value, Form.Word::new),
                        undefined()));
        return Formats.mapped(form, ReportJson::figure, ReportJson::form);
    }

    private static Format<Report.Entry> entry() {
        Field<Report.Entry, String> name = Field.required("name", Formats.text(), Report.Entry::name);
        Field<Report.Entry, LocalizedText> label = Field.required("label", Formats.localized(), Report.Entry::label);
        Field<Report.Entry, Figure<Value>> figure = Field.required("figure", figure(), Report.Entry::figure);
        return ObjectFormat.of(
                "Entry",
                List.of(name, label, figure),
                in -> new Report.Entry(in.get(name), in.get(label), in.get(figure)));
    }

    static ObjectFormat<Report> report() {
        Field<Report, LocalizedText> title = Field.required("title", Formats.localized(), Report::title);
        Field<Report, List<Report.Entry>> entries = Field.list("entries", entry(), Report::entries);
        return ObjectFormat.of("Report", List.of(title, entries), in -> new Report(in.get(title), in.get(entries)));
    }
}
