package id.tolok.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Rated;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What is looked up is what an explanation that is put together rating by rating computes. */
class PanelProperties {

    private static final Subject ABOUT = new Subject(Subject.Kind.CRITERION, "k1", LocalizedText.of("K1"));

    private static final Scale LEVELS = Scale.ofLevels(Level.of("a", 0), Level.of("b", 2), Level.of("c", 3));

    private static final Scale TWO = Scale.ofLevels(Level.of("a", 0), Level.of("b", 1));

    private static final Origin ORIGIN = Origin.builder().scale(LEVELS).build();

    private static final List<Aggregations> RULES = List.of(
            Aggregations.MEAN,
            Aggregations.WEIGHTED_MEAN,
            Aggregations.MEDIAN_ROUNDED_UP,
            Aggregations.LOWEST,
            Aggregations.GEOMETRIC_MEAN);

    /** One panel for each rule, so that candidates find what others left. */
    private static final List<Panel> PANELS =
            RULES.stream().map(PanelProperties::panel).toList();

    private static Panel panel(Aggregation rule) {
        return new Panel(Yardstick.of(LEVELS), rule);
    }

    private static Rating rating(int assessor, Outcome outcome) {
        return Rating.of("k1", "A" + assessor, outcome);
    }

    /** What the panel says of some ratings, if it knows their combination. */
    private static Optional<ScoreExplanation> explain(Panel panel, List<Rating> ratings) {
        int combination = 0;
        for (Rating rating : ratings) {
            combination = panel.with(rating.outcome(), combination);
        }
        return combination < 0 ? Optional.empty() : Optional.of(panel.explain(ABOUT, ORIGIN, ratings, combination));
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        return Arbitraries.of("a", "b", "c").map(Outcome::level);
    }

    @Property
    void a_panel_says_what_its_ratings_say(
            @ForAll("outcomes") Outcome first, @ForAll @Size(min = 1, max = 2) List<@From("outcomes") Outcome> more) {
        List<Rating> ratings = IntStream.rangeClosed(0, more.size())
                .mapToObj(i -> rating(i, i == 0 ? first : more.get(i - 1)))
                .toList();
        for (int r = 0; r < RULES.size(); r++) {
            Combined expected = new Combined(
                    ABOUT,
                    RULES.get(r),
                    ratings.stream()
                            .map(rating -> new Combined.Input(Rational.ONE, new Rated(ABOUT, rating, LEVELS), ORIGIN))
                            .toList());

            Combined found = (Combined) explain(PANELS.get(r), ratings).orElseThrow();

            assertThat(found.standing()).isEqualTo(expected.standing());
            assertThat(found.isRated()).isTrue();
            assertThat(found.isIncomplete()).isFalse();
            assertThat(found.parts()).isEqualTo(expected.parts());
            assertThat(found.contributions()).isEqualTo(expected.contributions());
            assertThat(found).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        }
    }

    @Example
    void one_rating_stays_as_it_is() {
        Rating rating = rating(1, Outcome.level("b"));

        Rated rated = (Rated) explain(PANELS.get(0), List.of(rating)).orElseThrow();

        assertThat(rated)
                .isEqualTo(new Rated(ABOUT, rating, LEVELS))
                .hasSameHashCodeAs(new Rated(ABOUT, rating, LEVELS));
        assertThat(rated.standing()).isEqualTo(Standing.at(Score.of(2, 3)));
        assertThat(rated).isNotEqualTo(new Rated(ABOUT, rating(2, Outcome.level("b")), LEVELS));
        assertThat(rated).isNotEqualTo(new Rated(ABOUT, rating, TWO));
        assertThat(rated.toString())
                .startsWith("Rated[about=kriteria k1, rating=")
                .endsWith("]");
    }

