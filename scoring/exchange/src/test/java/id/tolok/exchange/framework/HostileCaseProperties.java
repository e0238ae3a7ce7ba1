package id.tolok.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is called a package ends in a framework or in our exception, and what is kept is strict. */
class HostileCaseProperties {

    private static final String SAMPLE =
            SampleFrameworks.WRITER.write(SampleFrameworks.whole()).toText();

    @Property(tries = 300)
    void trees_of_the_right_names_and_any_values(@ForAll("trees") Json tree) {
        read(JsonText.write(tree));
    }

    @Property(tries = 300)
    void a_written_package_with_a_part_replaced(
            @ForAll("places") int from, @ForAll("places") int length, @ForAll("fragments") String fragment) {
        int end = Math.min(SAMPLE.length(), from + length % 60);
        read(SAMPLE.substring(0, from) + fragment + SAMPLE.substring(end));
    }

    private static void read(String text) {
        try {
            CasePackage read = CasePackage.parse(text);
            CaseReading reading = CaseReader.read(read);
            CasePackage again = SampleFrameworks.WRITER.write(reading.framework());
            assertThat(CasePackage.parse(read.toText()).findings()).isEmpty();
            assertThat(CasePackage.parse(again.toText()).findings()).isEmpty();
        } catch (InvalidModelException expected) {
            assertThat(expected.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, SAMPLE.length() - 1);
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                "",
                "null",
                "{}",
                "[]",
                "1e400",
                "\"",
                "\u0000",
                ",",
                "}",
                "{\"tolok\":{\"format\":\"tolok/standard/1\"}}",
                "C.000000.001.01");
    }

    @Provide
    Arbitrary<Json> trees() {
        Arbitrary<Json> leaves = Arbitraries.of(
                Json.text(""),
                Json.text("3f1fdfbc-cc0c-4c08-8add-31e9479033a0"),
                Json.text("isChildOf"),
                Json.text("2026-01-01"),
                Json.text("C.000000.001.01"),
                Json.number(-1),
                Json.number(5),
                Json.bool(true),
                JsonText.read("null"),
                JsonText.read("1e999"));
        return objects("CFPackage", leaves).map(json -> json);
    }

    /** Objects with fields of a type, each of which may be missing or be of any kind. */
    private static Arbitrary<Json.Obj> objects(String type, Arbitrary<Json> leaves) {
        return Arbitraries.of(List.copyOf(CaseType.of(type).fields().values()))
                .list()
                .ofMaxSize(8)
                .flatMap(fields -> Arbitraries.maps(
                                Arbitraries.of("CFDocument", "identifier", "extensions", "x"), leaves)
                        .ofMaxSize(2)
                        .flatMap(others -> fill(fields, others, leaves)));
    }

    private static Arbitrary<Json.Obj> fill(
            List<CaseType.CaseField> fields, Map<String, Json> others, Arbitrary<Json> leaves) {
        Arbitrary<Map<String, Json>> all = Arbitraries.just(others);
        for (CaseType.CaseField field : fields) {
            Arbitrary<Json> value = field.type().isEmpty()
                    ? leaves
                    : field.kind() == CaseType.Kind.OBJECTS
                            ? objects(field.type(), leaves).list().ofMaxSize(3).map(Json::list)
                            : objects(field.type(), leaves).map(json -> json);
            all = all.flatMap(map -> Arbitraries.frequencyOf(Tuple.of(6, value), Tuple.of(1, leaves))
                    .map(json -> with(map, field.name(), json)));
        }
        return all.map(Json::object);
    }

    private static Map<String, Json> with(Map<String, Json> map, String name, Json value) {
        Map<String, Json> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
