package id.tolok.examples;

import id.tolok.agreement.AgreementReport;
import id.tolok.agreement.Division;
import id.tolok.agreement.Leniency;
import id.tolok.agreement.Metric;
import id.tolok.agreement.Panel;
import id.tolok.agreement.Weights;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether the assessors agree: coefficients by domain, how lenient each is, and what divides them. */
final class AgreementSection implements ReportSection {

    private static final int MOST_DIVISIVE = 5;

    /** From this mean distance in levels on, an assessor needs moderation. */
    private static final Rational TOLERANCE = Rational.of(1, 4);

    private final ScoredProgramme scored;
    private final Voice voice;
    private final Map<CriterionId, Panel> panels = new LinkedHashMap<>();

    AgreementSection(ScoredProgramme scored, Voice voice) {
        this.scored = scored;
        this.voice = voice;
        Panel.ofEach(scored.programme().rubric(), scored.programme().after().values())
                .forEach((criterion, panel) -> {
                    if (panel.assessors().size() > 1) {
                        panels.put(criterion, panel);
                    }
                });
    }

    @Override
    public String html() {
        Map<Domain, Panel> domains = domains();
        return domains.isEmpty()
                ? ""
                : Markup.section(
                        "kesepakatan", voice.say("Kesepakatan asesor", "Agreement of the assessors"), """
                        <p>%s</p>
                        %s
                        <p class="note">%s</p>
                        %s
                        %s""".formatted(
                                        voice.say(
                                                "Penilaian akhir dari asesor; objek adalah satu kriteria pada satu peserta. Hasil tes tidak termasuk.",
                                                "The assessors' ratings after the training; a subject is one criterion of one participant. Tests are left out."),
                                        coefficients(domains),
                                        voice.say(
                                                "Bobot kuadrat, metrik interval, selang kepercayaan 95%. Bila hampir semua dinilai sama, kappa rendah"
                                                        + " meskipun asesor sepakat; karena itu AC2 dan persentase kesepakatan disajikan bersamanya.",
                                                "Quadratic weights, interval metric, confidence 95%. Where nearly everything is rated alike, kappa is low"
                                                        + " although assessors agree; so AC2 and plain agreement stand beside it."),
                                        leniency(domains),
                                        divisions()));
    }

    /** All ratings of the criteria of a domain, of those domains that have one scale for them. */
    private Map<Domain, Panel> domains() {
        Map<Domain, Panel> together = new LinkedHashMap<>();
        for (Domain domain : scored.domains()) {
            List<CriterionId> own = panels.keySet().stream()
                    .filter(id -> criterion(id).domain() == domain)
                    .toList();
            if (own.stream().map(id -> panel(id).categories()).distinct().count() == 1) {
                together.put(domain, together(own));
            }
        }
        return together;
    }

    private Panel together(List<CriterionId> criteria) {
        Panel.Builder all = Panel.on(panel(criteria.get(0)).categories());
        for (CriterionId criterion : criteria) {
            Panel panel = panel(criterion);
            panel.subjects()
                    .forEach(subject -> panel.assessors()
                            .forEach(assessor -> panel.rating(subject, assessor)
                                    .ifPresent(category -> all.rating(subject + " " + criterion, assessor, category))));
        }
        return all.build();
    }

    private Panel panel(CriterionId criterion) {
        return Objects.requireNonNull(panels.get(criterion));
    }

    private Criterion criterion(CriterionId id) {
        return scored.programme().rubric().find(id).orElseThrow();
    }

    private String coefficients(Map<Domain, Panel> domains) {
        List<Report> reports = domains.values().stream()
                .map(panel -> AgreementReport.of(panel, Weights.QUADRATIC, Metric.INTERVAL, Interval.CONFIDENCE_95))
                .toList();
        List<List<String>> rows = reports.get(0).entries().stream()
                .map(entry -> {
                    List<String> row = new ArrayList<>(List.of(Voice.capital(voice.say(entry.label()))));
                    reports.forEach(report ->
                            row.add(report.find(entry.name()).map(voice::value).orElse("–")));
                    return row;
                })
                .map(List::copyOf)
                .toList();
        return Markup.table(
                voice.say("Ukuran kesepakatan per ranah", "Coefficients of agreement by domain"),
                heads(voice.say("Ukuran", "Coefficient"), domains),
                rows);
    }

    private List<String> heads(String first, Map<Domain, Panel> domains) {
        List<String> heads = new ArrayList<>(List.of(first));
        domains.keySet().forEach(domain -> heads.add(voice.title(domain)));
        return heads;
    }

    private String leniency(Map<Domain, Panel> domains) {
        List<List<String>> rows = new ArrayList<>();
        domains.forEach((domain, panel) -> Leniency.of(panel)
                .forEach(each -> rows.add(List.of(
                        each.assessor() + ", " + voice.label(domain),
                        voice.exact(each.deviation()),
                        Integer.toString(each.subjects()),
                        each.needsModeration(TOLERANCE) ? voice.say("ya", "yes") : voice.say("tidak", "no")))));
        return Markup.table(
                voice.say(
                        "Kemurahan asesor: jarak rata-rata dari rekannya dalam tingkat, di atas 0 murah",
                        "Leniency of assessors: mean distance from colleagues in levels, above 0 lenient"),
                List.of(
                        voice.say("Asesor, ranah", "Assessor, domain"),
                        voice.say("Jarak", "Distance"),
                        voice.say("Objek", "Subjects"),
                        voice.say("Perlu moderasi (lebih dari ¼)", "Needs moderation (above ¼)")),
                rows);
    }

    private String divisions() {
        return Markup.table(
                voice.say(
                        "Kriteria yang paling memecah asesor, menurut persentase penilaian yang sama",
                        "Criteria that divide the assessors most, by the share of equal ratings"),
                List.of(
                        voice.say("Kriteria", "Criterion"),
                        voice.say("Sama", "Equal"),
                        voice.say("Terpaut lebih dari satu tingkat", "More than one level apart")),
                Division.of(panels, Weights.NONE).stream()
                        .limit(MOST_DIVISIVE)
                        .map(division -> List.of(
                                voice.say(criterion(division.of()).title()),
                                voice.share(division.agreement().value()),
                                apart(division.of())))
                        .toList());
    }

    private String apart(CriterionId criterion) {
        List<String> subjects = Division.toModerate(panel(criterion), Rational.ONE);
        return subjects.isEmpty() ? "–" : String.join(", ", subjects);
    }
}
