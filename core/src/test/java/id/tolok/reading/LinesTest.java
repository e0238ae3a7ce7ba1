package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static List<String> texts(String text) {
        return Lines.read(text).stream().map(SourceLine::text).toList();
    }

    private static List<String> used(String text, LineUse use) {
        return Lines.read(text).stream()
                .filter(line -> line.toReadLine().use() == use)
                .map(SourceLine::text)
                .toList();
    }

    /** Pages of these lines, each with the number of the page in place of {@code #}. */
    private static String pages(int from, int to, String... lines) {
        StringBuilder text = new StringBuilder();
        for (int page = from; page <= to; page++) {
            text.append(String.join("\n", lines).replace("#", Integer.toString(page)))
                    .append("\n\f");
        }
        return text.toString();
    }

    @Test
    void whatever_ends_a_line_ends_one() {
        assertThat(texts("a\nb\rc\r\nd\fe\u2028f\u2029g\u0085h\u000Bi\n\nj"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "", "j");
    }

    @Test
    void no_line_follows_the_last_end_and_a_carriage_return_may_be_it() {
        assertThat(texts("a\n")).containsExactly("a");
        assertThat(texts("a\r")).containsExactly("a");
        assertThat(texts("a\r\rb")).containsExactly("a", "", "b");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void lines_are_numbered_and_pages_counted_by_form_feeds() {
        assertThat(Lines.read(" a\n\fb\fc").stream().map(SourceLine::toReadLine))
                .containsExactly(
                        new ReadLine(new Place(1, 1, 1), " a", LineUse.OTHER_PART),
                        new ReadLine(new Place(2, 2, 2), "b", LineUse.OTHER_PART),
                        new ReadLine(new Place(3, 3, 3), "c", LineUse.OTHER_PART));
    }

    @Test
    void a_gap_comes_before_the_first_line_after_blank_lines_and_after_pages() {
        assertThat(Lines.read("a\nb\n \nc\nd\n\fe").stream().filter(SourceLine::isAfterGap))
                .extracting(SourceLine::text)
                .containsExactly("a", "c", "e");
        assertThat(used("a\n \nb", LineUse.BLANK)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\tb,a       b",
                "12345678\tb,12345678        b",
                "a\u00a0b\u0007c\u3000d,a b c d",
                "ko\u00adlam\ufeff,kolam",
                "<br>Merawat</b><strong> kolam<br />,Merawat kolam",
                "&nbsp;Merawat kolam,Merawat kolam",
                "<html> & <b,<html> & <b",
            })
    void a_clean_line_has_blanks_for_tabs_and_nothing_invisible(String given, String clean) {
        assertThat(Lines.clean(given)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "- 7 -", "–7–", "Halaman 7", "hal. 7", "Page 7 of 90", "7 dari 90", "7 / 90", "1234"})
    void a_number_at_the_end_of_a_page_is_that_of_the_page(String number) {
        assertThat(used("a\nb\n" + number + "\n\fc\n", LineUse.PAGE_NUMBER)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 ikan", "12345", "7.1", "ikan 7", "Halaman"})
    void another_text_at_the_end_of_a_page_is_none(String text) {
        assertThat(used("a\nb\n" + text + "\n\fc\n", LineUse.PAGE_NUMBER)).isEmpty();
    }

    @Test
    void a_number_at_the_start_of_a_page_is_that_of_the_page_unless_one_stands_at_the_end() {
        assertThat(used("6\na\n8\nb\n\fc\n", LineUse.PAGE_NUMBER)).containsExactly("6");
        assertThat(used("6\na\n8\n\fc\n", LineUse.PAGE_NUMBER)).containsExactly("8");
    }

    @Test
    void without_form_feeds_lone_numbers_that_count_on_at_least_to_the_fourth_are_of_pages() {
        assertThat(used("7\na\n8\nb\n3\n9\nc\n- 10 -\n", LineUse.PAGE_NUMBER)).containsExactly("7", "8", "9", "- 10 -");
        assertThat(used("7\na\n8\nb\n9\nc\n", LineUse.PAGE_NUMBER)).isEmpty();
        assertThat(used("\n \n", LineUse.PAGE_NUMBER)).isEmpty();
    }

    @Test
    void a_text_at_the_top_or_the_bottom_of_four_pages_is_a_running_title_whatever_its_numbers() {
        String text = pages(1, 4, "Kolam # dari 2031", "isi #", "lanjut", "Lampiran");
        assertThat(used(text, LineUse.RUNNING_TITLE))
                .containsExactly(
                        "Kolam 1 dari 2031",
                        "Lampiran",
                        "Kolam 2 dari 2031",
                        "Lampiran",
                        "Kolam 3 dari 2031",
                        "Lampiran",
                        "Kolam 4 dari 2031",
                        "Lampiran");
    }

    @Test
    void a_running_title_stands_on_four_pages_and_on_two_of_five() {
        assertThat(used(pages(1, 3, "Kolam", "isi", "lanjut"), LineUse.RUNNING_TITLE))
                .isEmpty();
        assertThat(used(pages(1, 3, "Kolam", "isi", "akhir") + "Air\nisi\nlain\n", LineUse.RUNNING_TITLE))
                .isEmpty();
        assertThat(used(pages(1, 4, "Kolam", "isi", "akhir #.") + others(6), LineUse.RUNNING_TITLE))
                .containsOnly("Kolam", "akhir 1.", "akhir 2.", "akhir 3.", "akhir 4.");
        assertThat(used(pages(1, 4, "Kolam", "isi", "akhir #.") + others(7), LineUse.RUNNING_TITLE))
                .isEmpty();
    }

    /** Pages that have nothing in common. */
    private static String others(int pages) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, pages)
                .mapToObj(page -> String.valueOf((char) ('a' + page)))
                .forEach(letter -> text.append(letter + letter + "\nisi\n" + letter + "\n\f"));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Merawat kolam", "1.# Air dibuang", "ELEMEN KOMPETENSI", "(Tidak ada.)"})
    void numbered_texts_and_labels_are_content_on_whatever_many_pages(String line) {
        assertThat(used(pages(1, 5, line, "isi", "lanjut #", "1.1 akhir"), LineUse.RUNNING_TITLE))
                .isEmpty();
    }

    @Test
    void a_running_title_has_at_most_160_letters() {
        String longest = "a".repeat(160);
        assertThat(used(pages(1, 4, longest, "isi", "1. akhir"), LineUse.RUNNING_TITLE))
                .hasSize(4);
        assertThat(used(pages(1, 4, longest + "b", "isi", "1. akhir"), LineUse.RUNNING_TITLE))
                .isEmpty();
    }

    @Test
    void numbers_beside_running_titles_that_count_with_the_pages_are_of_pages() {
        assertThat(used(pages(1, 4, "1. isi", "1#", "Kolam"), LineUse.PAGE_NUMBER))
                .containsExactly("11", "12", "13", "14");
        assertThat(used(pages(1, 4, "Kolam", "Halaman # dari 40", "1. isi"), LineUse.PAGE_NUMBER))
                .containsExactly("Halaman 1 dari 40", "Halaman 2 dari 40", "Halaman 3 dari 40", "Halaman 4 dari 40");
    }

    @Test
    void numbers_beside_running_titles_that_do_not_count_with_the_pages_or_on_few_are_content() {
        assertThat(used(pages(1, 4, "1. isi", "7", "Kolam"), LineUse.PAGE_NUMBER))
                .isEmpty();
        assertThat(used(
                        pages(1, 3, "1. isi", "#", "Kolam") + pages(4, 4, "1. isi", "lain", "Kolam"),
                        LineUse.PAGE_NUMBER))
                .isEmpty();
    }

    @Test
    void a_number_that_is_alone_on_its_page_with_running_titles_counts_once() {
        assertThat(used(
                        pages(1, 2, "Kolam", "#", "Lampiran") + pages(3, 4, "Kolam", "1. isi", "Lampiran"),
                        LineUse.PAGE_NUMBER))
                .isEmpty();
    }
}
