package id.tolok.examples;

import static id.tolok.examples.FormPage.tick;
import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;

import com.google.common.base.Joiner;
import id.tolok.assessment.Decision;
import id.tolok.assessment.FurtherAssessment;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.exchange.form.AgreementForm;
import id.tolok.exchange.form.BnspForm;
import id.tolok.exchange.form.EvidenceItem;
import id.tolok.exchange.form.FollowUp;
import id.tolok.exchange.form.FormLabel;
import id.tolok.exchange.form.ObservationForm;
import id.tolok.exchange.form.ObservationForm.ObservedCriterion;
import id.tolok.exchange.form.ObservationForm.ObservedElement;
import id.tolok.exchange.form.ObservationForm.ObservedUnit;
import id.tolok.exchange.form.PortfolioForm;
import id.tolok.exchange.form.PortfolioForm.JudgedEvidence;
import id.tolok.exchange.form.RecordForm;
import id.tolok.exchange.form.ReportForm;
import id.tolok.exchange.form.SelfAssessmentForm;
import id.tolok.exchange.form.SelfAssessmentForm.CriterionAnswer;
import id.tolok.exchange.form.SelfAssessmentForm.ElementAnswer;
import id.tolok.exchange.form.SelfAssessmentForm.UnitAnswers;
import id.tolok.exchange.form.StandardLine;
import id.tolok.programme.SelfAssessment.Judgement;
import id.tolok.scheme.SchemeUnit;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints forms of BNSP as HTML, each on one or more pages of A4. */
final class FormPages {

    private final FormPage page;

    FormPages(Language language, Map<String, String> names) {
        this.page = new FormPage(language, names);
    }

    // region agreement
    /** Form FR.AK.01. */
    String html(AgreementForm form) {
        String boxes = each(
                Arrays.asList(AgreementForm.Box.values()),
                kind -> page.choice(form.boxes().contains(kind), page.say(kind)));
        return page.page(
                BnspForm.AGREEMENT,
                page.head(form.head(), page.row(form.candidate()))
                        + page.heading(FormLabel.EVIDENCE_TO_COLLECT)
                        + "<ul class=\"choices columns\">" + boxes + "</ul>\n"
                        + agreedEvidence(form)
                        + page.heading(FormLabel.AGREED_ON)
                        + "<table class=\"head\">"
                        + page.row(FormLabel.DAY, page.weekday(form.head().date()))
                        + page.row(FormLabel.TIME, form.time().toString())
                        + page.row(FormLabel.PLACE, text(form.head().place().name()))
                        + "</table>\n"
                        + statement(FormLabel.ROLE_ASSESSOR, FormLabel.STATEMENT_OF_ASSESSOR)
                        + statement(FormLabel.ROLE_CANDIDATE, FormLabel.STATEMENT_OF_CANDIDATE)
                        + page.signatures(form.signatures(), Optional.of(form.candidate())));
    }
    // endregion

    private String agreedEvidence(AgreementForm form) {
        return """
                <table><thead><tr><th>%s</th><th>%s</th></tr></thead><tbody>
                %s
                </tbody></table>
                """.formatted(
                        page.say(FormLabel.EVIDENCE_KIND),
                        page.say(FormLabel.METHOD),
                        each(
                                form.evidence(),
                                one -> "<tr><td>" + one.kind().abbreviation() + " – " + page.say(one.kind())
                                        + "</td><td>" + page.say(one.method()) + "</td></tr>"));
    }

    private String statement(FormLabel who, FormLabel what) {
        return "<p class=\"statement\"><b>" + page.say(who) + "</b> " + page.say(what) + "</p>\n";
    }

    /** Form FR.APL.02. */
    String html(SelfAssessmentForm form) {
        return page.page(
                BnspForm.SELF_ASSESSMENT,
                page.head(form.scheme(), page.row(form.candidate()) + page.row(form.date()))
                        + each(form.units(), this::unit)
                        + page.heading(FormLabel.RECOMMENDATION)
                        + review(form)
                        + page.signatures(form.signatures(), Optional.of(form.candidate())));
    }

