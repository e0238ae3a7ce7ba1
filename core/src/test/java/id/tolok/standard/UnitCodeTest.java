package id.tolok.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.problem.InvalidModelException;
import id.tolok.testing.SharedData;
import id.tolok.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    private static UnitCode code(String text) {
        return UnitCode.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        // text, family, category, main group, sector, field, group, sequence, version
        "A.016200.001.01, NUMERIC, A, 01, -, -, 016200, 1, 1",
        "J.620100.010.12, NUMERIC, J, 62, -, -, 620100, 10, 12",
        "M.74100.001.02, NUMERIC_5, M, 74, -, -, 74100, 1, 2",
        "J.62DMI00.009.1, ALPHANUMERIC, J, 62, -, DMI, 00, 9, 1",
        "M.74DKV13.020.2, ALPHANUMERIC, M, 74, -, DKV, 13, 20, 2",
        "N.78SPS02.011.01, ALPHANUMERIC, N, 78, -, SPS, 02, 11, 1",
        "TIK.OP02.003.04, SECTOR, -, -, TIK, OP, 02, 3, 4",
        "LOG.OO01.002.01, SECTOR, -, -, LOG, OO, 01, 2, 1",
        "SMAW.UK01.101.01, SCHEME_OWN, -, -, SMAW, UK, 01, 101, 1",
        "OS.UK01.101.02, SCHEME_OWN, -, -, OS, UK, 01, 101, 2",
        "TAM.UK01.101.02, SCHEME_OWN, -, -, TAM, UK, 01, 101, 2",
        "KTL.IK.205.101.01, ELECTRICITY_2010, -, -, KTL, IK, 205, 101, 1",
        "KTL.IK.205.101.01., ELECTRICITY_2010, -, -, KTL, IK, 205, 101, 1",
        "IPL.KON.001(1).A, ELECTRICITY_2006, -, -, IPL, KON, -, 1, -",
        "MSL913001A, AUSTRALIAN, -, -, -, -, -, -, 1",
        "MSAENV472B, AUSTRALIAN, -, -, -, -, -, -, 2",
        "J.612000.001, OTHER, -, -, -, -, -, -, -",
        "MIS.SH.00.001.01, OTHER, -, -, -, -, -, -, -",
    })
    void a_code_knows_the_parts_that_its_family_has(
            String text,
            UnitCodeFamily family,
            String category,
            String mainGroup,
            String sector,
            String field,
            String group,
            String sequence,
            String version) {
        UnitCode code = code(text);

        assertThat(code.family()).isEqualTo(family);
        assertThat(code.category().orElse("-")).isEqualTo(category);
        assertThat(code.mainGroup().orElse("-")).isEqualTo(mainGroup);
        assertThat(code.sector().orElse("-")).isEqualTo(sector);
        assertThat(code.field().orElse("-")).isEqualTo(field);
        assertThat(code.group().orElse("-")).isEqualTo(group);
        assertThat(code.sequence().map(String::valueOf).orElse("-")).isEqualTo(sequence);
        assertThat(code.version().map(String::valueOf).orElse("-")).isEqualTo(version);
        assertThat(code).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "LOG.0001.004.01 | LOG.OO01.004.01 | zero stands for the letter O",
                "P.85ASMOO.001.2 | P.85ASM00.001.2 | the letter O stands for zero",
                "KHT.PHO2.006.01 | KHT.PH02.006.01 | the letter O stands for zero",
                "M.711GN00.093.2 | M.71IGN00.093.2 | one stands for the letter I",
                "J.6201I0.004.02 | J.620110.004.02 | a letter stands for one",
                "J.6201L0.004.02 | J.620110.004.02 | a letter stands for one",
                "N.821.100.029.02 | N.821100.029.02 | there is a dot too many",
                "LOG.OO.01.002.01 | LOG.OO01.002.01 | there is a dot too many",
                "LOG.00.01.002.01 | LOG.OO01.002.01 | there is a dot too many, zero stands for the letter O",
                "M74DKV13.015.3 | M.74DKV13.015.3 | the first dot is missing",
                "J620100.004.02 | J.620100.004.02 | the first dot is missing",
                "J.611000,013.02 | J.611000.013.02 | a comma stands for a dot",
                "J..611000.013.02 | J.611000.013.02 | a dot is doubled",
                "TAN. KS01.001.01 | TAN.KS01.001.01 | it has blanks",
                "\"K.64BPR00.001.1 \" | K.64BPR00.001.1 | it has blanks",
                "J.620100.\u200B004.02 | J.620100.004.02 | it has blanks",
                "J J.63OPR00.009.2 | J.63OPR00.009.2 | it has blanks, the category is doubled",
                "J.J.620100.016.01 | J.620100.016.01 | the category is doubled",
                "j.620100.016.01 | J.620100.016.01 | it has small letters",
                "TIK. MM01.05.01 | TIK.MM01.05.01 | it has blanks",
            })
    void a_slip_is_refused_with_the_code_that_was_meant(String text, String intended, String slip) {
        assertThatThrownBy(() -> code(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "(root) must be a unit code such as M.701001.005.01, but was '%s'%n    Maybe %s is meant: %s"
                                .replace("%n", "\n")
                                .formatted(text, intended, slip));
        assertThat(UnitCode.findIntended(text)).contains(code(intended));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | A code begins with a capital letter, has a digit, no empty part and 3 to 40 characters",
                "A1 | A code begins with a capital letter, has a digit, no empty part and 3 to 40 characters",
                "UNIT.KODE | A code begins with a capital letter, has a digit, no empty part and 3 to 40 characters",
                "9.620100.004.02 | A code begins with a capital letter, has a digit, no empty part and 3 to 40 characters",
                "J.62_100.004.02 | A code has capital letters, digits and dots only, but here is '_'",
                "J:620100 | A code has capital letters, digits and dots only, but here is ':'",
            })
    void what_is_not_a_code_is_refused_with_the_reason(String text, String reason) {
        String found = text.isEmpty() ? "" : ", but was '" + text + "'";
        assertThatThrownBy(() -> code(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must be a unit code such as M.701001.005.01" + found + "\n    " + reason);
        assertThat(UnitCode.findIntended(text)).isEmpty();
    }

    @Test
    void a_code_has_at_most_40_characters() {
        assertThat(code("A1" + "2".repeat(38)).text()).hasSize(40);
        assertThatThrownBy(() -> code("A1" + "2".repeat(39)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must be a unit code such as M.701001.005.01");
        assertThat(UnitCode.findIntended("J. " + "2".repeat(100))).isEmpty();
        assertThat(UnitCode.findIntended("A 1" + "2".repeat(38))).contains(code("A1" + "2".repeat(38)));
        assertThat(UnitCode.findIntended("A 1" + "2".repeat(39))).isEmpty();
        assertThatThrownBy(() -> code("A 1" + "2".repeat(39)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageEndingWith("\n    A code has capital letters, digits and dots only, but here is ' '");
    }

    @Test
    void genuine_letters_O_stay() {
        assertThat(UnitCode.findIntended("LOG.OO01.002.01")).contains(code("LOG.OO01.002.01"));
    }

    @Test
    void equality_is_by_the_text_as_written() {
        assertThat(code("KTL.IK.205.101.01.")).isNotEqualTo(code("KTL.IK.205.101.01"));
        assertThat(code("KTL.IK.205.101.01.").normalized()).isEqualTo(code("KTL.IK.205.101.01"));
        assertThat(code("IPL.KON.001 (1).A").normalized()).isEqualTo(code("IPL.KON.001(1).A"));
        UnitCode normal = code("J.620100.004.02");
        assertThat(normal.normalized()).isSameAs(normal);
    }

    @Test
    void versions_of_one_unit_are_the_same_unit() {
        assertThat(code("J.620100.005.01").isSameUnitAs(code("J.620100.005.02")))
                .isTrue();
        assertThat(code("N.78SPS02.011.01").isSameUnitAs(code("N.78SPS02.011.2")))
                .isTrue();
        assertThat(code("KTL.IK.205.101.01.").isSameUnitAs(code("KTL.IK.205.101.02")))
                .isTrue();
        assertThat(code("MSL913001A").isSameUnitAs(code("MSL913001B"))).isTrue();
        assertThat(code("J.620100.005.01").isSameUnitAs(code("J.620100.006.01")))
                .isFalse();
        assertThat(code("J.612000.001").isSameUnitAs(code("J.612000.001"))).isTrue();
        assertThat(code("J.612000.001").isSameUnitAs(code("J.612000.002"))).isFalse();
    }

    @Test
    void codes_sort_by_number() {
        List<UnitCode> sorted = Stream.of(
                        "J.620100.010.02", "J.62DMI00.009.10", "J.620100.9", "J.62DMI00.009.2", "A.016200.001.01")
                .map(UnitCode::parse)
                .filter(code -> !code.text().isEmpty())
                .sorted()
                .toList();

        assertThat(sorted)
                .map(UnitCode::text)
                .containsExactly(
                        "A.016200.001.01", "J.62DMI00.009.2", "J.62DMI00.009.10", "J.620100.9", "J.620100.010.02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numerik (Permenakertrans 8/2012)|numeric (Permenakertrans 8/2012)"})
    void a_family_has_labels(String labels) {
        assertThat(UnitCodeFamily.NUMERIC.label(Language.INDONESIAN) + "|"
                        + UnitCodeFamily.NUMERIC.label(Language.ENGLISH))
                .isEqualTo(labels);
    }

    @Test
    void every_code_of_real_documents_parses_or_names_the_code_that_was_meant() {
        List<String> lines =
                SharedData.read("codes/unit-codes.csv").lines().skip(1).toList();

        assertThat(lines).hasSizeGreaterThan(400);
        lines.forEach(line -> {
            List<String> columns = columns(line);
            String found = columns.get(0);
            UnitCode canonical = code(columns.get(3));
            boolean asWritten =
                    found.equals(canonical.text()) || code(columns.get(3)).family() == UnitCodeFamily.ELECTRICITY_2010;
            assertThat(UnitCode.findIntended(found).map(UnitCode::normalized)).contains(canonical);
            assertThat(parses(found)).as(found).isEqualTo(asWritten);
        });
    }

    private static boolean parses(String text) {
        try {
            return UnitCode.parse(text).text().equals(text);
        } catch (InvalidModelException e) {
            return false;
        }
    }

    private static List<String> columns(String line) {
        String unquoted =
                line.startsWith("\"") ? line.substring(1, line.indexOf('"', 1)) : line.substring(0, line.indexOf(','));
        String rest = line.startsWith("\"")
                ? line.substring(line.indexOf('"', 1) + 2)
                : line.substring(line.indexOf(',') + 1);
        rest = rest.replaceFirst("^\"[^\"]*\"", "shape");
        return Stream.concat(Stream.of(unquoted), Stream.of(rest.split(",", -1)))
                .toList();
    }
}