    @Example
    void what_is_not_sure_is_left_to_others() {
        Rating good = rating(1, Outcome.level("b"));
        List<Rating> four = IntStream.range(0, 4)
                .mapToObj(i -> rating(i, Outcome.level("b")))
                .toList();
        Panel mean = PANELS.get(0);

        assertThat(explain(mean, four)).isEmpty();
        assertThat(explain(mean, List.of(good, rating(2, Outcome.withheld("-")))))
                .isEmpty();
        assertThat(explain(mean, List.of(rating(1, Outcome.withheld("-")), good)))
                .isEmpty();
        assertThat(explain(mean, List.of(rating(1, Outcome.level("z"))))).isEmpty();
        assertThat(explain(
                        panel(new AssessorRules.LeadOverrides(AssessorId.of("A1"), Aggregations.MEAN)), List.of(good)))
                .isEmpty();
    }

    @Example
    void as_many_assessors_are_looked_up_as_fit() {
        Panel longScale = new Panel(Yardstick.of(Scale.ofPoints(0, 100, 1)), Aggregations.MEAN);
        List<Rating> three = IntStream.range(0, 3)
                .mapToObj(i -> rating(i, Outcome.points(90 + i)))
                .toList();

        assertThat(explain(longScale, three)).isEmpty();
        assertThat(explain(longScale, three.subList(0, 2)).orElseThrow().standing())
                .isEqualTo(Standing.at(Score.of(181, 200)));
    }

    @Example
    void a_yardstick_knows_levels_points_and_met() {
        assertThat(knows(LEVELS, Outcome.level("c"))).isTrue();
        assertThat(knows(LEVELS, Outcome.level("d"))).isFalse();
        assertThat(knows(LEVELS, Outcome.met(true))).isFalse();
        assertThat(knows(TWO, Outcome.met(true))).isTrue();
        assertThat(knows(TWO, Outcome.met(false))).isTrue();
        assertThat(knows(TWO, Outcome.notApplicable("-"))).isFalse();
        Scale points = Scale.ofPoints(10, 10_010, 10);
        assertThat(knows(Scale.ofPoints(10, 10_020, 10), Outcome.points(10))).isFalse();
        assertThat(knows(points, Outcome.points(10))).isTrue();
        assertThat(knows(points, Outcome.points(10_010))).isTrue();
        assertThat(knows(points, Outcome.points(10_020))).isFalse();
        assertThat(knows(points, Outcome.points(11))).isFalse();
        assertThat(knows(Scale.ofPoints(0, 5, 1), Outcome.points(5))).isTrue();
        assertThat(knows(Scale.ofPoints(0, 5, 1), Outcome.points(6))).isFalse();
        assertThat(knows(Scale.ofChecklist(CheckItem.of("a", "a")), Outcome.checked("a")))
                .isFalse();
    }

    private static boolean knows(Scale scale, Outcome outcome) {
        return Yardstick.of(scale).knowsAll(List.of(rating(1, outcome)));
    }

    @Example
    void what_a_yardstick_does_not_know_is_worked_out() {
        Scale points = Scale.ofPoints(0, 1_000_000_000, 1);
        Rating rating = rating(1, Outcome.points(500_000_000));

        assertThat(Yardstick.of(points).rate(ABOUT, rating).standing()).isEqualTo(Standing.at(Score.of(1, 2)));
        assertThat(Yardstick.of(points)
                        .rate(ABOUT, rating(1, Outcome.withheld("-")))
                        .standing())
                .isEqualTo(Standing.none(Standing.Reason.MISSING));
    }

    @Example
    void many_threads_may_ask_one_panel() {
        Panel shared = panel(Aggregations.MEAN);

        List<Standing> found = IntStream.range(0, 27 * 200)
                .parallel()
                .mapToObj(i -> explain(shared, three(i % 27)).orElseThrow().standing())
                .toList();

        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i))
                    .isEqualTo(explain(panel(Aggregations.MEAN), three(i % 27))
                            .orElseThrow()
                            .standing());
        }
    }

    private static List<Rating> three(int combination) {
        List<String> levels = List.of("a", "b", "c");
        return List.of(
                rating(1, Outcome.level(levels.get(combination / 9))),
                rating(2, Outcome.level(levels.get(combination / 3 % 3))),
                rating(3, Outcome.level(levels.get(combination % 3))));
    }
}