    private String review(SelfAssessmentForm form) {
        String methods = Joiner.on(", ")
                .join(form.review().methods().stream().map(page::say).toList());
        boolean continued = form.review().continued();
        return "<ul class=\"choices\">"
                + page.choice(
                        continued,
                        page.say(FormLabel.GOES_ON) + (continued ? " " + page.say(FormLabel.BY) + " " + methods : ""))
                + page.choice(!continued, page.say(FormLabel.DOES_NOT_GO_ON))
                + "</ul>\n<p class=\"small muted\">" + page.say(FormLabel.REVIEWED_BY) + ": "
                + page.assessor(form.review().assessor()) + ", "
                + page.date(form.review().date()) + "</p>\n";
    }

    private String unit(UnitAnswers unit) {
        return """
                <table>
                <thead><tr><th colspan="4" class="unit">%s</th></tr>
                <tr><th>%s</th><th class="tick">K</th><th class="tick">BK</th><th style="width:45mm">%s</th></tr></thead>
                <tbody>
                %s
                </tbody></table>""".formatted(
                        heading(unit.unit()),
                        page.say(FormLabel.CAN_I),
                        page.say(FormLabel.RELEVANT_EVIDENCE),
                        each(unit.elements(), this::element));
    }

    private String element(ElementAnswer answer) {
        boolean can = answer.judgement() == Judgement.CAN;
        return "<tr><td><span class=\"element\">" + numbered(answer.element()) + "</span><ul class=\"kuk\">"
                + each(answer.criteria(), criterion -> line(criterion, answer))
                + "</ul></td>" + tick(can) + tick(!can)
                + "<td class=\"small\">" + evidence(answer.evidence()) + "</td></tr>";
    }

    /** A criterion, marked where it is one of those that keep the element from being K. */
    private static String line(CriterionAnswer answer, ElementAnswer element) {
        boolean someCan = element.criteria().stream().anyMatch(one -> one.judgement() == Judgement.CAN);
        String marked = someCan && answer.judgement() == Judgement.CANNOT_YET ? " <b>(BK)</b>" : "";
        return "<li><span>" + text(answer.criterion().number()) + "</span><span>"
                + text(answer.criterion().text()) + marked + "</span></li>";
    }

    private static String evidence(List<EvidenceItem> items) {
        return items.isEmpty()
                ? "–"
                : each(items, item -> text(item.title().isEmpty() ? item.id() : item.title()) + "<br>");
    }

    private String heading(SchemeUnit unit) {
        return unit.workGroup()
                        .map(group -> "<span class=\"group\">" + page.say(FormLabel.WORK_GROUP) + ": " + text(group)
                                + "</span>")
                        .orElse("")
                + page.say(FormLabel.UNIT) + " <b>" + text(unit.code()) + " " + text(unit.title()) + "</b>";
    }

    private static String numbered(StandardLine line) {
        return text(line.number()) + ". " + text(line.text());
    }

    /** Form FR.IA.01. */
    String html(ObservationForm form) {
        return page.page(
                BnspForm.OBSERVATION,
                page.head(
                                form.head(),
                                page.row(form.candidate())
                                        + page.row(form.head().date()))
                        + each(form.units(), this::unit)
                        + page.heading(FormLabel.FEEDBACK)
                        + "<p class=\"lines\">" + text(form.feedback().isEmpty() ? "–" : form.feedback()) + "</p>\n"
                        + page.heading(FormLabel.RECOMMENDATION)
                        + recommendation(form)
                        + page.signatures(form.signatures(), Optional.of(form.candidate())));
    }

    private String recommendation(ObservationForm form) {
        Decision decision = form.recommendation();
        return "<ul class=\"choices\">"
                + page.choice(decision == Decision.COMPETENT, page.say(FormLabel.ALL_REACHED))
                + page.choice(
                        decision == Decision.NOT_YET_COMPETENT,
                        page.say(FormLabel.SOME_NOT_REACHED) + gaps(form, Decision.NOT_YET_COMPETENT))
                + page.choice(
                        form.units().stream()
                                .anyMatch(unit ->
                                        !lines(unit, Decision.NOT_YET_CONCLUDED).isEmpty()),
                        page.say(FormLabel.SOME_NOT_CONCLUDED) + gaps(form, Decision.NOT_YET_CONCLUDED))
                + "</ul>\n";
    }

