package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tolok.standard.CompetencyMap;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.testing.SharedData;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real standards, read from three extractions, against lists of their units made from the PDF files by other means. */
class PublishedStandardsTest {

    private static final Pattern NUMBER = Pattern.compile("^\\w+ \\S+ ");

    @ParameterizedTest
    @CsvSource({
        "SKKNI-2014-196, raw", "SKKNI-2014-196, layout",
        "SKKNI-2018-056, raw", "SKKNI-2018-056, layout",
        "SKKNI-2020-299, raw", "SKKNI-2020-299, layout"
    })
    void every_unit_element_and_criterion_is_read(String document, String extraction) throws JsonProcessingException {
        Reading reading = read(document, extraction);
        assertThat(reading.units().stream().map(PublishedStandardsTest::lines))
                .containsExactlyElementsOf(expected(document));
    }

    @ParameterizedTest
    @CsvSource({
        "SKKNI-2014-196, 13, 30, 72, 68, 30",
        "SKKNI-2018-056, 17, 75, 243, 213, 46",
        "SKKNI-2020-299, 21, 49, 121, 114, 43"
    })
    void scattered_text_keeps_every_unit_and_most_criteria(
            String document, int units, int elements, int criteria, int exactCriteria, int exactElements)
            throws JsonProcessingException {
        Reading reading = read(document, "flow");
        List<String> lines =
                reading.units().stream().flatMap(unit -> lines(unit).stream()).toList();
        List<String> expected =
                expected(document).stream().flatMap(List::stream).toList();
        assertThat(reading.units()).hasSize(units);
        assertThat(reading.units().stream()
                        .mapToInt(unit -> unit.elements().size())
                        .sum())
                .isEqualTo(elements);
        assertThat(reading.units().stream()
                        .mapToInt(unit -> unit.criteria().size())
                        .sum())
                .isGreaterThanOrEqualTo(criteria);
        List<String> exact = expected.stream().filter(lines::contains).toList();
        assertThat(exact.stream().filter(line -> line.startsWith("criterion")))
                .hasSizeGreaterThanOrEqualTo(exactCriteria);
        assertThat(exact.stream().filter(line -> line.startsWith("element")))
                .hasSizeGreaterThanOrEqualTo(exactElements);
    }

