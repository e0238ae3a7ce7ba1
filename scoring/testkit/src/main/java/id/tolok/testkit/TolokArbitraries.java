package id.tolok.testkit;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Counting;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Absence;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.AttemptRules;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Origin;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Selections;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.testkit.Sketch.CriterionSketch;
import id.tolok.testkit.Sketch.RatingSketch;
import id.tolok.testkit.Sketch.Style;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Models at random for property tests, with the edge cases that matter.
 *
 * <p>What belongs together fits together: the ratings of {@link #rated} are valid by their rubric. Values shrink to few, small and
 * plain ones.
 */
public final class TolokArbitraries {

    private static final int MANY_SCORES = 6;
    private static final int MOST_SCORES = 20;
    private static final int MOST_CRITERIA = 5;
    private static final long HUGE = 999_999_999_989L;

    private TolokArbitraries() {}

    /** Exact numbers of 0 or more: small ones, decimals, thirds, and huge denominators beyond a {@code long}. */
    public static Arbitrary<Rational> rationals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10).map(Rational::of),
                fractions(12, 12),
                fractions(1000, 100),
                Arbitraries.of(Rational.of(1, HUGE), Rational.of(HUGE, 7), Rational.of(HUGE), tiny()));
    }

    private static Rational tiny() {
        return Rational.of(1, HUGE).times(Rational.of(1, HUGE - 1));
    }

    private static Arbitrary<Rational> fractions(int numerator, int denominator) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, numerator),
                        Arbitraries.integers().between(1, denominator))
                .as(Rational::of);
    }

    /** Scores from 0 to 1: the ends, usual cuts, ties, and huge denominators. */
    public static Arbitrary<Score> scores() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Score.ZERO, Score.FULL, Score.of(1, 2))),
                Tuple.of(3, Arbitraries.of(cuts().map(Score::of).toList())),
                Tuple.of(3, Arbitraries.integers().between(0, 100).map(Score::ofPercent)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 12),
                                        Arbitraries.integers().between(1, 12))
                                .as((n, d) -> Score.of(Math.min(n, d), d))),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(0, HUGE)
                                .map(n -> Score.of(Rational.of(n, HUGE).times(Rational.of(HUGE - 2, HUGE - 1))))));
    }

    private static Stream<Rational> cuts() {
        return List.of("0.7", "2/3", "0.6", "3/4", "0.8", "1/3", "0.1").stream().map(Rational::parse);
    }

    /** Weights of 0 or more: often equal, often 0, also tenths, thirds, and very large and small ones. */
    public static Arbitrary<Rational> weights() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Rational.ONE, Rational.of(2), Rational.of(3))),
                Tuple.of(2, Arbitraries.just(Rational.ZERO)),
                Tuple.of(2, Arbitraries.integers().between(1, 9).map(n -> Rational.of(n, 10))),
                Tuple.of(1, Arbitraries.of(Rational.of(1, 3), Rational.of(2, 7), Rational.of(100))),
                Tuple.of(1, Arbitraries.of(Rational.of(HUGE), Rational.of(1, HUGE))));
    }

    /** Where scores of one criterion come from: nothing known, or everything, on one scale with one requirement. */
    public static Arbitrary<Origin> origins() {
        return Arbitraries.oneOf(
                Arbitraries.just(Origin.UNKNOWN), scaledOrigins().flatMap(origins -> origins));
    }

    /** For a scale and a requirement each, where scores come from. */
    private static Arbitrary<Arbitrary<Origin>> scaledOrigins() {
        return Combinators.combine(scales(), scores()).as(TolokArbitraries::origins);
    }

    private static Arbitrary<Origin> origins(Scale scale, Score required) {
        return Combinators.combine(
                        assessorIds(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(1, 8), Tuple.of(1, 20)),
                        Arbitraries.of("E1", "E2", "E3"),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)))
                .as((assessor, attempt, day, hour, group, extra, commented) -> Origin.builder()
                        .assessor(assessor)
                        .attempt(attempt)
                        .time(Instant.EPOCH.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)))
                        .group(group)
                        .extraCredit(extra)
                        .comment(Optional.of("as was seen").filter(text -> commented))
                        .scale(scale)
                        .required(required)
                        .build());
    }

    /** Scores with weights and origins. */
    public static Arbitrary<Weighted> weighted() {
        return weighted(weights(), scores(), origins());
    }

    private static Arbitrary<Weighted> weighted(
            Arbitrary<Rational> weights, Arbitrary<Score> scores, Arbitrary<Origin> origins) {
        return Combinators.combine(weights, scores, origins).as(Weighted::new);
    }

    /**
     * Lists of one to six scores with weights; sometimes all scores or all weights are alike, or all weights are 0. All come from one
     * scale, or of none is known where it comes from.
     */
    public static Arbitrary<List<Weighted>> weightedLists() {
        return Arbitraries.oneOf(Arbitraries.just(Arbitraries.just(Origin.UNKNOWN)), scaledOrigins())
                .flatMap(TolokArbitraries::weightedLists)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Weighted>> weightedLists(Arbitrary<Origin> origins) {
        Arbitrary<List<Weighted>> ties = Combinators.combine(scores(), scores())
                .flatAs((one, other) -> some(weighted(weights(), Arbitraries.of(one, other), origins)));
        Arbitrary<List<Weighted>> alike =
                weights().flatMap(weight -> some(weighted(Arbitraries.just(weight), scores(), origins)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, some(weighted(weights(), scores(), origins))), Tuple.of(2, ties), Tuple.of(3, alike));
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> each) {
        return Arbitraries.frequencyOf(
                Tuple.of(19, each.list().ofMinSize(1).ofMaxSize(MANY_SCORES)),
                Tuple.of(1, each.list().ofMinSize(MANY_SCORES + 1).ofMaxSize(MOST_SCORES)));
    }

    /** Scores, and none for each reason. */
    public static Arbitrary<Standing> standings() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, scores().map(Standing::at)),
                Tuple.of(1, Arbitraries.of(Standing.Reason.class).map(Standing::none)));
    }

    /** The three decisions. */
    public static Arbitrary<Decision> decisions() {
        return Arbitraries.of(Decision.class);
    }

    /** Scales of levels and of points, with both normalizations, equal points, and a step of a huge denominator. */
    public static Arbitrary<Scale> scales() {
        return Arbitraries.integers().between(0, Sketch.scales() - 1).map(Sketch::scale);
    }

    /** Outcomes that fit a scale: at its ends, at and beside what is required, and none for each reason. */
    public static Arbitrary<Outcome> outcomes(Scale scale) {
        Gradation gradation = new Gradation(scale, scale.required());
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.integers().between(0, 12).map(gradation::at).map(gradation::outcome)),
                Tuple.of(1, Arbitraries.just(Outcome.notApplicable("no occasion"))),
                Tuple.of(1, Arbitraries.just(Outcome.withheld("unfair conditions"))));
    }

    /** Codes of units. */
    public static Arbitrary<UnitCode> unitCodes() {
        return Arbitraries.integers().between(1, 999).map(n -> UnitCode.parse("M.701001.%03d.01".formatted(n)));
    }

    /** Addresses in a standard: of units, elements, performance criteria, and items of the assessment guide. */
    public static Arbitrary<StandardRef> standardRefs() {
        return Combinators.combine(
                        unitCodes(),
                        Arbitraries.of("", "#1", "#1.1", "#1.2", "#2.10", "#knowledge.1", "#skill.2", "#critical.1"))
                .as((unit, part) -> StandardRef.parse(unit + part));
    }

    /** Names of criteria. */
    public static Arbitrary<CriterionId> criterionIds() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(CriterionId::of);
    }

    /** Candidates. */
    public static Arbitrary<CandidateId> candidateIds() {
        return Arbitraries.integers().between(1, 999).map(n -> CandidateId.of("P" + n));
    }

    /** Assessors. */
    public static Arbitrary<AssessorId> assessorIds() {
        return Arbitraries.integers().between(1, 99).map(n -> AssessorId.of("A" + n));
    }

    /** Weights as rubrics state them, in each convention. */
    public static Arbitrary<Weight> rubricWeights() {
        return Combinators.combine(weights(), Arbitraries.of(Weight.Convention.class))
                .as(Weight::new);
    }

    /**
     * Rubrics with ratings of one candidate: of one to five criteria, in one to three domains, on one or two units; with weights of 0,
     * several assessors and attempts, what is missing and what does not apply. Often all but one criterion is reached; sometimes
     * all are, none is, nothing is rated, or nothing applies.
     */
    public static Arbitrary<Rated> rated() {
        return sketches().map(Sketch::toRated);
    }

    static Arbitrary<Sketch> sketches() {
        return Combinators.combine(
                        criteria().list().ofMinSize(1).ofMaxSize(MOST_CRITERIA),
                        weights().list().ofSize(Domain.values().length),
                        styles(),
                        Arbitraries.integers().between(0, MOST_CRITERIA - 1))
                .as(Sketch::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Style> styles() {
        return Arbitraries.frequency(
                Tuple.of(6, Style.MIXED),
                Tuple.of(6, Style.GOOD),
                Tuple.of(6, Style.ALMOST),
                Tuple.of(1, Style.EMPTY),
                Tuple.of(1, Style.NOT_APPLICABLE),
                Tuple.of(1, Style.FULL),
                Tuple.of(1, Style.LOWEST));
    }

    private static Arbitrary<CriterionSketch> criteria() {
        return Combinators.combine(
                        Arbitraries.of(Domain.class),
                        weights(),
                        Arbitraries.integers().between(0, Sketch.scales() - 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 6))),
                        Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)),
                        Arbitraries.frequency(Tuple.of(7, Counting.COUNTED), Tuple.of(1, Counting.OPTIONAL)),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.integers().between(0, 2)),
                                Tuple.of(1, Arbitraries.integers().between(0, Sketch.addresses() - 1))),
                        ratingSketches())
                .as(CriterionSketch::new);
    }

    private static Arbitrary<List<RatingSketch>> ratingSketches() {
        Arbitrary<RatingSketch> single = points().map(points -> new RatingSketch(0, 1, points));
        Arbitrary<RatingSketch> any = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 2),
                        points())
                .as(RatingSketch::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, single.list().ofSize(1)),
                Tuple.of(1, single.list().ofSize(0)),
                Tuple.of(
                        2,
                        any.list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .uniqueElements(rating -> List.of(rating.assessor(), rating.attempt()))));
    }

    private static Arbitrary<Integer> points() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(0, 1, 2, 3)),
                Tuple.of(4, Arbitraries.integers().between(4, 14)),
                Tuple.of(1, Arbitraries.of(RatingSketch.NOT_APPLICABLE, RatingSketch.WITHHELD)));
    }

    /** Rubrics, as in {@link #rated}. */
    public static Arbitrary<Rubric> rubrics() {
        return rated().map(Rated::rubric);
    }

    /** Ratings of one candidate that fit a rubric: each criterion is rated once, or not at all. */
    public static Arbitrary<Ratings> ratings(Rubric rubric) {
        List<Arbitrary<Optional<Rating>>> each = rubric.criteria().stream()
                .map(criterion -> outcomes(rubric.scale(criterion))
                        .map(outcome -> Rating.of(criterion.id().text(), "A1", outcome))
                        .optional())
                .toList();
        return Combinators.combine(each)
                .as(drawn -> Ratings.of(
                        "P1", drawn.stream().flatMap(Optional::stream).toList()));
    }

    /** The rules for what is missing that come with Tolok. */
    public static Arbitrary<MissingRule> missingRules() {
        return Arbitraries.of(MissingRules.values()).map(Function.identity());
    }

    /** What a rule for what is missing is asked about. */
    public static Arbitrary<Absence> absences() {
        return Combinators.combine(
                        Arbitraries.of(Standing.Reason.MISSING, Standing.Reason.NOT_OFTEN_ENOUGH),
                        weights(),
                        origins(),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 9))
                .as((reason, weight, origin, missing, rated) ->
                        new Absence(reason, weight, origin, missing, missing + rated));
    }

    /** What follows what is missing. */
    public static Arbitrary<Treatment> treatments() {
        return Arbitraries.oneOf(
                Arbitraries.of(Treatment.REFUSED, Treatment.LEFT_OUT, Treatment.FAILED),
                scores().map(Treatment::countedAs));
    }

    /** Roundings to percents and points, in every mode that rounds. */
    public static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.of(Rational.of(1, 100), Rational.of(1, 1000), Rational.of(1, 4)),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(Rounding::new);
    }

    /** The aggregations that come with Tolok, also those with settings. */
    public static Arbitrary<Aggregation> aggregations() {
        return Arbitraries.oneOf(
                Arbitraries.of(Aggregations.values()).map(Function.identity()),
                selections(),
                attemptRules(),
                assessorRules());
    }

    private static Arbitrary<Aggregation> selections() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(count -> Arbitraries.of(
                        new Selections.DropLowest(count),
                        new Selections.KeepHighest(count),
                        new Selections.ReachedBy(count),
                        new Selections.MostFrequent(Selections.Tie.MEAN),
                        new Selections.ByGroup(Aggregations.LOWEST, Aggregations.MEAN)));
    }

    /** Rules for attempts that come with Tolok. */
    public static Arbitrary<Aggregation> attemptRules() {
        return Arbitraries.of(
                Aggregations.LATEST,
                Aggregations.HIGHEST,
                Aggregations.MEAN,
                new AttemptRules.TimesMastered(2),
                new AttemptRules.LatestAndEarlier(Rational.of(13, 20)),
                new AttemptRules.Decaying(Rational.of(13, 20)),
                new AttemptRules.TimeDecay(30, Rational.of(1, 2)));
    }

    /** Rules for assessors that come with Tolok. */
    public static Arbitrary<Aggregation> assessorRules() {
        return Arbitraries.of(
                Aggregations.MEAN,
                Aggregations.MEDIAN,
                Aggregations.LOWEST,
                Aggregations.HIGHEST,
                new AssessorRules.Consensus(1, Aggregations.MEAN),
                new AssessorRules.ThirdAdjudicates(1),
                new AssessorRules.LeadOverrides(AssessorId.of("A1"), Aggregations.MEDIAN));
    }

    /** Evidence that speaks to an address, accepted or refused under some rules of evidence. */
    public static Arbitrary<Evidence> evidence(CandidateId candidate) {
        return Combinators.combine(
                        standardRefs(),
                        Arbitraries.of(RuleOfEvidence.class).set(),
                        Arbitraries.integers().between(1, 999))
                .as((ref, refused, number) ->
                        EvidenceSamples.refused(EvidenceSamples.piece(candidate, "E" + number, List.of(ref)), refused));
    }

    /** Decision rules that come with Tolok, single ones and compositions. */
    public static Arbitrary<DecisionRule> decisionRules() {
        Arbitrary<DecisionRule> single = Arbitraries.oneOf(
                Arbitraries.of(ImmutableList.of(
                        DecisionRules.everyCriterion(), DecisionRules.criticalCriteria(), DecisionRules.evidence())),
                cuts(DecisionRules::cutScore),
                Arbitraries.of(Domain.class).flatMap(domain -> cuts(cut -> DecisionRules.domainFloor(domain, cut))));
        Arbitrary<List<DecisionRule>> several = single.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(3, single),
                Tuple.of(1, several.map(DecisionRules.AllOf::new)),
                Tuple.of(
                        1,
                        Combinators.combine(several, Arbitraries.integers().between(1, 3))
                                .as((rules, number) ->
                                        new DecisionRules.AtLeastOf(Math.min(number, rules.size()), rules))));
    }

    private static Arbitrary<DecisionRule> cuts(Function<Score, DecisionRule> rule) {
        return scores().map(score -> rule.apply(score.equals(Score.ZERO) ? Score.FULL : score));
    }

    /** Policies composed of parts that come with Tolok and fit each other. */
    public static Arbitrary<ScoringPolicy> policies() {
        return Combinators.combine(
                        attemptRules(),
                        assessorRules(),
                        missingRules(),
                        aggregations().filter(part -> !part.yieldsRoots()),
                        aggregations(),
                        decisionRules(),
                        roundings().optional(0.1))
                .as((attempts, assessors, missing, criteria, domains, unit, rounding) -> ScoringPolicy.builder()
                        .id("drawn")
                        .title(LocalizedText.of("Diundi", "Drawn"))
                        .attempts(attempts)
                        .assessors(assessors)
                        .missing(missing)
                        .criteria(criteria)
                        .domains(domains)
                        .rounding(rounding)
                        .unit(unit)
                        .build());
    }
}
