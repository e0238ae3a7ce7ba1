package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_place_contains_its_first_and_last_line_and_those_between() {
        Place place = new Place(1, 4, 6);
        assertThat(IntStream.rangeClosed(1, 9).filter(place::contains)).containsExactly(4, 5, 6);
    }

    @Test
    void places_are_ordered_by_their_first_line_then_by_their_last() {
        assertThat(new Place(1, 2, 9)).isLessThan(new Place(1, 3, 3));
        assertThat(new Place(1, 2, 3)).isLessThan(new Place(1, 2, 4));
        assertThat(new Place(1, 2, 4)).isEqualByComparingTo(new Place(1, 2, 4));
    }

    @Test
    void a_place_says_its_page_and_its_line_or_lines() {
        assertThat(new Place(2, 7, 7)).hasToString("page 2, line 7");
        assertThat(new Place(2, 7, 8)).hasToString("page 2, lines 7-8");
    }

    @Test
    void all_wrong_numbers_are_told_at_once() {
        assertThatThrownBy(() -> new Place(0, 0, -1)).hasMessage("""
                        3 problems:
                        1. page must be at least 1, but was '0'
                        2. firstLine must be at least 1, but was '0'
                        3. lastLine must not be before firstLine, but was '-1'""");
    }
}
