package id.tolok.examples;

import id.tolok.json.CoreJson;
import id.tolok.reading.Finding;
import id.tolok.reading.Reading;
import id.tolok.reading.SkkniReader;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads a published standard from PDF or text: prints a line per unit, the totals, and to the error stream the findings; writes the
 * standard as JSON.
 */
@Command(
        name = "read-standard",
        sortOptions = false,
        synopsisHeading = "Pemakaian: ",
        optionListHeading = "%nPilihan:%n",
        description = {
            "",
            "Membaca satu SKKNI dari PDF atau teks (UTF-8): satu baris per unit, jumlah seluruhnya,",
            "dan temuan pada keluaran galat (stderr)."
        },
        footer = {"", "Status keluar: 0 selesai, 1 berkas tidak dapat dipakai, 2 pilihan keliru."})
public final class ReadStandard implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "BERKAS", description = "standar dalam PDF, atau teks yang diambil darinya")
    private Path file = Path.of("");

    @Option(names = "--json", paramLabel = "BERKAS", description = "tempat menulis standar, tolok/standard/1")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "NOMOR/TAHUN",
            description = "nomor dan tahun keputusan, bila teks tidak menyebutnya, misalnya 56/2018")
    private Optional<String> id = Optional.empty();

    @Option(names = "--quiet", description = "tanpa daftar temuan")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "menampilkan petunjuk ini")
    @SuppressWarnings("UnusedVariable") // picocli looks at the annotation only
    private boolean help;

    private ReadStandard() {}

    /** Runs the program, and leaves the virtual machine with status 1 if the file cannot be used, 2 if an option is wrong. */
    public static void main(String[] args) {
        Program.main(new ReadStandard(), args);
    }

    /** Runs the program and answers with its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return Program.run(new ReadStandard(), args, out, err);
    }

    @Override
    public Integer call() {
        PrintWriter err = command.commandLine().getErr();
        try {
            run(command.commandLine().getOut(), err);
            return 0;
        } catch (UnusableFileException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void run(PrintWriter out, PrintWriter err) {
        Optional<StandardId> given = id.map(this::parseId);
        // region read
        String text = StandardText.of(file);
        Reading reading = given.map(known -> SkkniReader.read(text, known)).orElseGet(() -> SkkniReader.read(text));
        // endregion
        reading.units().forEach(unit -> out.println(line(unit)));
        out.println(totals(reading));
        if (!quiet) {
            reading.findings().forEach(finding -> err.println(line(finding)));
        }
        json.ifPresent(target -> write(target, reading, out));
    }

    private StandardId parseId(String text) {
        int slash = text.lastIndexOf('/');
        try {
            return StandardId.of(text.substring(0, Math.max(slash, 0)), Integer.parseInt(text.substring(slash + 1)));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--id: harus nomor dan tahun seperti 56/2018, bukan '" + text + "'", e);
        }
    }

    private static String line(UnitOfCompetency unit) {
        return String.join(
                " | ",
                unit.code().text(),
                unit.title(),
                Integer.toString(unit.elements().size()),
                Integer.toString(unit.criteria().size()));
    }

    private static String line(Finding finding) {
        return "halaman " + finding.place().page() + ", baris "
                + finding.place().firstLine() + ": "
                + finding.kind().label(Language.INDONESIAN) + ": "
                + finding.message().in(Language.INDONESIAN);
    }

    private static String totals(Reading reading) {
        return String.format(
                Locale.ROOT,
                "%d units, %d elements, %d criteria, %d findings",
                reading.units().size(),
                reading.units().stream()
                        .mapToInt(unit -> unit.elements().size())
                        .sum(),
                reading.units().stream()
                        .mapToInt(unit -> unit.criteria().size())
                        .sum(),
                reading.findings().size());
    }

    private void write(Path target, Reading reading, PrintWriter out) {
        CompetencyStandard standard = reading.standard()
                .orElseThrow(() -> new UnusableFileException(
                        file,
                        "Teks tidak menyebut nomor dan tahun keputusan, jadi standar tidak dapat ditulis sebagai JSON.",
                        "Sebutkan dengan --id, misalnya --id 56/2018."));
        try {
            Files.writeString(target, CoreJson.STANDARD.toText(standard));
        } catch (IOException e) {
            throw new UnusableFileException(
                    target, "Tidak dapat ditulis: " + e.getMessage(), "Pilih tempat yang ada dan boleh ditulisi.");
        }
        out.println("Ditulis: " + target);
    }
}
