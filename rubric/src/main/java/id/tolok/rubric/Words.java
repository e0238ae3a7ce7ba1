package id.tolok.rubric;

import com.google.common.base.Joiner;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values in sentences. */
final class Words {

    private Words() {}

    static String english(LocalizedText text) {
        return text.in(Language.ENGLISH);
    }

    /** A sentence such as {@code bobot berubah dari 1 pt menjadi 2 pt}. */
    static LocalizedText became(String indonesian, String english, Object before, Object after) {
        return LocalizedText.of(
                indonesian + change(before, after, Language.INDONESIAN, " berubah dari ", " menjadi ", " berubah."),
                english + change(before, after, Language.ENGLISH, " changed from ", " to ", " changed."));
    }

    private static String change(
            Object before, Object after, Language language, String from, String to, String changed) {
        String old = of(before, language);
        String now = of(after, language);
        return old.equals(now) ? changed : from + old + to + now + ".";
    }

    private static String of(Object value, Language language) {
        boolean indonesian = language.equals(Language.INDONESIAN);
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> of(present, language)).orElse(indonesian ? "tidak ada" : "none");
        }
        if (value instanceof Boolean bool) {
            return bool ? (indonesian ? "ya" : "yes") : (indonesian ? "tidak" : "no");
        }
        if (value instanceof Labelled labelled) {
            return labelled.label(language);
        }
        if (value instanceof LocalizedText text) {
            return "'" + text.in(language) + "'";
        }
        if (value instanceof Group group) {
            return group.title().in(language) + (group.groups().isEmpty() ? "" : " " + of(group.groups(), language));
        }
        if (value instanceof Map<?, ?> map) {
            return of(
                    map.entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + of(entry.getValue(), language))
                            .toList(),
                    language);
        }
        if (value instanceof Collection<?> items) {
            return "["
                    + Joiner.on("; ")
                            .join(items.stream().map(item -> of(item, language)).toList()) + "]";
        }
        return value.toString();
    }

    /** A scale in a few words, such as {@code kurang (0), cukup (1); syarat 1}. */
    static LocalizedText of(Scale scale) {
        boolean ofRange = scale.normalization() == Normalization.SHARE_OF_RANGE;
        LocalizedText choices = choices(scale);
        return LocalizedText.of(
                choices + "; syarat " + scale.required()
                        + (ofRange ? "; " + scale.normalization().label() : ""),
                english(choices) + "; required " + scale.required()
                        + (ofRange ? "; " + english(scale.normalization().label()) : ""));
    }

    private static LocalizedText choices(Scale scale) {
        if (scale instanceof Scale.Points points) {
            String range = points.lowest() + "–" + points.highest();
            return LocalizedText.of(range + " langkah " + points.step(), range + " in steps of " + points.step());
        }
        List<?> parts = scale instanceof Scale.Checklist list ? List.copyOf(list.names()) : scale.levels();
        return LocalizedText.of(Joiner.on(", ").join(parts), Joiner.on(", ").join(parts));
    }
}
