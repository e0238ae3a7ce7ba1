package id.tolok.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers and decisions of the example computed a second time, from the files alone and by whole numbers: none of Tolok's
 * classes is used here, so that an error in Tolok cannot hide.
 */
final class Recomputation {

    private static final Splitter CELLS = Splitter.on(',');
    private static final Splitter REFS = Splitter.on(';');
    private static final List<String> ASSESSORS = List.of("A1", "A2");

    private final Path data;
    private final JsonNode rubric;
    private final JsonNode standard;
    private final Map<String, JsonNode> criteria = new LinkedHashMap<>();

    /** By occasion, participant, criterion: the sum of both assessors' levels, or the right answers; absent if missing. */
    private final Map<String, Map<String, Map<String, Integer>>> points = new HashMap<>();

    private final List<Map<String, String>> evidence;

    Recomputation(Path data) throws IOException {
        this.data = data;
        this.rubric = json("rubric.json");
        this.standard = json("standard.json");
        rubric.get("criteria")
                .forEach(criterion -> criteria.put(criterion.get("id").asText(), criterion));
        this.evidence = table("evidence.csv");
        points.put("before", points("pretest.csv", "observation-before.csv", "portfolio-before.csv"));
        points.put("after", points("posttest.csv", "observation-after.csv", "portfolio-after.csv"));
    }

    /** A fraction in lowest terms, denominator above 0. */
    record Fraction(BigInteger numerator, BigInteger denominator) {
        static Fraction of(long numerator, long denominator) {
            BigInteger n = BigInteger.valueOf(numerator);
            BigInteger d = BigInteger.valueOf(denominator);
            BigInteger gcd = n.gcd(d);
            return new Fraction(n.divide(gcd), d.divide(gcd));
        }

        @Override
        public String toString() {
            return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
        }
    }

