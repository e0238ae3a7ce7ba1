package id.tolok.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each text ends in a value or in our exception, in bounded time and memory, at every reader.
 *
 * <p>A short run unless the system property {@code fuzz.texts} says how many texts each reader is given; then giants have up to 100
 * million characters. A failure names the number of its text: as {@code fuzz.first}, with one text, it runs again.
 */
class HostileInputTest {

    private static final int FEW = 100;
    private static final int TEXTS = Integer.getInteger("fuzz.texts", FEW);
    private static final long FIRST = Long.getLong("fuzz.first", System.nanoTime());
    private static final List<Integer> GIANTS = TEXTS > FEW ? List.of(1_000, 1_000_000, 100_000_000) : List.of(300_000);

    static Stream<Target> targets() {
        return Targets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void hostile_text_ends_in_a_value_or_in_our_exception(Target target) {
        Trial trial = new Trial(target);

        trial.giveFaulty(FIRST, TEXTS);
        GIANTS.forEach(trial::giveGiants);

        System.out.println(trial);
        assertThat(trial.failures()).isEmpty();
        assertThat(trial.inputs())
                .isEqualTo(TEXTS + GIANTS.size() * Hostile.giants(target, 1).size());
    }
}
