package id.tolok.exchange.framework;

import static id.tolok.exchange.framework.SampleFrameworks.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.exchange.Mutations;
import id.tolok.exchange.SharedData;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tolok → CASE → Tolok is the identity; CASE → Tolok → CASE loses what is listed, and nothing else. */
class CaseRoundTripProperties {

    private static final List<String> REAL = List.of(
            "AdoptedTestFramework",
            "ItemTypeTestFramework",
            "MarkdownFramework",
            "Utf8TestFramework",
            "opencase_round_trip_baseline");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_framework_comes_back_as_it_was(@ForAll("frameworks") Framework framework) {
        CasePackage written = WRITER.write(framework);

        CaseReading reading = CaseReader.read(CasePackage.parse(written.toText()));

        assertThat(reading.framework()).isEqualTo(framework);
        assertThat(reading.findings()).isEmpty();
        assertThat(WRITER.write(reading.framework()).toText()).isEqualTo(written.toText());
    }

    @Property(tries = 20)
    void any_framework_is_written_strictly(@ForAll("frameworks") Framework framework) {
        assertThat(RealPackagesTest.violations(WRITER.write(framework))).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_real_package_with_faults_loses_only_what_is_listed(@ForAll("real") String name, @ForAll long seed) {
        losesOnlyWhatIsListed(Mutations.of(JsonText.read(SharedData.text("case/" + name + ".json")), seed));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_written_package_with_faults_loses_only_what_is_listed(
            @ForAll("frameworks") Framework framework, @ForAll long seed) {
        losesOnlyWhatIsListed(Mutations.of(WRITER.write(framework).json(), seed));
    }

    private static void losesOnlyWhatIsListed(Json raw) {
        CasePackage strict;
        try {
            strict = CasePackage.parse(JsonText.write(raw));
        } catch (InvalidModelException noPackage) {
            assertThat(noPackage.getMessage()).startsWith("CFDocument is required");
            return;
        }
        CaseReading reading = CaseReader.read(strict);
        Json again = WRITER.write(reading.framework()).json();

        assertThat(unlisted(raw, strict.json(), strict.findings())).isEmpty();
        assertThat(unlisted(strict.json(), again, reading.findings())).isEmpty();
    }

    /** One value in a package: under which name, and where. */
    private record Leaf(String field, String value, String path) {
        String key() {
            return field + "=" + value;
        }
    }

    /**
     * The values that occur less often in a package than in that before it, and of which no finding tells: none at their place or
     * above. This knows nothing of how losses are found, nor of the order and identity of objects.
     */
    private static List<String> unlisted(Json before, Json after, List<CaseFinding> findings) {
        Map<String, Integer> left = new HashMap<>();
        leaves(after, "", "").forEach(leaf -> left.merge(leaf.key(), 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        Map<String, List<Leaf>> given = new HashMap<>();
        leaves(before, "", "")
                .forEach(leaf -> given.computeIfAbsent(leaf.key(), key -> new ArrayList<>())
                        .add(leaf));
        given.forEach((key, leaves) -> {
            long listed =
                    leaves.stream().filter(leaf -> isListed(leaf, findings)).count();
            if (leaves.size() - left.getOrDefault(key, 0) > listed) {
                missing.add(key + " at " + leaves.get(0).path());
            }
        });
        return missing;
    }

    private static boolean isListed(Leaf leaf, List<CaseFinding> findings) {
        return findings.stream()
                .map(finding -> finding.path().text())
                .anyMatch(path -> leaf.path().equals(path)
                        || leaf.path().startsWith(path + ".")
                        || leaf.path().startsWith(path + "["));
    }

    private static List<Leaf> leaves(Json json, String field, String path) {
        List<Leaf> leaves = new ArrayList<>();
        if (json instanceof Json.Obj object) {
            object.fields()
                    .forEach((name, value) ->
                            leaves.addAll(leaves(value, name, path.isEmpty() ? name : path + "." + name)));
        } else if (json instanceof Json.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                leaves.addAll(leaves(list.items().get(i), field, path + "[" + i + "]"));
            }
        } else {
            leaves.add(new Leaf(field, value(json), path));
        }
        return leaves;
    }

    private static String value(Json json) {
        return json instanceof Json.Num number
                ? new BigDecimal(number.literal()).stripTrailingZeros().toString()
                : json.shown();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return FrameworkArbitraries.frameworks();
    }

    @Provide
    Arbitrary<String> real() {
        return Arbitraries.of(REAL);
    }
}
