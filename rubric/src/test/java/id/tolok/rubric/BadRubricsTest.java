package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rubrics that cannot exist, each with the whole message. */
class BadRubricsTest {

    private static final LocalizedText TEXT = LocalizedText.of("Teks");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"scales", "parts", "wholes", "built", "edited"})
    void is_refused_with_its_problems(String what, ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    private static Arguments bad(String what, ThrowingCallable made, String message) {
        return arguments(what, made, message);
    }

    static Stream<Arguments> scales() {
        return Stream.of(
                bad("one level", () -> Scale.ofLevels(Level.of("a", 1)), "levels must be at least two, but was '1'"),
                bad("no level", () -> Scale.ofLevels(), "levels must be at least two, but was '0'"),
                bad(
                        "levels that fall",
                        () -> Scale.ofLevels(Level.of("a", 2), Level.of("b", 1)),
                        "levels[1].points must not be below those of the level before (2), but was '1'"),
                bad(
                        "levels of one name",
                        () -> Scale.ofLevels(Level.of("a", 1), Level.of("a", 2)),
                        "levels[1].id must differ from that of levels[0], but was 'a'"),
                bad(
                        "levels all equal",
                        () -> Scale.ofLevels(Level.of("a", 1), Level.of("b", 1)),
                        "levels must not all have the same points"),
                bad(
                        "a required level that is not there",
                        () -> SampleRubrics.quality().requiring("lulus"),
                        "required must be one of kurang, cukup, baik, amat-baik, but was 'lulus'"),
                bad(
                        "the lowest level required",
                        () -> SampleRubrics.quality().requiring("kurang"),
                        "required must be the points of a level above the lowest, but was '0'"),
                bad(
                        "required points between levels",
                        () -> new Scale.Levels(
                                SampleRubrics.quality().levels(), Rational.of(3), Normalization.SHARE_OF_MAXIMUM),
                        "required must be the points of a level above the lowest, but was '3'"),
                bad("points below 0", () -> Level.of("a", -1), "points must be 0 or more, but was '-1'"),
                bad("a level without name", () -> Level.of(" ", 1, TEXT), "id must not be blank"),
                bad("a range below 0", () -> Scale.ofPoints(-1, 100, 1), "lowest must be 0 or more, but was '-1'"),
                bad("a range of nothing", () -> Scale.ofPoints(5, 5, 0), """
                    2 problems:
                    1. highest must be above lowest (5), but was '5'
                    2. step must be above 0, but was '0'\
                    """),
                bad(
                        "a step that misses the end",
                        () -> Scale.ofPoints(0, 100, 7),
                        "step must lead from 0 to 100, but was '7'"),
                bad(
                        "required points above the range",
                        () -> Scale.ofPoints(0, 100, 1).requiring(101),
                        "required must be above 0 and at most 100, but was '101'"),
                bad(
                        "the lowest points required",
                        () -> Scale.ofPoints(0, 100, 1).requiring(0),
                        "required must be above 0 and at most 100, but was '0'"),
                bad(
                        "bands that begin too late",
                        () -> Scale.ofPoints(0, 100, 1).named(Bands.of(Band.from(50, "tinggi"))),
                        "bands must begin at 0 or below, but was '50'"),
                bad(
                        "bands that leave out the lowest points",
                        () -> Scale.ofPoints(0, 100, 1).named(Bands.of(Band.above(0, "tinggi", TEXT))),
                        "bands must begin at 0 or below, but was '0'"),
                bad(
                        "a band above the range",
                        () -> Scale.ofPoints(0, 10, 1).named(Scales.brin()),
                        "bands must not begin above 10, but was '90'"),
                bad("no bands", () -> Bands.of(), "(root) must be at least one"),
                bad("bands that overlap", () -> Bands.of(Band.from(0, "a"), Band.from(5, "b"), Band.from(5, "a")), """
                    2 problems:
                    1. [2].id must differ from that of [0], but was 'a'
                    2. [2].from must be above that of the band before (5), but was '5'\
                    """),
                bad("a band without name", () -> Band.from(0, " ", TEXT), "id must not be blank"),
                bad("an empty checklist", () -> Scale.ofChecklist(), "items must be at least one"),
                bad(
                        "a checklist of one name",
                        () -> Scale.ofChecklist(CheckItem.of("a", "A"), CheckItem.of("a", "B")),
                        "items[1].id must differ from that of items[0], but was 'a'"),
                bad(
                        "a checklist with too few points",
                        () -> checklist().worth(1),
                        "points must be 3, for none to all of the items, but was '1'"),
                bad(
                        "a checklist whose points fall",
                        () -> checklist().worth(0, 2, 1),
                        "points[2] must not be below 2, but was '1'"),
                bad(
                        "a checklist worth nothing",
                        () -> checklist().worth(1, 1, 1),
                        "required must be one of the points above the first, but was '1'"),
                bad(
                        "a checklist below 0",
                        () -> checklist().worth(-1, 0, 1),
                        "points[0] must not be below 0, but was '-1'"),
                bad(
                        "more of a checklist than it has",
                        () -> checklist().requiring(3),
                        "required must be from 1 to 2 items, but was '3'"),
                bad(
                        "none of a checklist",
                        () -> checklist().requiring(0),
                        "required must be from 1 to 2 items, but was '0'"),
                bad("an item without name", () -> CheckItem.of("", "A"), "id must not be blank"));
    }

    private static Scale.Checklist checklist() {
        return Scale.ofChecklist(CheckItem.of("a", "A"), CheckItem.of("b", "B"));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                bad("a weight below 0", () -> Weight.percent(-5), "(root) must be 0 or more, but was '-5'"),
                bad("a weight that is no number", () -> Weight.fraction("0,3"), """
                    (root) must be an exact number such as 3, 0.7 or 7/10, but was '0,3'
                        Maybe the decimal comma should be a point\
                    """),
                bad(
                        "a criterion's name with a blank",
                        () -> CriterionId.of("a b"),
                        "(root) must be a name of letters, digits, dots, hyphens and underscores, at most 100"
                                + " characters, but was 'a b'"),
                bad("a criterion that lacks all", () -> Criterion.builder().build(), """
                    5 problems:
                    1. id is required
                    2. title is required
                    3. domain is required
                    4. weight is required
                    5. scale is required\
                    """),
                bad(
                        "a critical criterion that is optional",
                        () -> criterion()
                                .critical(true)
                                .counting(Counting.OPTIONAL)
                                .build(),
                        "critical must be false, since the criterion is optional"),
                bad(
                        "a critical extra credit",
                        () -> criterion()
                                .critical(true)
                                .counting(Counting.EXTRA_CREDIT)
                                .build(),
                        "critical must be false, since the criterion is extra credit"),
                bad(
                        "feedback with a weight",
                        () -> criterion().counting(Counting.FEEDBACK_ONLY).build(),
                        "weight must be 0, since the criterion is feedback only, but was '1 pt'"),
                bad(
                        "the same assessed twice",
                        () -> criterion()
                                .addAssesses(StandardRef.parse("C.000000.001.01"), StandardRef.parse("C.000000.001.01"))
                                .build(),
                        "assesses[1] must differ from that of assesses[0], but was 'C.000000.001.01'"),
                bad("an origin of nothing", () -> new Origin(" ", ""), """
                    2 problems:
                    1. source must not be blank
                    2. text must not be blank\
                    """),
                bad("a group without name", () -> Group.of("", TEXT), "id must not be blank"));
    }

    private static Criterion.Builder criterion() {
        return Criterion.builder()
                .id(CriterionId.of("k"))
                .title(TEXT)
                .domain(Domain.COGNITIVE)
                .weight(Weight.points(1))
                .scale("s");
    }

    static Stream<Arguments> wholes() {
        return Stream.of(
                bad("a rubric that lacks all", () -> Rubric.builder().build(), """
                    2 problems:
                    1. id is required
                    2. title is required\
                    """),
                bad(
                        "no criteria",
                        () -> Rubric.builder().id("").title(TEXT).version(" ").build(),
                        """
                        3 problems:
                        1. id must not be blank
                        2. version must not be blank
                        3. criteria must be at least one\
                        """),
                bad(
                        "two criteria of one name",
                        () -> whole().addCriteria(
                                        criterion().build(), criterion().build())
                                .build(),
                        "criteria[1].id must differ from that of criteria[0], but was 'k'"),
                bad(
                        "a domain without criterion",
                        () -> whole().addCriteria(criterion().build())
                                .putDomain(Domain.AFFECTIVE, Weight.points(1))
                                .build(),
                        "domains[\"afektif\"] must have a criterion"),
                bad(
                        "a criterion in no domain",
                        () -> whole().addCriteria(
                                        criterion().build(),
                                        criterion()
                                                .id(CriterionId.of("l"))
                                                .domain(Domain.AFFECTIVE)
                                                .build())
                                .build(),
                        "criteria[1].domain must be one of the rubric's domains, but was 'afektif'"),
                bad(
                        "a domain whose criteria do not count",
                        () -> whole().addCriteria(criterion()
                                        .weight(Weight.points(0))
                                        .counting(Counting.FEEDBACK_ONLY)
                                        .build())
                                .build(),
                        "domains[\"kognitif\"] must have weight 0, since no criterion in it counts, but was '1 pt'"),
                bad(
                        "domains of two conventions",
                        () -> whole().addCriteria(
                                        criterion().build(),
                                        criterion()
                                                .id(CriterionId.of("l"))
                                                .domain(Domain.AFFECTIVE)
                                                .build())
                                .putDomain(Domain.AFFECTIVE, Weight.percent(50))
                                .build(),
                        "domains weights must be of one convention, but was '[POINTS, PERCENT]'"),
                bad(
                        "domains of 90 percent",
                        () -> whole().addCriteria(criterion().build())
                                .domains(java.util.Map.of(Domain.COGNITIVE, Weight.percent(90)))
                                .build(),
                        "domains weights must add up to 100 percent, but was '90'"),
                bad(
                        "domains of more than 1",
                        () -> whole().addCriteria(criterion().build())
                                .domains(java.util.Map.of(Domain.COGNITIVE, Weight.fraction("4/3")))
                                .build(),
                        "domains weights must add up to 1, but was '4/3'"),
                bad(
                        "criteria of weight 0",
                        () -> whole().addCriteria(
                                        criterion().weight(Weight.points(0)).build())
                                .build(),
                        "criteria weights of the domain kognitif must not all be 0"),
                bad(
                        "criteria of two conventions",
                        () -> whole().addCriteria(
                                        criterion().build(),
                                        criterion()
                                                .id(CriterionId.of("l"))
                                                .weight(Weight.percent(50))
                                                .build())
                                .build(),
                        "criteria weights of the domain kognitif must be of one convention, but was"
                                + " '[POINTS, PERCENT]'"),
                bad(
                        "an extra credit of another convention",
                        () -> whole().addCriteria(
                                        criterion().build(),
                                        criterion()
                                                .id(CriterionId.of("l"))
                                                .weight(Weight.percent(50))
                                                .counting(Counting.EXTRA_CREDIT)
                                                .build())
                                .build(),
                        "criteria weights of the domain kognitif must be of one convention, but was"
                                + " '[POINTS, PERCENT]'"),
                bad(
                        "criteria of 90 percent",
                        () -> whole().addCriteria(
                                        criterion().weight(Weight.percent(90)).build(),
                                        criterion()
                                                .id(CriterionId.of("l"))
                                                .weight(Weight.percent(10))
                                                .counting(Counting.EXTRA_CREDIT)
                                                .build())
                                .build(),
                        "criteria weights of the domain kognitif must add up to 100 percent, but was '90'"),
                bad(
                        "a scale that is not there",
                        () -> whole().addCriteria(criterion().scale("t").build())
                                .build(),
                        """
                        criteria[0].scale must be one of the rubric's scales, but was 't'
                            The rubric has s\
                        """),
                bad(
                        "a required level that cannot be reached",
                        () -> whole().addCriteria(criterion()
                                        .required(Rational.of(5))
                                        .critical(true)
                                        .build())
                                .build(),
                        "criteria[0].required must be above 0 and at most 4, the scale's ends, but was '5'"),
                bad(
                        "a required level that everybody reaches",
                        () -> whole().addCriteria(
                                        criterion().required(Rational.ZERO).build())
                                .build(),
                        "criteria[0].required must be above 0 and at most 4, the scale's ends, but was '0'"),
                bad(
                        "a descriptor of no level",
                        () -> whole().addCriteria(
                                        criterion().putDescriptor("lulus", TEXT).build())
                                .build(),
                        "criteria[0].descriptors must name kurang, cukup, baik, amat-baik, but was 'lulus'"),
                bad(
                        "a descriptor on a scale without names",
                        () -> whole().putScale("p", Scale.ofPoints(0, 10, 1))
                                .addCriteria(criterion()
                                        .scale("p")
                                        .putDescriptor("lulus", TEXT)
                                        .build())
                                .build(),
                        "criteria[0].descriptors must be left out, since the scale has no names, but was 'lulus'"),
                bad(
                        "a group that is not there",
                        () -> whole().addCriteria(criterion().group("A").build())
                                .build(),
                        "criteria[0].group must be one of the rubric's groups, but was 'A'"),
                bad(
                        "two groups of one name",
                        () -> whole().addCriteria(criterion().build())
                                .addGroups(new Group("A", TEXT, List.of(Group.of("A", TEXT))))
                                .build(),
                        "groups[1] must differ from that of groups[0], but was 'A'"));
    }

    private static Rubric.Builder whole() {
        return Rubric.builder()
                .id("r")
                .title(TEXT)
                .putScale("s", SampleRubrics.quality())
                .putDomain(Domain.COGNITIVE, Weight.points(1));
    }

    static Stream<Arguments> built() {
        return Stream.of(
                bad(
                        "many mistakes at once, and none that follows from another",
                        () -> Rubric.named("", "Rubrik")
                                .scale("s", SampleRubrics.quality())
                                .scale("s", SampleRubrics.quality())
                                .domain(Domain.COGNITIVE, Weight.percent(100))
                                .criterion("a b", "Nama salah")
                                .on("s")
                                .weight(1)
                                .assesses("#1.1", "C.000000.001.01#x")
                                .domain(Domain.COGNITIVE, Weight.percent(100))
                                .criterion("k", "Dua kali")
                                .on("s")
                                .weight(1)
                                .assesses("C.000000.001.01", "C.000000.001.01")
                                .critical()
                                .optional()
                                .build(),
                        """
                        8 problems:
                        1. scales["s"] must be given only once
                        2. criteria[0].id must be a name of letters, digits, dots, hyphens and underscores, at most 100 characters, but was 'a b'
                        3. criteria[0].assesses must begin with the code of a unit, but was '#1.1'
                            Or name the unit before, by unit(…)
                        4. criteria[0].assesses must be an address such as M.701001.005.01, M.701001.005.01#1, M.701001.005.01#1.2 or M.701001.005.01#knowledge.3, but was 'C.000000.001.01#x'
                        5. domains["kognitif"] must be given only once
                        6. criteria[1].assesses[1] must differ from that of assesses[0], but was 'C.000000.001.01'
                        7. criteria[1].critical must be false, since the criterion is optional
                        8. id must not be blank\
                        """),
                bad(
                        "a required level that the scale does not have",
                        () -> Rubric.named("r", "Rubrik")
                                .scale("s", SampleRubrics.quality())
                                .domain(Domain.COGNITIVE, Weight.percent(100))
                                .criterion("k", "K")
                                .on("s")
                                .weight(1)
                                .requires("lulus")
                                .build(),
                        "criteria[0].required must be a level of the scale s[kurang, cukup, baik, amat-baik], but was"
                                + " 'lulus'"),
                bad(
                        "a required level on a scale that is not there",
                        () -> Rubric.named("r", "Rubrik")
                                .scale("s", SampleRubrics.quality())
                                .domain(Domain.COGNITIVE, Weight.percent(100))
                                .criterion("k", "K")
                                .on("t")
                                .weight(1)
                                .requires("baik")
                                .build(),
                        """
                        criteria[0].scale must be one of the rubric's scales, but was 't'
                            The rubric has s\
                        """),
                bad(
                        "groups that do not fit",
                        () -> Rubric.named("r", "Rubrik")
                                .scale("s", SampleRubrics.quality())
                                .domain(Domain.COGNITIVE, Weight.percent(100))
                                .subgroup("A", "B", "Bagian B")
                                .group("B", "Bagian B lagi")
                                .inGroup("C")
                                .criterion("k", "K")
                                .on("s")
                                .weight(1)
                                .build(),
                        """
                        3 problems:
                        1. groups["B"] must be below a group given before, but was 'A'
                        2. groups["B"] must be given only once
                        3. criteria[0].group must be one of the rubric's groups, but was 'C'\
                        """));
    }

    static Stream<Arguments> edited() {
        return Stream.of(
                bad(
                        "changes to what is not there",
                        () -> SampleRubrics.welding()
                                .edit()
                                .change("x", criterion -> criterion)
                                .remove("y")
                                .add(SampleRubrics.welding().criteria().get(0))
                                .change(
                                        "teori",
                                        criterion -> criterion.critical(true).counting(Counting.OPTIONAL))
                                .build(),
                        """
                        4 problems:
                        1. criteria["x"] is not in the rubric
                        2. criteria["y"] is not in the rubric
                        3. criteria["teori"] must be given only once
                        4. criteria["teori"].critical must be false, since the criterion is optional\
                        """),
                bad(
                        "a domain removed whose weight is needed",
                        () -> SampleRubrics.welding()
                                .edit()
                                .remove(Domain.COGNITIVE)
                                .build(),
                        "domains weights must add up to 100 percent, but was '70'"),
                bad(
                        "a unit with nothing in it",
                        () -> DerivedRubrics.of(id.tolok.standard.UnitOfCompetency.builder()
                                .code(id.tolok.standard.UnitCode.parse("C.000000.009.01"))
                                .title("Kosong")
                                .build()),
                        "criteria must be at least one"),
                bad(
                        "addresses outside the standard",
                        () -> SampleRubrics.welding()
                                .edit()
                                .change(
                                        "teori",
                                        criterion -> criterion.addAssesses(
                                                StandardRef.parse("C.000000.001.01#4"),
                                                StandardRef.parse("C.000000.003.01")))
                                .build()
                                .checkedBy(SampleUnits.standard()),
                        """
                        2 problems:
                        1. criteria[0].assesses[2] must be in the standard, but was 'C.000000.001.01#4'
                        2. criteria[0].assesses[3] must be in the standard, but was 'C.000000.003.01'\
                        """));
    }
}
