package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.person.CandidateId;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Score;
import id.tolok.scoring.Improvement;
import id.tolok.scoring.Result;
import id.tolok.standard.UnitCode;
import java.util.List;
import java.util.Optional;

/** The competency profile of one participant as a part of the report: what was shown, what is missing, and what would help. */
final class ProfileSection implements ReportSection {

    private final ScoredProgramme scored;
    private final Rubric rubric;
    private final Voice voice;
    private final Wording wording;
    private final RadarChart radar;
    private final Result before;
    private final Result after;

    ProfileSection(ScoredProgramme scored, CandidateId candidate, Voice voice) {
        this.scored = scored;
        this.rubric = scored.programme().rubric();
        this.voice = voice;
        this.wording = new Wording(scored.programme(), voice.language());
        this.radar = new RadarChart(Profile.axes(scored), voice);
        this.before = scored.before(candidate);
        this.after = scored.after(candidate);
    }

    @Override
    public String html() {
        return """
                <section aria-labelledby="profil">
                <h2 id="profil">%s %s %s</h2>
                <p class="note">%s</p>
                <div class="bars">
                %s
                </div>
                %s
                <div class="units-grid">
                %s
                </div>
                %s
                <details open>
                <summary>%s</summary>
                <pre tabindex="0">%s</pre>
                </details>
                </section>
                """.formatted(
                voice.say("Profil kompetensi", "Competency profile of"),
                text(after.candidate()),
                voice.decision(after.decision()),
                voice.say(
                        "Garis tegak pada ranah menandai nilai sebelum pelatihan; pada kriteria, nilai yang diperlukan.",
                        "The upright line in a domain marks the score before the training; at a criterion, the score that is required."),
                each(scored.domains(), this::domain),
                radar.isDrawn() ? radar() : "",
                each(after.units(), this::unit),
                improvements(),
                voice.say("Penjelasan lengkap sampai setiap penilaian", "The whole explanation, down to each rating"),
                text(after.explain().toText(voice.language())));
    }

    private String radar() {
        return """
                <figure class="radar"><figcaption>%s</figcaption>
                <ul class="legend"><li><i class="before line"></i>%s</li><li><i class="after"></i>%s</li></ul>
                %s</figure>""".formatted(
                        voice.say(
                                "Profil per unit dan ranah, 0% di tengah, 100% di tepi; angkanya dalam tabel profil setiap peserta",
                                "Profile by unit and domain, 0% in the middle, 100% at the rim; the numbers are in the table of all profiles"),
                        voice.say("sebelum", "before"),
                        voice.say("sesudah", "after"),
                        radar.large(before, after));
    }

    private String domain(Domain domain) {
        Optional<Score> first = before.standing(domain).score();
        return after.standing(domain)
                .score()
                .map(last -> """
                        <div><p>%s</p>%s<p>%s</p></div>""".formatted(
                                text(voice.label(domain)),
                                Markup.bar(last, first.orElse(Score.ZERO), true),
                                first.map(score -> voice.percent(score) + " → ").orElse("") + voice.percent(last)))
                .orElse("");
    }

    private String unit(UnitCode unit) {
        List<Criterion> criteria = rubric.criteria().stream()
                .filter(criterion -> Wording.units(criterion).contains(unit))
                .toList();
        return """
                <article class="unit">
                <header><div><p class="code">%s</p><h3>%s</h3></div>%s</header>
                <ul class="criteria">
                %s
                </ul>
                </article>""".formatted(
                        text(unit),
                        text(wording.unitTitle(unit)),
                        voice.decision(after.decision(unit)),
                        each(criteria, this::criterion));
    }

    private String criterion(Criterion criterion) {
        Score required = Score.of(rubric.requiredShare(criterion));
        Optional<Score> score = after.standing(criterion.id()).score();
        boolean reached = score.filter(got -> got.isAtLeast(required)).isPresent();
        return """
                <li class="%s"><span>%s%s%s</span><b>%s</b>%s</li>""".formatted(
                reached ? "reached" : "missed",
                text(voice.say(criterion.title())),
                criterion.critical() ? tag(voice.say("kritis", "critical")) : "",
                reached ? "" : tag(voice.say("perlu ", "needs ") + voice.percent(required)),
                (reached ? "" : "✗ ") + score.map(voice::percent).orElse(voice.say("belum dinilai", "not rated")),
                Markup.bar(score.orElse(Score.ZERO), required, reached));
    }

    private static String tag(String text) {
        return " <span class=\"tag\">" + text(text) + "</span>";
    }

    private String improvements() {
        if (after.decision() == Decision.COMPETENT) {
            return "";
        }
        return """
                <h3>%s</h3>
                <ol class="steps">
                %s
                </ol>""".formatted(
                        voice.say("Yang masih diperlukan agar kompeten", "What is still needed to be competent"),
                        each(after.improvements(), this::improvement));
    }

    private String improvement(Improvement improvement) {
        return """
                <li>%s
                <ul>
                %s
                %s
                </ul></li>""".formatted(
                        text(wording.improvement(improvement)),
                        each(wording.toBeSeen(improvement), line -> "<li>" + text(line) + "</li>"),
                        each(evidence(improvement), line -> "<li>" + text(line) + "</li>"));
    }

    /** The pieces of evidence that an improvement speaks of, with what is said about them. */
    private List<String> evidence(Improvement improvement) {
        return improvement.obstacle() instanceof Evidenced evidenced
                ? evidenced.pieces().stream()
                        .map(piece -> voice.say("bukti ", "evidence ") + piece.id() + ": " + voice.say(piece.because()))
                        .toList()
                : List.of();
    }
}
