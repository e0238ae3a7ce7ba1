package id.tolok.scoring;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.AttemptRules;
import id.tolok.score.Conversion;
import id.tolok.score.Grading;
import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import id.tolok.score.Predicates;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Selections;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random rubrics, policies, ratings and evidence, small but with everything that can go wrong in them. */
public final class RandomCase {

    private static final List<Aggregation> ATTEMPTS = List.of(
            Aggregations.LATEST,
            Aggregations.LATEST,
            Aggregations.HIGHEST,
            Aggregations.MEAN,
            new AttemptRules.TimesMastered(2),
            new AttemptRules.Decaying(Rational.of(1, 2)),
            new AttemptRules.LatestAndEarlier(Rational.of(2, 3)),
            new AttemptRules.TimeDecay(2, Rational.of(1, 2)));

    private static final List<Aggregation> ASSESSORS = List.of(
            Aggregations.MEAN,
            Aggregations.MEAN,
            Aggregations.MEDIAN,
            Aggregations.MEDIAN_ROUNDED_UP,
            Aggregations.LOWEST,
            Aggregations.HIGHEST,
            Aggregations.HARMONIC_MEAN,
            new Selections.MostFrequent(Selections.Tie.MEAN),
            new AssessorRules.Consensus(1, Aggregations.MEAN),
            new AssessorRules.ThirdAdjudicates(0),
            new AssessorRules.LeadOverrides(AssessorId.of("A1"), Aggregations.LOWEST));

    private static final List<Aggregation> SCORES = List.of(
            Aggregations.WEIGHTED_MEAN,
            Aggregations.WEIGHTED_MEAN,
            Aggregations.WEIGHTED_MEAN,
            Aggregations.WEIGHTED_MEAN,
            Aggregations.MEAN,
            Aggregations.SUM_OF_POINTS,
            Aggregations.MEDIAN,
            Aggregations.LOWEST,
            Aggregations.GEOMETRIC_MEAN,
            Aggregations.HARMONIC_MEAN,
            Aggregations.EXTRA_CREDIT_BY_WEIGHT,
            Aggregations.EXTRA_CREDIT_BY_FACTOR,
            new Selections.DropLowest(1),
            new Selections.ReachedBy(2),
            new Selections.AtMostFull(Aggregations.EXTRA_CREDIT_BY_WEIGHT),
            new Selections.ByGroup(Aggregations.LOWEST, Aggregations.MEAN));

    private static final List<Grading> GRADINGS = List.of(
            Predicates.ofPercent(Band.from(30, "cukup"), Band.above(75, "baik", LocalizedText.of("baik", "good"))),
            Conversion.between(6, 1).inSteps(new Rounding(Rational.of(1, 3), RoundingMode.HALF_UP)));

    private static final List<MissingRule> MISSING = List.of(
            MissingRules.REFUSED,
            MissingRules.REFUSED,
            MissingRules.LEFT_OUT,
            MissingRules.LEFT_OUT,
            MissingRules.ZERO,
            MissingRules.ZERO,
            MissingRules.FAILS,
            MissingRules.FAILS,
            OneExcused.INSTANCE);

    private final Random random;

    public RandomCase(long seed) {
        this.random = new Random(seed);
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    public Rubric rubric() {
        while (true) {
            try {
                return tryRubric();
            } catch (InvalidModelException weightsAllZero) {
                // another
            }
        }
    }

    private Rubric tryRubric() {
        Rubric.Builder rubric = Rubric.builder()
                .id("acak")
                .title(LocalizedText.of("acak"))
                .putScale("S0", scale())
                .putScale("S1", scale());
        int domains = 1 + below(3);
        int units = 1 + below(3);
        // Such weights do not fit whole numbers of 64 bits once they are multiplied.
        long unit = below(40) == 0 ? 1_000_000_000_000_000L + below(99) : 1;
        int next = 0;
        for (int d = 0; d < domains; d++) {
            Domain domain = List.of(Domain.values()).get(d);
            rubric.putDomain(domain, Weight.points(below(5)));
            for (int c = 1 + below(4); c > 0; c--) {
                rubric.addCriteria(criterion("k" + next++, domain, units, unit));
            }
        }
        return rubric.build();
    }

    private Scale scale() {
        if (below(5) == 0) {
            return Scale.ofChecklist(CheckItem.of("a", "a"), CheckItem.of("b", "b"));
        }
        Normalization normalization = oneOf(List.of(Normalization.values()));
        if (below(3) == 0) {
            return Scale.ofPoints(below(2), 3 + below(2), 1)
                    .requiring(Rational.of(5, 2))
                    .normalized(normalization);
        }
        List<Level> levels = new ArrayList<>();
        int points = below(2);
        for (int l = 0; l <= 1 + below(4); l++) {
            levels.add(Level.of("L" + l, points));
            points += l == 0 ? 1 : below(3);
        }
        levels.add(Level.of("T", points + 1));
        return Scale.ofLevels(levels.toArray(Level[]::new))
                .requiring(below(2) == 0 ? "L1" : "T")
                .normalized(normalization);
    }

    private Criterion criterion(String id, Domain domain, int units, long unit) {
        Criterion.Builder criterion = Criterion.builder()
                .id(CriterionId.of(id))
                .title(LocalizedText.of(id))
                .domain(domain)
                .weight(new Weight(
                        unit == 1 && below(3) == 0 ? Rational.of(below(4), 3) : Rational.of(below(5) * unit),
                        Weight.Convention.POINTS))
                .scale("S" + below(2));
        Counting counting = below(4) == 0 ? oneOf(List.of(Counting.values())) : Counting.COUNTED;
        criterion.counting(counting).critical(counting == Counting.COUNTED && below(4) == 0);
        if (counting == Counting.FEEDBACK_ONLY) {
            criterion.weight(Weight.points(0));
        }
        if (below(5) == 0) {
            criterion.method(AssessmentMethod.PRODUCT_REVIEW);
        }
        IntStream.range(0, below(6) == 0 ? 2 : below(8) == 0 ? 0 : 1)
                .mapToObj(i -> ref(1 + below(units)))
                .distinct()
                .forEach(criterion::addAssesses);
        return criterion.build();
    }

    private StandardRef ref(int unit) {
        String code = "C.000000.00" + unit + ".01";
        return StandardRef.parse(
                switch (below(5)) {
                    case 0 -> code;
                    case 1 -> code + "#1";
                    case 2 -> code + "#knowledge.1";
                    default -> code + "#" + (1 + below(2)) + "." + (1 + below(2));
                });
    }

    public Scorer scorer(Rubric rubric) {
        while (true) {
            try {
                return policy().compile(rubric);
            } catch (InvalidModelException noRuleForExtraCredit) {
                // another
            }
        }
    }

    private ScoringPolicy policy() {
        while (true) {
            try {
                ScoringPolicy.Builder policy = ScoringPolicy.builder()
                        .id("acak")
                        .title(LocalizedText.of("acak"))
                        .attempts(oneOf(ATTEMPTS))
                        .assessors(oneOf(ASSESSORS))
                        .missing(oneOf(MISSING))
                        .criteria(oneOf(SCORES))
                        .domains(oneOf(SCORES))
                        .unit(rule(2));
                if (below(2) == 0) {
                    policy.grading(oneOf(GRADINGS));
                }
                return below(8) == 0 ? policy.rounding(rounding()).build() : policy.build();
            } catch (InvalidModelException rootsAdded) {
                // another
            }
        }
    }

    private Rounding rounding() {
        return new Rounding(
                Rational.of(1, oneOf(List.of(3, 10, 100))),
                oneOf(List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.CEILING)));
    }

