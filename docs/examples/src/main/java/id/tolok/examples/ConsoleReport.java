package id.tolok.examples;

import static id.tolok.text.Language.ENGLISH;
import static id.tolok.text.Language.INDONESIAN;

import com.google.common.base.Joiner;
import id.tolok.assessment.Decision;
import id.tolok.examples.ProgrammeResult.DomainResult;
import id.tolok.explanation.Percent;
import id.tolok.gain.GainConvention;
import id.tolok.gain.PercentagePoints;
import id.tolok.person.CandidateId;
import id.tolok.scoring.Result;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Tells the outcome of a programme on the console: in Indonesian, the table of gains in English too. */
final class ConsoleReport {

    private final PrintWriter out;
    private final ScoredProgramme scored;
    private final ProgrammeResult result;
    private final Wording wording;

    ConsoleReport(PrintWriter out, ScoredProgramme scored, ProgrammeResult result) {
        this.out = out;
        this.scored = scored;
        this.result = result;
        this.wording = new Wording(scored.programme(), INDONESIAN);
    }

    /** Prints everything, with the explanation of one participant. */
    void print(CandidateId explained) {
        out.println(scored.programme().scheme());
        out.println(scored.programme().note());
        decisions();
        explanation(scored.after(explained));
        feedback();
        heading("4. Hasil program per ranah (Programme outcome by domain)");
        gains(INDONESIAN);
        gains(ENGLISH);
        unmatched();
        out.flush();
    }

    private void heading(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    private void decisions() {
        heading("1. Keputusan per peserta dan unit");
        List<UnitCode> units = scored.units();
        List<String> head = new ArrayList<>(List.of("peserta", "kategori"));
        for (int u = 1; u <= units.size(); u++) {
            head.add("U" + u);
            out.println("U" + u + " = " + wording.unit(units.get(u - 1)));
        }
        out.println("Program = kebijakan " + scored.programme().policy().id() + " ("
                + scored.programme().policy().title() + "), semua unit");
        out.println("BNSP = siap untuk sertifikasi: setiap KUK tercapai dan didukung bukti");
        out.println("K = kompeten, BK = belum kompeten, PL = penilaian lanjut (belum dapat disimpulkan)");
        out.println();
        head.addAll(List.of("Program", "BNSP"));
        TextTable table = new TextTable().row(head);
        result.participants().forEach(participant -> table.row(cells(participant)));
        out.println(table);
        out.println("Program: "
                + Wording.counts(result.participants().stream()
                        .map(participant -> participant.training().scheme())
                        .toList()));
        out.println("BNSP:    "
                + Wording.counts(result.participants().stream()
                        .map(participant -> participant.certification().scheme())
                        .toList()));
    }

    private static List<String> cells(ParticipantResult participant) {
        List<String> cells = new ArrayList<>();
        cells.add(participant.candidate().text());
        cells.add(participant.category().label(INDONESIAN));
        participant.training().units().values().forEach(decision -> cells.add(decision.abbreviation()));
        cells.add(participant.training().scheme().abbreviation());
        cells.add(participant.certification().scheme().abbreviation());
        return cells;
    }

    private void explanation(Result explained) {
        heading("2. Mengapa " + explained.candidate() + " "
                + explained.decision().label(INDONESIAN));
        out.print(explained.explain().reasons(INDONESIAN));
        if (explained.decision() != Decision.COMPETENT) {
            out.println();
            out.println("Agar kompeten:");
            explained.improvements().forEach(improvement -> {
                out.println("- " + wording.improvement(improvement));
                wording.toBeSeen(improvement).forEach(line -> out.println("    " + line));
            });
        }
    }

    private void feedback() {
        heading("3. Umpan balik bagi penyelenggara: kriteria yang paling jarang tercapai");
        int number = 0;
        for (WeakCriterion weak : scored.weakest()) {
            out.println(++number + ". " + weak.criterion().id() + " "
                    + weak.criterion().title() + ", unit "
                    + Joiner.on(", ").join(Wording.units(weak.criterion())) + ": "
                    + (weak.rated() - weak.reached()) + " dari " + weak.rated() + " peserta belum mencapai, rata-rata "
                    + Percent.show(weak.mean(), INDONESIAN));
            wording.assessed(weak.criterion()).forEach(line -> out.println("     " + line));
            out.println("     latih kembali: " + Joiner.on("; ").join(scored.modules(weak.criterion())));
        }
    }

    private void gains(Language language) {
        TextTable table = new TextTable()
                .row(
                        say(language, "ranah", "domain"),
                        say(language, "sebelum", "before"),
                        say(language, "sesudah", "after"),
                        say(language, "kenaikan", "gain"),
                        say(language, "perubahan relatif", "relative change"),
                        say(language, "gain ternormalisasi", "normalized gain"));
        result.domains().forEach(domain -> table.row(cells(domain, language)));
        out.println(table);
    }

    private static List<String> cells(DomainResult domain, Language language) {
        return List.of(
                domain.domain().label(language),
                Percent.show(domain.means().before(), language),
                Percent.show(domain.means().after(), language),
                Wording.gain(domain, language) + " " + PercentagePoints.unit().in(language),
                Wording.relativeChange(domain, language),
                Wording.normalizedGain(domain, language));
    }

    private void unmatched() {
        out.println("Persen dan poin persentase dua hal yang berbeda: kenaikan adalah selisih kedua rata-rata,");
        out.println("perubahan relatif adalah selisih itu dibagi rata-rata sebelum.");
        out.println("Kategori gain menurut " + GainConvention.HAKE_1998.label(INDONESIAN) + ".");
        List<ParticipantResult> unmatched = result.unmatched();
        out.println("Dihitung dari " + (result.participants().size() - unmatched.size())
                + " peserta yang dinilai lengkap sebelum dan sesudah. "
                + (unmatched.isEmpty() ? "Semua ikut dihitung." : "Tidak ikut dihitung:"));
        unmatched.forEach(participant -> out.println("- " + wording.unmatched(participant, scored)));
    }

    private static String say(Language language, String indonesian, String english) {
        return LocalizedText.of(indonesian, english).in(language);
    }
}
