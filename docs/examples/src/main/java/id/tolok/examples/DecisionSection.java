package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;

import id.tolok.assessment.Decision;
import id.tolok.standard.UnitCode;
import java.util.List;

/** The decision on everybody in every unit. */
final class DecisionSection implements ReportSection {

    private final ScoredProgramme scored;
    private final ProgrammeResult result;
    private final Voice voice;

    DecisionSection(ScoredProgramme scored, ProgrammeResult result, Voice voice) {
        this.scored = scored;
        this.result = result;
        this.voice = voice;
    }

    @Override
    public String html() {
        Wording wording = new Wording(scored.programme(), voice.language());
        List<UnitCode> units = scored.units();
        StringBuilder columns = new StringBuilder();
        StringBuilder key = new StringBuilder();
        for (int u = 1; u <= units.size(); u++) {
            String title = text(wording.unit(units.get(u - 1)));
            columns.append("<th scope=\"col\" class=\"mid\"><abbr title=\"%s\">U%d</abbr></th>".formatted(title, u));
            key.append("<li><b>U%d</b> %s</li>%n".formatted(u, title));
        }
        String heading = voice.say("Keputusan per peserta dan unit", "Decisions by participant and unit");
        return Markup.section("keputusan", heading, """
                <p>%s</p>
                <ul class="key"><li>%s %s</li><li>%s %s</li><li>%s %s</li></ul>
                <ul class="units">
                %s</ul>
                <div class="box" tabindex="0" role="region" aria-label="%s">
                <table class="decisions">
                <thead><tr><th scope="col">%s</th>%s
                <th scope="col" class="mid whole">Program</th><th scope="col" class="mid whole">BNSP</th>\
                <th scope="col">%s</th></tr></thead>
                <tbody>
                %s
                </tbody></table>
                </div>""".formatted(
                voice.say(
                        "Program: kebijakan pelatihan, semua unit. BNSP: siap untuk sertifikasi, setiap KUK tercapai dan didukung bukti.",
                        "Program: the policy of the training, all units. BNSP: ready for certification, every performance criterion"
                                + " (KUK) met and shown by evidence."),
                voice.decision(Decision.COMPETENT),
                voice.label(Decision.COMPETENT),
                voice.decision(Decision.NOT_YET_COMPETENT),
                voice.label(Decision.NOT_YET_COMPETENT),
                voice.decision(Decision.NOT_YET_CONCLUDED),
                voice.say("penilaian lanjut, belum dapat disimpulkan", "not yet concluded, more to be assessed"),
                key,
                text(heading),
                voice.say("Peserta", "Participant"),
                columns,
                voice.say("Kategori", "Category"),
                each(result.participants(), this::row)));
    }

    private String row(ParticipantResult participant) {
        return """
                <tr><th scope="row">%s</th>%s<td class="mid whole">%s</td><td class="mid whole">%s</td><td>%s</td></tr>""".formatted(
                        text(participant.candidate()),
                        each(
                                participant.training().units().values(),
                                decision -> "<td class=\"mid\">" + voice.decision(decision) + "</td>"),
                        voice.decision(participant.training().scheme()),
                        voice.decision(participant.certification().scheme()),
                        text(voice.label(participant.category())));
    }
}
