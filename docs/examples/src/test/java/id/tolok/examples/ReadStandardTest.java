package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.json.CoreJson;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constructed standards, read from PDF and text as a person would. */
class ReadStandardTest {

    private static final List<String> LINES = List.of(
            "KODE UNIT : A.03IKN00.001.1",
            "JUDUL UNIT : Menyiapkan Kolam",
            "DESKRIPSI UNIT : Unit ini tentang kolam.",
            "ELEMEN KOMPETENSI KRITERIA UNJUK KERJA",
            "1. Membersihkan kolam",
            "1.1 Kolam dikeringkan sesuai prosedur.",
            "1.2 Lumpur diangkat dari dasar kolam.",
            "2. Mengisi kolam",
            "2.1 Air dialirkan sampai batas.",
            "BATASAN VARIABEL",
            "1. Konteks variabel",
            "1.1 Kolam adalah kolam tanah.",
            "PANDUAN PENILAIAN",
            "1. Konteks penilaian",
            "1.1 Penilaian dilakukan di tempat kerja.");

    private static final String PRINTED = """
        A.03IKN00.001.1 | Menyiapkan Kolam | 2 | 3
        1 units, 2 elements, 3 criteria, %d findings
        """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        return ReadStandard.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("standar.txt"), String.join("\n", LINES));
    }

    private Path pdf(List<String> lines, String password) throws IOException {
        Path file = folder.resolve("standar.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(16);
                content.beginText();
                content.newLineAtOffset(60, 720);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void text_and_pdf_print_the_same() throws IOException {
        assertThat(run(text().toString(), "--id", "1/2020")).as(err.toString()).isZero();
        String ofText = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run(pdf(LINES, "").toString(), "--id", "1/2020"))
                .as(err.toString())
                .isZero();

        assertThat(out).hasToString(ofText);
        assertThat(ofText.replace("\r", "")).isEqualTo(PRINTED.formatted(0));
        assertThat(err.toString()).isEmpty();
    }

    /** Two columns, written cell by cell as word processors do, with a running title and a number on each page. */
    @Test
    void a_pdf_of_several_pages_is_read_across_them() throws IOException {
        Path file = folder.resolve("halaman.pdf");
        int unit = 0;
        try (PDDocument document = new PDDocument()) {
            for (int page = 7; page < 13; page += 2) {
                unit++;
                try (PDPageContentStream content = page(document, page)) {
                    write(
                            content,
                            60,
                            740,
                            List.of(
                                    "KODE UNIT : A.03IKN00.00" + unit + ".1",
                                    "JUDUL UNIT : Menyiapkan Kolam " + unit,
                                    "DESKRIPSI UNIT : Unit ini tentang kolam",
                                    "yang dikeringkan."));
                    write(content, 60, 660, List.of("ELEMEN KOMPETENSI"));
                    write(content, 260, 660, List.of("KRITERIA UNJUK KERJA"));
                    write(content, 60, 640, List.of("1. Membersihkan", "kolam dan", "alirannya"));
                    write(
                            content,
                            260,
                            640,
                            List.of("1.1 Kolam dikeringkan sesuai", "prosedur.", "1.2 Lumpur diangkat dari"));
                }
                try (PDPageContentStream content = page(document, page + 1)) {
                    write(content, 60, 740, List.of("ELEMEN KOMPETENSI"));
                    write(content, 260, 740, List.of("KRITERIA UNJUK KERJA"));
                    write(content, 260, 720, List.of("dasar kolam."));
                    write(content, 60, 700, List.of("2. Mengisi kolam"));
                    write(content, 260, 700, List.of("2.1 Air dialirkan sampai batas."));
                    write(
                            content,
                            60,
                            660,
                            List.of("BATASAN VARIABEL", "1. Konteks variabel", "1.1 Kolam adalah kolam tanah."));
                }
            }
            document.save(file.toFile());
        }
        Path json = folder.resolve("halaman.json");
        assertThat(run(file.toString(), "--id", "1/2020", "--json", json.toString()))
                .as(err.toString())
                .isZero();

        assertThat(err.toString()).isEmpty();
        CompetencyStandard standard = CoreJson.STANDARD.parse(Files.readString(json));
        assertThat(standard.units())
                .extracting(read -> read.title() + " "
                        + read.elements().stream()
                                .map(element -> element + " " + element.criteria())
                                .toList())
                .containsExactly(texts(1), texts(2), texts(3));
    }

    private static String texts(int unit) {
        return "Menyiapkan Kolam " + unit
                + " [1. Membersihkan kolam dan alirannya [1.1 Kolam dikeringkan sesuai prosedur.,"
                + " 1.2 Lumpur diangkat dari dasar kolam.], 2. Mengisi kolam [2.1 Air dialirkan sampai batas.]]";
    }

    private static PDPageContentStream page(PDDocument document, int number) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        PDPageContentStream content = new PDPageContentStream(document, page);
        write(content, 60, 775, List.of("SKKNI Bidang Perikanan Kolam"));
        write(content, 300, 40, List.of(Integer.toString(number)));
        return content;
    }

    private static void write(PDPageContentStream content, float x, float y, List<String> lines) throws IOException {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.setLeading(14);
        content.beginText();
        content.newLineAtOffset(x, y);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    @Test
    void findings_are_told_apart_from_the_units_and_may_be_left_out() throws IOException {
        assertThat(run(text().toString())).isZero();
        assertThat(out.toString().replace("\r", "")).isEqualTo(PRINTED.formatted(1));
        assertThat(err.toString()).startsWith("halaman 1, baris 1: identitas tidak diketahui: ");
        err.getBuffer().setLength(0);
        assertThat(run(text().toString(), "--quiet")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void json_is_read_again() throws IOException {
        Path json = folder.resolve("standar.json");
        assertThat(run(text().toString(), "--id", "1/2020", "--json", json.toString()))
                .isZero();

        CompetencyStandard standard = CoreJson.STANDARD.parse(Files.readString(json));
        assertThat(standard.id()).hasToString("SKKNI 1/2020");
        assertThat(standard.format()).contains(StandardFormat.REGULATION_2016);
        assertThat(standard.units()).hasSize(1);
        assertThat(standard.units().get(0).elements().get(1).criteria().get(0))
                .hasToString("2.1 Air dialirkan sampai batas.");
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_with_the_reason_and_the_cure() throws IOException {
        assertRefused(folder.resolve("tidak-ada.pdf"), "Tidak ada berkas dengan nama itu.");
        assertRefused(folder, "Tidak ada berkas dengan nama itu.");
        assertRefused(pdf(LINES, "rahasia"), "PDF ini terkunci dengan kata sandi.");
        assertRefused(pdf(List.of(), ""), "PDF ini tidak berisi teks; mungkin hasil pindai (scan).");
        assertRefused(
                Files.write(folder.resolve("gambar.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF}),
                "Berkas ini bukan PDF dan bukan teks dalam UTF-8.");
        assertRefused(Files.writeString(folder.resolve("rusak.pdf"), "%PDF-1.7\nrusak"), "Tidak dapat dibaca: ");
    }

    private void assertRefused(Path file, String reason) {
        err.getBuffer().setLength(0);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(err.toString().replace("\r", ""))
                .startsWith("Berkas " + file + " tidak dapat dipakai.\n  " + reason);
    }

    @Test
    void json_needs_an_identity_and_a_place() throws IOException {
        assertThat(run(text().toString(), "--json", folder.resolve("a.json").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Sebutkan dengan --id, misalnya --id 56/2018.");
        assertThat(run(
                        text().toString(),
                        "--id",
                        "1/2020",
                        "--json",
                        folder.resolve("x/a.json").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Tidak dapat ditulis: ");
        assertThat(run(text().toString(), "--id", "56")).isEqualTo(2);
        assertThat(err.toString()).contains("--id: harus nomor dan tahun seperti 56/2018, bukan '56'");
    }
}
