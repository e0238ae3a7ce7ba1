package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.tolok.evidence.Evidence;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.rubric.Bands;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.score.Absence;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.AttemptRules;
import id.tolok.score.Conversion;
import id.tolok.score.Grade;
import id.tolok.score.Origin;
import id.tolok.score.Predicates;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Selections;
import id.tolok.score.Standing;
import id.tolok.score.Treatment;
import id.tolok.score.Weighted;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies, rules and ratings that cannot be used for scoring, each with the whole message. */
class BadPoliciesTest {

    private static final LocalizedText TEXT = LocalizedText.of("Teks");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"numbers", "parts", "decisions", "policies", "unfitting", "candidates"})
    void is_refused_with_its_problems(String what, ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    private static Arguments bad(String what, ThrowingCallable made, String message) {
        return arguments(what, made, message);
    }

    private static Conversion.Breakpoint at(String score, long grade) {
        return new Conversion.Breakpoint(Rational.parse(score), Rational.of(grade));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                bad(
                        "a root of something below 0",
                        () -> Score.root(Rational.of(-1), 2),
                        "power must be 0 or more, but was '-1'"),
                bad("a root of no degree", () -> Score.root(Rational.of(-1), 0), """
                        2 problems:
                        1. power must be 0 or more, but was '-1'
                        2. degree must be 1 or more, but was '0'"""),
                bad(
                        "a weight below 0",
                        () -> new Weighted(Rational.of(-1, 2), Score.FULL),
                        "weight must be 0 or more, but was '-1/2'"),
                bad(
                        "rounding to nothing that does not round",
                        () -> new Rounding(Rational.ZERO, RoundingMode.UNNECESSARY),
                        """
                        2 problems:
                        1. unit must be above 0, but was '0'
                        2. mode must round, but was 'UNNECESSARY'"""),
                bad(
                        "predicates of no points",
                        () -> new Predicates(Bands.of(Band.from(0, "a")), Rational.ZERO),
                        "full must be above 0, but was '0'"),
                bad(
                        "predicates that overlap",
                        () -> Predicates.ofPercent(Band.from(0, "a"), Band.from(75, "b"), Band.from(75, "c")),
                        "[2].from must be above that of the band before (75), but was '75'"),
                bad("a grade without name", () -> new Grade(" ", TEXT), "id must not be blank"),
                bad(
                        "a conversion of one point",
                        () -> new Conversion(List.of(at("0", 1))),
                        "breakpoints must be at least two"),
                bad(
                        "a conversion that stands still and turns around",
                        () -> new Conversion(List.of(at("0", 1), at("0.5", 4), at("0.5", 3), at("1", 6))),
                        """
                        2 problems:
                        1. breakpoints[2].score must be above that of the breakpoint before (1/2), but was '1/2'
                        2. breakpoints[2].grade must go on rising from the one before (4), but was '3'"""),
                bad(
                        "what counts as more than full marks",
                        () -> Treatment.countedAs(Score.of(3, 2)),
                        "score must be from 0 to 1, but was '3/2'"),
                bad(
                        "what is left out at a score",
                        () -> new Treatment(Treatment.Effect.LEFT_OUT, Score.FULL),
                        "score must be 0 where it does not count, but was '1'"),
                bad(
                        "an absence of what does not apply",
                        () -> new Absence(Standing.Reason.NOT_APPLICABLE, Rational.of(-1), Origin.UNKNOWN, 0, -1),
                        """
                        4 problems:
                        1. reason must be one of missing, but was 'NOT_APPLICABLE'
                        2. weight must be 0 or more, but was '-1'
                        3. missing must be 1 or more, but was '0'
                        4. applicable must be as many as are missing (0) or more, but was '-1'"""));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                bad("none dropped", () -> new Selections.DropLowest(0), "count must be 1 or more, but was '0'"),
                bad(
                        "fewer than none kept",
                        () -> new Selections.KeepHighest(-1),
                        "count must be 1 or more, but was '-1'"),
                bad("reached by none", () -> new Selections.ReachedBy(0), "count must be 1 or more, but was '0'"),
                bad(
                        "groups that do not add up",
                        () -> new Selections.ByGroup(Aggregations.GEOMETRIC_MEAN, Aggregations.MEDIAN_ROUNDED_UP),
                        """
                        2 problems:
                        1. inner must be one whose contributions add up, but was 'geometric-mean'
                        2. outer must be one whose contributions add up, but was 'median-rounded-up'"""),
                bad(
                        "a limit on what does not add up",
                        () -> new Selections.AtMostFull(Aggregations.GEOMETRIC_MEAN),
                        "inner must be one whose contributions add up, but was 'geometric-mean'"),
                bad("mastered never", () -> new AttemptRules.TimesMastered(0), "times must be 1 or more, but was '0'"),
                bad(
                        "a share of all",
                        () -> new AttemptRules.Decaying(Rational.ONE),
                        "latest must be above 0 and below 1, but was '1'"),
                bad(
                        "a share in percent",
                        () -> new AttemptRules.LatestAndEarlier(Rational.of(65)),
                        "latest must be above 0 and below 1, but was '65'"),
                bad(
                        "no period",
                        () -> new AttemptRules.TimeDecay(0, Rational.of(1, 2)),
                        "days must be 1 or more, but was '0'"),
                bad(
                        "a factor that grows",
                        () -> new AttemptRules.TimeDecay(30, Rational.of(2)),
                        "factor must be above 0 and below 1, but was '2'"),
                bad(
                        "consensus within less than nothing",
                        () -> new AssessorRules.Consensus(-1, Aggregations.MEAN),
                        "levels must be 0 or more, but was '-1'"),
                bad(
                        "a third within less than nothing",
                        () -> new AssessorRules.ThirdAdjudicates(-2),
                        "levels must be 0 or more, but was '-2'"),
                bad(
                        "a lead without name",
                        () -> new AssessorRules.LeadOverrides(AssessorId.of(" "), Aggregations.MEAN),
                        "(root) must not be blank"));
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                bad(
                        "a cut that everybody passes",
                        () -> DecisionRules.cutScore(Score.ZERO),
                        "cut must be above 0 and at most 1, but was '0'"),
                bad(
                        "a floor in percent",
                        () -> DecisionRules.domainFloor(Domain.COGNITIVE, Score.of(Rational.of(70))),
                        "floor must be above 0 and at most 1, but was '70'"),
                bad(
                        "floors that nobody reaches",
                        () -> Policies.hybrid(Map.of(Domain.AFFECTIVE, Score.of(11, 10))),
                        "floor must be above 0 and at most 1, but was '11/10'"),
                bad("all of nothing", () -> DecisionRules.all(), "rules must be at least one"),
                bad("any of nothing", () -> DecisionRules.any(), "rules must be at least one"),
                bad(
                        "two of one",
                        () -> DecisionRules.atLeast(2, DecisionRules.evidence()),
                        "number must be from 1 to the number of rules, but was '2'"),
                bad("some of nothing", () -> DecisionRules.atLeast(0), """
                        2 problems:
                        1. rules must be at least one
                        2. number must be from 1 to the number of rules, but was '0'"""),
                bad("no points", () -> DecisionRules.points(Rational.ZERO), "points must be above 0, but was '0'"),
                bad("no criteria", () -> DecisionRules.criteriaAtLeast(0), "number must be 1 or more, but was '0'"),
                bad("no units", () -> SchemeRules.atLeast(0), "units must be 1 or more, but was '0'"),
                bad(
                        "a unit that takes points away",
                        () -> new SchemeRules.Worth(Rational.of(-3), true),
                        "points must be 0 or more, but was '-3'"),
                bad(
                        "more points than units give",
                        () -> SchemeRules.points(
                                Rational.of(5), Map.of(Welding.CUTTING, new SchemeRules.Worth(Rational.of(4), false))),
                        "enough must be at most what all units give together (4), but was '5'"),
                bad(
                        "no points of units",
                        () -> SchemeRules.points(Rational.ZERO, Map.of()),
                        "enough must be above 0, but was '0'"),
                bad("mastery of nothing", () -> Policies.mastery(0), "times must be 1 or more, but was '0'"));
    }

    private static ScoringPolicy.Builder policy() {
        return Welding.EVERY_CRITERION.toBuilder();
    }

    private static DecisionRule opposite(int depth) {
        DecisionRule rule = DecisionRules.everyCriterion();
        for (int i = 1; i < depth; i++) {
            rule = DecisionRules.not(rule);
        }
        return rule;
    }

    private static Aggregation limited(int depth) {
        Aggregation rule = Aggregations.MEAN;
        for (int i = 1; i < depth; i++) {
            rule = new Selections.AtMostFull(rule);
        }
        return rule;
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                bad("a policy that lacks all", () -> ScoringPolicy.builder().build(), """
                        3 problems:
                        1. id is required
                        2. title is required
                        3. unit is required"""),
                bad(
                        "a policy without name and version",
                        () -> policy().id("\t").version(0).build(),
                        """
                        2 problems:
                        1. id must not be blank
                        2. version must be 1 or more, but was '0'"""),
                bad(
                        "parts that stand too deep in each other",
                        () -> policy().unit(opposite(1_000_000))
                                .criteria(limited(13))
                                .build(),
                        """
                        2 problems:
                        1. criteria must be composed at most 12 deep
                            Maybe parts can stand side by side, as in all(a, b, c) instead of all(all(a, b), c)
                        2. unit must be composed at most 12 deep
                            Maybe parts can stand side by side, as in all(a, b, c) instead of all(all(a, b), c)"""),
                bad(
                        "roots that are to be added",
                        () -> policy().criteria(Aggregations.GEOMETRIC_MEAN).build(),
                        """
                        domains must take roots, which criteria yields, but was 'weighted-mean'
                            Maybe geometric-mean, lowest or highest"""),
                bad(
                        "roots that go through all parts",
                        () -> policy().attempts(Aggregations.GEOMETRIC_MEAN)
                                .assessors(Aggregations.HIGHEST)
                                .domains(Aggregations.MEDIAN)
                                .build(),
                        """
                        2 problems:
                        1. criteria must take roots, which attempts yields, but was 'weighted-mean'
                            Maybe geometric-mean, lowest or highest
                        2. domains must take roots, which attempts yields, but was 'median'
                            Maybe geometric-mean, lowest or highest"""));
    }

    private static Rubric withExtraCredit() {
        return Welding.RUBRIC
                .edit()
                .change("ukur", criterion -> criterion.counting(Counting.EXTRA_CREDIT))
                .build();
    }

    private static UnitOfCompetency unit(String code) {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse(code))
                .title("Unit")
                .build();
    }

    static Stream<Arguments> unfitting() {
        return Stream.of(
                bad("a mean that knows no extra credit", () -> Policies.bnsp().compile(withExtraCredit()), """
                        criteria must be a rule for extra credit, since the rubric las has some, but was 'weighted-mean'
                            Maybe extra-credit-by-weight or extra-credit-by-factor"""),
                bad(
                        "units that are not as the rubric takes them",
                        () -> Policies.bnsp().compile(Welding.RUBRIC, List.of(unit("C.000000.001.01"))),
                        """
                        3 problems:
                        1. criteria[0].assesses[0] must exist in its unit, but was 'C.000000.001.01#knowledge.1'
                        2. criteria[1].assesses[0] must exist in its unit, but was 'C.000000.001.01#1.1'
                        3. criteria[2].assesses[0] must exist in its unit, but was 'C.000000.001.01#1.2'"""),
                bad(
                        "a unit twice",
                        () -> Policies.bnsp()
                                .compile(Welding.RUBRIC, List.of(unit("C.000000.003.01"), unit("C.000000.003.01"))),
                        "units[1].code must differ from that of units[0], but was 'C.000000.003.01'"),
                bad(
                        "a scheme without units",
                        () -> Policies.certification().compile(Welding.RUBRIC, scheme().build(), List.of()),
                        "scheme must have a unit"),
                bad(
                        "a scheme of no standard",
                        () -> Policies.bnsp()
                                .compile(
                                        Welding.RUBRIC,
                                        scheme().addCoreUnits(
                                                        SchemeUnit.of(Welding.CUTTING, "Memotong"),
                                                        SchemeUnit.of(Welding.JOINING, "Menyambung"))
                                                .build(),
                                        List.of()),
                        """
                        2 problems:
                        1. units[0].code must be a unit of one of the standards, but was 'C.000000.001.01'
                        2. units[1].code must be a unit of one of the standards, but was 'C.000000.002.01'"""));
    }

    private static CertificationScheme.Builder scheme() {
        return CertificationScheme.builder().title("Skema").packaging(Packaging.occupation());
    }

    private static Scorer scorer() {
        return Policies.bnsp().compile(Welding.RUBRIC);
    }

    private static Evidence evidence(String id) {
        return Welding.evidence(id, "C.000000.001.01").build();
    }

    static Stream<Arguments> candidates() {
        return Stream.of(
                bad(
                        "ratings that do not fit",
                        () -> scorer().score(Ratings.of(
                                "C1",
                                List.of(
                                        Rating.of("teori", "A1", Outcome.points(101)),
                                        Rating.of("ukur", "A1", Outcome.level("bagus")),
                                        Rating.of("las", "A1", Outcome.level("baik"))))),
                        """
                        3 problems:
                        1. ratings[0].outcome must be points that the scale allows, from 0 to 100, but was '101'
                        2. ratings[1].outcome must be one of the levels kurang, cukup, baik, ahli, but was 'bagus'
                        3. ratings[2].criterion must be a criterion of the rubric las, but was 'las'"""),
                bad(
                        "ratings that do not fit a sheet",
                        () -> scorer().sheet().add(Welding.rated("teori=baik")),
                        "ratings[0].outcome must not be a level, since the scale has none, but was 'baik'"),
                bad(
                        "one rating twice",
                        () -> Welding.rated("ukur=baik", "ukur=ahli"),
                        "ratings[1] must differ from that of ratings[0], but was 'ukur by A1, attempt 1'"),
                bad(
                        "one piece of evidence twice",
                        () -> scorer().score(Welding.rated(), List.of(evidence("E1"), evidence("E1"))),
                        "evidence[1].id must differ from that of evidence[0], but was 'E1'"),
                bad(
                        "evidence of somebody else",
                        () -> scorer().score(
                                        Welding.rated(),
                                        List.of(Welding.evidence("E1", "C.000000.001.01")
                                                .candidate(CandidateId.of("C2"))
                                                .build())),
                        "evidence[0].candidate must be 'C1', whose portfolio this is, but was 'C2'"));
    }
}
