package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableCheckTest {

    private final Findings findings = new Findings();
    private List<SourceLine> lines = List.of();

    /** What is said of a table: a line with a number starts its text, one that starts small goes on, others are loose. */
    private List<String> check(String text) {
        lines = Print.lines(text);
        TableDraft table = new TableDraft();
        List<Fragment> open = new ArrayList<>();
        for (SourceLine line : lines) {
            Optional<Numbering> number = Numbering.scan(line.text());
            if (number.isPresent()) {
                open = start(table, line, number.get()).text();
                if (!number.get().isBare()) {
                    open.add(new Fragment(line, number.get().rest()));
                }
            } else if (Fragment.of(line).startsSmall()) {
                open.add(Fragment.of(line));
            } else {
                table.loose().add(line);
            }
        }
        TableCheck.check(table, lines.get(0), findings);
        return findings.sorted().stream().map(Finding::toString).toList();
    }

    private static TextDraft start(TableDraft table, SourceLine line, Numbering number) {
        return number.depth() == 1
                ? table.startElement(Token.number(Token.Kind.ELEMENT, line, number, false))
                : table.startCriterion(number, line);
    }

    private List<LineUse> uses() {
        return lines.stream().map(line -> line.toReadLine().use()).toList();
    }

    @Test
    void numbers_that_count_on_are_not_told() {
        assertThat(check("1. Satu\n1.1 Alat\n1.2 Air\n2. Dua\n2.1 Ikan\n")).isEmpty();
        assertThat(uses()).containsOnly(LineUse.OTHER_PART);
    }

    @Test
    void a_number_may_be_zero_at_the_start() {
        assertThat(check("1. Satu\n1.0 Alat\n1.1 Air\n")).isEmpty();
    }

    @Test
    void elements_may_jump_come_twice_or_go_back() {
        assertThat(check("2. Dua\n2.1 Alat\n2. Lagi\n2.1 Air\n1. Satu\n1.1 Ikan\n4. Empat\n4.1 Es\n"))
                .containsExactly(
                        "page 1, line 1: skipped number: Element numbers jump to 2",
                        "page 1, line 3: repeated number: Element number 2 is printed twice",
                        "page 1, line 5: repeated number: Element numbers go back to 1",
                        "page 1, line 7: skipped number: Element numbers jump to 4");
        assertThat(findings.sorted())
                .extracting(finding -> finding.message().in(Language.INDONESIAN))
                .containsExactly(
                        "Nomor elemen melompat ke 2",
                        "Nomor elemen 2 tercetak dua kali",
                        "Nomor elemen mundur ke 1",
                        "Nomor elemen melompat ke 4");
    }

    @Test
    void criteria_may_jump_come_twice_or_go_back() {
        assertThat(check("1. Satu\n1.2 Alat\n1.2. Air\n1.1 Ikan\n1.3 Es\n1.5 Jaring\n"))
                .containsExactly(
                        "page 1, line 2: skipped number: Criterion numbers jump to 1.2",
                        "page 1, line 3: repeated number: Criterion number 1.2 is printed twice",
                        "page 1, line 4: repeated number: Criterion numbers go back to 1.1",
                        "page 1, line 6: skipped number: Criterion numbers jump to 1.5");
    }

    @Test
    void a_table_without_elements_and_text_without_number_are_told() {
        assertThat(check("Selamat datang.\nTerima kasih.\n"))
                .containsExactly(
                        "page 1, line 1: missing part: The unit has no elements",
                        "page 1, lines 1-2: text not placed: The text could not be placed: 'Selamat datang.'");
        assertThat(uses()).containsOnly(LineUse.FINDING);
    }

    @Test
    void an_element_without_criteria_is_told() {
        assertThat(check("1. Satu\n"))
                .containsExactly("page 1, line 1: element without criteria: Element 1 has no performance criteria");
    }

    @Test
    void an_element_without_title_leaves_its_criteria_without_element() {
        assertThat(check("1.\n1.1 Alat dipilih\nmenurut daftar\n1.2\n"))
                .containsExactly(
                        "page 1, line 1: missing text: Number 1. has no text",
                        "page 1, lines 2-3: criterion without element: Criterion 1.1 stands under no element",
                        "page 1, line 4: criterion without element: Criterion 1.2 stands under no element");
        assertThat(uses()).containsOnly(LineUse.FINDING);
    }

    @Test
    void criteria_before_any_element_are_told_with_all_their_lines() {
        assertThat(check("1.1. Alat dipilih\nmenurut daftar\n1. Satu\n1.2 Air\n"))
                .containsExactly(
                        "page 1, lines 1-2: criterion without element: Criterion 1.1 stands under no element",
                        "page 1, line 4: skipped number: Criterion numbers jump to 1.2");
        assertThat(uses().subList(0, 2)).containsOnly(LineUse.FINDING);
    }

    @Test
    void a_criterion_without_text_is_told_and_counts() {
        assertThat(check("1. Satu\n1.1\n1.2 Air\n"))
                .containsExactly("page 1, line 2: missing text: Number 1.1 has no text");
        assertThat(uses().get(1)).isEqualTo(LineUse.FINDING);
    }

    @Test
    void a_criterion_with_the_number_of_another_element_does_not_count() {
        assertThat(check("1. Satu\n1.1 Alat\n2.5 Air\n1.2 Ikan\n"))
                .containsExactly(
                        "page 1, line 3: criterion numbered for another element: A criterion numbered 2.5 stands under element 1");
        assertThat(findings.sorted().get(0).message().in(Language.INDONESIAN))
                .isEqualTo("KUK bernomor 2.5 berada di bawah elemen 1");
    }
}
