package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDraftTest {

    /** A table with these numbers in the order of print. */
    private static TableDraft table(String numbers) {
        TableDraft table = new TableDraft();
        for (String text : Labels.words(numbers)) {
            Numbering number = Print.number(text);
            SourceLine line = Print.line(text);
            if (number.depth() == 1) {
                table.startElement(Token.number(Token.Kind.ELEMENT, line, number, false));
            } else {
                table.startCriterion(number, line);
            }
        }
        return table;
    }

    private static List<String> numbers(List<CriterionDraft> criteria) {
        return criteria.stream().map(criterion -> criterion.number().printed()).toList();
    }

    private static String settled(String numbers, boolean scattered) {
        TableDraft table = table(numbers);
        table.settle(scattered);
        StringBuilder text = new StringBuilder();
        for (ElementDraft element : table.elements()) {
            text.append(element.number().printed()).append(numbers(element.criteria()));
        }
        return text + (table.orphans().isEmpty() ? "" : " orphans " + numbers(table.orphans()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1.1 2.1 2         | 1[1.1]2[2.1]",
                "1 1.2 1.10 1.9 2.1 2| 1[1.2, 1.9, 1.10]2[2.1]",
                "1 3.1 1.2 2.1 2     | 1[1.2, 3.1]2[2.1]",
                "1 1.2 1.1 1.2 2.1 2 | 1[1.2, 1.1, 1.2]2[2.1]"
            })
    void criteria_move_to_the_elements_whose_number_they_bear_if_that_leaves_fewer_empty(
            String numbers, String settled) {
        assertThat(settled(numbers, false)).isEqualTo(settled);
        assertThat(settled(numbers, true)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1.1 2.1 2 2.2 | 1[1.1, 2.1]2[2.2] | 1[1.1]2[2.1, 2.2]",
                "1 2.1 2 3.1 3   | 1[2.1]2[3.1]3[]   | 1[]2[2.1]3[3.1]",
                "1 2.1 2         | 1[2.1]2[]         | 1[]2[2.1]",
                "1 1.2 1.1       | 1[1.2, 1.1]       | 1[1.1, 1.2]"
            })
    void in_a_scattered_table_they_move_if_that_leaves_as_many_empty(String numbers, String settled, String scattered) {
        assertThat(settled(numbers, false)).isEqualTo(settled);
        assertThat(settled(numbers, true)).isEqualTo(scattered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 2.1 2 2.2     | 1[2.1]2[2.2]", "1 1.2 1 1.1     | 1[1.2]1[1.1]"})
    void they_stay_if_moving_would_leave_more_empty(String numbers, String settled) {
        assertThat(settled(numbers, false)).isEqualTo(settled);
        assertThat(settled(numbers, true)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1 1.2 1   | 1[] orphans [1.1, 1.2]    | 1[1.1, 1.2]",
                "3.1 1.2 1 1.1 | 1[1.1] orphans [3.1, 1.2] | 1[1.1, 1.2] orphans [3.1]"
            })
    void criteria_before_any_element_find_theirs_in_a_scattered_table(
            String numbers, String settled, String scattered) {
        assertThat(settled(numbers, false)).isEqualTo(settled);
        assertThat(settled(numbers, true)).isEqualTo(scattered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "1 1.1 2.1 1 2 | 1[1.1]1[]2[2.1]")
    void of_two_elements_with_one_number_the_first_has_its_criteria(String numbers, String settled) {
        assertThat(settled(numbers, false)).isEqualTo(settled);
    }
}
