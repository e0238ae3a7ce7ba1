package id.tolok.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantsTest {

    private static final int SOME = 20;

    /** No rule breaks these alone, since all others compare results too; among the usual mistakes are some that break them. */
    private static final Set<KitLaw> NOT_ALONE = EnumSet.of(KitLaw.A14_DETERMINISTIC, KitLaw.D1_DETERMINISTIC);

    static Stream<Mutants.Mutant> one_law_each() {
        return Mutants.oneLawEach();
    }

    @ParameterizedTest
    @MethodSource("one_law_each")
    void a_mutant_is_caught_within_the_usual_tries_whatever_the_seed(Mutants.Mutant mutant) {
        assertThat(mutant.check().holds(mutant.breaks())).isFalse();
        assertThat(mutant.check().seed(1).holds(mutant.breaks())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("one_law_each")
    void a_mutant_keeps_the_other_laws(Mutants.Mutant mutant) {
        List<KitLaw> broken = mutant.check().laws().stream()
                .filter(law -> law != mutant.breaks())
                .filter(law -> !mutant.check().tries(SOME).holds(law))
                .toList();

        assertThat(broken).isSubsetOf(mutant.also());
    }

    @Test
    void every_law_has_a_mutant() {
        Set<KitLaw> covered = EnumSet.copyOf(NOT_ALONE);
        one_law_each().forEach(mutant -> covered.add(mutant.breaks()));

        assertThat(covered).containsExactlyElementsOf(Arrays.asList(KitLaw.values()));
    }

    static Stream<Mutants.Mutant> usual_mistakes() {
        return Mutants.usualMistakes();
    }

    @ParameterizedTest
    @MethodSource("usual_mistakes")
    void usual_mistakes_are_caught(Mutants.Mutant mistake) {
        assertThat(mistake.check().holds(mistake.breaks())).isFalse();
        assertThat(mistake.check().seed(7).holds(mistake.breaks())).isFalse();
    }
}
