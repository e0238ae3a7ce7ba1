package id.tolok.fuzz;

import id.tolok.analytics.json.AnalyticsJson;
import id.tolok.exchange.credential.Credential;
import id.tolok.exchange.credential.SampleAwards;
import id.tolok.exchange.framework.CasePackage;
import id.tolok.exchange.framework.CaseReader;
import id.tolok.exchange.framework.CaseWriter;
import id.tolok.exchange.framework.SampleFrameworks;
import id.tolok.exchange.statement.Statement;
import id.tolok.instrument.AnswerTable;
import id.tolok.instrument.Instrument;
import id.tolok.json.CoreJson;
import id.tolok.json.Document;
import id.tolok.json.JsonText;
import id.tolok.number.Rational;
import id.tolok.rating.RatingTable;
import id.tolok.reading.SkkniReader;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.json.JsonLines;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every reader of the library, each with texts to begin from. */
final class Targets {

    private static final String STANDARD_TEXT = """
            KODE UNIT : C.000000.001.01
            JUDUL UNIT : Mengukur Bahan
            DESKRIPSI UNIT : Unit ini tentang mengukur bahan.
            ELEMEN KOMPETENSI KRITERIA UNJUK KERJA
            1. Menyiapkan alat 1.1 Alat dipilih.
            1.2 Alat diperiksa.
            BATASAN VARIABEL
            1. Konteks variabel
            1.1 Unit ini berlaku di bengkel.
            PANDUAN PENILAIAN
            1. Konteks penilaian
            1.1 Di tempat kerja.
            """;

    private static final String CASE = """
            {"CFDocument": {"identifier": "3f1fdfbc-cc0c-4c08-8add-31e9479033a0", "uri": "https://a.example/1", "creator": "A",
              "title": "Kerangka", "lastChangeDateTime": "2026-01-01T00:00:00Z"},
             "CFItems": [{"identifier": "00000000-0000-1000-8000-000000000001", "uri": "https://a.example/i1",
              "fullStatement": "Butir", "lastChangeDateTime": "2026-01-01T00:00:00Z"}]}""";

