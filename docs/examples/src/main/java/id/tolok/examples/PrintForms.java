package id.tolok.examples;

import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Assessor;
import id.tolok.evidence.Portfolio;
import id.tolok.exchange.form.AgreementForm;
import id.tolok.exchange.form.BnspForm;
import id.tolok.exchange.form.Dossier;
import id.tolok.exchange.form.FormJson;
import id.tolok.exchange.form.ObservationForm;
import id.tolok.exchange.form.PortfolioForm;
import id.tolok.exchange.form.RecordForm;
import id.tolok.exchange.form.ReportForm;
import id.tolok.exchange.form.SelfAssessmentForm;
import id.tolok.json.CoreJson;
import id.tolok.json.Document;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.programme.SelfAssessment;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Fills the forms of BNSP from the records of a programme, and writes each as HTML to print on A4 and as JSON.
 *
 * <p>Its data are constructed, not real.
 */
@Command(
        name = "forms",
        sortOptions = false,
        synopsisHeading = "Pemakaian: ",
        optionListHeading = "%nPilihan:%n",
        description = {
            "",
            "Mengisi formulir BNSP (FR.APL.02, FR.IA.01, FR.IA.08, FR.AK.01, FR.AK.02, FR.AK.05) dari rekaman asesmen,",
            "sebagai HTML yang siap dicetak pada A4 dan sebagai JSON."
        },
        footer = {"", "Status keluar: 0 selesai, 1 ada berkas atau data yang tidak dapat dipakai, 2 pilihan keliru."})
public final class PrintForms implements Callable<Integer> {

    private static final String RECORD = "-record.json";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--data", paramLabel = "FOLDER", description = "tempat berkas program (semula ${DEFAULT-VALUE})")
    private Path data = Path.of("docs/examples/data/bimtek");

    @Option(
            names = "--records",
            paramLabel = "FOLDER",
            description = "tempat *-record.json dan *-self-assessment.json (semula ${DEFAULT-VALUE})")
    private Path records = Path.of("docs/examples/data/forms");

    @Option(names = "--names", paramLabel = "BERKAS", description = "nama orang, CSV dengan kolom id,nama")
    private Optional<Path> names = Optional.empty();

    @Option(names = "--lang", paramLabel = "BAHASA", description = "bahasa label: id atau en (semula ${DEFAULT-VALUE})")
    private String language = "id";

