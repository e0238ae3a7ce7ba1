package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;

import id.tolok.programme.TrainingModule;
import java.util.stream.Collectors;

/** What the organiser should train again, and in which module. */
final class FeedbackSection implements ReportSection {

    private final ScoredProgramme scored;
    private final Voice voice;
    private final Wording wording;

    FeedbackSection(ScoredProgramme scored, Voice voice) {
        this.scored = scored;
        this.voice = voice;
        this.wording = new Wording(scored.programme(), voice.language());
    }

    @Override
    public String html() {
        return Markup.section(
                "umpan-balik", voice.say("Umpan balik bagi penyelenggara", "Feedback for the organiser"), """
                <p>%s</p>
                <ol class="steps">
                %s
                </ol>""".formatted(
                                voice.say(
                                        "Kriteria yang paling jarang tercapai setelah pelatihan, apa yang dinilai, dan modul yang melatihnya.",
                                        "The criteria that the fewest reached after the training, what they assess, and the modules that train it."),
                                each(scored.weakest(), this::weak)));
    }

    private String weak(WeakCriterion weak) {
        return """
                <li><b>%s</b>: %s %s. %s: %s.
                <ul>
                %s
                </ul></li>""".formatted(
                        text(voice.say(weak.criterion().title())),
                        missed(weak),
                        voice.percent(weak.mean()),
                        voice.say("Latih kembali", "Train again"),
                        text(scored.modules(weak.criterion()).stream()
                                .map(TrainingModule::toString)
                                .collect(Collectors.joining("; "))),
                        each(wording.assessed(weak.criterion()), line -> "<li>" + text(line) + "</li>"));
    }

    private String missed(WeakCriterion weak) {
        int missed = weak.rated() - weak.reached();
        return voice.say(
                missed + " dari " + weak.rated() + " peserta belum mencapai, rata-rata",
                "not reached by " + missed + " of " + weak.rated() + " participants, mean");
    }
}
