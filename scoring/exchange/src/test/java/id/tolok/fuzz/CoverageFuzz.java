package id.tolok.fuzz;

import id.tolok.problem.InvalidModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One reader under Jazzer, which changes texts by what they reach in our code; {@code .ci/fuzz} runs it. The system property
 * {@code fuzz.reader} names the reader as {@link Targets} does.
 */
final class CoverageFuzz {

    private CoverageFuzz() {}

    /** Called by Jazzer for each input; what this throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Chosen.TARGET.read().accept(new String(input, StandardCharsets.UTF_8));
        } catch (InvalidModelException documented) {
            // a refusal is an answer
        }
    }

    /** Writes what each reader begins from as files, in one folder for each reader, and prints the readers' names. */
    public static void main(String[] arguments) throws IOException {
        for (Target target : Targets.all()) {
            Path folder =
                    Files.createDirectories(Path.of(arguments[0], target.name().replace('/', '-')));
            List<String> seeds = target.seeds();
            for (int i = 0; i < seeds.size(); i++) {
                Files.writeString(folder.resolve("seed" + i), seeds.get(i));
            }
            System.out.println(target.name());
        }
    }

    /** Found once, when the first input comes. */
    private static final class Chosen {
        static final Target TARGET = Targets.all().stream()
                .filter(target -> target.name().equals(System.getProperty("fuzz.reader")))
                .findFirst()
                .orElseThrow();
    }
}