    @Option(names = "--output", paramLabel = "FOLDER", description = "tempat hasil (semula ${DEFAULT-VALUE})")
    private Path output = Path.of("target/forms");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "menampilkan petunjuk ini")
    @SuppressWarnings("UnusedVariable") // picocli looks at the annotation only
    private boolean help;

    private PrintForms() {}

    /** Runs the program, and leaves the virtual machine with status 1 if a file cannot be used, 2 if an option is wrong. */
    public static void main(String[] args) {
        Program.main(new PrintForms(), args);
    }

    /** Runs the program and answers with its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return Program.run(new PrintForms(), args, out, err);
    }

    @Override
    public Integer call() throws IOException {
        try {
            Files.createDirectories(output);
            print(ProgrammeFiles.in(data).read());
            return 0;
        } catch (UnusableFileException | InvalidModelException e) {
            command.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private void print(Programme programme) throws IOException {
        FormPages pages = new FormPages(asked(), names());
        List<Dossier> dossiers = dossiers(programme);
        Scorer observation = observation(programme);
        for (Dossier dossier : dossiers) {
            String who = dossier.record().candidate().text();
            AgreementForm agreement = fill(dossier, AgreementForm::of);
            write(who, BnspForm.AGREEMENT, pages.html(agreement), FormJson.AGREEMENT, agreement);
            SelfAssessmentForm self = fill(dossier, SelfAssessmentForm::of);
            write(who, BnspForm.SELF_ASSESSMENT, pages.html(self), FormJson.SELF_ASSESSMENT, self);
            for (Assessor assessor : dossier.record().assessors()) {
                ObservationForm seen = fill(
                        dossier,
                        full -> ObservationForm.of(
                                full, assessor.id(), observed(observation, programme, full, assessor.id())));
                write(who + "-" + assessor.id(), BnspForm.OBSERVATION, pages.html(seen), FormJson.OBSERVATION, seen);
            }
            PortfolioForm portfolio = fill(dossier, PortfolioForm::of);
            write(who, BnspForm.PORTFOLIO, pages.html(portfolio), FormJson.PORTFOLIO, portfolio);
            RecordForm record = fill(dossier, RecordForm::of);
            write(who, BnspForm.RECORD, pages.html(record), FormJson.RECORD, record);
        }
        Set<AssessorId> assessors = new LinkedHashSet<>();
        dossiers.forEach(dossier -> dossier.record().assessors().forEach(assessor -> assessors.add(assessor.id())));
        for (AssessorId assessor : assessors) {
            ReportForm report = ReportForm.of(of(assessor, dossiers), assessor, ReportForm.Notes.NONE);
            write(assessor.text(), BnspForm.REPORT, pages.html(report), FormJson.REPORT, report);
        }
    }

    // region dossier
    /** What the programme and the records folder hold of each person of whom there is a record. */
    private List<Dossier> dossiers(Programme programme) throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        for (Path file : recordFiles()) {
            AssessmentRecord record = ProgrammeFiles.read(file, CoreJson.ASSESSMENT::read);
            CandidateId person = record.candidate();
            SelfAssessment said = ProgrammeFiles.read(
                    records.resolve(person + "-self-assessment.json"), CoreJson.SELF_ASSESSMENT::read);
            dossiers.add(Dossier.builder()
                    .scheme(programme.scheme())
                    .units(programme.standard().units())
                    .record(record)
                    .selfAssessment(said)
                    .portfolio(Portfolio.of(person, programme.evidenceOf(person)))
                    .build());
        }
        return dossiers;
    }
    // endregion

    private List<Path> recordFiles() throws IOException {
        try (Stream<Path> files = Files.list(records)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(RECORD))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnusableFileException(
                        records, "Tidak ada *" + RECORD + " di sana.", "Sebut tempatnya dengan --records.");
            }
            return found;
        }
    }

    // region observed
    /** Whether each criterion is met by what was seen, whatever evidence there is besides: the rule of form FR.IA.01. */
    private static Scorer observation(Programme programme) {
        return ScoringPolicy.builder()
                .id("fr-ia-01")
                .title(LocalizedText.of("Setiap KUK tercapai", "Every criterion is met"))
                .unit(DecisionRules.everyCriterion())
                .build()
                .compile(programme.rubric(), programme.scheme(), List.of(programme.standard()));
    }

    /** What follows from the ratings of one assessor. */
    private static Result observed(Scorer rule, Programme programme, Dossier dossier, AssessorId assessor) {
        CandidateId person = dossier.record().candidate();
        List<Rating> own =
                Optional.ofNullable(programme.after().get(person)).map(Ratings::ratings).orElse(List.of()).stream()
                        .filter(rating -> rating.assessor().equals(assessor))
                        .toList();
        return rule.score(Ratings.builder().candidate(person).ratings(own).build());
    }
    // endregion

    private static List<Dossier> of(AssessorId assessor, List<Dossier> dossiers) {
        return dossiers.stream()
                .filter(dossier -> dossier.record().findRecommendation(assessor).isPresent())
                .toList();
    }

    /** A form, or the problems of the dossier with the person's name before them. */
    private static <F> F fill(Dossier dossier, Function<Dossier, F> form) {
        try {
            return form.apply(dossier);
        } catch (InvalidModelException e) {
            FieldPath whose = FieldPath.of(dossier.record().id());
            throw new InvalidModelException(
                    e.problems().stream().map(problem -> problem.within(whose)).toList());
        }
    }

    private <F> void write(String who, BnspForm form, String html, Document<F> json, F value) throws IOException {
        Path page = output.resolve(who + "-" + form.code() + ".html");
        Files.writeString(page, html);
        Files.writeString(output.resolve(who + "-" + form.code() + ".json"), json.toText(value));
        command.commandLine().getOut().println("Ditulis: " + page);
    }

    private Language asked() {
        if (!Set.of("id", "en").contains(language)) {
            throw new InvalidModelException(Problem.of(FieldPath.of("--lang"), "must be id or en", language));
        }
        return Language.of(language);
    }

    private Map<String, String> names() {
        Map<String, String> known = new HashMap<>();
        names.ifPresent(file -> ProgrammeFiles.read(
                        file, csv -> CsvFile.read(csv, List.of("id", "nama"), row -> Optional.of(row)))
                .forEach(row -> known.put(row.text("id"), row.text("nama"))));
        return known;
    }
}
