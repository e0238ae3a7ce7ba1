package id.tolok.examples;

import id.tolok.assessment.Decision;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.programme.Participant;
import id.tolok.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Scores a whole training programme (bimtek) from the files that a provider keeps: prints decisions, one explanation, feedback and
 * gains, and writes {@code result.json} and {@code report.html}.
 *
 * <p>Its data are constructed, not real; the files say so.
 */
@Command(
        name = "bimtek",
        sortOptions = false,
        synopsisHeading = "Pemakaian: ",
        optionListHeading = "%nPilihan:%n",
        description = {
            "",
            "Menilai satu program bimtek dari berkas penyelenggara: keputusan per peserta dan unit,",
            "penjelasan satu peserta, umpan balik, dan hasil program per ranah."
        },
        footer = {
            "",
            "Untuk mencoba berkas sendiri, salin docs/examples/data/bimtek, ubah isinya, lalu sebut tempatnya",
            "dengan --data; atau ganti satu per satu dengan --rubric, --policy, dan --ratings.",
            "Bentuk setiap berkas diuraikan dalam docs/guide-bimtek.md.",
            "Status keluar: 0 selesai, 1 berkas tidak dapat dipakai, 2 pilihan keliru."
        })
public final class BimtekProgramme implements Callable<Integer> {

    private static final String DATA = "docs/examples/data/bimtek";
    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final String USUALLY_EXPLAINED = "P07";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--data", paramLabel = "FOLDER", description = "tempat semua berkas (semula ${DEFAULT-VALUE})")
    private Path data = Path.of(DATA);

    @Option(names = "--rubric", paramLabel = "BERKAS", description = "rubrik lain, tolok/rubric/1")
    private Optional<Path> rubric = Optional.empty();

    @Option(names = "--policy", paramLabel = "BERKAS", description = "kebijakan lain, tolok/policy/1")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--ratings",
            paramLabel = "FOLDER",
            description = "tempat lain untuk peserta, jawaban, penilaian, dan bukti (CSV)")
    private Optional<Path> ratings = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "PESERTA",
            description = "peserta yang dijelaskan (semula P07, atau yang pertama belum kompeten)")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "tempat result.json dan report.html (semula ${DEFAULT-VALUE})")
    private Path output = Path.of("target/bimtek");

    @Option(names = "--lang", paramLabel = "id|en", description = "bahasa report.html (semula ${DEFAULT-VALUE})")
    private String language = "id";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "menampilkan petunjuk ini")
    @SuppressWarnings("UnusedVariable") // picocli looks at the annotation only
    private boolean help;

    private BimtekProgramme() {}

    /** Runs the program, and leaves the virtual machine with status 1 if a file cannot be used, 2 if an option is wrong. */
    public static void main(String[] args) {
        Program.main(new BimtekProgramme(), args);
    }

    /** Runs the program and answers with its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return Program.run(new BimtekProgramme(), args, out, err);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        try {
            run(out);
            return 0;
        } catch (UnusableFileException e) {
            command.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private void run(PrintWriter out) throws IOException {
        if (!LANGUAGES.contains(language)) {
            throw new ParameterException(
                    command.commandLine(), "--lang: harus salah satu dari " + LANGUAGES + ", bukan '" + language + "'");
        }
        ProgrammeFiles usual = ProgrammeFiles.in(data);
        ProgrammeFiles files = new ProgrammeFiles(
                data, rubric.orElse(usual.rubric()), policy.orElse(usual.policy()), ratings.orElse(usual.ratings()));
        ScoredProgramme scored = score(files);
        CandidateId explained = explained(scored);
        ProgrammeResult result = ProgrammeResult.of(scored);
        new ConsoleReport(out, scored, result).print(explained);
        Files.createDirectories(output);
        write("result.json", ProgrammeResultJson.RESULT.toText(result), out);
        write("report.html", new HtmlReport(scored, result, Language.of(language)).html(explained), out);
    }

    private static ScoredProgramme score(ProgrammeFiles files) {
        Programme programme = files.read();
        try {
            return ScoredProgramme.of(programme);
        } catch (InvalidModelException e) {
            throw new UnusableFileException(
                    files.rubric(),
                    String.valueOf(e.getMessage()),
                    "Rubrik, skema, dan standar harus saling cocok: rubrik menilai apa yang ada dalam unit-unit itu.");
        }
    }

    private CandidateId explained(ScoredProgramme scored) {
        return explain.map(asked -> find(scored, id -> id.text().equals(asked))
                        .orElseThrow(() -> new ParameterException(
                                command.commandLine(),
                                "--explain: tidak ada peserta '" + asked + "' dalam participants.csv")))
                .or(() -> find(scored, id -> id.text().equals(USUALLY_EXPLAINED)))
                .or(() -> find(scored, id -> scored.after(id).decision() != Decision.COMPETENT))
                .or(() -> find(scored, id -> true))
                .orElseThrow();
    }

    private static Optional<CandidateId> find(ScoredProgramme scored, Predicate<CandidateId> condition) {
        return scored.programme().participants().stream()
                .map(Participant::id)
                .filter(condition)
                .findFirst();
    }

    private void write(String name, String text, PrintWriter out) throws IOException {
        Path file = output.resolve(name);
        Files.writeString(file, text);
        out.println("Ditulis: " + file);
    }
}
