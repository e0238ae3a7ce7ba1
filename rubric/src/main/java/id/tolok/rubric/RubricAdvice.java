package id.tolok.rubric;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import id.tolok.number.Rational;
import id.tolok.rubric.Advice.Kind;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardRef.Part;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks a rubric over for what is allowed but worth a second look. */
final class RubricAdvice {

    private static final Rational TOO_HEAVY = Rational.of(4, 5);

    private final Rubric rubric;
    private final ImmutableList.Builder<Advice> advice = ImmutableList.builder();

    private RubricAdvice(Rubric rubric) {
        this.rubric = rubric;
    }

    static List<Advice> of(Rubric rubric, Collection<UnitOfCompetency> units) {
        RubricAdvice all = new RubricAdvice(rubric);
        all.onDomains();
        all.onScalesAndGroups();
        rubric.criteria().forEach(all::onCriterion);
        all.onDescriptors();
        all.onTranslations();
        all.onUnits(units);
        return all.advice.build();
    }

    private void add(Kind kind, Object subject, String indonesian, String english) {
        advice.add(new Advice(kind, subject.toString(), LocalizedText.of(indonesian, english)));
    }

    private void onDomains() {
        for (Domain domain : Domain.values()) {
            String english = domain.label(Language.ENGLISH);
            if (!rubric.domains().containsKey(domain)) {
                add(
                        Kind.ABSENT_DOMAIN,
                        english,
                        "Tidak ada kriteria dalam ranah " + domain.label() + ".",
                        "There is no criterion in the " + english + " domain.");
            } else if (rubric.share(domain).isAtLeast(TOO_HEAVY)) {
                add(
                        Kind.HEAVY_DOMAIN,
                        english,
                        "Ranah " + domain.label() + " menentukan " + percent(rubric.share(domain)) + " dari nilai.",
                        "The " + english + " domain makes " + percent(rubric.share(domain)) + " of the score.");
            }
        }
    }

    private static String percent(Rational share) {
        return share.times(100).toDecimal(0, RoundingMode.DOWN) + " %";
    }

    private void onScalesAndGroups() {
        for (String scale : rubric.scales().keySet()) {
            if (rubric.criteria().stream()
                    .noneMatch(criterion -> criterion.scale().equals(scale))) {
                add(
                        Kind.UNUSED_SCALE,
                        scale,
                        "Skala " + scale + " tidak dipakai kriteria mana pun.",
                        "No criterion is rated on the scale " + scale + ".");
            }
        }
        rubric.groups().stream().flatMap(Group::all).forEach(this::onGroup);
    }

    private void onGroup(Group group) {
        if (isEmpty(group)) {
            add(
                    Kind.EMPTY_GROUP,
                    group.id(),
                    "Bagian " + group.title() + " tidak berisi kriteria.",
                    "The group " + group.title().in(Language.ENGLISH) + " has no criteria.");
        }
    }

    private boolean isEmpty(Group group) {
        return group.all().allMatch(each -> rubric.criteria(each).isEmpty());
    }

    private void onCriterion(Criterion criterion) {
        String id = criterion.id().text();
        if (criterion.counting() == Counting.FEEDBACK_ONLY) {
            return;
        }
        if (criterion.assesses().isEmpty()) {
            add(
                    Kind.ASSESSES_NOTHING,
                    id,
                    "Kriteria " + id + " tidak menilai apa pun dalam standar, jadi hanya memengaruhi nilai.",
                    "Criterion " + id + " assesses nothing in a standard, so it moves scores only.");
        }
        if (criterion.weight().value().isZero()) {
            add(
                    Kind.NO_WEIGHT,
                    id,
                    "Kriteria " + id + " berbobot 0, jadi tidak memengaruhi nilai.",
                    "Criterion " + id + " has weight 0, so it moves no score.");
        }
    }

    /** One piece of advice for all criteria that lack the same descriptors. */
    private void onDescriptors() {
        ListMultimap<List<String>, CriterionId> byBareLevels =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        rubric.criteria().stream()
                .filter(criterion -> criterion.counting() != Counting.FEEDBACK_ONLY)
                .forEach(criterion -> byBareLevels.put(bareLevels(criterion), criterion.id()));
        byBareLevels.asMap().forEach((levels, criteria) -> {
            if (!levels.isEmpty()) {
                String seen = Joiner.on(", ").join(levels);
                String names = Joiner.on(", ").join(criteria);
                add(
                        Kind.NO_DESCRIPTORS,
                        names,
                        "Tidak diuraikan apa yang tampak pada tingkat " + seen + ": " + names + ".",
                        "Nobody said what is seen at the levels " + seen + ": " + names + ".");
            }
        });
    }

    private List<String> bareLevels(Criterion criterion) {
        return rubric.scale(criterion).levels().stream()
                .filter(level -> level.descriptor().isEmpty())
                .map(Level::id)
                .filter(level -> !criterion.descriptors().containsKey(level))
                .toList();
    }

    private void onTranslations() {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        rubric.groups().stream().flatMap(Group::all).forEach(group -> titles.put(group.id(), group.title()));
        rubric.criteria().forEach(criterion -> titles.put(criterion.id().text(), criterion.title()));
        for (Language language : rubric.title().texts().keySet()) {
            List<String> lacking = titles.entrySet().stream()
                    .filter(title -> !title.getValue().texts().containsKey(language))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!lacking.isEmpty()) {
                String names = Joiner.on(", ").join(lacking);
                add(
                        Kind.NOT_TRANSLATED,
                        language,
                        "Judul rubrik ada dalam bahasa " + language + ", tetapi judul ini tidak: " + names + ".",
                        "The rubric's title is in " + language + " too, but these titles are not: " + names + ".");
            }
        }
    }

    private void onUnits(Collection<UnitOfCompetency> units) {
        Coverage coverage = rubric.coverage(units);
        for (StandardRef ref : coverage.uncoveredCriteria()) {
            add(
                    Kind.NOT_ASSESSED,
                    ref,
                    "Tidak ada kriteria yang menilai " + ref + ": " + text(coverage, ref),
                    "No criterion assesses " + ref + ": " + text(coverage, ref));
        }
        coverage.rows().keySet().stream()
                .filter(ref -> ref.part() == Part.CRITICAL)
                .filter(ref -> coverage.of(ref).stream()
                        .flatMap(id -> rubric.find(id).stream())
                        .noneMatch(Criterion::critical))
                .forEach(ref -> add(
                        Kind.NOT_CRITICAL,
                        ref,
                        "Aspek kritis " + ref + " tidak dinilai kriteria kritis: " + text(coverage, ref),
                        "The critical aspect " + ref + " is assessed by no critical criterion: "
                                + text(coverage, ref)));
    }

    private static String text(Coverage coverage, StandardRef ref) {
        return coverage.text(ref).orElse("");
    }
}
