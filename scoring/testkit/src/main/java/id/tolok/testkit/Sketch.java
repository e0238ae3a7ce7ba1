package id.tolok.testkit;

import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rubric with ratings as numbers that can be drawn and shrunk one by one; whatever they are, the rubric is valid and the ratings
 * fit it.
 *
 * @param criteria at least one
 * @param domainWeights of the domains in their order
 * @param style what the ratings have in common
 * @param exception the criterion that an almost good candidate does not reach
 */
record Sketch(List<CriterionSketch> criteria, List<Rational> domainWeights, Style style, int exception) {

    /** What all ratings of a case have in common. */
    enum Style {
        /** Nothing: as drawn. */
        MIXED,
        /** Everything is rated at what is required or above. */
        GOOD,
        /** As good, but for one criterion, which is as drawn. */
        ALMOST,
        /** Nothing is rated. */
        EMPTY,
        /** Nothing applies. */
        NOT_APPLICABLE,
        /** Everything is rated as high as can be. */
        FULL,
        /** Everything is rated as low as can be. */
        LOWEST
    }

    /**
     * A criterion with its ratings.
     *
     * @param domain the domain
     * @param weight among the criteria of its domain
     * @param scale the number of a scale
     * @param required the number of the points required; 0 for those of the scale
     * @param critical whether it is critical
     * @param counting for what it counts
     * @param address the number of what it assesses
     * @param ratings perhaps none
     */
    record CriterionSketch(
            Domain domain,
            Rational weight,
            int scale,
            int required,
            boolean critical,
            Counting counting,
            int address,
            List<RatingSketch> ratings) {}

    /**
     * A rating.
     *
     * @param assessor the number of the assessor
     * @param attempt from 1
     * @param points the number of points on the scale; {@link #NOT_APPLICABLE} or {@link #WITHHELD} for none
     */
    record RatingSketch(int assessor, int attempt, int points) {
        static final int NOT_APPLICABLE = -1;
        static final int WITHHELD = -2;
    }

    private static final List<Scale> SCALES = List.of(
            Scale.ofLevels(Level.of("no", 0), Level.of("yes", 1)),
            Scale.ofLevels(Level.of("a", 0), Level.of("b", 1), Level.of("c", 2), Level.of("d", 3), Level.of("e", 4))
                    .requiring("d"),
            Scale.ofLevels(Level.of("i", 1), Level.of("ii", 2), Level.of("iii", 3), Level.of("iv", 4))
                    .requiring("iii")
                    .normalized(Normalization.SHARE_OF_RANGE),
            Scale.ofPoints(0, 100, 1).requiring(70),
            Scale.ofLevels(Level.of("p", 0), Level.of("q", 1), Level.of("r", 1), Level.of("s", 3))
                    .requiring("q"),
            // a huge prime denominator; no step stands exactly at what is required
            new Scale.Points(
                    Rational.ZERO,
                    Rational.ONE,
                    Rational.of(1, 999_999_999_989L),
                    Rational.of(2, 3),
                    Normalization.SHARE_OF_MAXIMUM,
                    Optional.empty()));

    private static final List<List<String>> ADDRESSES = List.of(
            List.of("M.701001.001.01#1.1"),
            List.of("M.701001.001.01#1.2"),
            List.of("M.701001.001.01#2.1"),
            List.of("M.701001.001.01#1"),
            List.of("M.701001.001.01#knowledge.1"),
            List.of("M.701001.001.01"),
            List.of("M.701001.001.01#1.1", "M.701001.002.01#1.1"),
            List.of("M.701001.002.01#1.1"),
            List.of());

    static int scales() {
        return SCALES.size();
    }

    static int addresses() {
        return ADDRESSES.size();
    }

    static Scale scale(int number) {
        return SCALES.get(number);
    }

    /** Rubric and ratings. */
    Rated toRated() {
        return new Rated(rubric(), ratings());
    }

    private Rubric rubric() {
        Map<String, Scale> scales = new LinkedHashMap<>();
        Rubric.Builder rubric = Rubric.builder().id("r").title(LocalizedText.of("Rubrik", "Rubric"));
        for (int i = 0; i < criteria.size(); i++) {
            scales.put("s" + criteria.get(i).scale(), scale(criteria.get(i).scale()));
            rubric.addCriteria(criterion(i));
        }
        return rubric.scales(scales).domains(domains()).build();
    }

