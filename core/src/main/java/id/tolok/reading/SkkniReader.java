package id.tolok.reading;

import id.tolok.standard.StandardId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the text of a published competency standard (SKKNI), as programs take it from a PDF file, in any of the formats from
 * 2003 on.
 *
 * <p>The text may have its columns side by side, one after the other in the order of the file, or in blocks where numbers are
 * detached from texts ({@code pdftotext -layout}, {@code -raw} and plain); form feeds between pages help to tell page numbers
 * and running titles from content. The first two are safe; the third scatters words, and findings say where.
 *
 * <pre>{@code
 * Reading reading = SkkniReader.read(Path.of("standard.txt"));
 * reading.units().forEach(unit -> System.out.println(unit.code() + " " + unit.title()));
 * reading.findings().forEach(System.out::println);
 * }</pre>
 */
public final class SkkniReader {

    private SkkniReader() {}

    /** Reads a text. Never throws, whatever the text. */
    public static Reading read(String text) {
        return DocumentReader.read(text, Optional.empty());
    }

    /** Reads a text whose identity the caller knows; many files hold chapter II only, which does not name the decree. */
    public static Reading read(String text, StandardId id) {
        return DocumentReader.read(text, Optional.of(id));
    }

    /**
     * Reads a file in UTF-8; bytes that are not become replacement characters.
     *
     * @throws IOException if the file cannot be read
     */
    public static Reading read(Path file) throws IOException {
        return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /**
     * Reads a file in UTF-8 whose identity the caller knows.
     *
     * @throws IOException if the file cannot be read
     */
    public static Reading read(Path file, StandardId id) throws IOException {
        return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), id);
    }
}
