package id.tolok.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.scoring.DecisionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class EngineTest {

    static class OfTheMean implements AggregationLaws {
        @Override
        public Aggregation subject() {
            return Aggregations.MEAN;
        }
    }

    static class OfAMeanThatCountsHeads implements AggregationLaws {
        @Override
        public Aggregation subject() {
            return new MutantAggregation.CountsHeads();
        }
    }

    static class OfARuleWhoseCutFails implements DecisionRuleLaws {
        @Override
        public DecisionRule subject() {
            return new MutantRule.EqualFails();
        }
    }

    /** Which tests of a class were run and how they ended; those that failed with the message. */
    private static Map<String, String> run(Class<?> tests) {
        Map<String, String> ended = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .filters(EngineFilter.includeEngines("jqwik"))
                                .configurationParameter("jqwik.database", "target/jqwik-database-of-engine-test")
                                .build(),
                        new Ends(ended));
        return ended;
    }

    private record Ends(Map<String, String> ended) implements TestExecutionListener {
        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            ended.put(test.getDisplayName(), reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                ended.put(
                        test.getDisplayName(),
                        result.getThrowable().map(Throwable::getMessage).orElse("successful"));
            }
        }
    }

    @Test
    void properties_of_laws_that_are_not_claimed_are_skipped_visibly_and_must_be_refuted() {
        Map<String, String> ended = run(OfTheMean.class);

        assertThat(ended).hasSize(18);
        assertThat(ended.get("A6 split invariant")).isEqualTo("not claimed");
        assertThat(ended.get("unclaimed laws are refuted")).startsWith("""
                        A6 split invariant: splitting a score into two equal ones that share its weight does not matter
                          is neither claimed nor refuted. Claim it, or give a counterexample such as this one:
                        """);
        List<String> others = new ArrayList<>(ended.values());
        others.remove(ended.get("unclaimed laws are refuted"));
        others.remove(ended.get("A6 split invariant"));
        assertThat(others).hasSize(16).containsOnly("successful");
    }

    @Test
    void a_broken_law_fails_its_property_alone_with_a_report() {
        Map<String, String> ended = run(OfAMeanThatCountsHeads.class);

        assertThat(ended.remove("A6 split invariant"))
                .startsWith(KitLaw.A6_SPLIT_INVARIANT.heading() + "\n  is broken by mutant\n  scores  ")
                .contains("\n  result  ", "\n  one split  ");
        assertThat(ended).hasSize(17).values().containsOnly("successful");
    }

    @Test
    void a_rule_that_fails_whoever_is_exactly_at_the_cut_is_caught() {
        Map<String, String> ended = run(OfARuleWhoseCutFails.class);

        assertThat(ended.get("D9 cut exact"))
                .startsWith(KitLaw.D9_CUT_EXACT.heading() + "\n  is broken by mutant\n")
                .contains("rubric", "ratings", "  decision  not yet competent, since", "  decision  competent, since");
        assertThat(ended.get("D16 evidence gate")).isEqualTo("not claimed");
        ended.keySet().removeAll(List.of("D9 cut exact", "D16 evidence gate", "D17 critical gate", "D18 stated cut"));
        assertThat(ended).hasSize(16).values().containsOnly("successful");
    }
}
