package id.tolok.examples;

import id.tolok.programme.Participant;
import java.util.ArrayList;
import java.util.List;

/** The competency profiles of all participants, and the table behind them. */
final class RadarSection implements ReportSection {

    private final ScoredProgramme scored;
    private final Voice voice;
    private final List<Profile> axes;
    private final RadarChart chart;

    RadarSection(ScoredProgramme scored, Voice voice) {
        this.scored = scored;
        this.voice = voice;
        this.axes = Profile.axes(scored);
        this.chart = new RadarChart(axes, voice);
    }

    @Override
    public String html() {
        return Markup.section(
                "semua-profil", voice.say("Profil setiap peserta", "Profile of each participant"), """
                <p>%s</p>
                <ul class="legend"><li><i class="before line"></i>%s</li><li><i class="after"></i>%s</li></ul>
                <div class="radars">
                %s
                </div>
                %s""".formatted(
                                voice.say(
                                        "Setiap jari-jari satu ranah dalam satu unit, dari 0% di tengah sampai 100% di tepi, searah jarum jam mulai dari"
                                                + " atas: " + order() + ". Yang belum dinilai dilewati.",
                                        "Each spoke is a domain within a unit, from 0% in the middle to 100% at the rim, clockwise from the top: "
                                                + order() + ". What was not rated is passed over."),
                                voice.say("sebelum", "before"),
                                voice.say("sesudah", "after"),
                                chart.isDrawn() ? Markup.each(scored.programme().participants(), this::small) : "",
                                table()));
    }

    private String order() {
        return axes.stream()
                .map(axis -> "U" + axis.number() + " " + voice.label(axis.domain()))
                .limit(4)
                .reduce((all, next) -> all + ", " + next)
                .map(all -> Markup.text(axes.size() > 4 ? all + voice.say(" dan seterusnya", " and so on") : all))
                .orElse("–");
    }

    private String small(Participant participant) {
        return """
                <figure><figcaption>%s %s</figcaption>%s</figure>""".formatted(
                        Markup.text(participant.id()),
                        voice.decision(scored.after(participant.id()).decision()),
                        chart.small(scored.before(participant.id()), scored.after(participant.id())));
    }

    private String table() {
        List<String> heads = new ArrayList<>(List.of(voice.say("Peserta", "Participant")));
        axes.forEach(axis -> heads.add("U" + axis.number() + " " + voice.label(axis.domain())));
        return Markup.table(
                voice.say("Sebelum → sesudah, dalam persen bulat", "Before → after, in whole percent"),
                heads,
                scored.programme().participants().stream().map(this::row).toList());
    }

    private List<String> row(Participant participant) {
        List<String> cells = new ArrayList<>(List.of(participant.id().text()));
        axes.forEach(axis -> cells.add(axis.in(scored.before(participant.id()))
                        .map(Voice::wholePercent)
                        .orElse("–") + "→"
                + axis.in(scored.after(participant.id()))
                        .map(Voice::wholePercent)
                        .orElse("–")));
        return cells;
    }
}