    private DecisionRule rule(int depth) {
        int kind = below(depth > 0 ? 13 : 8);
        if (kind >= 11) {
            return kind == 11 ? DecisionRules.not(rule(depth - 1)) : DecisionRules.furtherAssessment(rule(depth - 1));
        }
        if (kind >= 8) {
            List<DecisionRule> parts = IntStream.range(0, 1 + below(3))
                    .mapToObj(i -> rule(depth - 1))
                    .toList();
            return kind == 8
                    ? new DecisionRules.AtLeastOf(1 + below(parts.size()), parts)
                    : new DecisionRules.AllOf(parts);
        }
        Score cut = Score.of(1 + below(12), 12);
        return switch (kind) {
            case 0 -> DecisionRules.everyCriterion();
            case 1 -> DecisionRules.criticalCriteria();
            case 2 -> DecisionRules.domainFloor(oneOf(List.of(Domain.values())), cut);
            case 3 -> DecisionRules.cutScore(cut);
            case 4 -> DecisionRules.points(Rational.of(1 + below(24), 3));
            case 5 -> DecisionRules.criteriaAtLeast(1 + below(3));
            case 6 -> below(5) == 0 ? DecisionRules.undecided() : DecisionRules.everyCriterion();
            default -> DecisionRules.evidence();
        };
    }

    /** Ratings, from complete ones by one assessor to sparse ones by several with attempts. */
    public Ratings ratings(Rubric rubric) {
        int gaps = below(3) == 0 ? 0 : 1 + below(5);
        int assessors = 1 + below(4);
        List<Rating> ratings = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            for (int a = 0; a < 1 + below(assessors); a++) {
                for (int attempt = 1; attempt <= 1 + below(8) / 7; attempt++) {
                    if (gaps == 0 || below(8) >= gaps) {
                        ratings.add(rating(criterion, a, attempt, outcome(rubric.scale(criterion), gaps)));
                    }
                }
            }
        }
        return Ratings.of("C1", ratings);
    }

    private Rating rating(Criterion criterion, int assessor, int attempt, Outcome outcome) {
        Rating.Builder rating = Rating.builder()
                .criterion(criterion.id())
                .assessor(AssessorId.of("A" + assessor))
                .attempt(attempt)
                .outcome(outcome)
                .time(Instant.ofEpochSecond(86_400L * below(9)));
        return below(6) == 0 ? rating.comment("alasan").build() : rating.build();
    }

    private Outcome outcome(Scale scale, int gaps) {
        if (gaps > 0 && below(8) == 0) {
            return below(2) == 0 ? Outcome.notApplicable("-") : Outcome.withheld("-");
        }
        if (scale instanceof Scale.Checklist checklist) {
            return Outcome.points(oneOf(checklist.points()));
        }
        return scale instanceof Scale.Points points
                ? Outcome.points(points.lowest()
                        .plus(Rational.of(below(points.highest()
                                        .minus(points.lowest())
                                        .numerator()
                                        .intValueExact()
                                + 1))))
                : Outcome.level(oneOf(scale.levels()).id());
    }

    public List<Evidence> evidence() {
        return IntStream.range(0, below(4))
                .mapToObj(i -> Welding.evidence("E" + i, ref(1 + below(3)).toString()))
                .map(evidence ->
                        below(5) == 0 ? evidence.build() : evidence.accepted().build())
                .toList();
    }
}
