package id.tolok.fuzz;

import java.util.List;
import java.util.function.Consumer;

/**
 * One reader that takes text from outside.
 *
 * @param name what it reads
 * @param seeds texts that it can read, or nearly so; at least one
 * @param read reads a text, and uses what came of it; may end in our exception
 */
record Target(String name, List<String> seeds, Consumer<String> read) {

    @Override
    public String toString() {
        return name;
    }
}
