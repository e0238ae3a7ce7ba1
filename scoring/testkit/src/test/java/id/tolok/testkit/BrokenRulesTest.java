package id.tolok.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testkit.Mutants.Mutant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as a person may get them wrong, for which no law was made: one of the laws tells. */
class BrokenRulesTest {

    static Stream<Mutant> all() {
        return Stream.of(BrokenAggregations.broken(), BrokenDecisions.broken(), BrokenPolicies.broken())
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @MethodSource("all")
    void broken_rules_are_caught_within_the_usual_tries_whatever_the_seed(Mutant broken) {
        assertThat(broken.check().laws()).contains(broken.breaks());
        assertThat(broken.check().holds(broken.breaks())).isFalse();
        assertThat(broken.check().seed(3).holds(broken.breaks())).isFalse();
    }
}
