package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.CompetencyMap;
import id.tolok.standard.CompetencyMap.BasicFunction;
import id.tolok.standard.Element;
import id.tolok.standard.KeyCompetency;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkkniReaderTest {

    private static final String HEAD = """
            KODE UNIT : A.03IKN00.001.1
            JUDUL UNIT : Merawat kolam
            DESKRIPSI UNIT : Unit ini tentang kolam.
            """;

    private static final String TABLE = """
            ELEMEN KOMPETENSI KRITERIA UNJUK KERJA
            1. Menyiapkan alat
            1.1 Alat dipilih.
            1.2 Alat dicuci.
            2. Menguras kolam
            2.1 Air dibuang.
            """;

    private static List<String> findings(String text) {
        return SkkniReader.read(text, StandardId.of("7", 2031)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static UnitOfCompetency unit(String text) {
        Reading reading = SkkniReader.read(text);
        assertThat(reading.units()).hasSize(1);
        return reading.units().get(0);
    }

    private static List<String> table(String text) {
        return unit(text).elements().stream().map(SkkniReaderTest::toText).toList();
    }

    private static String toText(Element element) {
        return element + " " + element.criteria();
    }

    @Test
    void a_plain_unit_has_no_findings() {
        assertThat(findings(HEAD + TABLE)).isEmpty();
        assertThat(table(HEAD + TABLE))
                .hasToString(
                        "[1. Menyiapkan alat [1.1 Alat dipilih., 1.2 Alat dicuci.], 2. Menguras kolam [2.1 Air dibuang.]]");
    }

    @Test
    void a_file_is_read_as_its_text(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("standard.txt"), HEAD + TABLE);
        assertThat(SkkniReader.read(file)).isEqualTo(SkkniReader.read(HEAD + TABLE));
        assertThat(SkkniReader.read(file, StandardId.of("7", 2031)).standard().orElseThrow())
                .hasToString("SKKNI 7/2031 SKKNI 7/2031");
    }

    @Test
    void nothing_is_read_from_no_text() {
        Reading reading = SkkniReader.read("");
        assertThat(reading.units()).isEmpty();
        assertThat(reading.lines()).isEmpty();
        assertThat(reading.standard()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "page 1, line 1: unknown identity: The number and year of the decree are not in the text");
    }

    @Test
    void the_decree_tells_identity_title_and_classification() {
        Reading reading = SkkniReader.read("""
                LAMPIRAN
                KEPUTUSAN MENTERI KETENAGAKERJAAN
                REPUBLIK INDONESIA
                NOMOR 7 TAHUN 2031
                TENTANG
                PENETAPAN STANDAR KATEGORI PERIKANAN
                GOLONGAN POKOK PERIKANAN BUDI DAYA BIDANG KOLAM
                BAB I
                """ + HEAD + TABLE);
        assertThat(reading.id()).contains(StandardId.of("7", 2031));
        assertThat(reading.standard().orElseThrow().title())
                .isEqualTo("PENETAPAN STANDAR KATEGORI PERIKANAN GOLONGAN POKOK PERIKANAN BUDI DAYA BIDANG KOLAM");
        assertThat(reading.standard().orElseThrow().classification().category()).contains("PERIKANAN");
        assertThat(reading.standard().orElseThrow().classification().mainGroup())
                .contains("PERIKANAN BUDI DAYA");
        assertThat(reading.standard().orElseThrow().classification().field()).contains("KOLAM");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void an_old_decree_number_is_kept_as_printed() {
        Reading reading = SkkniReader.read(
                "KEPUTUSAN MENTERI TENAGA KERJA\nNOMOR: KEP.11/MEN/VII/2004\nTENTANG KOLAM\n\f" + HEAD);
        assertThat(reading.id()).contains(StandardId.of("KEP.11/MEN/VII/2004", 2004));
        assertThat(reading.title()).contains("KOLAM");
    }

    @Test
    void columns_side_by_side_are_told_apart_by_place_though_rows_shift() {
        String text = HEAD + """
                 ELEMEN KOMPETENSI               KRITERIA UNJUK KERJA
                1. Menyiapkan     alat 1.1    Alat   dipilih  menurut
                   dan  bahan   sebelum       daftar.
                   musim hujan            1.2 Alat dicuci versi 2.1
                                              tanpa sabun.
                2. Menguras kolam             2.1 Air dibuang.
                """;
        assertThat(table(text))
                .containsExactly(
                        "1. Menyiapkan alat dan bahan sebelum musim hujan "
                                + "[1.1 Alat dipilih menurut daftar., 1.2 Alat dicuci versi 2.1 tanpa sabun.]",
                        "2. Menguras kolam [2.1 Air dibuang.]");
    }

    @Test
    void a_row_goes_on_over_a_page_with_its_number_and_repeated_heading() {
        String text = HEAD + """
                ELEMEN KOMPETENSI                KRITERIA UNJUK KERJA
                1. Menyiapkan alat        1.1 Alat dipilih

                                     12
                \fELEMEN KOMPETENSI                KRITERIA UNJUK KERJA
                                            menurut daftar.
                                        1.2 Alat dicuci.
                """;
        assertThat(table(text))
                .containsExactly("1. Menyiapkan alat [1.1 Alat dipilih menurut daftar., 1.2 Alat dicuci.]");
        assertThat(SkkniReader.read(text).lines().get(6).use()).isEqualTo(LineUse.PAGE_NUMBER);
    }

    @Test
    void detached_numbers_get_their_texts_in_order() {
        String text = HEAD + """
                ELEMEN KOMPETENSI

                KRITERIA UNJUK KERJA

                1. Menyiapkan
                alat

                1.1
                1.2

                2. Menguras kolam

                2.1

                Alat dipilih menurut
                daftar.
                Alat dicuci.
                Air dibuang.
                """;
        assertThat(table(text))
                .containsExactly(
                        "1. Menyiapkan alat [1.1 Alat dipilih menurut daftar., 1.2 Alat dicuci.]",
                        "2. Menguras kolam [2.1 Air dibuang.]");
    }

    @Test
    void a_title_in_a_block_of_its_own_goes_on_between_the_lines_of_a_criterion() {
        String text = HEAD + """
                ELEMEN KOMPETENSI

                KRITERIA UNJUK KERJA

                1.

                Menyiapkan peralatan
                1.1 Peralatan dipilih menurut daftar yang
                penguras kolam
                disediakan gudang sebelum pekerjaan
                dimulai.
                1.2 Alat dicuci.
                """;
        assertThat(table(text))
                .containsExactly("1. Menyiapkan peralatan penguras kolam [1.1 Peralatan dipilih menurut daftar"
                        + " yang disediakan gudang sebelum pekerjaan dimulai., 1.2 Alat dicuci.]");
    }

    @Test
    void a_line_of_a_criterion_may_come_before_the_piece_of_the_title_beside_it() {
        String text = HEAD + """
                ELEMEN KOMPETENSI

                KRITERIA UNJUK KERJA

                1. Menyiapkan peralatan 1.1 Peralatan dipilih menurut daftar yang
                disediakan gudang sebelum pekerjaan
                penguras kolam dan
                dimulai.
                saluran air
                1.2 Alat dicuci.
                """;
        assertThat(table(text))
                .containsExactly(
                        "1. Menyiapkan peralatan penguras kolam dan saluran air [1.1 Peralatan dipilih menurut daftar"
                                + " yang disediakan gudang sebelum pekerjaan dimulai., 1.2 Alat dicuci.]");
    }

    @Test
    void criteria_before_the_number_of_the_first_element_find_it_and_the_ends_of_its_lines_too() {
        String text = HEAD + """
                ELEMEN KOMPETENSI

                KRITERIA UNJUK KERJA

                alat 1.1 Alat dipilih menurut daftar yang
                tersedia di gudang.
                1.2 Alat dicuci.

                1.

                Menyiapkan
                untuk kolam
                """;
        assertThat(table(text))
                .containsExactly(
                        "1. Menyiapkan alat untuk kolam [1.1 Alat dipilih menurut daftar yang tersedia di gudang., 1.2"
                                + " Alat dicuci.]");
        assertThat(findings(text))
                .contains("page 1, lines 8-15: doubtful order of text: The order or the end of this text is doubtful:"
                        + " 'Menyiapkan alat untuk kolam'");
    }

    @Test
    void a_label_that_stands_twice_adds_nothing_to_a_whole_code() {
        String text = HEAD + "KODE UNIT\n15\n" + TABLE;
        assertThat(unit(text).code()).hasToString("A.03IKN00.001.1");
        assertThat(findings(text))
                .containsExactly("page 1, line 5: text not placed: The text could not be placed: '15'");
    }

    @Test
    void criteria_taken_before_the_other_elements_go_to_the_element_of_their_number() {
        String text = HEAD + """
                ELEMEN KOMPETENSI
                1. Menyiapkan alat

                KRITERIA UNJUK KERJA
                1.1 Alat dipilih.
                2.1 Air dibuang.

                2. Menguras kolam
                """;
        assertThat(table(text))
                .containsExactly("1. Menyiapkan alat [1.1 Alat dipilih.]", "2. Menguras kolam [2.1 Air dibuang.]");
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void numbers_with_two_digits_and_with_a_dot_at_the_end_are_kept_as_printed() {
        String text = HEAD + "ELEMEN KOMPETENSI\n1. Menyiapkan alat\n1.9. Alat dipilih.\n1.10 Alat dicuci.\n";
        assertThat(table(text)).containsExactly("1. Menyiapkan alat [1.9. Alat dipilih., 1.10 Alat dicuci.]");
    }

    @Test
    void the_format_of_2003_has_more_labels_numbers_with_zeros_and_codes_cut_by_lines() {
        UnitOfCompetency unit = unit("""
                KODE UNIT : IKN.OO01.002.

                01
                JUDUL UNIT : Merawat kolam
                DESKRIPSI UNIT : Tentang kolam.
                Bidang : Kelompok Dasar
                Bobot Unit : 0
                Unit Prasyarat : IKN.OO01.001.01 Mengenal kolam
                ELEMEN KOMPETENSI KRITERIA UNJUK KERJA
                01 Menyiapkan alat 1.1 Alat dipilih menurut
                daftar.
                02
                Menguras kolam
                2.1 Air dibuang.
                """);
        assertThat(unit.code()).isEqualTo(UnitCode.parse("IKN.OO01.002.01"));
        assertThat(unit.workField()).contains("Kelompok Dasar");
        assertThat(unit.weight()).contains("0");
        assertThat(unit.prerequisites())
                .hasToString("[Prerequisite[code=Optional[IKN.OO01.001.01], text=Mengenal kolam]]");
        assertThat(unit.elements())
                .extracting(SkkniReaderTest::toText)
                .containsExactly(
                        "01. Menyiapkan alat [1.1 Alat dipilih menurut daftar.]",
                        "02. Menguras kolam [2.1 Air dibuang.]");
    }

    @Test
    void labels_may_all_come_before_their_values_with_remnants_of_a_web_page() {
        UnitOfCompetency unit = unit("""
                KODE UNIT<br />
                JUDUL UNIT<br />
                DESKRIPSI UNIT<br />
                : A.03IKN00.001.1<br />
                : Merawat <strong>kolam</strong><br />
                : Tentang kolam<br />
                dan air.<br />
                ELEMEN KOMPETENSI<br />
                1. Menyiapkan alat<br />
                """);
        assertThat(unit).hasToString("A.03IKN00.001.1 Merawat kolam");
        assertThat(unit.description()).isEqualTo("Tentang kolam dan air.");
    }

    @Test
    void key_competencies_have_levels() {
        UnitOfCompetency unit = unit(HEAD + TABLE + """
                KOMPETENSI KUNCI
                NO KOMPETENSI KUNCI DALAM UNIT INI TINGKAT
                1 Mengumpulkan, mengorganisir dan menganalisa informasi 2
                2. Mengkomunikasikan ide-ide dan informasi
                3
                6 Memecahkan masalah 1
                """);
        assertThat(unit.keyCompetencies())
                .isEqualTo(Map.of(
                        KeyCompetency.INFORMATION,
                        2,
                        KeyCompetency.COMMUNICATION,
                        3,
                        KeyCompetency.PROBLEM_SOLVING,
                        1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KOMPETENSI KUNCI\nNO\n1.\n2.\n3.\nTINGKAT\n2\n3\n1\n",
                "KOMPETENSI KUNCI NO 1. 2. 3. TINGKAT 2 3 1\n"
            })
    void levels_without_names_are_those_of_the_key_competencies_in_order(String table) {
        assertThat(unit(HEAD + TABLE + table).keyCompetencies())
                .isEqualTo(Map.of(
                        KeyCompetency.INFORMATION, 2, KeyCompetency.COMMUNICATION, 3, KeyCompetency.PLANNING, 1));
        assertThat(findings(HEAD + TABLE + table)).isEmpty();
    }

    @Test
    void range_and_guide_have_their_parts_whatever_the_words_of_their_labels() {
        UnitOfCompetency unit = unit(HEAD + TABLE + """
                BATASAN VARIABEL
                1. Konteks variabel
                Berlaku untuk kolam.
                1.1 Kolam tanah
                2. Peralatan dan perlengkapan yang diperlukan
                2.1 Peralatan
                2.1.1 Ember
                2.2 Perlengkapan
                (Tidak ada.)
                3. Peraturan-peraturan yang diperlukan
                3.1 Aturan desa tentang
                kolam
                4. Norma dan standar
                4.1 Norma
                4.1.1 Adat
                a. Adat hulu
                b. Adat hilir
                4.2 Standar
                4.2.1 Standar mutu air
                PANDUAN PENILAIAN
                1. Kondisi penilaian
                1.1 Di kolam.
                2. Persyaratan kompetensi
                2.1 A.03IKN00.001.1 Merawat kolam
                3. Pengetahuan dan keterampilan penunjang
                3.1 Pengetahuan yang diperlukan
                3.1.1 Jenis air
                3.2 Keterampilan
                3.2.1 Menimba
                4. Sikap kerja yang di perlukan
                4.1 Teliti
                5. Aspek kritis
                5.1 Air dibuang ke tempatnya
                """);
        assertThat(unit.rangeOfVariables().orElseThrow())
                .hasToString(
                        "RangeOfVariables{context=[Berlaku untuk kolam., 1.1 Kolam tanah], tools=[2.1.1 Ember], supplies=[], "
                                + "regulations=[3.1 Aturan desa tentang kolam], norms=[4.1.1 Adat], standards=[4.2.1 Standar mutu air]}");
        assertThat(unit.rangeOfVariables().orElseThrow().norms().get(0).clauses())
                .hasToString("[a. Adat hulu, b. Adat hilir]");
        assertThat(unit.assessmentGuide().orElseThrow())
                .hasToString("AssessmentGuide{context=[1.1 Di kolam.], "
                        + "prerequisites=[Prerequisite[code=Optional[A.03IKN00.001.1], text=Merawat kolam]], "
                        + "knowledge=[3.1.1 Jenis air], skills=[3.2.1 Menimba], attitudes=[4.1 Teliti], "
                        + "criticalAspects=[5.1 Air dibuang ke tempatnya]}");
    }

    @Test
    void numbers_detached_from_labels_and_statements_find_them() {
        UnitOfCompetency unit = unit(HEAD + TABLE + """
                PANDUAN PENILAIAN
                1.

                Konteks penilaian
                1.1

                Di kolam.

                3.

                Pengetahuan dan keterampilan yang diperlukan
                3.1

                3.2

                Pengetahuan
                3.1.1

                3.1.2

                Jenis air
                Jenis ikan

                Keterampilan
                3.2.1

                4.

                5.

                Menimba

                Sikap kerja yang diperlukan
                4.1

                Teliti

                Aspek kritis
                5.1 Air dibuang
                """);
        assertThat(unit.assessmentGuide().orElseThrow())
                .hasToString(
                        "AssessmentGuide{context=[1.1 Di kolam.], prerequisites=[], knowledge=[3.1.1 Jenis air, 3.1.2 Jenis ikan], "
                                + "skills=[3.2.1 Menimba], attitudes=[4.1 Teliti], criticalAspects=[5.1 Air dibuang]}");
        assertThat(findings(HEAD + TABLE)).isEmpty();
    }

    @Test
    void hyphens_at_line_ends_stay_unless_they_only_break_a_word() {
        String text = HEAD
                + "ELEMEN KOMPETENSI\n1. Menyiapkan folder-\nfolder dan perun-\ndangan\n1.1 Surat e-\nmail dan\nperundangan dibaca.\n";
        assertThat(table(text))
                .containsExactly(
                        "1. Menyiapkan folder-folder dan perundangan [1.1 Surat e-mail dan perundangan dibaca.]");
    }

    @Test
    void the_list_of_units_is_compared_with_the_units() {
        String list = """
                Daftar Unit Kompetensi
                NO KODE UNIT JUDUL UNIT KOMPETENSI
                1. A.03IKN00.001.2 Merawat kolam
                2. A.03IKN00.002.1 Menangkap ikan
                dengan jaring
                3. A.03IKN00.003.1 Menjual ikan
                JUMLAH UNIT TIGA
                """;
        String more =
                "KODE UNIT : A.03IKN00.003.1\nJUDUL UNIT : Membeli ikan\nKODE UNIT : A.03IKN00.004.1\nJUDUL UNIT : Lain\n";
        assertThat(SkkniReader.read(list + HEAD + TABLE).unitList())
                .extracting(UnitListRow::title)
                .containsExactly("Merawat kolam", "Menangkap ikan dengan jaring", "Menjual ikan");
        assertThat(findings(list + HEAD + TABLE + more))
                .containsExactly(
                        "page 1, line 4: unit not described: Unit A.03IKN00.002.1 is listed but not described",
                        "page 1, line 8: version differs: The list of units says A.03IKN00.001.2, the heading A.03IKN00.001.1",
                        "page 1, line 17: missing part: The unit has no elements",
                        "page 1, line 17: title differs: The list of units gives A.03IKN00.003.1 the title 'Menjual ikan', its heading 'Membeli ikan'",
                        "page 1, line 19: missing part: The unit has no elements",
                        "page 1, line 19: unit not listed: Unit A.03IKN00.004.1 is not in the list of units");
    }

    @Test
    void a_unit_described_twice_is_told_and_the_standard_has_the_first() {
        Reading reading = SkkniReader.read(
                HEAD + TABLE + HEAD + "ELEMEN KOMPETENSI\n1. Lain\n1.1 Lain.\n", StandardId.of("7", 2031));
        assertThat(reading.units()).hasSize(2);
        assertThat(reading.standard().orElseThrow().units())
                .containsExactly(reading.units().get(0));
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly("page 1, line 10: repeated unit: Unit A.03IKN00.001.1 is described twice");
    }

    @Test
    void numbers_are_checked() {
        String text = HEAD + """
                ELEMEN KOMPETENSI KRITERIA UNJUK KERJA
                1. Menyiapkan alat
                1.1 Alat dipilih.
                1.3 Alat dicuci.
                1.3 Alat disimpan.
                3. Menguras kolam
                2.1 Air dibuang.
                4. Mengisi kolam
                """;
        assertThat(findings(text))
                .containsExactly(
                        "page 1, line 7: skipped number: Criterion numbers jump to 1.3",
                        "page 1, line 8: repeated number: Criterion number 1.3 is printed twice",
                        "page 1, line 9: skipped number: Element numbers jump to 3",
                        "page 1, line 10: criterion numbered for another element: A criterion numbered 2.1 stands under element 3",
                        "page 1, line 11: element without criteria: Element 4 has no performance criteria");
    }

    @Test
    void findings_speak_indonesian_too() {
        Finding finding = SkkniReader.read(
                        HEAD + "ELEMEN KOMPETENSI\n2. Menguras kolam\n2.1 Air dibuang.\n", StandardId.of("7", 2031))
                .findings()
                .get(0);
        assertThat(finding.message().in(Language.INDONESIAN)).isEqualTo("Nomor elemen melompat ke 2");
        assertThat(finding.kind().label(Language.INDONESIAN)).isEqualTo("nomor terlewat");
    }

    @Test
    void criteria_before_any_element_and_numbers_without_text_are_told() {
        assertThat(findings(HEAD + "ELEMEN KOMPETENSI\n1.1 Alat dipilih.\n"))
                .containsExactly(
                        "page 1, line 1: missing part: The unit has no elements",
                        "page 1, line 5: criterion without element: Criterion 1.1 stands under no element");
        assertThat(findings(HEAD + TABLE + "2.2\n"))
                .containsExactly("page 1, line 10: missing text: Number 2.2 has no text");
        assertThat(findings(HEAD + TABLE + "BATASAN VARIABEL\n1. Konteks variabel\n1.1\n"))
                .containsExactly("page 1, line 12: missing text: Number 1.1 has no text");
    }

    @Test
    void text_that_belongs_to_no_part_is_told() {
        assertThat(findings(HEAD + "ELEMEN KOMPETENSI\nSelamat datang.\n" + TABLE))
                .containsExactly("page 1, line 5: text not placed: The text could not be placed: 'Selamat datang.'");
        assertThat(findings(HEAD + TABLE + "KOMPETENSI KUNCI\nLihat lampiran.\nTerima kasih.\n"))
                .containsExactly(
                        "page 1, lines 11-12: text not placed: The text could not be placed: 'Lihat lampiran.'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISKRIPSI UNIT", "DESKRISPI UNIT", "DESKRIPSI UNI"})
    void misspelled_labels_are_understood_and_told(String label) {
        String text = HEAD.replace("DESKRIPSI UNIT", label) + TABLE;
        assertThat(unit(text).description()).isEqualTo("Unit ini tentang kolam.");
        assertThat(findings(text))
                .containsExactly(
                        "page 1, line 3: misspelled label: The label '" + label + "' should be 'DESKRIPSI UNIT'");
    }

    @Test
    void malformed_codes_are_mended_and_told() {
        String text = HEAD.replace("A.03IKN00.001.1", "A.03IKNOO.001.1") + TABLE;
        assertThat(unit(text).code()).isEqualTo(UnitCode.parse("A.03IKN00.001.1"));
        assertThat(findings(text))
                .containsExactly(
                        "page 1, line 1: malformed code: The unit code 'A.03IKNOO.001.1' is malformed; maybe A.03IKN00.001.1 is meant");
    }

    @Test
    void text_behind_a_code_is_told_line_by_line() {
        String text = HEAD.replace("UNIT : A.03IKN00.001.1", "UNIT\nA.03IKN00.001.1 Selamat datang.")
                .replace("DESKRIPSI UNIT :", "DESKRIPSI UNIT\n:");
        assertThat(findings(text + TABLE))
                .containsExactly(
                        "page 1, line 2: text not placed: The text could not be placed: 'A.03IKN00.001.1 Selamat datang.'",
                        "page 1, line 5: text not placed: The text could not be placed: ': Unit ini tentang kolam.'");
    }

    @Test
    void a_unit_without_a_code_takes_that_of_its_title_in_the_list_or_is_told_whole() {
        String list = "NO KODE UNIT JUDUL UNIT\n1. A.03IKN00.001.1 Merawat kolam\n";
        String unit = HEAD.replace("A.03IKN00.001.1", "");
        assertThat(unit(list + unit + TABLE)).hasToString("A.03IKN00.001.1 Merawat kolam");
        assertThat(findings(list + unit + TABLE))
                .contains("page 1, line 3: missing code: The unit has no code; maybe A.03IKN00.001.1 is meant");
        assertThat(findings(unit + TABLE))
                .containsExactly(
                        "page 1, line 1: missing code: The unit has no code",
                        "page 1, lines 2-3: text not placed: The text could not be placed: 'JUDUL UNIT : Merawat kolam'",
                        "page 1, lines 5-9: text not placed: The text could not be placed: '1. Menyiapkan alat'");
    }

    @Test
    void prerequisites_are_compared_with_the_units() {
        String guide = "PANDUAN PENILAIAN\n2. Persyaratan kompetensi\n";
        assertThat(findings(HEAD + TABLE + guide + "2.1 A.03IKN00.001.2 Merawat kolam\n"))
                .containsExactly(
                        "page 1, line 12: unknown prerequisite: The prerequisite A.03IKN00.001.2 is not described here, but A.03IKN00.001.1 is");
        assertThat(findings(HEAD + TABLE + guide + "2.1 A.03IKN00.001.1 Mencari kolam\n"))
                .containsExactly(
                        "page 1, line 12: title differs: The prerequisite A.03IKN00.001.1 is given the title 'Mencari kolam', but the unit has 'Merawat kolam'");
        assertThat(findings(HEAD + TABLE + guide + "2.1 B.05XYZ00.001.1 Lain\n2.2 Mahir berenang\n"))
                .isEmpty();
    }

    private static final String MAP = """
            A. Peta Kompetensi
            TUJUAN UTAMA FUNGSI KUNCI FUNGSI UTAMA FUNGSI DASAR
            Menghasilkan ikan
            yang sehat
            Menyiapkan tempat
            hidup
            Menyiapkan air Merawat kolam
            dan
            alirannya
            Menguji air
            12
            TUJUAN UTAMA FUNGSI KUNCI FUNGSI UTAMA FUNGSI DASAR
            kolam*)
            Menjual hasil
            Melayani
            pembeli
            Menimbang ikan
            """;

    private static final String LIST = """
            B. Daftar Unit Kompetensi
            NO KODE UNIT JUDUL UNIT KOMPETENSI
            1. A.03IKN00.001.1 Merawat Kolam dan Alirannya
            2. A.03IKN00.002.1 Menimbang Ikan
            C. Uraian Unit Kompetensi
            """;

    @Test
    void the_competency_map_is_read_cell_by_cell_and_its_basic_functions_are_known_by_the_titles_of_units() {
        String note = "*) Unit kompetensi ini menggunakan unit kompetensi dari SKKNI Nomor 9 Tahun 2030\n";
        CompetencyMap map = SkkniReader.read(MAP.replace("12\n", "") + note + LIST + HEAD + TABLE)
                .competencyMap()
                .orElseThrow();
        assertThat(map)
                .isEqualTo(CompetencyMap.of(
                        "Menghasilkan ikan yang sehat",
                        List.of(
                                new CompetencyMap.KeyFunction(
                                        "Menyiapkan tempat hidup",
                                        List.of(new CompetencyMap.MainFunction(
                                                "Menyiapkan air",
                                                List.of(
                                                        BasicFunction.of(
                                                                "Merawat kolam dan alirannya",
                                                                UnitCode.parse("A.03IKN00.001.1")),
                                                        BasicFunction.of("Menguji air kolam")
                                                                .adoptedFrom(StandardId.of("9", 2030)))))),
                                new CompetencyMap.KeyFunction(
                                        "Menjual hasil",
                                        List.of(new CompetencyMap.MainFunction(
                                                "Melayani pembeli",
                                                List.of(BasicFunction.of(
                                                        "Menimbang ikan", UnitCode.parse("A.03IKN00.002.1")))))))));
    }

    @Test
    void a_competency_map_whose_columns_stand_side_by_side_is_told_with_its_lines() {
        String map = "A. Peta Kompetensi\nTUJUAN UTAMA   FUNGSI KUNCI\nIkan sehat     Merawat kolam\n";
        Reading reading = SkkniReader.read(map + LIST + HEAD + TABLE);
        assertThat(reading.competencyMap()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .contains(
                        "page 1, lines 1-3: competency map not read: The competency map is not read, since its columns cannot be told"
                                + " apart; take the text in the order of the file (pdftotext -raw)");
    }

    @Test
    void a_basic_function_with_other_words_than_its_unit_is_told() {
        String map = MAP.replace("12\n", "").replace("kolam*)", "kolam").replace("Menimbang ikan", "Mengukur ikan");
        assertThat(findings(map + LIST.replace("Menimbang Ikan", "Menimbang dan Mencatat Berat Ikan") + HEAD + TABLE))
                .contains("page 1, line 16: title differs: The competency map says 'Mengukur ikan', the title of unit"
                        + " A.03IKN00.002.1 is 'Menimbang dan Mencatat Berat Ikan'");
    }

    @Test
    void page_numbers_and_running_titles_are_no_content() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 5; page++) {
            text.append("Lampiran halaman ").append(page).append('\n');
            text.append(page == 1 ? HEAD + "ELEMEN KOMPETENSI\n1. Menyiapkan alat\n" : "");
            text.append("1.")
                    .append(page)
                    .append(" Alat dipilih.\n- ")
                    .append(page)
                    .append(" -\n\f");
        }
        Reading reading = SkkniReader.read(text.toString());
        assertThat(reading.units().get(0).elements())
                .extracting(SkkniReaderTest::toText)
                .containsExactly(
                        "1. Menyiapkan alat [1.1 Alat dipilih., 1.2 Alat dipilih., 1.3 Alat dipilih., 1.4 Alat dipilih., 1.5 Alat dipilih.]");
        assertThat(reading.lines())
                .filteredOn(line -> line.use() == LineUse.RUNNING_TITLE)
                .hasSize(5);
        assertThat(reading.lines())
                .filteredOn(line -> line.use() == LineUse.PAGE_NUMBER)
                .hasSize(5);
    }

    @Test
    void what_follows_the_units_is_another_part() {
        Reading reading = SkkniReader.read(HEAD + TABLE + "BAB III\nPENUTUP\nSekian.\n");
        assertThat(reading.lines().subList(9, 12)).extracting(ReadLine::use).containsOnly(LineUse.OTHER_PART);
        assertThat(reading.units().get(0).elements().get(1).criteria()).hasToString("[2.1 Air dibuang.]");
    }
}