    /** The criteria that were decided so, by group of work, unit and element. */
    private String gaps(ObservationForm form, Decision decision) {
        List<String> gaps = new ArrayList<>();
        for (ObservedUnit unit : form.units()) {
            List<String> lines = lines(unit, decision);
            if (!lines.isEmpty()) {
                gaps.add(heading(unit.unit()) + "; " + Joiner.on("; ").join(lines));
            }
        }
        return gaps.isEmpty() ? "" : "<ul>" + each(gaps, gap -> "<li>" + gap + "</li>") + "</ul>";
    }

    private List<String> lines(ObservedUnit unit, Decision decision) {
        List<String> lines = new ArrayList<>();
        for (ObservedElement element : unit.elements()) {
            String criteria = element.criteria().stream()
                    .filter(criterion -> criterion.achieved() == decision)
                    .map(criterion -> text(criterion.criterion().number()))
                    .collect(Collectors.joining(", "));
            if (!criteria.isEmpty()) {
                lines.add(page.say(FormLabel.ELEMENT) + " "
                        + text(element.element().number()) + ", " + page.say(FormLabel.CRITERION_SHORT) + " "
                        + criteria);
            }
        }
        return lines;
    }

    private String unit(ObservedUnit unit) {
        return """
                <table>
                <thead><tr><th colspan="7" class="unit">%s</th></tr>
                <tr><th class="no" rowspan="2">%s</th><th rowspan="2" style="width:31mm">%s</th><th rowspan="2">%s</th>
                <th rowspan="2" style="width:29mm">%s</th><th colspan="2" class="tick">%s</th><th rowspan="2" style="width:30mm">%s</th></tr>
                <tr><th class="tick">%s</th><th class="tick">%s</th></tr></thead>
                <tbody>
                %s
                </tbody></table>""".formatted(
                        heading(unit.unit()),
                        page.say(FormLabel.ROW),
                        page.say(FormLabel.ELEMENT),
                        page.say(FormLabel.CRITERION),
                        page.say(FormLabel.BENCHMARK),
                        page.say(FormLabel.ACHIEVEMENT),
                        page.say(FormLabel.FURTHER),
                        page.say(FormLabel.YES),
                        page.say(FormLabel.NO),
                        each(unit.elements(), this::element));
    }

    /** The rows of an element, between which pages may break; its title and a benchmark stand where they begin to hold. */
    private String element(ObservedElement element) {
        StringBuilder rows = new StringBuilder();
        String benchmark = "";
        for (ObservedCriterion criterion : element.criteria()) {
            boolean first = rows.isEmpty();
            boolean another = first || !criterion.benchmark().equals(benchmark);
            benchmark = criterion.benchmark();
            rows.append("<tr><td class=\"no\">" + text(criterion.criterion().number()) + "</td>")
                    .append(small(first ? numbered(element.element()) : ""))
                    .append("<td>" + text(criterion.criterion().text()) + "</td>")
                    .append(small(another ? text(benchmark) : ""))
                    .append(tick(criterion.achieved() == Decision.COMPETENT))
                    .append(tick(criterion.achieved() == Decision.NOT_YET_COMPETENT))
                    .append(small(followUp(criterion.followUp())))
                    .append("</tr>\n");
        }
        return rows.toString();
    }

    private static String small(String content) {
        return "<td class=\"small\">" + content + "</td>";
    }

    private String followUp(FollowUp followUp) {
        List<String> lines = new ArrayList<>();
        followUp.gaps().forEach(gap -> lines.add(text(gap.reason())));
        followUp.assessments().forEach(one -> lines.add(further(one)));
        return Joiner.on("<br>").join(lines);
    }

    private String further(FurtherAssessment one) {
        return page.say(one.method()) + ", " + page.date(one.date());
    }

    /** Form FR.IA.08. */
    String html(PortfolioForm form) {
        return page.page(
                BnspForm.PORTFOLIO,
                page.head(
                                form.head(),
                                page.row(form.candidate())
                                        + page.row(form.head().date()))
                        + verdicts(form)
                        + page.heading(FormLabel.TO_CLARIFY)
                        + page.list(form.interview(), line -> text(line.ref()) + " " + text(line.text()))
                        + page.heading(FormLabel.ADDITIONAL_EVIDENCE)
                        + missing(form)
                        + page.heading(FormLabel.RECOMMENDATION)
                        + "<ul class=\"choices\">"
                        + page.choice(form.isSufficient(), page.say(FormLabel.SUFFICIENT))
                        + page.choice(
                                !form.isSufficient(),
                                page.say(FormLabel.TO_OBSERVE)
                                        + (form.isSufficient()
                                                ? ""
                                                : ": " + text(Joiner.on(", ").join(form.toObserve()))))
                        + "</ul>\n"
                        + page.signatures(form.signatures(), Optional.of(form.candidate())));
    }

