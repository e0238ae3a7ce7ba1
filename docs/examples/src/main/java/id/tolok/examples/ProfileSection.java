package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;
import static id.tolok.text.Language.INDONESIAN;

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
final class ProfileSection {

    private final ScoredProgramme scored;
    private final Rubric rubric;
    private final Wording wording;
    private final Result before;
    private final Result after;

    ProfileSection(ScoredProgramme scored, CandidateId candidate) {
        this.scored = scored;
        this.rubric = scored.programme().rubric();
        this.wording = new Wording(scored.programme());
        this.before = scored.before(candidate);
        this.after = scored.after(candidate);
    }

    String html() {
        return """
                <section aria-labelledby="profil">
                <h2 id="profil">Profil kompetensi %s %s</h2>
                <p class="note">Garis tegak pada ranah menandai nilai sebelum pelatihan; pada kriteria, nilai yang diperlukan.</p>
                <div class="bars">
                %s
                </div>
                <div class="units-grid">
                %s
                </div>
                %s
                <details>
                <summary>Penjelasan lengkap sampai setiap penilaian</summary>
                <pre tabindex="0">%s</pre>
                </details>
                </section>
                """.formatted(
                        text(after.candidate()),
                        Markup.decision(after.decision()),
                        each(scored.domains(), this::domain),
                        each(after.units(), this::unit),
                        improvements(),
                        text(after.explain().toText(INDONESIAN)));
    }

    private String domain(Domain domain) {
        Optional<Score> first = before.standing(domain).score();
        return after.standing(domain)
                .score()
                .map(last -> """
                        <div><p>%s</p>%s<p>%s</p></div>""".formatted(
                        text(domain.label(INDONESIAN)),
                        Markup.bar(last, first.orElse(Score.ZERO), true),
                        first.map(score -> Markup.percent(score) + " → ").orElse("") + Markup.percent(last)))
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
                        Markup.decision(after.decision(unit)),
                        each(criteria, this::criterion));
    }

    private String criterion(Criterion criterion) {
        Score required = Score.of(rubric.scale(criterion).share(rubric.required(criterion)));
        Optional<Score> score = after.standing(criterion.id()).score();
        boolean reached = score.filter(got -> got.isAtLeast(required)).isPresent();
        return """
                <li class="%s"><span>%s%s%s</span><b>%s</b>%s</li>""".formatted(
                        reached ? "reached" : "missed",
                        text(criterion.title()),
                        criterion.critical() ? tag("kritis") : "",
                        reached ? "" : tag("perlu " + Markup.percent(required)),
                        (reached ? "" : "✗ ") + score.map(Markup::percent).orElse("belum dinilai"),
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
                <h3>Yang masih diperlukan agar kompeten</h3>
                <ol class="steps">
                %s
                </ol>""".formatted(each(after.improvements(), this::improvement));
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
    private static List<String> evidence(Improvement improvement) {
        return improvement.obstacle() instanceof Evidenced evidenced
                ? evidenced.pieces().stream()
                        .map(piece ->
                                "bukti " + piece.id() + ": " + piece.because().in(INDONESIAN))
                        .toList()
                : List.of();
    }
}
