package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Aggregations;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootCheckTest {

    private static final ScoringPolicy OF_CRITERIA = Welding.EVERY_CRITERION.toBuilder()
            .criteria(Aggregations.GEOMETRIC_MEAN)
            .domains(Aggregations.LOWEST)
            .build();

    private static final ScoringPolicy OF_BOTH =
            OF_CRITERIA.toBuilder().domains(Aggregations.GEOMETRIC_MEAN).build();

    /** Two criteria in each of two domains, which weigh 1 and 2. */
    private static Rubric rubric(String first, String second) {
        Rubric.Builder rubric = Rubric.builder()
                .id("akar")
                .title(LocalizedText.of("Akar"))
                .putScale("tes", Scale.ofPoints(0, 4, 1))
                .putDomain(Domain.COGNITIVE, Weight.points(1))
                .putDomain(Domain.PSYCHOMOTOR, Weight.points(2));
        for (Domain domain : List.of(Domain.COGNITIVE, Domain.PSYCHOMOTOR)) {
            rubric.addCriteria(criterion(domain, "a", first), criterion(domain, "b", second));
        }
        return rubric.build();
    }

    private static Criterion criterion(Domain domain, String id, String weight) {
        return Criterion.builder()
                .id(id(domain, id))
                .title(LocalizedText.of(id))
                .domain(domain)
                .scale("tes")
                .weight(new Weight(Rational.parse(weight), Weight.Convention.POINTS))
                .build();
    }

    private static CriterionId id(Domain domain, String id) {
        return CriterionId.of((domain == Domain.COGNITIVE ? "c" : "p") + id);
    }

    @Test
    void large_weights_that_meet_thirds_are_refused_when_compiled() {
        assertThatThrownBy(() -> OF_CRITERIA.compile(rubric("1000000000000000", "1/3")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("2 problems")
                .hasMessageContaining("""
                        domains["kognitif"] must have weights in proportions of whole numbers that, for a geometric mean, add up \
                        (and multiply, where it is one of geometric means) to at most 100000, but was '3000000000000001'
                            Maybe round the weights, or take weighted-mean""");
    }

    @Test
    void weights_up_to_the_bound_are_scored() {
        Rubric rubric = rubric("99999", "1");

        Result result = OF_CRITERIA
                .compile(rubric)
                .score(Ratings.of(
                        "C1",
                        List.of(Rating.of("ca", "A1", Outcome.points(4)), Rating.of("cb", "A1", Outcome.points(2)))));

        assertThat(result.standing(Domain.COGNITIVE)).hasToString("(1/2)^(1/100000)");
        assertThatThrownBy(() -> OF_CRITERIA.compile(rubric("100000", "1"))).isInstanceOf(InvalidModelException.class);
        assertThatCode(() -> OF_CRITERIA.compile(rubric("200000", "100000"))).doesNotThrowAnyException();
        assertThatCode(() -> OF_CRITERIA.compile(rubric("0", "0.00001"))).doesNotThrowAnyException();
    }

    @Test
    void degrees_of_domains_multiply() {
        // 3 for the domains × 182 × 182 = 99,372, and × 183 × 183 = 100,467
        assertThatCode(() -> OF_BOTH.compile(rubric("181", "1"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> OF_BOTH.compile(rubric("182", "1")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("domains must have weights in proportions of whole numbers")
                .hasMessageContaining("but was '100467'");
    }

    @Test
    void other_rules_take_any_weights() {
        assertThatCode(() -> Welding.EVERY_CRITERION.compile(rubric("1000000000000000", "1/3")))
                .doesNotThrowAnyException();
    }

    @Test
    void where_assessors_make_roots_too_a_degree_that_is_too_high_is_refused_when_scoring() {
        Scorer scorer = OF_CRITERIA.toBuilder()
                .assessors(Aggregations.GEOMETRIC_MEAN)
                .build()
                .compile(rubric("49999", "1"));
        List<Rating> two = List.of(
                Rating.of("ca", "A1", Outcome.points(4)),
                Rating.of("ca", "A2", Outcome.points(2)),
                Rating.of("cb", "A1", Outcome.points(2)));
        List<Rating> three = List.of(
                Rating.of("ca", "A1", Outcome.points(4)),
                Rating.of("ca", "A2", Outcome.points(4)),
                Rating.of("ca", "A3", Outcome.points(2)),
                Rating.of("cb", "A1", Outcome.points(2)));

        // (1/2)^(49,999 / 50,000 / 2 + 1 / 50,000)
        assertThat(scorer.score(Ratings.of("C1", two)).standing(Domain.COGNITIVE))
                .isEqualTo(Standing.at(Score.root(Rational.of(1, 2).pow(50_001), 100_000)));
        assertThatThrownBy(() -> scorer.score(Ratings.of("C1", three)).standing(Domain.COGNITIVE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "weights must be in proportions of whole numbers that add up to at most 100000 for a geometric mean,"
                                + " but was '[49999, 1]'");
    }
}
