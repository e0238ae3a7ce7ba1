package id.tolok.testkit;

import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Weight;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes of a rubric and its ratings by which laws compare decisions. */
final class Changes {

    private static final AtomicLong NAMES = new AtomicLong();

    private static final List<Rational> FACTORS =
            List.of(Rational.of(1, 100), Rational.of(10), Rational.of(7, 3), Rational.of(1, 7));

    private final Rubric rubric;
    private final Ratings ratings;

    Changes(Rated rated) {
        this.rubric = rated.rubric();
        this.ratings = rated.ratings();
    }

    /** The criterion at a place, counted round and round. */
    Criterion criterion(int place) {
        return rubric.criteria().get(place % rubric.criteria().size());
    }

    Gradation gradation(Criterion criterion) {
        return new Gradation(rubric.scale(criterion), rubric.required(criterion));
    }

    Rated withRatings(List<Rating> other) {
        return new Rated(
                rubric,
                Ratings.builder().candidate(ratings.candidate()).ratings(other).build());
    }

    /** Without any rating of a criterion. */
    Rated missing(Criterion criterion) {
        return withRatings(others(criterion));
    }

    private List<Rating> others(Criterion criterion) {
        return ratings.ratings().stream()
                .filter(rating -> !rating.criterion().equals(criterion.id()))
                .toList();
    }

    /** With one rating of a criterion, instead of those it has. */
    Rated rated(Criterion criterion, Outcome outcome) {
        List<Rating> all = new ArrayList<>(others(criterion));
        all.add(Rating.of(criterion.id().text(), "A1", outcome));
        return withRatings(all);
    }

    /** With one rating of every criterion, instead of those it has. */
    Rated allRated(Function<Criterion, Outcome> outcome) {
        return withRatings(rubric.criteria().stream()
                .map(criterion -> Rating.of(criterion.id().text(), "A1", outcome.apply(criterion)))
                .toList());
    }

    /** With another outcome of one rating. */
    Rated with(Rating changed, Outcome outcome) {
        return withRatings(ratings.ratings().stream()
                .map(rating -> rating.equals(changed) ? withOutcome(rating, outcome) : rating)
                .toList());
    }

    private static Rating withOutcome(Rating rating, Outcome outcome) {
        return Rating.builder().from(rating).outcome(outcome).build();
    }

    /** The ratings that could be better, by criterion and outcome. */
    List<Rating> raisable() {
        return ratings.ratings().stream()
                .filter(rating -> points(rating)
                        .filter(points ->
                                points.compareTo(rubric.scale(criterion(rating)).highest()) < 0)
                        .isPresent())
                .toList();
    }

    private Criterion criterion(Rating rating) {
        return rubric.find(rating.criterion()).orElseThrow();
    }

    private Optional<Rational> points(Rating rating) {
        return Ratings.points(rating.outcome(), rubric.scale(criterion(rating)));
    }

    /** A better outcome than that of a rating that can be raised. */
    Outcome better(Rating rating, int step) {
        Gradation gradation = gradation(criterion(rating));
        return gradation.outcome(gradation.above(points(rating).orElseThrow(), step));
    }

    /** With every rating that could be better at full marks. */
    Rated allHighest() {
        List<Rating> raisable = raisable();
        return withRatings(ratings.ratings().stream()
                .map(rating -> raisable.contains(rating)
                        ? withOutcome(rating, gradation(criterion(rating)).highest())
                        : rating)
                .toList());
    }

    /** Without a criterion; empty if nothing that counts would be left beside it, or its unit would have no performance criterion. */
    Optional<Rated> without(Criterion gone) {
        List<Criterion> left = rubric.criteria().stream()
                .filter(criterion -> !criterion.id().equals(gone.id()))
                .toList();
        List<Criterion> neighbours =
                left.stream().filter(c -> c.domain() == gone.domain()).toList();
        ImmutableMap.Builder<Domain, Weight> domains = ImmutableMap.builder();
        rubric.domains().forEach((domain, weight) -> {
            if (domain != gone.domain() || !neighbours.isEmpty()) {
                domains.put(domain, weight);
            }
        });
        Map<Domain, Weight> kept = domains.build();
        boolean valid = count(kept.values().stream().toList())
                && unitsWithPerformanceCriteria(left).containsAll(unitsWithPerformanceCriteria(rubric.criteria()))
                && (neighbours.isEmpty()
                        || count(neighbours.stream().map(Criterion::weight).toList()));
        return valid
                ? Optional.of(new Rated(
                        Rubric.builder()
                                .from(rubric)
                                .domains(inPoints(kept))
                                .criteria(left.stream().map(Changes::inPoints).toList())
                                .build(),
                        Ratings.builder()
                                .candidate(ratings.candidate())
                                .ratings(others(gone))
                                .build()))
                : Optional.empty();
    }