    private String verdicts(PortfolioForm form) {
        List<RuleOfEvidence> rules = Arrays.asList(RuleOfEvidence.values());
        return """
                <table>
                <thead><tr><th rowspan="3" class="no">%s</th><th rowspan="3">%s</th><th colspan="8" style="text-align:center">%s</th><th rowspan="3" style="width:33mm">%s</th></tr>
                <tr>%s</tr><tr>%s</tr></thead>
                <tbody>
                %s
                </tbody></table>
                """.formatted(
                        page.say(FormLabel.ROW),
                        page.say(FormLabel.PORTFOLIO_EVIDENCE),
                        page.say(FormLabel.RULES_OF_EVIDENCE),
                        page.say(FormLabel.NOTE),
                        each(rules, rule -> "<th colspan=\"2\" class=\"tick\">" + page.say(rule) + "</th>"),
                        each(
                                rules,
                                rule -> "<th class=\"tick\">" + page.say(FormLabel.YES) + "</th><th class=\"tick\">"
                                        + page.say(FormLabel.NO) + "</th>"),
                        rows(form.evidence()));
    }

    private String rows(List<JudgedEvidence> evidence) {
        StringBuilder rows = new StringBuilder();
        for (JudgedEvidence piece : evidence) {
            rows.append("<tr><td class=\"no\">")
                    .append(evidence.indexOf(piece) + 1)
                    .append("</td><td>");
            rows.append(evidence(List.of(piece.item()))).append("<span class=\"small muted\">");
            rows.append(page.date(piece.item().date())).append("</span></td>");
            piece.verdicts()
                    .values()
                    .forEach(verdict -> rows.append(tick(verdict.isYes())).append(tick(verdict.isNo())));
            rows.append("<td class=\"small\">").append(reasons(piece)).append("</td></tr>\n");
        }
        return rows.toString();
    }

    private String reasons(JudgedEvidence piece) {
        return piece.verdicts().entrySet().stream()
                .filter(entry -> entry.getValue().isNo())
                .map(entry ->
                        page.say(entry.getKey()) + ": " + text(entry.getValue().reason()))
                .collect(Collectors.joining("<br>"));
    }

    private String missing(PortfolioForm form) {
        if (form.missing().isEmpty()) {
            return page.list(form.missing(), Object::toString);
        }
        return """
                <table><thead><tr><th style="width:38mm">%s</th><th>%s</th><th>%s</th></tr></thead>
                <tbody>
                %s
                </tbody></table>
                """.formatted(
                        page.say(FormLabel.UNIT) + " / " + page.say(FormLabel.CRITERION_SHORT),
                        page.say(FormLabel.ADDITIONAL_EVIDENCE),
                        page.say(FormLabel.CURE),
                        each(
                                form.missing(),
                                one -> "<tr><td>" + text(one.ref()) + "</td><td>"
                                        + text(one.text().in(page.language())) + "</td><td>"
                                        + text(one.cure().in(page.language())) + "</td></tr>"));
    }

    /** Form FR.AK.02. */
    String html(RecordForm form) {
        return page.page(
                BnspForm.RECORD,
                page.head(
                                form.head(),
                                page.row(form.candidate())
                                        + page.row(
                                                FormLabel.BEGIN,
                                                page.date(form.head().date()))
                                        + page.row(FormLabel.END, page.date(form.ended())))
                        + page.heading(FormLabel.EVIDENCE_OF_UNITS)
                        + units(form)
                        + page.heading(FormLabel.RECOMMENDATION)
                        + decision(form.recommendation())
                        + page.heading(FormLabel.FOLLOW_UP)
                        + page.list(form.followUp().gaps(), gap -> text(gap.ref()) + ": " + text(gap.reason()))
                        + (form.followUp().assessments().isEmpty()
                                ? ""
                                : page.list(
                                        form.followUp().assessments(),
                                        one -> further(one) + ": "
                                                + text(Joiner.on(", ").join(one.refs()))))
                        + page.heading(FormLabel.COMMENT)
                        + page.list(
                                form.comments(),
                                comment -> page.assessor(comment.assessor()) + ": " + text(comment.text()))
                        + page.signatures(form.signatures(), Optional.of(form.candidate()))
                        + "<p class=\"small muted\">" + page.say(FormLabel.ATTACHMENTS) + ": "
                        + page.say(FormLabel.ATTACHED) + "</p>");
    }