    private static final String CREDENTIAL = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
             "id": "urn:uuid:3f1fdfbc-cc0c-4c08-8add-31e9479033a0", "type": ["VerifiableCredential", "OpenBadgeCredential"],
             "issuer": {"id": "https://a.example", "type": ["Profile"]}, "validFrom": "2026-01-01T00:00:00Z",
             "credentialSubject": {"id": "did:example:1", "type": ["AchievementSubject"],
              "achievement": {"id": "urn:uuid:1", "type": ["Achievement"], "name": "A", "description": "", "criteria": {}}}}""";

    private static final String STATEMENT = """
            {"actor": {"mbox": "mailto:a@example.com"}, "verb": {"id": "http://adlnet.gov/expapi/verbs/scored"},
             "object": {"id": "https://a.example/1"}, "result": {"score": {"scaled": 0.5, "raw": 5, "min": 0, "max": 10}}}""";

    private Targets() {}

    static List<Target> all() {
        List<Target> targets = new ArrayList<>();
        Stream.of(CoreJson.documents(), RubricJson.documents(), ScoringJson.documents(), AnalyticsJson.documents())
                .flatMap(List::stream)
                .forEach(document -> targets.add(document(document)));
        targets.add(new Target("CASE", seeds(CASE, "shared/data/interop/case", ".json"), Targets::readCase));
        targets.add(new Target(
                "credential", seeds(CREDENTIAL, "shared/data/interop/openbadges", ".json"), Targets::readCredential));
        targets.add(new Target(
                "statement",
                List.of(STATEMENT, "[" + STATEMENT + "]"),
                text -> Statement.parseAll(text)
                        .forEach(statement -> same(Statement.parse(statement.toText()), statement))));
        targets.add(new Target(
                "standard as text",
                seeds(STANDARD_TEXT, "shared/data/standards-old", ".txt"),
                text -> SkkniReader.read(text).findings()));
        targets.add(table());
        targets.add(answers());
        targets.add(lines());
        targets.add(new Target(
                "number",
                List.of("3/4", "0.75", "-12"),
                text -> same(Rational.parse(Rational.parse(text).toString()), Rational.parse(text))));
        targets.add(new Target(
                "address",
                List.of("C.000000.001.01#1.2", "M.74100.001.02#knowledge.3"),
                text -> same(StandardRef.parse(StandardRef.parse(text).toString()), StandardRef.parse(text))));
        targets.add(new Target(
                "unit code",
                List.of("C.000000.001.01", "KTL.IK.205.101.01."),
                text -> same(UnitCode.parse(UnitCode.parse(text).toString()), UnitCode.parse(text))));
        return List.copyOf(targets);
    }

    private static <T> Target document(Document<T> document) {
        List<String> seeds = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            seeds.add(JsonText.write(new SchemaInputs(document.schema(), seed).next()));
        }
        List<String> whole = Stream.concat(written(document.name()), examples(document.name()).stream())
                .toList();
        for (int n = 0; n < 40 && !whole.isEmpty(); n++) {
            seeds.add(whole.get(n % whole.size()));
        }
        return new Target(document.name(), seeds, text -> {
            T value = document.parse(text);
            same(document.parse(document.toText(value)), value);
        });
    }

    /** What Tolok writes in this format, of the values that other tests have. */
    private static Stream<String> written(String format) {
        Result result = SampleAwards.assessed().result();
        return switch (format) {
            case "tolok/standard/1" -> Stream.of(CoreJson.STANDARD.toText(SampleFrameworks.standard()));
            case "tolok/scheme/1" -> Stream.of(CoreJson.SCHEME.toText(SampleFrameworks.scheme()));
            case "tolok/assessment/1" -> Stream.of(CoreJson.ASSESSMENT.toText(SampleAwards.record()));
            case "tolok/evidence/1" -> Stream.of(CoreJson.EVIDENCE.toText(SampleAwards.photo()));
            case "tolok/rubric/1" -> Stream.of(RubricJson.RUBRIC.toText(SampleAwards.rubric()));
            case "tolok/result/1" -> Stream.of(ScoringJson.RESULT.toText(result.transcript()));
            case "tolok/explanation/1" ->
                Stream.of(
                        ScoringJson.EXPLANATION.toText(result.explain()),
                        ScoringJson.EXPLANATION.toText(result.explainScore()));
            default -> Stream.of();
        };
    }

    /** Files of the examples that are of this format. */
    private static List<String> examples(String format) {
        return seeds("docs/examples/data/bimtek", ".json").stream()
                .filter(text -> text.contains("\"" + format + "\""))
                .toList();
    }

    private static void same(Object again, Object value) {
        if (!again.equals(value)) {
            throw new AssertionError("came back as " + again + " instead of " + value);
        }
    }

    private static void readCase(String text) {
        CasePackage given = CasePackage.parse(text);
        CaseWriter.of("https://a.example", "A", Instant.EPOCH)
                .write(CaseReader.read(given).framework());
    }

    private static void readCredential(String text) {
        Credential credential = Credential.parse(text);
        same(Credential.parse(credential.toText()), credential);
        same(credential.findings(), credential.findings());
    }

    private static Rubric rubric() {
        return RubricJson.RUBRIC.parse(text(project("docs/examples/data/bimtek/rubric.json")));
    }

    private static Target table() {
        RatingTable table =
                RatingTable.by(rubric()).candidate("peserta").assessor("asesor").build();
        List<String> seeds = seeds("docs/examples/data/bimtek", ".csv").stream()
                .filter(text -> text.contains("asesor"))
                .toList();
        return new Target("ratings as CSV", seeds, text -> table.read(new StringReader(text)));
    }

    private static Target answers() {
        Instrument test = RubricJson.INSTRUMENT.parse(text(project("docs/examples/data/bimtek/test.json")));
        AnswerTable table = AnswerTable.of(test).candidate("peserta");
        return new Target(
                "answers as CSV",
                List.of(text(project("docs/examples/data/bimtek/posttest.csv"))),
                text -> table.read(new StringReader(text)));
    }

    /** Lines that cannot be scored are set aside, so this never ends in an exception. */
    private static Target lines() {
        Scorer scorer = Policies.bnsp().compile(rubric(), List.of());
        Consumer<String> read = text -> JsonLines.of(scorer)
                .score(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream());
        String line = "{\"format\": \"tolok/ratings/1\", \"candidate\": \"P1\", \"ratings\": []}";
        return new Target("lines of JSON", List.of(line + "\n" + line + "\n", line), read);
    }

    private static List<String> seeds(String own, String folder, String end) {
        List<String> seeds = new ArrayList<>(List.of(own));
        seeds.addAll(seeds(folder, end));
        return seeds;
    }

    /** The files of a folder of the project or beside it, no larger than a few pages; none where it is not at hand. */
    private static List<String> seeds(String folder, String end) {
        Path path = project(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> file.toFile().length() < 150_000)
                    .sorted()
                    .limit(20)
                    .map(Targets::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path project(String path) {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve(path))
                .filter(Files::exists)
                .findFirst();
        return found.orElse(Path.of(path));
    }
}
