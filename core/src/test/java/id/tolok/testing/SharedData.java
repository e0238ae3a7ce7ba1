package id.tolok.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Real documents beside the project, which some tests read; where they are absent, those tests are skipped. */
public final class SharedData {

    private SharedData() {}

    /** The text of a file under {@code ../shared/data}; skips the test where there is none. */
    public static String read(String file) {
        Optional<Path> path = find(Path.of("shared", "data").resolve(file));
        Assumptions.assumeTrue(path.isPresent(), () -> "no file shared/data/" + file + " beside the project");
        try {
            return Files.readString(path.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(Path file) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(file))) {
                return Optional.of(folder.resolve(file));
            }
        }
        return Optional.empty();
    }
}