    private Map<Domain, Weight> domains() {
        List<Domain> present =
                criteria.stream().map(CriterionSketch::domain).distinct().toList();
        boolean weightless =
                present.stream().allMatch(domain -> drawnWeight(domain).isZero());
        ImmutableMap.Builder<Domain, Weight> domains = ImmutableMap.builder();
        present.forEach(domain -> domains.put(domain, points(weightless ? Rational.ONE : drawnWeight(domain))));
        return domains.build();
    }

    private Rational drawnWeight(Domain domain) {
        return switch (domain) {
            case COGNITIVE -> domainWeights.get(0);
            case AFFECTIVE -> domainWeights.get(1);
            case PSYCHOMOTOR -> domainWeights.get(2);
        };
    }

    private static Weight points(Rational value) {
        return new Weight(value, Weight.Convention.POINTS);
    }

    private Criterion criterion(int i) {
        CriterionSketch sketch = criteria.get(i);
        boolean weightless = criteria.stream()
                .filter(other -> other.domain() == sketch.domain())
                .allMatch(other -> other.weight().isZero());
        Criterion.Builder criterion = Criterion.builder()
                .id(id(i))
                .title(LocalizedText.of("Kriteria " + (i + 1), "Criterion " + (i + 1)))
                .domain(sketch.domain())
                .weight(points(weightless ? Rational.ONE : sketch.weight()))
                .scale("s" + sketch.scale())
                .counting(sketch.counting())
                .critical(sketch.critical() && sketch.counting() == Counting.COUNTED)
                .assesses(ADDRESSES.get(sketch.address()).stream()
                        .map(StandardRef::parse)
                        .toList());
        ownRequired(sketch).ifPresent(criterion::required);
        return criterion.build();
    }

    private static CriterionId id(int i) {
        return CriterionId.of("c" + (i + 1));
    }

    private static Optional<Rational> ownRequired(CriterionSketch sketch) {
        Scale scale = scale(sketch.scale());
        Rational points = new Gradation(scale, scale.required()).at(4 + sketch.required());
        return sketch.required() == 0 || points.compareTo(scale.lowest()) <= 0 ? Optional.empty() : Optional.of(points);
    }

    private Ratings ratings() {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            CriterionSketch sketch = criteria.get(i);
            Scale scale = scale(sketch.scale());
            Gradation gradation = new Gradation(scale, ownRequired(sketch).orElse(scale.required()));
            for (RatingSketch rating : styled(i)) {
                ratings.add(Rating.builder()
                        .criterion(id(i))
                        .assessor(AssessorId.of("A" + (rating.assessor() + 1)))
                        .attempt(rating.attempt())
                        .time(Instant.EPOCH.plus(Duration.ofHours(24L * rating.attempt() + 250L * rating.assessor())))
                        .comment(Optional.of("as was seen").filter(text -> rating.assessor() > 0))
                        .outcome(outcome(rating.points(), gradation, i))
                        .build());
            }
        }
        return Ratings.of("P1", ratings);
    }

    /** The ratings of a criterion, as the style has it. */
    private List<RatingSketch> styled(int i) {
        List<RatingSketch> drawn = criteria.get(i).ratings();
        List<RatingSketch> some = drawn.isEmpty() ? List.of(new RatingSketch(0, 1, 2)) : drawn;
        return switch (style) {
            case MIXED -> drawn;
            case ALMOST -> i == exception % criteria.size() ? drawn : some;
            case EMPTY -> List.of();
            case GOOD -> some;
            case NOT_APPLICABLE -> List.of(new RatingSketch(0, 1, RatingSketch.NOT_APPLICABLE));
            case FULL, LOWEST -> List.of(new RatingSketch(0, 1, style == Style.FULL ? 1 : 0));
        };
    }

    private Outcome outcome(int number, Gradation gradation, int i) {
        boolean good = style == Style.GOOD || (style == Style.ALMOST && i != exception % criteria.size());
        if (number == RatingSketch.NOT_APPLICABLE && !good) {
            return Outcome.notApplicable("no occasion");
        }
        if (number == RatingSketch.WITHHELD && !good) {
            return Outcome.withheld("unfair conditions");
        }
        Rational points = gradation.at(Math.max(0, number));
        return gradation.outcome(good ? points.max(gradation.atLeastRequired()) : points);
    }
}
