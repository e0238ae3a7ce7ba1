package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import id.tolok.person.CandidateId;
import id.tolok.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {

    private static String page = "";

    @BeforeAll
    static void write_once() {
        page = page();
    }

    private static String page() {
        return page(Language.INDONESIAN);
    }

    private static String page(Language language) {
        ScoredProgramme scored =
                ScoredProgramme.of(ProgrammeFiles.in(Data.BIMTEK).read());
        return new HtmlReport(scored, ProgrammeResult.of(scored), language).html(CandidateId.of("P07"));
    }

    @Test
    void says_its_language_and_fits_phones() {
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .contains("<title>Hasil program Klaster Administrasi Sumber Daya Manusia (contoh)</title>")
                .contains("@media (max-width: 40rem)")
                .contains("@media print");
    }

    @Test
    void paper_shows_what_the_screen_folds_away() {
        assertThat(page)
                .doesNotContain("<details>")
                .contains("<details open>")
                .contains("details::details-content { content-visibility: visible; block-size: auto; }");
    }

    @Test
    void needs_no_other_file() {
        assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(", "src=");
        assertThat(Pattern.compile("https?://(?!www\\.w3\\.org/)").matcher(page).find())
                .isFalse();
    }

    @Test
    void says_that_the_data_are_constructed() {
        assertThat(page).contains("Data ini disusun (bukan data nyata)");
    }

    @Test
    void the_chart_is_drawn_described_and_backed_by_a_table() throws Exception {
        assertThat(page)
                .contains("role=\"img\" aria-label=\"Diagram batang: kognitif 55% menjadi 86%, +31 poin persentase;"
                        + " afektif 60% menjadi 90%, +30 poin persentase;"
                        + " psikomotorik 50% menjadi 78%, +28 poin persentase\"")
                .contains("<th scope=\"row\" role=\"rowheader\">kognitif</th>")
                .contains(">+31 poin persentase</td>", ">+56,4%</td>", ">0,689 (sedang)</td>");
        String svg = page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + "</svg>".length());
        Document drawing = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        NodeList texts = drawing.getElementsByTagName("text");
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            drawn.append(((Element) texts.item(i)).getTextContent()).append('|');
        }
        assertThat(drawn.toString())
                .contains(
                        "Kognitif|",
                        "Afektif|",
                        "Psikomotorik|",
                        "55%|",
                        "86%|",
                        "+31 poin|",
                        "+30 poin|",
                        "+28 poin|");
    }

    @Test
    void every_other_drawing_has_a_title_and_a_description_of_its_own() throws Exception {
        Set<String> ids = new HashSet<>();
        int described = 0;
        for (String rest : Splitter.on("<svg").split(page.substring(page.indexOf("<svg")))) {
            if (rest.contains("role=\"img\"") && rest.contains("</svg>")) {
                Element svg = DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(("<svg" + rest.substring(0, rest.indexOf("</svg>")) + "</svg>")
                                .getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
                Element title = (Element) svg.getElementsByTagName("title").item(0);
                Element description = (Element) svg.getElementsByTagName("desc").item(0);
                described++;

                assertThat(title.getTextContent()).isNotBlank();
                assertThat(description.getTextContent()).isNotBlank();
                assertThat(svg.getAttribute("aria-labelledby"))
                        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
                assertThat(ids.add(title.getAttribute("id"))).isTrue();
            }
        }
        assertThat(described).isEqualTo(3 + 1 + 28 + 1); // domains, profile of one, profiles of all, items
    }

    @Test
    void there_is_a_table_behind_every_chart() {
        for (String section : Splitter.on("<section ").split(page.substring(page.indexOf("<section ")))) {
            if (section.contains("<svg") && !section.contains("id=\"profil\"")) {
                assertThat(section).contains("<table");
            }
        }
        assertThat(page).contains("angkanya dalam tabel profil setiap peserta");
    }

    /** Contrast as the Web Content Accessibility Guidelines 2.2 define it: 4.5 for text, 3 for what is drawn. */
    @Test
    void texts_and_drawings_stand_out_enough() throws IOException {
        String css = Resources.toString(Resources.getResource(HtmlReport.class, "report.css"), StandardCharsets.UTF_8);

        for (String text : List.of("ink", "muted", "accent")) {
            for (String ground : List.of("card", "ground")) {
                assertThat(contrast(variable(css, text), variable(css, ground)))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (String look : List.of("h0", "h1", "h2", "h3", "K", "BK", "PL")) {
            assertThat(contrast(property(css, look, "color"), property(css, look, "background")))
                    .as(look)
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (String drawn : List.of("before", "accent")) {
            assertThat(contrast(variable(css, drawn), variable(css, "card")))
                    .as(drawn)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    private static String variable(String css, String name) {
        return found(css, "--" + name + ": (#[0-9a-f]+);");
    }

    private static String property(String css, String look, String name) {
        String rule = found(css, "(?m)^\\." + look + " \\{([^}]*)\\}");
        String value = found(" " + rule, "[ ;]" + name + ": ([^;]+);");
        return value.startsWith("var(--") ? variable(css, value.substring(6, value.length() - 1)) : value;
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        double[] parts = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            double share = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += parts[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void the_page_is_told_in_english_too() {
        String english = page(Language.ENGLISH);

        assertThat(english)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("Outcome of the programme", "percentage points", "Competency profile of P07")
                .contains("raise from 62.5% to at least 75%", "Agreement of the assessors", "Item analysis")
                .doesNotContain("poin persentase", "Kesepakatan", "ebelum pelatihan", "esudah", "Peserta", "peserta<")
                .doesNotContain("≈ 54,81%");
        assertThat(count(english, "<section ")).isEqualTo(count(page, "<section "));
        assertThat(count(english, "<td")).isEqualTo(count(page, "<td"));
    }

    private static int count(String text, String piece) {
        return Splitter.on(piece).splitToList(text).size() - 1;
    }

    @Test
    void no_place_of_this_machine_is_named() {
        assertThat(page).doesNotContain(Data.BIMTEK.toString(), System.getProperty("user.dir"), "file:");
    }

    @Test
    void everybody_has_a_row_of_decisions_in_letters_and_words() {
        for (int i = 1; i <= 28; i++) {
            assertThat(page).contains("<tr><th scope=\"row\">" + String.format("P%02d", i) + "</th>");
        }
        assertThat(page).contains("<abbr class=\"d BK\" title=\"belum kompeten\">BK</abbr>");
    }

    @Test
    void the_profile_tells_what_is_missing() {
        assertThat(page)
                .contains("Profil kompetensi P07")
                .contains("naikkan dari 62,5% ke paling sedikit 75%")
                .contains("bukti P07-hn-bukti-simulasi: tidak asli")
                .contains("Umpan balik bagi penyelenggara");
    }

    @Test
    void the_same_programme_gives_the_same_page() {
        assertThat(page()).isEqualTo(page);
    }

    @Test
    void text_from_files_cannot_become_markup() {
        assertThat(Markup.text("<b> & \"x\"")).isEqualTo("&lt;b&gt; &amp; &quot;x&quot;");
    }
}
