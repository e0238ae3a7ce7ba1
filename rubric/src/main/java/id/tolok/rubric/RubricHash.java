package id.tolok.rubric;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import id.tolok.number.Rational;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hashes of a rubric: SHA-256 over its fields in a fixed order, each as the length of its UTF-8 bytes (4 bytes, least
 * significant first) and the bytes; lists begin with their size. Maps are taken in the order of their keys, so equal rubrics have
 * equal hashes, on every machine.
 */
final class RubricHash {

    private final Hasher hasher = Hashing.sha256().newHasher();

    private RubricHash() {}

    /** Everything in the rubric. */
    static String ofContent(Rubric rubric) {
        RubricHash hash = new RubricHash();
        hash.text("tolok/content/1").text(rubric.id()).text(rubric.version()).words(rubric.title());
        hash.sorted(
                rubric.domains(), (domain, weight) -> hash.text(domain.name()).weight(weight));
        hash.sorted(rubric.scales(), (name, scale) -> hash.text(name).scale(scale, true));
        hash.groups(rubric.groups());
        hash.size(rubric.criteria());
        rubric.criteria().forEach(hash::content);
        return hash.end();
    }

    /** What scores and decisions depend on. */
    static String ofStructure(Rubric rubric) {
        RubricHash hash = new RubricHash();
        hash.text("tolok/structure/1");
        hash.sorted(
                rubric.domains(), (domain, weight) -> hash.text(domain.name()).number(rubric.share(domain)));
        List<Criterion> criteria = rubric.criteria().stream()
                .sorted(Comparator.comparing(Criterion::id))
                .toList();
        hash.size(criteria);
        criteria.forEach(criterion -> hash.structure(criterion, rubric));
        return hash.end();
    }

    private void content(Criterion criterion) {
        text(criterion.id().text())
                .words(criterion.title())
                .text(criterion.domain().name());
        text(criterion.group().orElse("")).weight(criterion.weight()).text(criterion.scale());
        size(criterion.assesses());
        criterion.assesses().forEach(ref -> text(ref.toString()));
        text(criterion.method().map(Enum::name).orElse(""));
        text(criterion.required().map(Rational::toString).orElse(""));
        flags(criterion);
        sorted(criterion.descriptors(), (level, words) -> text(level).words(words));
        text(criterion.origin().map(Origin::source).orElse(""));
        text(criterion.origin().map(Origin::text).orElse(""));
    }

    private void structure(Criterion criterion, Rubric rubric) {
        text(criterion.id().text()).text(criterion.domain().name()).number(rubric.share(criterion));
        number(rubric.required(criterion)).scale(rubric.scale(criterion), false);
        size(criterion.assesses());
        criterion.assesses().stream().sorted().map(StandardRef::toString).forEach(this::text);
        text(criterion.method().map(Enum::name).orElse(""));
        flags(criterion);
    }

    private void flags(Criterion criterion) {
        text(criterion.counting().name());
        text(criterion.critical() + "/" + criterion.alwaysApplies());
    }

    /** A scale; without words, only what points can be given and what share they are. What is required stands at the criterion. */
    private void scale(Scale scale, boolean withWords) {
        text(scale.normalization().name());
        if (withWords) {
            number(scale.required());
        }
        if (scale instanceof Scale.Levels levels) {
            text("levels").size(levels.levels());
            levels.levels().forEach(level -> level(level, withWords));
        } else if (scale instanceof Scale.Points points) {
            text("points").number(points.lowest()).number(points.highest()).number(points.step());
            if (withWords) {
                bands(points.bands());
            }
        } else if (scale instanceof Scale.Checklist list) {
            text("checklist").size(list.items());
            list.items().forEach(item -> item(item, withWords));
            list.points().forEach(this::number);
        }
    }

    private void level(Level level, boolean withWords) {
        text(level.id()).number(level.points());
        if (withWords) {
            words(level.label());
            size(level.descriptor().stream().toList());
            level.descriptor().ifPresent(this::words);
        }
    }

    private void item(CheckItem item, boolean withWords) {
        text(item.id());
        if (withWords) {
            words(item.text());
        }
    }

    private void bands(Optional<Bands> bands) {
        List<Band> all = bands.map(Bands::bands).orElse(List.of());
        size(all);
        all.forEach(band -> text(band.id())
                .words(band.label())
                .number(band.from())
                .text(band.bound().name()));
    }

    private void groups(List<Group> groups) {
        size(groups);
        groups.forEach(group -> text(group.id()).words(group.title()).groups(group.groups()));
    }

    private RubricHash weight(Weight weight) {
        return number(weight.value()).text(weight.convention().name());
    }

    private RubricHash words(LocalizedText words) {
        sorted(words.texts(), (language, text) -> text(language.tag()).text(text));
        return this;
    }

    private RubricHash number(Rational number) {
        return text(number.toString());
    }

    private RubricHash text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
        return this;
    }

    private void size(Collection<?> items) {
        hasher.putInt(items.size());
    }

    private <K extends Comparable<? super K>, V> void sorted(Map<K, V> map, java.util.function.BiConsumer<K, V> entry) {
        size(map.keySet());
        map.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> entry.accept(e.getKey(), e.getValue()));
    }

    private String end() {
        return hasher.hash().toString();
    }
}