    private String decision(Decision decision) {
        return "<ul class=\"choices columns\">"
                + each(
                        Arrays.asList(Decision.values()),
                        one -> page.choice(one == decision, one.abbreviation() + " – " + page.say(one)))
                + "</ul>\n";
    }

    private String units(RecordForm form) {
        List<RecordForm.Column> columns = Arrays.asList(RecordForm.Column.values());
        return """
                <table>
                <thead><tr><th class="no">%s</th><th>%s</th>%s<th class="tick">K</th><th class="tick">BK</th></tr></thead>
                <tbody>
                %s
                </tbody></table>
                """.formatted(
                page.say(FormLabel.ROW),
                page.say(FormLabel.UNIT),
                each(columns, column -> "<th class=\"tick\"><div class=\"rotate\">" + page.say(column) + "</div></th>"),
                each(
                        form.units(),
                        unit -> "<tr><td class=\"no\">" + (form.units().indexOf(unit) + 1) + "</td><td>"
                                + text(unit.unit().code()) + "<br>"
                                + text(unit.unit().title()) + "</td>"
                                + each(columns, column -> tick(unit.evidence().contains(column)))
                                + tick(unit.recommendation() == Decision.COMPETENT)
                                + tick(unit.recommendation() == Decision.NOT_YET_COMPETENT) + "</tr>"));
    }

    /** Form FR.AK.05. */
    String html(ReportForm form) {
        return page.page(
                BnspForm.REPORT,
                page.head(form.head(), page.row(form.head().date()))
                        + candidates(form)
                        + page.heading(FormLabel.ASPECTS)
                        + lines(form.notes().aspects())
                        + page.heading(FormLabel.REFUSALS)
                        + page.list(
                                form.refusals(),
                                refusal -> page.name(refusal.candidate()) + ", " + page.date(refusal.filed()) + ": "
                                        + text(refusal.reason()))
                        + page.heading(FormLabel.IMPROVEMENTS)
                        + lines(form.notes().improvements())
                        + page.heading(FormLabel.REMARKS)
                        + lines(form.notes().remarks())
                        + page.signatures(List.of(form.signature()), Optional.empty()));
    }

    private static String lines(String words) {
        return "<p class=\"lines\">" + (words.isEmpty() ? "–" : text(words)) + "</p>\n";
    }

    private String candidates(ReportForm form) {
        return """
                <table>
                <thead><tr><th class="no" rowspan="2">%s</th><th rowspan="2" style="width:50mm">%s</th><th colspan="2" class="tick">%s</th><th rowspan="2">%s</th></tr>
                <tr><th class="tick">K</th><th class="tick">BK</th></tr></thead>
                <tbody>
                %s
                </tbody></table>
                """.formatted(
                        page.say(FormLabel.ROW),
                        page.say(FormLabel.CANDIDATE),
                        page.say(FormLabel.RECOMMENDATION),
                        page.say(FormLabel.NOTE),
                        each(
                                form.rows(),
                                row -> "<tr><td class=\"no\">" + (form.rows().indexOf(row) + 1) + "</td><td>"
                                        + page.name(row.candidate()) + "</td>"
                                        + tick(row.recommendation() == Decision.COMPETENT)
                                        + tick(row.recommendation() == Decision.NOT_YET_COMPETENT)
                                        + "<td class=\"small\">"
                                        + named(FormLabel.UNITS_NOT_COMPETENT, row.notYetCompetent())
                                        + named(FormLabel.UNITS_NOT_CONCLUDED, row.notYetConcluded())
                                        + "</td></tr>"));
    }

    private String named(FormLabel label, List<SchemeUnit> units) {
        return units.isEmpty() ? "" : page.say(label) + ":<br>" + each(units, unit -> text(unit) + "<br>");
    }
}
