package id.tolok.rubric;

import com.google.common.collect.ImmutableList;
import id.tolok.text.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the differences between two rubrics. */
final class RubricComparison {

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("judul", "title", Criterion::title, CarryOver.CARRIED_OVER),
            new Attribute("ranah", "domain", Criterion::domain, CarryOver.CARRIED_OVER),
            new Attribute("bagian", "group", Criterion::group, CarryOver.CARRIED_OVER),
            new Attribute("bobot", "weight", Criterion::weight, CarryOver.CARRIED_OVER),
            new Attribute("yang dinilai", "what it assesses", Criterion::assesses, CarryOver.NEEDS_RERATING),
            new Attribute("metode", "method", Criterion::method, CarryOver.NEEDS_RERATING),
            new Attribute("syarat sendiri", "what it requires itself", Criterion::required, CarryOver.CARRIED_OVER),
            new Attribute("sifat kritis", "being critical", Criterion::critical, CarryOver.CARRIED_OVER),
            new Attribute("cara dihitung", "counting", Criterion::counting, CarryOver.CARRIED_OVER),
            new Attribute("selalu berlaku", "applying always", Criterion::alwaysApplies, CarryOver.CARRIED_OVER),
            new Attribute("uraian tingkat", "descriptors", Criterion::descriptors, CarryOver.CARRIED_OVER),
            new Attribute("asal", "origin", Criterion::origin, CarryOver.CARRIED_OVER));

    private final Rubric before;
    private final Rubric after;
    private final ImmutableList.Builder<RubricChange> changes = ImmutableList.builder();

    RubricComparison(Rubric before, Rubric after) {
        this.before = before;
        this.after = after;
    }

    /** A field of a criterion, with its name and what its change does. */
    private record Attribute(String indonesian, String english, Function<Criterion, Object> getter, CarryOver effect) {}

    List<RubricChange> changes() {
        compareWhole("Nama rubrik", "The rubric's name", Rubric::id);
        compareWhole("Versi", "The version", Rubric::version);
        compareWhole("Judul rubrik", "The rubric's title", Rubric::title);
        compareDomains();
        compareWhole("Susunan bagian", "The groups", Rubric::groups);
        if (!ids(before).equals(ids(after)) && Set.copyOf(ids(before)).equals(Set.copyOf(ids(after)))) {
            changes.add(RubricChange.ofRubric(
                    LocalizedText.of("Urutan kriteria berubah.", "The order of the criteria changed.")));
        }
        compareUnusedScales();
        before.criteria().forEach(this::compareCriterion);
        after.criteria().stream()
                .filter(criterion -> before.find(criterion.id()).isEmpty())
                .forEach(criterion -> changes.add(RubricChange.of(
                        criterion,
                        LocalizedText.of(
                                "Kriteria " + criterion.id() + " ditambahkan: " + criterion.title() + ".",
                                "Criterion " + criterion.id() + " was added: " + Words.english(criterion.title())
                                        + "."),
                        CarryOver.NEEDS_RERATING)));
        return changes.build();
    }

    private static List<CriterionId> ids(Rubric rubric) {
        return rubric.criteria().stream().map(Criterion::id).toList();
    }

    private void compareWhole(String indonesian, String english, Function<Rubric, Object> getter) {
        Object old = getter.apply(before);
        Object now = getter.apply(after);
        if (!old.equals(now)) {
            changes.add(RubricChange.ofRubric(Words.became(indonesian, english, old, now)));
        }
    }

    private void compareDomains() {
        Set<Domain> all = new LinkedHashSet<>(before.domains().keySet());
        all.addAll(after.domains().keySet());
        for (Domain domain : all) {
            Optional<Weight> old = Optional.ofNullable(before.domains().get(domain));
            Optional<Weight> now = Optional.ofNullable(after.domains().get(domain));
            if (!old.equals(now)) {
                changes.add(RubricChange.ofRubric(Words.became(
                        "Bobot ranah " + domain.label(),
                        "The weight of the " + Words.english(domain.label()) + " domain",
                        old,
                        now)));
            }
        }
    }

    /** Scales on which no criterion is rated on either side: the others are compared criterion by criterion. */
    private void compareUnusedScales() {
        Set<String> names = new LinkedHashSet<>(before.scales().keySet());
        names.addAll(after.scales().keySet());
        for (String name : names) {
            Optional<Scale> old = Optional.ofNullable(before.scales().get(name));
            Optional<Scale> now = Optional.ofNullable(after.scales().get(name));
            if (!old.equals(now) && (isUnused(before, name) || isUnused(after, name))) {
                changes.add(RubricChange.ofRubric(LocalizedText.of(
                        "Skala " + name + (old.isEmpty() ? " ditambahkan." : now.isEmpty() ? " dihapus." : " diubah."),
                        "Scale " + name
                                + (old.isEmpty()
                                        ? " was added."
                                        : now.isEmpty() ? " was removed." : " was changed."))));
            }
        }
    }

    private static boolean isUnused(Rubric rubric, String scale) {
        return rubric.criteria().stream()
                .noneMatch(criterion -> criterion.scale().equals(scale));
    }

    private void compareCriterion(Criterion old) {
        Optional<Criterion> found = after.find(old.id());
        if (found.isEmpty()) {
            changes.add(RubricChange.of(
                    old,
                    LocalizedText.of(
                            "Kriteria " + old.id() + " dihapus: " + old.title() + ".",
                            "Criterion " + old.id() + " was removed: " + Words.english(old.title()) + "."),
                    CarryOver.REFUSED));
            return;
        }
        Criterion now = found.get();
        for (Attribute attribute : ATTRIBUTES) {
            compare(
                    old,
                    attribute,
                    attribute.getter().apply(old),
                    attribute.getter().apply(now));
        }
        compareScales(old, now);
    }

    private void compare(Criterion criterion, Attribute attribute, Object old, Object now) {
        if (!old.equals(now)) {
            changes.add(RubricChange.of(
                    criterion,
                    Words.became(
                            "Kriteria " + criterion.id() + ": " + attribute.indonesian(),
                            "Criterion " + criterion.id() + ": " + attribute.english(),
                            old,
                            now),
                    attribute.effect()));
        }
    }

    private void compareScales(Criterion old, Criterion now) {
        Scale oldScale = before.scale(old);
        Scale newScale = after.scale(now);
        if (!oldScale.equals(newScale)) {
            changes.add(RubricChange.of(
                    old,
                    Words.became(
                            "Kriteria " + old.id() + ": skala",
                            "Criterion " + old.id() + ": the scale",
                            Words.of(oldScale),
                            Words.of(newScale)),
                    ScaleChange.effect(oldScale, newScale)));
        } else if (!old.scale().equals(now.scale())) {
            changes.add(RubricChange.of(
                    old,
                    Words.became(
                            "Kriteria " + old.id() + ": nama skala",
                            "Criterion " + old.id() + ": the scale's name",
                            old.scale(),
                            now.scale()),
                    CarryOver.CARRIED_OVER));
        }
    }
}
