package id.tolok.testkit;

import id.tolok.score.MissingRule;
import id.tolok.score.MissingRules;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What the laws of decisions are tried on: a rubric with ratings, and by what they are varied.
 *
 * @param rated rubric and ratings
 * @param missing what follows a missing rating, where the subject is a decision rule
 * @param place which rating or criterion is varied; counted round and round
 * @param step to what it is varied
 * @param order the number of an order; 0 is the reverse
 */
public record DecisionCase(Rated rated, MissingRule missing, int place, int step, int order) {

    private static final int MOST_STEPS = 8;
    private static final int MOST_PLACES = 14;
    private static final int MOST_ORDERS = 1000;
    private static final int ORDERS = 12;

    /** Without jqwik's edge cases, since what is drawn has its own, and jqwik would combine them by the thousand. */
    static Arbitrary<DecisionCase> all() {
        return Combinators.combine(
                        TolokArbitraries.rated(),
                        TolokArbitraries.missingRules(),
                        Arbitraries.integers().between(0, MOST_PLACES),
                        Arbitraries.integers().between(0, MOST_STEPS - 1),
                        Arbitraries.integers().between(0, MOST_ORDERS))
                .as(DecisionCase::new)
                .withoutEdgeCases();
    }

    /** All cases in which only the variation differs, for a rubric and ratings that someone gave. */
    static List<DecisionCase> variationsOf(Rated rated) {
        List<DecisionCase> cases = new ArrayList<>();
        int places = Math.max(
                rated.rubric().criteria().size(), rated.ratings().ratings().size());
        for (MissingRule missing : MissingRules.values()) {
            for (int place = 0; place < places; place++) {
                for (int step = 0; step < MOST_STEPS; step++) {
                    cases.add(new DecisionCase(rated, missing, place, step, (place * MOST_STEPS + step) % ORDERS));
                }
            }
        }
        return cases;
    }
}
