package id.tolok.exchange.framework;

import com.google.common.collect.ImmutableList;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CASE package (CFPackage): always strict CASE 1.1, whatever it was read from.
 *
 * @param json the package, valid against the schema of 1EdTech
 * @param findings what was not strict in what was read, in the order of the text; empty for a package that was written by Tolok
 */
public record CasePackage(Json.Obj json, List<CaseFinding> findings) {

    /** Copies the findings. */
    public CasePackage {
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Reads a package of CASE 1.0 or 1.1 leniently.
     *
     * @throws InvalidModelException if the text is not JSON within the bounds of {@link JsonText}, or has no CFDocument
     */
    public static CasePackage parse(String text) {
        return StrictCase.of(JsonText.read(text));
    }

    /**
     * Reads a package of CASE 1.0 or 1.1 leniently.
     *
     * @throws InvalidModelException if the bytes are not JSON within the bounds of {@link JsonText}, or have no CFDocument
     * @throws UncheckedIOException if the stream fails
     */
    public static CasePackage read(InputStream bytes) {
        return StrictCase.of(JsonText.read(bytes));
    }

    /**
     * Reads a package of CASE 1.0 or 1.1 leniently.
     *
     * @throws InvalidModelException if the file is not JSON within the bounds of {@link JsonText}, or has no CFDocument
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CasePackage read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package as text, ended by a line end. */
    public String toText() {
        return JsonText.write(json);
    }

    /**
     * Writes the package in UTF-8; the stream stays open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void write(OutputStream bytes) {
        JsonText.write(json, bytes);
    }
}
