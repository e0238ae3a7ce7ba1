package id.tolok.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.SampleModels;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of many mistakes in a file answers, in full. */
class BadInputTest {

    private static final String STANDARD = "\"format\": \"tolok/standard/1\"";
    private static final String ID = "\"id\": {\"number\": \"307\", \"year\": 2014}";
    private static final String HEAD = STANDARD + ", " + ID + ", \"title\": \"T\"";
    private static final String UNIT = "\"code\": \"M.701001.005.01\", \"title\": \"U\"";

    static Stream<Arguments> standards() {
        return Stream.of(
                // not JSON
                Arguments.of("", "(root) must be JSON, but is empty"),
                Arguments.of(
                        "{",
                        "(root) must be JSON: Unexpected end-of-input: expected close marker for Object"
                                + " (line 1, column 2)"),
                Arguments.of(
                        "{\"a\": 1,}",
                        "(root) must be JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start"
                                + " field name (line 1, column 9)"),
                Arguments.of(
                        "{'a': 1}",
                        "(root) must be JSON: Unexpected character (''' (code 39)): was expecting double-quote to start"
                                + " field name (line 1, column 2)"),
                Arguments.of(
                        "{\"a\": 01}",
                        "(root) must be JSON: Invalid numeric value: Leading zeroes not allowed (line 1, column 8)"),
                Arguments.of("{\"a\": NaN}", "(root) must be JSON: Non-standard token 'NaN' (line 1, column 10)"),
                Arguments.of("{} {}", "(root) must end after its value (line 1, column 4)"),
                Arguments.of("{\"a\": 1, \"a\": 2}", "(root) must be JSON: Duplicate field 'a' (line 1, column 13)"),
                // not this document
                Arguments.of("[]", "(root) must be an object, but was 'a list' (line 1, column 1)"),
                Arguments.of("null", "(root) must be an object, but was 'null' (line 1, column 1)"),
                Arguments.of("{}", "format is required: 'tolok/standard/1' (line 1, column 1)"),
                Arguments.of(
                        "{\"format\": \"tolok/scheme/1\"}",
                        "format must be 'tolok/standard/1', but was 'tolok/scheme/1' (line 1, column 12)"),
                Arguments.of(
                        "{\"format\": \"tolok/standard/2\"}",
                        "format must be 'tolok/standard/1', but was 'tolok/standard/2' (line 1, column 12)"),
                Arguments.of("{\"format\": 1}", "format must be 'tolok/standard/1', but was '1' (line 1, column 12)"),
                // fields
                Arguments.of("{" + STANDARD + "}", """
                        2 problems:
                        1. id is required (line 1, column 1)
                        2. title is required (line 1, column 1)"""),
                Arguments.of("{" + HEAD + ", \"judul\": 1}", """
                        judul is not a field of this format (line 1, column 94)
                            Allowed here: id, title, classification, standardFormat, status, competencyMap, listedUnits, units"""),
                Arguments.of(
                        "{" + STANDARD + ", \"id\": \"307/2014\", \"title\": \"T\"}",
                        "id must be an object, but was '307/2014' (line 1, column 38)"),
                Arguments.of(
                        "{" + STANDARD + ", \"id\": {\"number\": 307, \"year\": 2014}, \"title\": \"T\"}",
                        "id.number must be a text, but was '307' (line 1, column 49)"),
                Arguments.of(
                        "{" + STANDARD + ", \"id\": {\"number\": \"307\", \"year\": \"2014\"}, \"title\": \"T\"}",
                        "id.year must be a whole number, but was '2014' (line 1, column 64)"),
                Arguments.of(
                        "{" + STANDARD + ", \"id\": {\"number\": \"307\", \"year\": 2014.5}, \"title\": \"T\"}",
                        "id.year must be a whole number, but was '2014.5' (line 1, column 64)"),
                Arguments.of(
                        "{" + STANDARD + ", \"id\": {\"number\": \"307\", \"year\": 99999999999}, \"title\": \"T\"}",
                        "id.year must be a whole number, but was '99999999999' (line 1, column 64)"),
                Arguments.of("{" + STANDARD + ", \"id\": {\"number\": \" \", \"year\": 1999}, \"title\": \"T\"}", """
                        2 problems:
                        1. id.number must not be blank (line 1, column 49)
                        2. id.year must be from 2000 to 2100, but was '1999' (line 1, column 62)"""),
                Arguments.of(
                        "{" + STANDARD + ", " + ID + ", \"title\": \"\"}",
                        "title must not be blank (line 1, column 80)"),
                Arguments.of(
                        "{" + STANDARD + ", " + ID + ", \"title\": null}",
                        "title must be a text, but was 'null' (line 1, column 80)"),
                Arguments.of(
                        "{" + HEAD + ", \"status\": \"berlaku\"}",
                        "status must be one of in-force, not-in-force, revoked, but was 'berlaku' (line 1, column 95)"),
                Arguments.of(
                        "{" + HEAD + ", \"classification\": {\"field\": \" \"}}",
                        "classification.field must not be blank (line 1, column 113)"),
                Arguments.of(
                        "{" + HEAD + ", \"units\": {}}",
                        "units must be a list, but was 'an object' (line 1, column 94)"),
                Arguments.of(
                        "{" + HEAD + ", \"units\": [1]}",
                        "units[0] must be an object, but was '1' (line 1, column 95)"),
                // units
                Arguments.of(
                        "{" + HEAD + ", \"units\": [{" + UNIT + "}, {" + UNIT + "}]}",
                        "units[1].code must differ from that of units[0], but was 'M.701001.005.01' (line 1, column 147)"),
                Arguments.of("{" + HEAD + ", \"units\": [{\"code\": \"LOG.0001.004.01\", \"title\": \"U\"}]}", """
                        units[0].code must be a unit code such as M.701001.005.01, but was 'LOG.0001.004.01' (line 1, column 104)
                            Maybe LOG.OO01.004.01 is meant: zero stands for the letter O"""),
                Arguments.of(
                        "{" + HEAD + ", \"units\": [{" + UNIT
                                + ", \"elements\": [{\"number\": \"1\", \"title\": \" \"}]}]}",
                        "units[0].elements[0].title must not be blank (line 1, column 175)"),
                Arguments.of(
                        "{" + HEAD + ", \"units\": [{" + UNIT
                                + ", \"elements\": [{\"number\": 1, \"title\": \"E\"}]}]}",
                        "units[0].elements[0].number must be a text, but was '1' (line 1, column 161)"),
                Arguments.of(
                        "{" + HEAD + ", \"units\": [{" + UNIT
                                + ", \"keyCompetencies\": {\"teamwork\": 4, \"technology\": 0}}]}",
                        """
                        2 problems:
                        1. units[0].keyCompetencies["teamwork"] must be a level from 1 to 3, but was '4' (line 1, column 156)
                        2. units[0].keyCompetencies["technology"] must be a level from 1 to 3, but was '0' (line 1, column 156)"""),
                Arguments.of("{" + HEAD + ", \"units\": [{" + UNIT + ", \"keyCompetencies\": {\"kerja\": 1}}]}", """
                        units[0].keyCompetencies["kerja"] is not a field of this format (line 1, column 156)
                            Allowed here: information, communication, planning, teamwork, mathematics, problem-solving, technology"""),
                Arguments.of(
                        "{" + HEAD + ", \"units\": [{" + UNIT + ", \"weight\": \"\"}]}",
                        "units[0].weight must not be blank (line 1, column 147)"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void a_wrong_standard_is_answered_in_full(String text, String message) {
        assertThat(JsonMistakes.problemsOf(CoreJson.STANDARD, text)).isEqualTo(message);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        CoreJson.SCHEME,
                        "\"P3Y\"",
                        "\"3 years\"",
                        "certificateValidity must be a period of ISO 8601 such as P3Y or P60D, but was '3 years'"),
                Arguments.of(
                        CoreJson.SCHEME,
                        "\"P3Y\"",
                        "\"P0D\"",
                        "certificateValidity must be a period longer than nothing, such as P3Y for three years, but was 'P0D'"),
                Arguments.of(
                        CoreJson.SCHEME,
                        "\"level\" : 4",
                        "\"level\" : 10",
                        "packaging.level must be from 1 to 9, but was '10'"),
                Arguments.of(
                        CoreJson.SCHEME,
                        "\"kind\" : \"qualification\",\n    \"level\" : 4",
                        "\"kind\" : \"qualification\"",
                        "packaging.level is required for a qualification"),
                Arguments.of(
                        CoreJson.SCHEME,
                        "\"atLeast\" : 1",
                        "\"atLeast\" : 2",
                        "electiveGroups[0].atLeast must be from 1 to the 1 units of the group, but was '2'"),
                Arguments.of(
                        CoreJson.EVIDENCE,
                        "\"2024-02-29\"",
                        "\"2023-02-29\"",
                        "date must be a date such as 2026-11-24, but was '2023-02-29'"),
                Arguments.of(
                        CoreJson.EVIDENCE,
                        "M.701001.005.01#1.2",
                        "M.701001.005.01#0.2",
                        "refs[0] must be an address such as M.701001.005.01, M.701001.005.01#1, M.701001.005.01#1.2 or M.701001.005.01#knowledge.3, but was 'M.701001.005.01#0.2'"),
                Arguments.of(
                        CoreJson.EVIDENCE,
                        "M.701001.005.01#1.2",
                        "M.701001.005.01#ilmu.2",
                        "refs[0] must be an address such as M.701001.005.01, M.701001.005.01#1, M.701001.005.01#1.2 or M.701001.005.01#knowledge.3, but was 'M.701001.005.01#ilmu.2'"),
                Arguments.of(
                        CoreJson.EVIDENCE,
                        "\"terlalu lama\"",
                        "\"\"",
                        "verdicts[\"current\"].reason is required where the judgement is no"),
                Arguments.of(
                        CoreJson.EVIDENCE,
                        "\"edition\" : 2023",
                        "\"edition\" : 23",
                        "form.edition must be from 2000 to 2100, but was '23'"),
                Arguments.of(
                        CoreJson.EVIDENCE,
                        "\"indirect\"",
                        "\"TL\"",
                        "kind must be one of direct, indirect, supplementary, but was 'TL'"),
                Arguments.of(
                        CoreJson.PORTFOLIO,
                        "{\n  \"format\" : \"tolok/portfolio/1\",\n  \"candidate\" : \"C-017\"",
                        "{\n  \"format\" : \"tolok/portfolio/1\",\n  \"candidate\" : \"C-018\"",
                        "evidence[0].candidate must be 'C-018', whose portfolio this is, but was 'C-017'"),
                Arguments.of(
                        CoreJson.EVIDENCE_RULES,
                        "\"methods\" : 2",
                        "\"methods\" : 0",
                        "methods must be at least 1, but was '0'"),
                Arguments.of(
                        CoreJson.RELATIONS,
                        "M.701001.038.01",
                        "M.701001.005.01",
                        "relations[0].to must differ from where the relation starts, but was 'M.701001.005.01'"),
                Arguments.of(
                        CoreJson.PROGRAMME,
                        "\"module\" : \"m1\"",
                        "\"module\" : \"m2\"",
                        "sessions[0].module must be the id of a module of this programme, but was 'm2'"),
                Arguments.of(
                        CoreJson.PROGRAMME,
                        "\"lessonHours\" : 4",
                        "\"lessonHours\" : 0",
                        "sessions[0].lessonHours must be at least 1, but was '0'"),
                Arguments.of(
                        CoreJson.PROGRAMME,
                        "\"en\" : \"Needs analysis\"",
                        "\"EN\" : \"Needs analysis\"",
                        "stages[0].title must be a language tag in lower case such as id, en or jv, but was 'EN'"),
                Arguments.of(
                        CoreJson.SELF_ASSESSMENT,
                        "\"can\"",
                        "\"mampu\"",
                        "answers[0].judgement must be one of can, cannot-yet, but was 'mampu'"),
                Arguments.of(
                        CoreJson.ASSESSMENT,
                        "\"M1\"",
                        "\"A1\"",
                        "committeeDecision.members[0] must be somebody who did not assess, but was 'A1'"),
                Arguments.of(
                        CoreJson.ASSESSMENT,
                        "\"decision\" : \"competent\"",
                        "\"decision\" : \"not-yet-competent\"",
                        "certificate must not be given unless the decision is K, but was 'BK'"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_slip_in_any_document_is_answered_in_full(Document<?> document, String good, String bad, String message) {
        String text = textOf(document);

        assertThat(text).contains(good);
        assertThat(JsonMistakes.problemsOf(document, text.replace(good, bad))
                        .replaceFirst(" \\(line \\d+, column \\d+\\)", ""))
                .isEqualTo(message);
    }

    private static String textOf(Document<?> document) {
        return SampleModels.all().stream()
                .filter(sample -> sample.document() == document)
                .map(SampleModels.Sample::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_table_is_long_enough() {
        assertThat(standards().count() + others().count()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void many_problems_are_counted_and_the_first_fifty_shown() {
        String units = String.join(", ", List.copyOf(java.util.Collections.nCopies(60, "1")));
        String message = JsonMistakes.problemsOf(CoreJson.STANDARD, "{" + HEAD + ", \"units\": [" + units + "]}");

        assertThat(message)
                .startsWith("60 problems:\n1. units[0] must be an object, but was '1' (line 1, column 95)\n2. units[1]")
                .contains("\n50. units[49] ")
                .endsWith("\n… and 10 more");
    }
}
