package id.tolok.fuzz;

import id.tolok.exchange.Mutations;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import java.util.List;
import java.util.Random;

/** Hostile texts: seeds with faults at random, and giants of which there are a few. */
final class Hostile {

    private static final List<String> FRAGMENTS = List.of(
            "\u0000",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "1e999999999",
            "-0",
            "\"kind\":",
            "\uFEFF",
            "\uD800",
            "\n",
            "\r\n",
            "\t",
            ";",
            "#",
            "KODE UNIT :",
            "1.1",
            "9999999999999999999999999",
            "1/0",
            "\u202E",
            "ELEMEN KOMPETENSI");

    private Hostile() {}

    /** A seed of the target with faults; the same for the same seed. */
    static String text(Target target, long seed) {
        Random random = new Random(seed);
        String text = target.seeds().get(random.nextInt(target.seeds().size()));
        if (random.nextBoolean()) {
            text = withFaultyValues(text, seed);
        }
        return random.nextInt(3) == 0 ? text : withFaultyCharacters(text, random);
    }

    /** Faults in the tree, so that what comes is JSON still; the text as it is where it is no JSON. */
    private static String withFaultyValues(String text, long seed) {
        try {
            return JsonText.write(Mutations.of(JsonText.read(text), seed));
        } catch (InvalidModelException noJson) {
            return text;
        }
    }

    private static String withFaultyCharacters(String text, Random random) {
        StringBuilder faulty = new StringBuilder(text);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int from = random.nextInt(faulty.length() + 1);
            int to = Math.min(faulty.length(), from + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> faulty.delete(from, to);
                case 1 -> faulty.insert(from, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
                case 2 -> faulty.insert(from, faulty.substring(from, to).repeat(1 + random.nextInt(5)));
                default -> faulty.replace(from, to, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
        }
        return faulty.toString();
    }

    /** Texts that are long, deep or many of something; {@code size} is how many characters most of them have. */
    static List<String> giants(Target target, int size) {
        String seed = target.seeds().get(0);
        return List.of(
                "",
                "[".repeat(size),
                "{\"a\":".repeat(size / 5),
                "9".repeat(size),
                "1e" + "9".repeat(size / 10),
                "\"" + "x".repeat(size) + "\"",
                "{\"a\": 1, \"a\": 1}",
                "[" + "0,".repeat(size / 2) + "0]",
                "{\"format\": \"" + "x".repeat(size) + "\"}",
                "\n".repeat(size),
                ",".repeat(size),
                "a,".repeat(size / 2) + "\n" + "1,".repeat(size / 2),
                "\"" + ",".repeat(size),
                "1.1 ".repeat(size / 4),
                seed.repeat(Math.max(1, size / 10 / Math.max(1, seed.length()))),
                seed.replaceFirst("\"[^\"]*\"$", "\"" + "x".repeat(size) + "\""));
    }
}
