package id.tolok.assessment;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.text.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @ParameterizedTest
    @CsvSource({
        "COMPETENT, COMPETENT",
        "COMPETENT, NOT_YET_COMPETENT",
        "COMPETENT, NOT_YET_CONCLUDED",
        "NOT_YET_COMPETENT, COMPETENT",
        "NOT_YET_COMPETENT, NOT_YET_COMPETENT",
        "NOT_YET_COMPETENT, NOT_YET_CONCLUDED",
        "NOT_YET_CONCLUDED, COMPETENT",
        "NOT_YET_CONCLUDED, NOT_YET_COMPETENT",
        "NOT_YET_CONCLUDED, NOT_YET_CONCLUDED"
    })
    void and_and_or_say_what_holds_however_the_unconcluded_turn_out(Decision left, Decision right) {
        assertThat(left.and(right)).isEqualTo(concluded(left, right, true));
        assertThat(left.or(right)).isEqualTo(concluded(left, right, false));
    }

    /** The oracle: try every way in which the unconcluded may turn out, and see whether the answers agree. */
    private static Decision concluded(Decision left, Decision right, boolean and) {
        Set<Boolean> answers = worlds(left)
                .flatMap(l -> worlds(right).map(r -> and ? l && r : l || r))
                .collect(Collectors.toSet());
        if (answers.size() > 1) {
            return NOT_YET_CONCLUDED;
        }
        return answers.contains(true) ? COMPETENT : NOT_YET_COMPETENT;
    }

    private static Stream<Boolean> worlds(Decision decision) {
        return switch (decision) {
            case COMPETENT -> Stream.of(true);
            case NOT_YET_COMPETENT -> Stream.of(false);
            case NOT_YET_CONCLUDED -> Stream.of(true, false);
        };
    }

    @Test
    void a_decision_on_nothing_is_not_yet_concluded() {
        assertThat(Decision.all(List.of())).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(Decision.any(List.of())).isEqualTo(NOT_YET_CONCLUDED);
    }

    @Test
    void all_and_any_fold_and_and_or() {
        List<Decision> mixed = List.of(COMPETENT, NOT_YET_CONCLUDED, NOT_YET_COMPETENT);

        assertThat(Decision.all(mixed)).isEqualTo(NOT_YET_COMPETENT);
        assertThat(Decision.any(mixed)).isEqualTo(COMPETENT);
        assertThat(Decision.all(List.of(COMPETENT, NOT_YET_CONCLUDED))).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(Decision.any(List.of(NOT_YET_COMPETENT))).isEqualTo(NOT_YET_COMPETENT);
    }

    @Test
    void forms_print_a_letter_or_two_and_people_read_a_label() {
        assertThat(Stream.of(Decision.values()).map(Decision::abbreviation)).containsExactly("K", "BK", "PL");
        assertThat(NOT_YET_COMPETENT.label(Language.INDONESIAN)).isEqualTo("belum kompeten");
        assertThat(NOT_YET_COMPETENT.label(Language.ENGLISH)).isEqualTo("not yet competent");
    }
}