    /** A JSON file. */
    JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(data.resolve(name)));
    }

    /** The rows of a list, by column. */
    List<Map<String, String>> table(String name) throws IOException {
        List<List<String>> rows = Files.readAllLines(data.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(CELLS::splitToList)
                .toList();
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : Iterables.skip(rows, 1)) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.add(cells);
        }
        return table;
    }

    private Map<String, Map<String, Integer>> points(String test, String... ratings) throws IOException {
        Map<String, Map<String, Integer>> points = new HashMap<>();
        for (Map<String, String> row : table(test)) {
            Map<String, Integer> right = points.computeIfAbsent(row.get("peserta"), p -> new HashMap<>());
            for (JsonNode item : json("test.json").get("items")) {
                String id = item.get("id").asText();
                boolean isRight = at(row, id)
                        .equals(item.get("question").get("keys").get(0).asText());
                right.merge(id.substring(0, 2) + "-tes", isRight ? 1 : 0, Integer::sum);
            }
        }
        for (String name : ratings) {
            for (Map<String, String> row : table(name)) {
                if (!ASSESSORS.contains(row.get("asesor"))) {
                    throw new IllegalStateException("the sums below are of two assessors");
                }
                row.forEach((column, cell) -> {
                    if (criteria.containsKey(column) && !cell.isEmpty()) {
                        at(points, at(row, "peserta")).merge(column, Integer.parseInt(cell), Integer::sum);
                    }
                });
            }
        }
        return points;
    }

    private static <V> V at(Map<String, V> map, String key) {
        return Optional.ofNullable(map.get(key)).orElseThrow(() -> new IllegalStateException("nothing at " + key));
    }

    private Map<String, Integer> got(String participant, String occasion) {
        return at(points, occasion).getOrDefault(participant, Map.of());
    }

    List<String> participants() throws IOException {
        return table("participants.csv").stream().map(row -> row.get("peserta")).toList();
    }

    List<String> units() {
        return Lists.newArrayList(standard.get("units")).stream()
                .map(unit -> unit.get("code").asText())
                .toList();
    }

    private static int highest(JsonNode criterion) {
        return criterion.get("scale").asText().equals("tes") ? 5 : 8;
    }

    private static int required(JsonNode criterion) {
        return criterion.get("scale").asText().equals("tes") ? 4 : 6;
    }

    private static String text(JsonNode criterion, String field) {
        return criterion.get(field).asText();
    }

    private static boolean isOf(String unit, JsonNode criterion) {
        return criterion.get("assesses").get(0).asText().startsWith(unit + "#");
    }

    /** Numerator and denominator of a weighted mean; empty if a rating is missing. */
    private List<Long> mean(Map<String, Integer> of, List<JsonNode> criteria) {
        long sum = 0;
        long weights = 0;
        for (JsonNode criterion : criteria) {
            Integer got = of.get(text(criterion, "id"));
            if (got == null) {
                return List.of();
            }
            long weight = criterion.get("weight").get("value").asLong();
            sum += weight * got * (40 / highest(criterion));
            weights += weight * 40;
        }
        return List.of(sum, weights);
    }

    private List<JsonNode> criteriaOf(String domain) {
        return criteria.values().stream()
                .filter(criterion -> text(criterion, "domain").equals(domain))
                .toList();
    }

    /** The participants P01 to P25, of whom the header of the files says that they are in the means. */
    private static List<String> matched() {
        return Stream.iterate(1, i -> i <= 25, i -> i + 1)
                .map(i -> String.format("P%02d", i))
                .toList();
    }

    /** The mean of the matched participants in a domain, as a share. */
    Fraction cohort(String domain, String occasion) {
        long sum = 0;
        long denominator = 0;
        for (String participant : matched()) {
            List<Long> mean = mean(got(participant, occasion), criteriaOf(domain));
            sum += mean.get(0);
            denominator += mean.get(1);
        }
        return Fraction.of(sum, denominator);
    }

    /** The score of a participant in a domain, such as {@code 11/20}; empty text if a rating is missing. */
    String score(String participant, String domain, String occasion) {
        List<Long> mean = mean(got(participant, occasion), criteriaOf(domain));
        return mean.isEmpty() ? "" : Fraction.of(mean.get(0), mean.get(1)).toString();
    }

    /** The decision by the policy of the programme: critical criteria, floors of 60 percent, evidence. */
    String training(String participant, String unit) {
        List<String> parts = new ArrayList<>();
        Map<String, Integer> got = got(participant, "after");
        criteria.values().stream()
                .filter(criterion ->
                        isOf(unit, criterion) && criterion.path("critical").asBoolean())
                .forEach(criterion -> parts.add(met(got, criterion)));
        for (String domain : List.of("cognitive", "affective", "psychomotor")) {
            List<Long> mean = mean(
                    got, criteriaOf(domain).stream().filter(c -> isOf(unit, c)).toList());
            parts.add(mean.isEmpty() ? "PL" : mean.get(0) * 10 >= mean.get(1) * 6 ? "K" : "BK");
        }
        parts.add(evidenced(participant, unit));
        return all(parts);
    }

    /** The decision by the rule for certification: every criterion of the unit, and evidence. */
    String certification(String participant, String unit) {
        List<String> parts = new ArrayList<>();
        Map<String, Integer> got = got(participant, "after");
        criteria.values().stream()
                .filter(criterion -> isOf(unit, criterion))
                .forEach(criterion -> parts.add(met(got, criterion)));
        parts.add(evidenced(participant, unit));
        return all(parts);
    }

    private static String met(Map<String, Integer> got, JsonNode criterion) {
        Integer sum = got.get(text(criterion, "id"));
        if (sum == null) {
            return "PL";
        }
        return sum >= required(criterion)
                ? "K"
                : text(criterion, "method").equals("portfolio-verification") ? "PL" : "BK";
    }

    private String evidenced(String participant, String unit) {
        for (JsonNode of : standard.get("units")) {
            if (text(of, "code").equals(unit)) {
                for (JsonNode element : of.get("elements")) {
                    for (JsonNode kuk : element.get("criteria")) {
                        if (!isShown(participant, unit + "#" + text(kuk, "number"))) {
                            return "PL";
                        }
                    }
                }
            }
        }
        return "K";
    }

    private boolean isShown(String participant, String kuk) {
        return evidence.stream()
                .filter(row -> at(row, "peserta").equals(participant))
                .filter(row -> Stream.of("valid", "asli", "terkini", "memadai")
                        .allMatch(rule -> at(row, rule).equals("ya")))
                .anyMatch(row -> REFS.splitToList(at(row, "merujuk")).contains(kuk));
    }

    static String all(List<String> parts) {
        return parts.contains("BK") ? "BK" : parts.contains("PL") ? "PL" : "K";
    }
}
