package id.tolok.rubric;

import com.google.common.collect.ImmutableMap;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.RatingState;
import id.tolok.rating.Ratings;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Valid rubrics and ratings of all shapes, with the edges that matter: weights of 0, equal points, one criterion, every convention,
 * every way to count, nothing rated.
 */
public final class RubricArbitraries {

    private static final List<String> REFS = List.of(
            "C.000000.001.01#1.1",
            "C.000000.001.01#1.2",
            "C.000000.001.01#2",
            "C.000000.001.01#knowledge.1",
            "C.000000.001.01#attitude.2",
            "C.000000.002.01");

    private RubricArbitraries() {}

    /** Texts in Indonesian, some in English or Javanese too. */
    public static Arbitrary<LocalizedText> texts() {
        Arbitrary<String> words = Arbitraries.strings()
                .alpha()
                .withChars(' ', '"', '\\', 'é', '–', '|')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
        return Combinators.combine(words, words.optional(0.3), words.optional(0.1))
                .as((id, en, jv) -> {
                    LocalizedText text = LocalizedText.of(id);
                    text = en.isPresent() ? text.with(Language.ENGLISH, en.get()) : text;
                    return jv.isPresent() ? text.with(Language.of("jv"), jv.get()) : text;
                });
    }

    /** Weights of neighbours that add up by one convention, the first above 0. */
    public static Arbitrary<List<Weight>> weights(int count) {
        Arbitrary<List<Integer>> parts = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 9).list().ofSize(count - 1))
                .as((first, rest) ->
                        Stream.concat(Stream.of(first), rest.stream()).toList());
        return Combinators.combine(parts, Arbitraries.of(Weight.Convention.class))
                .as(RubricArbitraries::weights);
    }

    private static List<Weight> weights(List<Integer> parts, Weight.Convention convention) {
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        Rational whole = switch (convention) {
            case FRACTION -> Rational.ONE;
            case PERCENT -> Rational.HUNDRED;
            case POINTS -> Rational.of(sum);
        };
        return parts.stream()
                .map(part -> new Weight(whole.times(Rational.of(part, sum)), convention))
                .toList();
    }

    /** Scales of every kind. */
    public static Arbitrary<Scale> scales() {
        return Arbitraries.oneOf(levels(), points(), checklists());
    }

    private static Arbitrary<Scale> levels() {
        Arbitrary<List<Integer>> steps = Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .filter(list -> list.stream().anyMatch(step -> step > 0));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        steps,
                        texts().list().ofSize(6),
                        Arbitraries.of(Normalization.class),
                        Arbitraries.integers().between(0, 5))
                .as((lowest, rises, labels, normalization, required) -> {
                    List<Level> levels = new ArrayList<>();
                    long points = lowest;
                    levels.add(Level.of("t0", points, labels.get(0)));
                    for (int i = 0; i < rises.size(); i++) {
                        points += rises.get(i);
                        Level level = Level.of("t" + (i + 1), points, labels.get(i + 1));
                        levels.add(i % 2 == 0 ? level : level.describedAs(labels.get(0)));
                    }
                    List<Level> above = levels.stream()
                            .filter(level ->
                                    level.points().compareTo(levels.get(0).points()) > 0)
                            .toList();
                    return new Scale.Levels(
                            levels, above.get(required % above.size()).points(), normalization);
                });
    }

    private static Arbitrary<Scale> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of("1", "0.5", "1/3", "5"),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(Normalization.class),
                        Arbitraries.of(true, false))
                .as((lowest, count, step, required, normalization, named) -> {
                    Rational size = Rational.parse(step);
                    Rational from = Rational.of(lowest);
                    Rational to = from.plus(size.times(count));
                    Rational needed = from.plus(size.times(Math.min(required, count)));
                    Scale.Points scale = new Scale.Points(from, to, size, needed, normalization);
                    return named
                            ? scale.named(Bands.of(
                                    Band.from(0, "rendah"),
                                    new Band("tinggi", LocalizedText.of("Tinggi"), to, Band.Bound.INCLUSIVE)))
                            : scale;
                })
                .map(scale -> scale);
    }

    private static Arbitrary<Scale> checklists() {
        return Combinators.combine(
                        texts().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Normalization.class))
                .as((items, lowest, normalization) -> {
                    CheckItem[] list = new CheckItem[items.size()];
                    long[] worth = new long[items.size() + 1];
                    worth[0] = lowest;
                    for (int i = 0; i < list.length; i++) {
                        list[i] = new CheckItem("c" + i, items.get(i));
                        worth[i + 1] = (long) Math.max(1, i) + lowest;
                    }
                    return Scale.ofChecklist(list).worth(worth).normalized(normalization);
                });
    }

    /** Rubrics. */
    public static Arbitrary<Rubric> rubrics() {
        Arbitrary<Map<String, Scale>> scales =
                scales().list().ofMinSize(1).ofMaxSize(3).map(list -> named("s", list));
        Arbitrary<List<Domain>> domains =
                Arbitraries.of(Domain.class).set().ofMinSize(1).ofMaxSize(3).map(List::copyOf);
        return Combinators.combine(scales, domains, texts(), Arbitraries.of("1", "2", "2026-11"))
                .flatAs((byName, opened, title, version) -> weights(opened.size())
                        .flatMap(weights -> domains(opened, byName).map(criteria -> {
                            Rubric.Builder rubric = Rubric.builder()
                                    .id("r")
                                    .version(version)
                                    .title(title)
                                    .scales(byName)
                                    .addGroups(new Group(
                                            "g0", title, List.of(Group.of("g1", title), Group.of("g2", title))))
                                    .criteria(criteria);
                            for (int i = 0; i < opened.size(); i++) {
                                rubric.putDomain(opened.get(i), weights.get(i));
                            }
                            return rubric.build();
                        })));
    }

    private static <T> Map<String, T> named(String prefix, List<T> items) {
        ImmutableMap.Builder<String, T> map = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            map.put(prefix + i, items.get(i));
        }
        return map.buildOrThrow();
    }

    private static Arbitrary<List<Criterion>> domains(List<Domain> domains, Map<String, Scale> scales) {
        Arbitrary<List<Criterion>> all = Arbitraries.just(List.of());
        for (Domain domain : domains) {
            all = Combinators.combine(all, criteria(domain, scales))
                    .as((before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        }
        return all;
    }

    private static Arbitrary<List<Criterion>> criteria(Domain domain, Map<String, Scale> scales) {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(count -> Combinators.combine(
                                weights(count),
                                criterion(domain, scales).list().ofSize(count),
                                criterion(domain, scales).list().ofMaxSize(2),
                                Arbitraries.of(Counting.EXTRA_CREDIT, Counting.FEEDBACK_ONLY))
                        .as((weights, counted, aside, counting) -> {
                            List<Criterion> all = new ArrayList<>();
                            for (int i = 0; i < count; i++) {
                                all.add(counted.get(i)
                                        .id(CriterionId.of(domain.name() + "-" + i))
                                        .weight(weights.get(i))
                                        .critical(i == 1)
                                        .counting(i == 2 ? Counting.OPTIONAL : Counting.COUNTED)
                                        .build());
                            }
                            for (int i = 0; i < aside.size(); i++) {
                                all.add(aside.get(i)
                                        .id(CriterionId.of(domain.name() + "-x" + i))
                                        .weight(
                                                counting == Counting.FEEDBACK_ONLY
                                                        ? Weight.points(0)
                                                        : new Weight(
                                                                Rational.of(1, 3),
                                                                weights.get(0).convention()))
                                        .counting(counting)
                                        .build());
                            }
                            return List.copyOf(all);
                        }));
    }

    /** Criteria that lack name and weight. */
    private static Arbitrary<Criterion.Builder> criterion(Domain domain, Map<String, Scale> scales) {
        Arbitrary<Set<String>> refs = Arbitraries.of(REFS).set().ofMaxSize(3);
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(scales.keySet()),
                        refs,
                        Arbitraries.of(AssessmentMethod.class).optional(0.5),
                        Arbitraries.of("g0", "g1").optional(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((title, scale, assessed, method, group, always, raised) -> {
                    Scale on = Optional.ofNullable(scales.get(scale)).orElseThrow();
                    Criterion.Builder criterion = Criterion.builder()
                            .title(title)
                            .domain(domain)
                            .scale(scale)
                            .assesses(assessed.stream().map(StandardRef::parse).toList())
                            .method(method)
                            .group(group)
                            .alwaysApplies(always);
                    on.names().stream().findFirst().ifPresent(name -> criterion.putDescriptor(name, title));
                    if (raised) {
                        criterion.required(on.highest()).origin(new Origin("asal", "teks"));
                    }
                    return criterion;
                });
    }

    /** Outcomes that a criterion of a rubric allows. */
    public static Arbitrary<Outcome> outcomes(Scale scale, boolean alwaysApplies) {
        List<Arbitrary<Outcome>> all = new ArrayList<>();
        all.add(Arbitraries.integers()
                .between(0, 1000)
                .map(n -> Outcome.points(scale.atMost(scale.lowest()
                        .plus(scale.highest().minus(scale.lowest()).times(Rational.of(n, 1000)))))));
        all.add(Arbitraries.just(Outcome.withheld("tidak hadir")));
        if (!scale.levels().isEmpty()) {
            all.add(Arbitraries.of(scale.levels()).map(level -> Outcome.level(level.id())));
        }
        if (scale.levels().size() == 2) {
            all.add(Arbitraries.of(true, false).map(Outcome::met));
        }
        if (scale instanceof Scale.Checklist) {
            all.add(Arbitraries.of(scale.names()).set().map(Outcome.Checked::new));
        }
        if (!alwaysApplies) {
            all.add(Arbitraries.just(Outcome.notApplicable("tidak ada alat")));
        }
        return Arbitraries.oneOf(all);
    }

    /** Ratings of one candidate by a rubric: up to two assessors and two attempts, each criterion rated or not. */
    public static Arbitrary<Ratings> ratings(Rubric rubric) {
        Arbitrary<List<Rating>> all = Arbitraries.just(List.of());
        for (Criterion criterion : rubric.criteria()) {
            all = Combinators.combine(all, ratings(criterion, rubric.scale(criterion)))
                    .as((before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        }
        return all.map(list ->
                Ratings.builder().candidate(CandidateId.of("P01")).ratings(list).build());
    }

    private static Arbitrary<List<Rating>> ratings(Criterion criterion, Scale scale) {
        Arbitrary<Rating> rating = Combinators.combine(
                        outcomes(scale, criterion.alwaysApplies()),
                        Arbitraries.of("A1", "A2"),
                        Arbitraries.of(1, 2),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(5, RatingState.FINAL),
                                net.jqwik.api.Tuple.of(1, RatingState.DRAFT)),
                        Arbitraries.of("b-1", "b-2").optional(0.5),
                        outcomes(scale, criterion.alwaysApplies()).optional(0.2))
                .as((outcome, assessor, attempt, state, evidence, corrected) -> {
                    Rating first = Rating.builder()
                            .criterion(criterion.id())
                            .assessor(AssessorId.of(assessor))
                            .outcome(outcome)
                            .attempt(attempt)
                            .state(state)
                            .addAllEvidence(evidence.stream().toList())
                            .build();
                    return first.isFinal() && corrected.isPresent()
                            ? first.corrected(
                                    corrected.get(),
                                    AssessorId.of("A9"),
                                    Instant.parse("2026-11-24T02:43:00Z"),
                                    "salah tulis")
                            : first;
                });
        return rating.list().ofMaxSize(3).map(list -> {
            Map<String, Rating> distinct = new LinkedHashMap<>();
            list.forEach(one -> distinct.put(one.assessor() + "/" + one.attempt(), one));
            return List.copyOf(distinct.values());
        });
    }

    /** A rubric with ratings by it. */
    public record Rated(Rubric rubric, Ratings ratings) {}

    /** Rubrics with ratings by them. */
    public static Arbitrary<Rated> rated() {
        return rubrics().flatMap(rubric -> ratings(rubric).map(ratings -> new Rated(rubric, ratings)));
    }
}
