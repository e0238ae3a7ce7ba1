package id.tolok.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a file: a PDF file, told by its first bytes, or a text in UTF-8. */
final class StandardText {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int WHERE_PDF_MAY_START = 1024;

    private StandardText() {}

    /**
     * Reads a file; pages end with a form feed.
     *
     * @throws UnusableFileException if there is no such file, or no text can be taken from it
     */
    static String of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableFileException(
                    file, "Tidak ada berkas dengan nama itu.", "Periksa nama dan tempatnya; yang diminta satu berkas.");
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isPdf(bytes) ? ofPdf(file, bytes) : ofText(file, bytes);
        } catch (IOException e) {
            throw new UnusableFileException(
                    file,
                    "Tidak dapat dibaca: " + e.getMessage(),
                    "Periksa apakah berkas boleh dibaca dan tidak rusak.");
        }
    }

    private static boolean isPdf(byte[] bytes) {
        for (int i = 0; i <= Math.min(bytes.length, WHERE_PDF_MAY_START) - PDF.length; i++) {
            if (Arrays.equals(bytes, i, i + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }

    private static String ofPdf(Path file, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f");
            String text = stripper.getText(document);
            if (text.isBlank()) {
                throw new UnusableFileException(
                        file,
                        "PDF ini tidak berisi teks; mungkin hasil pindai (scan).",
                        "Kenali dahulu hurufnya (OCR), lalu baca teksnya.");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnusableFileException(
                    file,
                    "PDF ini terkunci dengan kata sandi.",
                    "Buka kuncinya dahulu, atau simpan salinan tanpa kata sandi.");
        }
    }

    private static String ofText(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableFileException(
                    file,
                    "Berkas ini bukan PDF dan bukan teks dalam UTF-8.",
                    "Berikan PDF, atau teks darinya seperti dari pdftotext -layout.");
        }
    }
}
