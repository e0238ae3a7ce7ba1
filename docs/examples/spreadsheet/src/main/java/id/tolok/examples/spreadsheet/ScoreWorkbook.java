package id.tolok.examples.spreadsheet;

import id.tolok.problem.InvalidModelException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a workbook or a folder of CSV files, and writes the results as a workbook. */
@Command(
        name = "score-workbook",
        sortOptions = false,
        synopsisHeading = "Pemakaian: ",
        optionListHeading = "%nPilihan:%n",
        description = {
            "",
            "Menilai buku kerja (.xlsx) atau folder CSV: lembar Ranah, Kriteria, dan Nilai; lalu menulis hasilnya.",
            "Bentuk lembar diuraikan dalam docs/spreadsheets.md."
        },
        footer = {"", "Status keluar: 0 selesai, 1 berkas tidak dapat dipakai, 2 pilihan keliru."})
public final class ScoreWorkbook implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "BERKAS", description = "buku kerja .xlsx, atau folder CSV")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--template", paramLabel = "BERKAS", description = "menulis buku kerja kosong untuk diisi")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--output", paramLabel = "BERKAS", description = "tempat hasil (semula ${DEFAULT-VALUE})")
    private Path output = Path.of("hasil.xlsx");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "menampilkan petunjuk ini")
    @SuppressWarnings("UnusedVariable") // picocli looks at the annotation only
    private boolean help;

    private ScoreWorkbook() {}

    /** Runs the program, and leaves the virtual machine with status 1 if the file cannot be used, 2 if an option is wrong. */
    public static void main(String[] args) {
        int status = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (status != 0) {
            System.exit(status);
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Runs the program and answers with its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new ScoreWorkbook()).setOut(out).setErr(err).execute(args);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        try {
            if (template.isPresent()) {
                Template.write(template.get());
                out.println("Ditulis: " + template.get());
            }
            if (file.isPresent()) {
                ScoredWorkbook scored = ScoredWorkbook.of(file.get());
                ResultSheet.write(scored, output);
                out.println("Dinilai: " + scored.results().size() + " peserta. Ditulis: " + output);
            }
            return 0;
        } catch (InvalidModelException | UncheckedIOException e) {
            command.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }
}
