package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tolok.person.CandidateId;
import id.tolok.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures of the report, counted again from the files alone. */
class ReportFiguresTest {

    private static String page = "";
    private static Recomputation files;

    @BeforeAll
    static void write_once() throws IOException {
        files = new Recomputation(Data.BIMTEK);
        ScoredProgramme scored =
                ScoredProgramme.of(ProgrammeFiles.in(Data.BIMTEK).read());
        page = new HtmlReport(scored, ProgrammeResult.of(scored), Language.ENGLISH).html(CandidateId.of("P07"));
    }

    /** The cells of the row with this name, in the table with this caption. */
    private static List<String> row(String caption, String name) {
        String table = page.substring(page.indexOf("<caption><span>" + caption));
        String row = table.substring(table.indexOf("<th scope=\"row\">" + name + "</th>"));
        Matcher cells = Pattern.compile("<td[^>]*>(.*?)</td>").matcher(row.substring(0, row.indexOf("</tr>")));
        List<String> found = new ArrayList<>();
        while (cells.find()) {
            found.add(cells.group(1));
        }
        return found;
    }

    /** A share in percent to two digits, as people read it. */
    private static String percent(long part, long whole) {
        BigDecimal rounded = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        boolean exact = rounded.multiply(BigDecimal.valueOf(whole)).compareTo(BigDecimal.valueOf(part * 100)) == 0;
        return (exact ? "" : "≈ ") + rounded.stripTrailingZeros().toPlainString() + "%";
    }

    @Test
    void the_share_of_right_answers_is_that_of_the_files() throws IOException {
        for (JsonNode item : files.json("test.json").get("items")) {
            String id = item.get("id").asText();
            String key = item.get("question").get("keys").get(0).asText();
            List<String> expected = new ArrayList<>();
            for (String test : List.of("pretest.csv", "posttest.csv")) {
                List<Map<String, String>> rows = files.table(test);
                expected.add(percent(
                        rows.stream().filter(row -> key.equals(row.get(id))).count(), rows.size()));
            }

            assertThat(row("Items", id).subList(0, 2)).as(id).isEqualTo(expected);
        }
    }

    @Test
    void the_options_chosen_are_those_of_the_file() throws IOException {
        Map<String, Integer> chosen = new LinkedHashMap<>(Map.of("A", 0, "B", 0, "C", 0, "D", 0));
        for (Map<String, String> answers : files.table("posttest.csv")) {
            chosen.computeIfPresent(Objects.requireNonNull(answers.get("pk-04")), (option, count) -> count + 1);
        }

        String options = row("Items", "pk-04").get(4);
        for (Map.Entry<String, Integer> option : chosen.entrySet()) {
            assertThat(options).containsPattern(option.getKey() + "[*▲]? " + option.getValue() + "( |$)");
        }
    }

    @Test
    void assessors_agree_on_a_criterion_as_often_as_in_the_files() throws IOException {
        Map<String, String> first = new LinkedHashMap<>();
        int equal = 0;
        int both = 0;
        for (Map<String, String> row : files.table("observation-after.csv")) {
            String level = Objects.requireNonNull(row.get("bl-hambatan"));
            String earlier = first.put(Objects.requireNonNull(row.get("peserta")), level);
            both += earlier == null ? 0 : 1;
            equal += level.equals(earlier) ? 1 : 0;
        }

        assertThat(row("Criteria that divide", "Dealing with obstacles during the activity"))
                .first()
                .isEqualTo(percent(equal, both));
    }

    @Test
    void everybody_with_a_score_is_in_one_class() {
        for (String occasion : List.of("Cognitive, before", "Cognitive, after", "Psychomotor, before")) {
            int sum = row("Participants by class", occasion).stream()
                    .filter(cell -> !cell.equals("–"))
                    .mapToInt(Integer::parseInt)
                    .sum();

            assertThat(row("Measures of the distribution", occasion)).first().isEqualTo(Integer.toString(sum));
            assertThat(sum).isEqualTo(27);
        }
    }

    @Test
    void the_heat_map_shows_the_mean_of_both_assessors() {
        String heat = page.substring(page.indexOf("<table class=\"heat\">"));
        String own = heat.substring(heat.indexOf(">P07</th>"), heat.indexOf(">P08</th>"));

        assertThat(own).contains("<td class=\"h1\"><u>63</u></td>").contains("<td class=\"h3\">100</td>");
    }
}
