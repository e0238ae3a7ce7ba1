package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static List<String> indonesian(Findings findings) {
        return findings.sorted().stream()
                .map(finding -> finding.message().in(Language.INDONESIAN))
                .toList();
    }

    @Test
    void findings_come_in_the_order_of_the_document() {
        Findings findings = new Findings();
        findings.add(Finding.Kind.TEXT_MISSING, new Place(1, 5, 5), "kedua", "second");
        findings.add(Finding.Kind.TEXT_MISSING, new Place(1, 2, 2), "pertama", "first");

        assertThat(indonesian(findings)).containsExactly("pertama", "kedua");
    }

    @Test
    void a_malformed_code_is_told_with_the_code_meant_if_one_is_likely() {
        Excerpt text = Excerpt.of("KODE UNIT", "A.O3", "KODE UNIT", "XY");
        text.findings()
                .malformedCode(
                        "A.O3",
                        Optional.of(UnitCode.parse("A.03IKN00.001.1")),
                        text.content().subList(0, 2));
        text.findings().malformedCode("XY", Optional.empty(), text.content().subList(2, 4));

        assertThat(text.told())
                .containsExactly(
                        "page 1, lines 1-2: malformed code: The unit code 'A.O3' is malformed; maybe A.03IKN00.001.1 is meant",
                        "page 1, lines 3-4: malformed code: The unit code 'XY' is malformed");
        assertThat(indonesian(text.findings()))
                .containsExactly(
                        "Kode unit 'A.O3' salah bentuk; mungkin maksudnya A.03IKN00.001.1",
                        "Kode unit 'XY' salah bentuk");
        assertThat(text.uses()).containsOnly(LineUse.FINDING);
    }

    @Test
    void a_missing_code_is_told_with_the_code_meant_if_one_is_likely() {
        Excerpt text = Excerpt.of("KODE UNIT", "KODE UNIT");
        text.findings().missingCode(Optional.of(UnitCode.parse("A.03IKN00.001.1")), List.of(text.line(1)));
        text.findings().missingCode(Optional.empty(), List.of(text.line(2)));

        assertThat(text.told())
                .containsExactly(
                        "page 1, line 1: missing code: The unit has no code; maybe A.03IKN00.001.1 is meant",
                        "page 1, line 2: missing code: The unit has no code");
        assertThat(indonesian(text.findings()))
                .containsExactly(
                        "Unit ini tidak mempunyai kode; mungkin maksudnya A.03IKN00.001.1",
                        "Unit ini tidak mempunyai kode");
        assertThat(text.uses()).containsOnly(LineUse.FINDING);
    }

    @Test
    void lines_that_could_not_be_placed_are_told_run_by_run() {
        Excerpt text = Excerpt.of("satu", "dua", "tiga", "empat", "lima", "enam");
        text.findings().notPlaced(List.of(text.line(1), text.line(2), text.line(4), text.line(6)));

        assertThat(text.told())
                .containsExactly(
                        "page 1, lines 1-2: text not placed: The text could not be placed: 'satu'",
                        "page 1, line 4: text not placed: The text could not be placed: 'empat'",
                        "page 1, line 6: text not placed: The text could not be placed: 'enam'");
        assertThat(text.uses())
                .containsExactly(
                        LineUse.FINDING,
                        LineUse.FINDING,
                        LineUse.OTHER_PART,
                        LineUse.FINDING,
                        LineUse.OTHER_PART,
                        LineUse.FINDING);
    }

    @Test
    void no_lines_are_no_finding() {
        Findings findings = new Findings();
        findings.notPlaced(List.of());
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_doubtful_text_is_told_from_its_first_to_its_last_line_in_whatever_order_they_were_joined() {
        Excerpt text = Excerpt.of("satu", "dua", "tiga");
        text.findings()
                .doubtful(
                        List.of(Fragment.of(text.line(3)), Fragment.of(text.line(1)), Fragment.of(text.line(2))),
                        "teks");

        assertThat(text.told())
                .containsExactly(
                        "page 1, lines 1-3: doubtful order of text: The order or the end of this text is doubtful: 'teks'");
    }

    @Test
    void a_quoted_text_is_cut_after_80_letters() {
        String longest = "a".repeat(80);
        assertThat(Findings.quoted(longest)).isEqualTo("'" + longest + "'");
        assertThat(Findings.quoted(longest + "b")).isEqualTo("'" + longest + "…'");
    }

    @Test
    void the_place_of_two_lines_starts_at_the_first_and_never_ends_before_it() {
        Excerpt text = Excerpt.of("satu", "dua");
        assertThat(Findings.place(text.line(1), text.line(2))).isEqualTo(new Place(1, 1, 2));
        assertThat(Findings.place(text.line(2), text.line(1))).isEqualTo(new Place(1, 2, 2));
    }
}
