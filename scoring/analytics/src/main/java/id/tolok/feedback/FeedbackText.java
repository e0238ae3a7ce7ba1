package id.tolok.feedback;

import com.google.common.base.Joiner;
import id.tolok.explanation.Percent;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;

/** Tells feedback in one language: headings, and one line for each thing. */
final class FeedbackText {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    FeedbackText(Language language) {
        this.language = language;
    }

    private String say(String indonesian, String english) {
        return LocalizedText.of(indonesian, english).in(language);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String percent(Score score) {
        return Percent.show(score, language);
    }

    String of(ParticipantFeedback feedback) {
        line(say("Umpan balik untuk ", "Feedback for ") + feedback.candidate() + ": "
                + feedback.decision().label(language));
        line(say("Kekuatan", "Strengths"));
        feedback.strengths()
                .forEach(strength -> line("- " + strength.title().in(language) + ": " + percent(strength.score())));
        none(feedback.strengths());
        line(say("Yang perlu ditingkatkan", "To be improved"));
        feedback.gapsByRef().forEach((ref, gaps) -> {
            line("- " + name(ref, feedback));
            gaps.forEach(gap -> gap(gap, "  "));
        });
        feedback.gaps().stream().filter(gap -> gap.refs().isEmpty()).forEach(gap -> gap(gap, ""));
        none(feedback.gaps());
        return text.toString();
    }

    private void none(List<?> things) {
        if (things.isEmpty()) {
            line("- " + say("tidak ada", "none"));
        }
    }

    private static String kind(StandardRef ref) {
        return ref.part() == StandardRef.Part.CRITERION ? "KUK " : "";
    }

    private String name(StandardRef ref, ParticipantFeedback feedback) {
        LocalizedText title = feedback.titles().get(ref);
        return kind(ref) + ref + (title == null ? "" : " " + title.in(language));
    }

    private void gap(Gap gap, String indent) {
        line(indent + "- " + gap.title().in(language) + ": " + standing(gap.standing())
                + say(", diperlukan ", ", required ") + percent(gap.required()));
        gap.nextSteps()
                .forEach(step -> line(indent + "  " + say("langkah berikut: ", "next step: ") + step.in(language)));
    }

    private String standing(Standing standing) {
        return standing instanceof Standing.Unscored none
                ? none.reason().label(language)
                : standing.score().map(this::percent).orElse("");
    }

    String of(OrganiserFeedback feedback) {
        line(say("Umpan balik untuk penyelenggara ", "Feedback for the organiser of ") + feedback.programme());
        line(say("Sasaran: setiap kriteria tercapai oleh ", "Target: each criterion met by ")
                + percent(Score.of(feedback.target()))
                + say(" peserta", " of the participants"));
        feedback.toChange().forEach(this::module);
        if (feedback.toChange().isEmpty()) {
            line(say("Tidak ada modul yang perlu diubah", "No module needs to change"));
        }
        if (!feedback.untaught().isEmpty()) {
            line(say("Belum diajarkan oleh modul mana pun", "Taught by no module"));
            feedback.untaught().forEach(this::finding);
        }
        return text.toString();
    }

    private void module(ModuleFeedback module) {
        line(say("Modul ", "Module ") + module.id() + " " + module.title() + ": " + say("perkuat", "strengthen"));
        module.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        line("- " + finding.title().in(language) + ": " + say("tercapai oleh ", "met by ") + finding.met()
                + say(" dari ", " of ") + finding.concluded() + " (" + percent(Score.of(finding.rate())) + "), "
                + say("rerata ", "mean ") + percent(Score.of(finding.mean()))
                + (finding.refs().isEmpty() ? "" : "; " + Joiner.on(", ").join(finding.refs())));
    }
}
