package id.tolok.examples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the examples are, whether tests run in the module or in the project. */
final class Data {

    /** The module. */
    static final Path MODULE = Files.isDirectory(Path.of("docs/examples"))
            ? Path.of("docs/examples")
            : Path.of("").toAbsolutePath();

    /** The files of the programme. */
    static final Path BIMTEK = MODULE.resolve("data/bimtek");

    private Data() {}
}
