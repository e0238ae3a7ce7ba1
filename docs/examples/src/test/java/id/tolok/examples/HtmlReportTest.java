package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.person.CandidateId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
        ScoredProgramme scored =
                ScoredProgramme.of(ProgrammeFiles.in(Data.BIMTEK).read());
        return new HtmlReport(scored, ProgrammeResult.of(scored)).html(CandidateId.of("P07"));
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