    /** Nearly all; the rest is as well-formed as what is right, such as a word that moved to another place in its sentence. */
    @ParameterizedTest
    @CsvSource({"SKKNI-2014-196, 1", "SKKNI-2018-056, 4", "SKKNI-2020-299, 1"})
    void what_scattered_text_got_wrong_is_told(String document, int untold) throws JsonProcessingException {
        Reading reading = read(document, "flow");
        Set<String> expected = new HashSet<>();
        expected(document).forEach(expected::addAll);
        List<String> told = reading.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.ORDER_DOUBTFUL)
                .map(finding -> plain(finding.message().in(Language.ENGLISH)))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (UnitOfCompetency unit : reading.units()) {
            lines(unit).stream()
                    .filter(line -> line.startsWith("element") || line.startsWith("criterion"))
                    .filter(line -> !expected.contains(line))
                    .map(line -> NUMBER.matcher(line).replaceFirst(""))
                    .filter(text -> told.stream().noneMatch(message -> message.contains(plain(Findings.quoted(text)))))
                    .forEach(wrong::add);
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(untold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SKKNI-2014-196", "SKKNI-2018-056", "SKKNI-2020-299"})
    void range_and_guide_are_the_same_from_both_orderly_extractions(String document) {
        assertThat(read(document, "layout").units())
                .isEqualTo(read(document, "raw").units());
    }

    @ParameterizedTest
    @CsvSource({
        "SKKNI-2014-196, raw", "SKKNI-2014-196, layout", "SKKNI-2014-196, flow",
        "SKKNI-2018-056, raw", "SKKNI-2018-056, layout", "SKKNI-2018-056, flow",
        "SKKNI-2020-299, raw", "SKKNI-2020-299, layout", "SKKNI-2020-299, flow"
    })
    void no_line_is_lost(String document, String extraction) {
        String text = SharedData.read("standards/" + document + "." + extraction + ".txt");
        LineAccount.assertExact(text, SkkniReader.read(text));
        Random random = new Random(text.length());
        for (int i = 0; i < 5; i++) {
            String damaged = Damage.apply(text, random, 200);
            LineAccount.assertExact(damaged, SkkniReader.read(damaged));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SKKNI-2014-196, 2, 6, 13, Penyembelihan Hewan Halal",
        "SKKNI-2018-056, 2, 6, 17, Menggunakan perangkat komputer dan aplikasinya sesuai dengan kebutuhan pengguna",
        "SKKNI-2020-299, 3, 7, 21, 'Menemukan pengetahuan, insight atau pola yang bermanfaat dari data untuk berbagai keperluan'"
    })
    void the_competency_map_leads_to_each_unit_once(
            String document, int keyFunctions, int mainFunctions, int basicFunctions, String purpose) {
        Reading reading = read(document, "raw");
        CompetencyMap map = reading.competencyMap().orElseThrow();
        assertThat(map.mainPurpose()).isEqualTo(purpose);
        assertThat(map.keyFunctions()).hasSize(keyFunctions);
        assertThat(map.keyFunctions().stream()
                        .mapToInt(key -> key.mainFunctions().size())
                        .sum())
                .isEqualTo(mainFunctions);
        assertThat(map.basicFunctions()).hasSize(basicFunctions);
        assertThat(map.basicFunctions().stream().flatMap(basic -> basic.unit().stream()))
                .containsExactlyElementsOf(reading.unitList().stream()
                        .map(row -> UnitCode.parse(row.code()))
                        .toList());
    }

    @Test
    void printed_errors_are_found() {
        assertThat(read("SKKNI-2018-056", "raw").findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page 1, line 1: unknown identity: The number and year of the decree are not in the text",
                        "page 30, line 1002: malformed code: The unit code 'J. 63OPR00.001.2' is malformed; maybe J.63OPR00.001.2 is meant",
                        "page 45, line 1492: misspelled label: The label '5. Aspek kritiis' should be 'ASPEK KRITIS'",
                        "page 62, line 2033: version differs: The list of units says J.63OPR00.017.2, the heading J.63OPR00.017.1");
    }

    private static Reading read(String document, String extraction) {
        return SkkniReader.read(SharedData.read("standards/" + document + "." + extraction + ".txt"));
    }

    private static List<String> lines(UnitOfCompetency unit) {
        List<String> lines = new ArrayList<>();
        lines.add("unit " + unit.code() + " " + plain(unit.title()));
        lines.add("description " + plain(unit.description()));
        for (Element element : unit.elements()) {
            lines.add("element " + element.number() + " " + plain(element.title()));
            for (PerformanceCriterion criterion : element.criteria()) {
                lines.add("criterion " + criterion.number() + " " + plain(criterion.text()));
            }
        }
        return lines;
    }

    private static List<List<String>> expected(String document) throws JsonProcessingException {
        List<List<String>> units = new ArrayList<>();
        String json = SharedData.read("standards/" + document + ".units.json");
        for (JsonNode unit : new ObjectMapper().readTree(json).get("units")) {
            List<String> lines = new ArrayList<>();
            lines.add("unit " + unit.get("code").asText() + " "
                    + plain(unit.get("title").asText()));
            lines.add("description " + plain(unit.get("description").asText()));
            for (JsonNode element : unit.get("elements")) {
                lines.add("element " + element.get("no").asText() + " "
                        + plain(element.get("title").asText()));
                for (JsonNode criterion : element.get("criteria")) {
                    lines.add("criterion " + criterion.get("no").asText() + " "
                            + plain(criterion.get("text").asText()));
                }
            }
            units.add(lines);
        }
        return units;
    }

    /** White space as single blanks, and none after a hyphen before a letter: the lists have a blank where a line ended. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("- (?=\\p{L})", "-");
    }
}
