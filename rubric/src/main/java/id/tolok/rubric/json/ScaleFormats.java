package id.tolok.rubric.json;

import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.rubric.Band;
import id.tolok.rubric.Bands;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.Level;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Scale;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The formats of scales. */
final class ScaleFormats {

    private ScaleFormats() {}

    private static Format<Level> level() {
        Field<Level, String> id = Field.required("id", Formats.text(), Level::id);
        Field<Level, Rational> points = Field.required("points", Formats.rational(), Level::points);
        Field<Level, LocalizedText> label = Field.required("label", Formats.localized(), Level::label);
        Field<Level, Optional<LocalizedText>> descriptor =
                Field.optional("descriptor", Formats.localized(), Level::descriptor);
        return ObjectFormat.of(
                "Level",
                List.of(id, points, label, descriptor),
                in -> new Level(in.get(id), in.get(points), in.get(label), in.get(descriptor)));
    }

    private static <S extends Scale> Field<S, Normalization> normalization() {
        return Field.withDefault(
                "normalization",
                Formats.enumeration(Normalization.class),
                Scale::normalization,
                Normalization.SHARE_OF_MAXIMUM);
    }

    static Format<Scale> scale() {
        return Formats.variants(
                "Scale",
                List.of(
                        Formats.variant("levels", Scale.Levels.class, levels()),
                        Formats.variant("points", Scale.Points.class, points()),
                        Formats.variant("checklist", Scale.Checklist.class, checklist())));
    }

    private static ObjectFormat<Scale.Levels> levels() {
        Field<Scale.Levels, List<Level>> levels = Field.required("levels", Formats.list(level()), Scale.Levels::levels);
        Field<Scale.Levels, Rational> required = Field.required("required", Formats.rational(), Scale.Levels::required);
        Field<Scale.Levels, Normalization> normalization = normalization();
        return ObjectFormat.of(
                "LevelScale",
                List.of(levels, required, normalization),
                in -> new Scale.Levels(in.get(levels), in.get(required), in.get(normalization)));
    }

    private static ObjectFormat<Scale.Points> points() {
        Field<Scale.Points, Rational> lowest = Field.required("lowest", Formats.rational(), Scale.Points::lowest);
        Field<Scale.Points, Rational> highest = Field.required("highest", Formats.rational(), Scale.Points::highest);
        Field<Scale.Points, Rational> step = Field.required("step", Formats.rational(), Scale.Points::step);
        Field<Scale.Points, Rational> required = Field.required("required", Formats.rational(), Scale.Points::required);
        Field<Scale.Points, Normalization> normalization = normalization();
        Field<Scale.Points, Optional<Bands>> bands = Field.optional("bands", bands(), Scale.Points::bands);
        return ObjectFormat.of(
                "PointScale",
                List.of(lowest, highest, step, required, normalization, bands),
                in -> new Scale.Points(
                        in.get(lowest),
                        in.get(highest),
                        in.get(step),
                        in.get(required),
                        in.get(normalization),
                        in.get(bands)));
    }

    private static Format<Band> band() {
        Field<Band, String> id = Field.required("id", Formats.text(), Band::id);
        Field<Band, LocalizedText> label = Field.required("label", Formats.localized(), Band::label);
        Field<Band, Rational> from = Field.required("from", Formats.rational(), Band::from);
        Field<Band, Band.Bound> bound =
                Field.withDefault("bound", Formats.enumeration(Band.Bound.class), Band::bound, Band.Bound.INCLUSIVE);
        return ObjectFormat.of(
                "Band",
                List.of(id, label, from, bound),
                in -> new Band(in.get(id), in.get(label), in.get(from), in.get(bound)));
    }

    /** A list of bands, from low to high. */
    static Format<Bands> bands() {
        return new Listed<>(Formats.list(band()), Bands::new, Bands::bands);
    }

    private static ObjectFormat<Scale.Checklist> checklist() {
        Field<CheckItem, String> id = Field.required("id", Formats.text(), CheckItem::id);
        Field<CheckItem, LocalizedText> text = Field.required("text", Formats.localized(), CheckItem::text);
        Format<CheckItem> item =
                ObjectFormat.of("CheckItem", List.of(id, text), in -> new CheckItem(in.get(id), in.get(text)));
        Field<Scale.Checklist, List<CheckItem>> items =
                Field.required("items", Formats.list(item), Scale.Checklist::items);
        Field<Scale.Checklist, List<Rational>> points =
                Field.required("points", Formats.list(Formats.rational()), Scale.Checklist::points);
        Field<Scale.Checklist, Rational> required =
                Field.required("required", Formats.rational(), Scale.Checklist::required);
        Field<Scale.Checklist, Normalization> normalization = normalization();
        return ObjectFormat.of(
                "Checklist",
                List.of(items, points, required, normalization),
                in -> new Scale.Checklist(in.get(items), in.get(points), in.get(required), in.get(normalization)));
    }
}
