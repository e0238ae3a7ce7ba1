package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;

import id.tolok.assessment.Decision;
import id.tolok.person.CandidateId;
import id.tolok.text.Language;
import java.util.List;

/** Tells the outcome of a programme as one HTML page that needs no other file: for desk, phone and paper, in Indonesian or English. */
final class HtmlReport {

    private final ScoredProgramme scored;
    private final ProgrammeResult result;
    private final Voice voice;

    HtmlReport(ScoredProgramme scored, ProgrammeResult result, Language language) {
        this.scored = scored;
        this.result = result;
        this.voice = new Voice(language);
    }

    /** The page, with the profile of one participant in full. */
    String html(CandidateId explained) {
        List<ReportSection> sections = List.of(
                this::summary,
                new GainSection(scored, result, voice),
                new DistributionSection(scored, voice),
                new DecisionSection(scored, result, voice),
                new HeatMapSection(scored, voice),
                new FeedbackSection(scored, voice),
                new ProfileSection(scored, explained, voice),
                new RadarSection(scored, voice),
                new AgreementSection(scored, voice),
                new ItemSection(scored.programme(), voice));
        String title = voice.say("Hasil program ", "Outcome of the programme ")
                + scored.programme().scheme().title();
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header>
                <p class="kicker">%s</p>
                <h1>%s</h1>
                <p class="lead">%s</p>
                <p class="notice">%s</p>
                </header>
                <main>
                %s
                </main>
                <footer>
                <p>%s</p>
                </footer>
                </body>
                </html>
                """.formatted(
                        voice.language(),
                        text(title),
                        Markup.css("report.css"),
                        voice.say("Laporan program bimtek", "Report of a training programme (bimtek)"),
                        text(title),
                        text(lead()),
                        text(scored.programme().note()),
                        each(sections, ReportSection::html),
                        voice.say(
                                "Nilai, rata-rata, dan keputusan dihitung eksak sebagai pecahan dan dibulatkan hanya saat ditampilkan; tanda ≈ menyertai"
                                        + " yang dibulatkan. Angka eksak ada dalam result.json.",
                                "Scores, means and decisions are worked out exactly, as fractions, and rounded only where they are shown; ≈ stands"
                                        + " with what is rounded. Exact numbers are in result.json."));
    }

    private String lead() {
        Programme programme = scored.programme();
        return programme.standard() + ". " + voice.say("Kebijakan", "Policy") + ": "
                + voice.say(programme.policy().title()) + ". " + voice.say("Rubrik", "Rubric") + ": "
                + voice.say(programme.rubric().title()) + ".";
    }

    private String summary() {
        return Markup.section("ringkasan", voice.say("Ringkasan", "Summary"), """
                <dl class="tiles">
                %s
                %s
                </dl>""".formatted(
                        each(List.of(Decision.values()), this::tile),
                        each(
                                result.domains(),
                                domain -> tile(
                                        voice.label(domain.domain()),
                                        Wording.gain(domain, voice.language()),
                                        voice.say("poin persentase", "percentage points")))));
    }

    private String tile(Decision decision) {
        long made = result.participants().stream()
                .filter(participant -> participant.training().scheme() == decision)
                .count();
        int all = result.participants().size();
        return tile(
                voice.label(decision),
                Long.toString(made),
                voice.say("dari " + all + " peserta", "of " + all + " participants"));
    }

    private static String tile(String label, String number, String unit) {
        return """
                <div class="tile"><dt>%s</dt><dd>%s <small>%s</small></dd></div>""".formatted(text(label), text(number), text(unit));
    }
}
