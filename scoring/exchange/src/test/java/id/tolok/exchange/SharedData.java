package id.tolok.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Real files of others, which stand beside the project where they are at hand. */
public final class SharedData {

    private SharedData() {}

    /** A file of the folder with real files of exchange formats; skips the test where it is not at hand. */
    public static Path interop(String path) {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .flatMap(at -> Stream.of(at.resolve("shared"), at.resolveSibling("shared")))
                .map(folder -> folder.resolve("data/interop").resolve(path))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "the real files are not at hand");
        return file.orElseThrow();
    }

    /** The text of such a file. */
    public static String text(String path) {
        try {
            return Files.readString(interop(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
