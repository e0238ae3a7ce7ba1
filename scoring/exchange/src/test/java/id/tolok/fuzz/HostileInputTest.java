package id.tolok.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short run at every reader: each text ends in a value or in our exception, in bounded time and memory. */
class HostileInputTest {

    private static final int FAULTY = 100;
    private static final int GIANT = 300_000;

    static Stream<Target> targets() {
        return Targets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void hostile_text_ends_in_a_value_or_in_our_exception(Target target) {
        Trial trial = new Trial(target);

        trial.giveFaulty(System.nanoTime(), FAULTY);
        trial.giveGiants(GIANT);

        assertThat(trial.failures()).isEmpty();
        assertThat(trial.inputs()).isEqualTo(FAULTY + Hostile.giants(target, 1).size());
    }
}
