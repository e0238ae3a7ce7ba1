package id.tolok.examples;

import id.tolok.evidence.Evidence;
import id.tolok.instrument.AnswerTable;
import id.tolok.instrument.Answers;
import id.tolok.instrument.Instrument;
import id.tolok.instrument.Marking;
import id.tolok.json.CoreJson;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problems;
import id.tolok.programme.Participant;
import id.tolok.programme.ParticipantCategory;
import id.tolok.programme.TrainingModule;
import id.tolok.rating.RatingTable;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.standard.StandardRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a programme.
 *
 * @param data where standard, scheme, test and modules are
 * @param rubric the rubric
 * @param policy the policy
 * @param ratings where the lists of participants, answers, ratings and evidence are
 */
record ProgrammeFiles(Path data, Path rubric, Path policy, Path ratings) {

    private static final AssessorId ANSWER_KEY = AssessorId.of("kunci-jawaban");
    private static final String CANDIDATE = "peserta";

    /** All files in one place. */
    static ProgrammeFiles in(Path data) {
        return new ProgrammeFiles(data, data.resolve("rubric.json"), data.resolve("policy.json"), data);
    }

    /**
     * Reads everything.
     *
     * @throws UnusableFileException if a file is missing or wrong
     */
    Programme read() {
        Rubric read = read(rubric, RubricJson.RUBRIC::read);
        List<Participant> participants = read(ratings.resolve("participants.csv"), ProgrammeFiles::participants);
        Set<CandidateId> known = participants.stream().map(Participant::id).collect(Collectors.toSet());
        Instrument test = read(data.resolve("test.json"), RubricJson.INSTRUMENT::read);
        List<Answers> before = answers("pretest.csv", test, known);
        List<Answers> after = answers("posttest.csv", test, known);
        return Programme.builder()
                .standard(read(data.resolve("standard.json"), CoreJson.STANDARD::read))
                .scheme(read(data.resolve("scheme.json"), CoreJson.SCHEME::read))
                .rubric(read)
                .policy(read(policy, ScoringJson.POLICY::read))
                .note(read(ratings.resolve("participants.csv"), ProgrammeFiles::firstComment))
                .participants(participants)
                .modules(read(data.resolve("modules.csv"), ProgrammeFiles::modules))
                .test(test)
                .answersBefore(before)
                .answersAfter(after)
                .before(occasion(
                        read, known, marked(before, test, read), "observation-before.csv", "portfolio-before.csv"))
                .after(occasion(read, known, marked(after, test, read), "observation-after.csv", "portfolio-after.csv"))
                .evidence(read(ratings.resolve("evidence.csv"), file -> evidence(file, known)))
                .build();
    }

    // region reading
    private List<Answers> answers(String name, Instrument test, Set<CandidateId> known) {
        AnswerTable table = AnswerTable.of(test).candidate(CANDIDATE);
        return read(ratings.resolve(name), file -> checked(table.read(file), Answers::candidate, known));
    }

    private static List<Ratings> marked(List<Answers> given, Instrument test, Rubric by) {
        return given.stream()
                .map(answers -> test.mark(answers, Marking.NUMBER_RIGHT).toRatings(by, ANSWER_KEY))
                .toList();
    }

    /** All ratings of one occasion, by participant: the test, marked by its key, and what assessors saw. */
    private Map<CandidateId, Ratings> occasion(
            Rubric by, Set<CandidateId> known, List<Ratings> marked, String... tables) {
        RatingTable table =
                RatingTable.by(by).candidate(CANDIDATE).assessor("asesor").build();
        Map<CandidateId, Ratings> occasion = new LinkedHashMap<>();
        marked.forEach(ratings -> occasion.put(ratings.candidate(), ratings));
        for (String name : tables) {
            read(ratings.resolve(name), file -> checked(table.read(file), Ratings::candidate, known))
                    .forEach(ratings -> occasion.merge(ratings.candidate(), ratings, Ratings::plus));
        }
        return occasion;
    }
    // endregion

    private static <T> List<T> checked(List<T> read, Function<T, CandidateId> candidate, Set<CandidateId> known) {
        checkKnown(read.stream().map(candidate).toList(), known);
        return read;
    }

    private static List<Evidence> evidence(Path file, Set<CandidateId> known) {
        List<Evidence> read = EvidenceRows.read(file);
        checkKnown(read.stream().map(Evidence::candidate).distinct().toList(), known);
        return read;
    }

    private static void checkKnown(Collection<CandidateId> candidates, Set<CandidateId> known) {
        Problems problems = new Problems();
        candidates.forEach(candidate -> problems.check(
                known.contains(candidate), FieldPath.of(CANDIDATE), "must be listed in participants.csv", candidate));
        problems.throwIfAny();
    }

    private static List<Participant> participants(Path file) {
        Map<String, ParticipantCategory> categories =
                CsvFile.words(ParticipantCategory.usual(), ParticipantCategory::id);
        List<Participant> participants = CsvFile.read(file, List.of(CANDIDATE, "kategori"), row -> {
            Optional<CandidateId> id = row.parse(CANDIDATE, CandidateId::of);
            Optional<ParticipantCategory> category = row.choose("kategori", categories);
            return row.build(() -> new Participant(id.orElseThrow(), category.orElseThrow()));
        });
        new Problems()
                .check(!participants.isEmpty(), FieldPath.ROOT, "must list at least one participant")
                .checkDistinct(FieldPath.of("participants"), participants, CANDIDATE, Participant::id)
                .throwIfAny();
        return participants;
    }

    private static List<TrainingModule> modules(Path file) {
        return CsvFile.read(file, List.of("modul", "judul", "merujuk"), row -> {
            Optional<List<StandardRef>> trains = row.parseAll("merujuk", StandardRef::parse);
            return row.build(() -> new TrainingModule(row.text("modul"), row.text("judul"), trains.orElseThrow()));
        });
    }

    private static String firstComment(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file holds; a file that cannot be used says so with its path and the cure. */
    static <T> T read(Path file, Function<Path, T> reader) {
        try {
            return reader.apply(file);
        } catch (InvalidModelException e) {
            throw new UnusableFileException(
                    file, String.valueOf(e.getMessage()), "Perbaiki di tempat yang disebut itu, lalu jalankan lagi.");
        } catch (UncheckedIOException e) {
            throw new UnusableFileException(file, reason(e), "Periksa nama dan tempatnya; --help menyebut pilihan.");
        }
    }

    private static String reason(UncheckedIOException e) {
        if (e.getCause() instanceof NoSuchFileException) {
            return "Berkas itu tidak ada.";
        }
        return e.getCause() instanceof CharacterCodingException
                ? "Isinya bukan teks UTF-8."
                : String.valueOf(e.getCause());
    }
}