    private static Set<UnitCode> unitsWithPerformanceCriteria(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> criterion.assesses().stream())
                .filter(ref -> ref.part() == StandardRef.Part.CRITERION)
                .map(StandardRef::unit)
                .collect(Collectors.toSet());
    }

    private static boolean count(List<Weight> weights) {
        return weights.stream().anyMatch(weight -> weight.value().signum() > 0);
    }

    /** The same weights, of which a part may be missing. */
    private static Map<Domain, Weight> inPoints(Map<Domain, Weight> weights) {
        ImmutableMap.Builder<Domain, Weight> points = ImmutableMap.builder();
        weights.forEach((domain, weight) -> points.put(domain, inPoints(weight)));
        return points.build();
    }

    private static Criterion inPoints(Criterion criterion) {
        return Criterion.builder()
                .from(criterion)
                .weight(inPoints(criterion.weight()))
                .build();
    }

    private static Weight inPoints(Weight weight) {
        return new Weight(weight.value(), Weight.Convention.POINTS);
    }

    /** With all weights of a criterion's domain multiplied, and those of all domains. */
    Rated rescaled(int place, int step) {
        Domain domain = criterion(place).domain();
        Rational factor = FACTORS.get(step % FACTORS.size());
        Rational ofDomains = FACTORS.get(place % FACTORS.size());
        ImmutableMap.Builder<Domain, Weight> domains = ImmutableMap.builder();
        rubric.domains().forEach((each, weight) -> domains.put(each, times(weight, ofDomains)));
        return new Rated(
                rubric.toBuilder()
                        .domains(domains.buildOrThrow())
                        .criteria(rubric.criteria().stream()
                                .map(each -> each.domain() == domain
                                        ? each.toBuilder()
                                                .weight(times(each.weight(), factor))
                                                .build()
                                        : inPoints(each))
                                .toList())
                        .build(),
                ratings);
    }

    private static Weight times(Weight weight, Rational factor) {
        return new Weight(weight.value().times(factor), Weight.Convention.POINTS);
    }

    /** With a criterion critical and rated at the lowest. */
    Rated critical(Criterion chosen) {
        Rubric other = rubric.toBuilder()
                .criteria(rubric.criteria().stream()
                        .map(each -> each.equals(chosen)
                                ? each.toBuilder().critical(true).build()
                                : each)
                        .toList())
                .build();
        return new Rated(other, rated(chosen, gradation(chosen).lowest()).ratings());
    }

    /** With the ratings in another order. */
    Rated reorderedRatings(int order) {
        return withRatings(AggregationCase.inOrder(ratings.ratings(), order));
    }

    /** With the criteria in another order. */
    Rated reorderedCriteria(int order) {
        return new Rated(
                Rubric.builder()
                        .from(rubric)
                        .criteria(AggregationCase.inOrder(rubric.criteria(), order))
                        .build(),
                ratings);
    }

    /** With names that nothing had before. */
    Renamed renamed() {
        long first = NAMES.addAndGet(rubric.criteria().size() + 1000L);
        Map<CriterionId, CriterionId> criteria = criteria(first);
        Map<UnitCode, UnitCode> units = units(first);
        Rubric renamed = Rubric.builder()
                .from(rubric)
                .id("r" + first)
                .criteria(rubric.criteria().stream()
                        .map(criterion -> Criterion.builder()
                                .from(criterion)
                                .id(lookUp(criteria, criterion.id()))
                                .assesses(criterion.assesses().stream()
                                        .map(ref -> renamed(ref, lookUp(units, ref.unit())))
                                        .toList())
                                .build())
                        .toList())
                .build();
        List<Rating> ratingsRenamed = ratings.ratings().stream()
                .map(rating -> Rating.builder()
                        .from(rating)
                        .criterion(lookUp(criteria, rating.criterion()))
                        .assessor(renamed(rating.assessor(), first))
                        .build())
                .toList();
        return new Renamed(
                new Rated(
                        renamed,
                        Ratings.builder()
                                .candidate(CandidateId.of(unordered('q', first)))
                                .ratings(ratingsRenamed)
                                .build()),
                units);
    }

    /**
     * With other names.
     *
     * @param rated rubric and ratings
     * @param units the new names of units
     */
    record Renamed(Rated rated, Map<UnitCode, UnitCode> units) {}

    /** A name that stands in no order, neither by letters nor by hash. */
    static String unordered(char start, long number) {
        return start + Long.toHexString(number * 0x9E3779B97F4A7C15L);
    }

    private static AssessorId renamed(AssessorId assessor, long first) {
        return AssessorId.of(unordered((char) ('B' + first % 24), assessor.hashCode() * 31L + first));
    }

    private Map<CriterionId, CriterionId> criteria(long first) {
        ImmutableMap.Builder<CriterionId, CriterionId> names = ImmutableMap.builder();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            // the hash of these names is in no order, so that what goes by it is in no order either
            names.put(rubric.criteria().get(i).id(), CriterionId.of(unordered('k', first + i)));
        }
        return names.build();
    }

    private Map<UnitCode, UnitCode> units(long first) {
        List<UnitCode> codes =
                rubric.assessed().stream().map(StandardRef::unit).distinct().toList();
        ImmutableMap.Builder<UnitCode, UnitCode> names = ImmutableMap.builder();
        for (int i = 0; i < codes.size(); i++) {
            names.put(codes.get(i), UnitCode.parse("M.%06d.%03d.01".formatted(first / 1000 % 1_000_000, i + 1)));
        }
        return names.build();
    }

    private static <K, V> V lookUp(Map<K, V> names, K name) {
        return Optional.ofNullable(names.get(name)).orElseThrow();
    }

    private static StandardRef renamed(StandardRef ref, UnitCode unit) {
        String text = ref.toString();
        return StandardRef.parse(unit + text.substring(ref.unit().text().length()));
    }
}
