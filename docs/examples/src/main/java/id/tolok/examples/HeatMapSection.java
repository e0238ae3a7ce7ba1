package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;

import id.tolok.person.CandidateId;
import id.tolok.programme.Participant;
import id.tolok.rubric.Criterion;
import id.tolok.score.Score;
import id.tolok.scoring.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who stands where at the weakest criteria: a table whose cells are also coloured, so that it needs no other table behind it. */
final class HeatMapSection implements ReportSection {

    private final ScoredProgramme scored;
    private final Voice voice;
    private final List<WeakCriterion> weakest;

    HeatMapSection(ScoredProgramme scored, Voice voice) {
        this.scored = scored;
        this.voice = voice;
        this.weakest = scored.weakest();
    }

    @Override
    public String html() {
        String heading = voice.say("Peta kriteria terlemah", "Heat map of the weakest criteria");
        return weakest.isEmpty()
                ? ""
                : Markup.section("peta", heading, """
                        <p>%s</p>
                        <ul class="legend heat">%s</ul>
                        <ol class="criteria-key">
                        %s
                        </ol>
                        <div class="box fit" tabindex="0" role="region" aria-label="%s">
                        <table class="heat">
                        <thead><tr><th scope="col">%s</th>%s</tr></thead>
                        <tbody>
                        %s
                        </tbody>
                        <tfoot><tr><th scope="row">%s</th>%s</tr></tfoot>
                        </table>
                        </div>""".formatted(
                                voice.say(
                                        "Nilai setiap peserta sesudah pelatihan, dalam persen bulat, pada kriteria yang paling jarang tercapai; yang belum"
                                                + " mencapai yang diperlukan bergaris bawah.",
                                        "Scores of each participant after the training, in whole percent, at the criteria that the fewest reached; what"
                                                + " falls short of what is required is underlined."),
                                legend(),
                                each(weakest, this::key),
                                text(heading),
                                voice.say("Peserta", "Participant"),
                                IntStream.rangeClosed(1, weakest.size())
                                        .mapToObj(HeatMapSection.this::head)
                                        .collect(Collectors.joining()),
                                each(scored.programme().participants(), this::row),
                                voice.say("Tercapai", "Reached"),
                                each(weakest, weak -> "<td>" + weak.reached() + "/" + weak.rated() + "</td>")));
    }

    private String legend() {
        return "<li><i class=\"h0\"></i>%s</li><li><i class=\"h1\"></i>%s</li><li><i class=\"h2\"></i>%s</li><li><i class=\"h3\"></i>100%%</li>"
                .formatted(
                        voice.say("di bawah 50%", "below 50%"),
                        voice.say("belum mencapai", "short of what is required"),
                        voice.say("mencapai", "reached"));
    }

    private String head(int number) {
        return "<th scope=\"col\"><abbr title=\"%s\">%d</abbr></th>"
                .formatted(text(voice.say(weakest.get(number - 1).criterion().title())), number);
    }

    private String key(WeakCriterion weak) {
        return "<li>%s (%s %s)</li>"
                .formatted(
                        text(voice.say(weak.criterion().title())),
                        voice.say("diperlukan", "required"),
                        voice.percent(required(weak.criterion())));
    }

    private Score required(Criterion criterion) {
        return Score.of(scored.programme().rubric().requiredShare(criterion));
    }

    private String row(Participant participant) {
        CandidateId id = participant.id();
        Result result = scored.after(id);
        return "<tr><th scope=\"row\">%s</th>%s</tr>"
                .formatted(
                        text(id),
                        weakest.stream()
                                .map(weak -> cell(
                                        result.standing(weak.criterion().id()).score(), required(weak.criterion())))
                                .collect(Collectors.joining()));
    }

    /** In whole percent, since the colour and the line below tell what is decided on the exact score. */
    private String cell(Optional<Score> score, Score required) {
        return score.map(got -> "<td class=\"%s\">%s</td>"
                        .formatted(
                                look(got, required),
                                got.isAtLeast(required)
                                        ? Voice.wholePercent(got)
                                        : "<u>" + Voice.wholePercent(got) + "</u>"))
                .orElse("<td>–</td>");
    }

    private static String look(Score score, Score required) {
        if (score.isAtLeast(required)) {
            return score.isAtLeast(Score.FULL) ? "h3" : "h2";
        }
        return score.isAtLeast(Score.ofPercent(50)) ? "h1" : "h0";
    }
}
