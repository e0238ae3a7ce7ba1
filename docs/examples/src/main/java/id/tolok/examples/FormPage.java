package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;
import static id.tolok.exchange.form.FormLabel.ASSESSOR;
import static id.tolok.exchange.form.FormLabel.CANDIDATE;
import static id.tolok.exchange.form.FormLabel.DATE;
import static id.tolok.exchange.form.FormLabel.NOTHING;
import static id.tolok.exchange.form.FormLabel.NOT_SIGNED;
import static id.tolok.exchange.form.FormLabel.NUMBER;
import static id.tolok.exchange.form.FormLabel.PLACE;
import static id.tolok.exchange.form.FormLabel.REGISTRATION;
import static id.tolok.exchange.form.FormLabel.ROLE_ASSESSOR;
import static id.tolok.exchange.form.FormLabel.ROLE_CANDIDATE;
import static id.tolok.exchange.form.FormLabel.SCHEME;
import static id.tolok.exchange.form.FormLabel.SIGNATURE;
import static id.tolok.exchange.form.FormLabel.TITLE;

import id.tolok.exchange.form.AssessmentHead;
import id.tolok.exchange.form.BnspForm;
import id.tolok.exchange.form.FormLabel;
import id.tolok.exchange.form.SchemeHead;
import id.tolok.exchange.form.SignatureLine;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the pages of all forms share: head, boxes, signatures, and the words of one language. */
final class FormPage {

    private final Language language;
    private final Map<String, String> names;
    private final String css;

    FormPage(Language language, Map<String, String> names) {
        this.language = language;
        this.names = names;
        this.css = Markup.css("forms.css");
    }

    /** A whole page, which needs no other file. */
    String page(BnspForm form, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s %s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <header><span class="code">%s</span><h1>%s</h1></header>
                %s
                </main>
                </body>
                </html>
                """.formatted(language, form.code(), say(form), css(form), form.code(), say(form), body);
    }

    private String css(BnspForm form) {
        return css.replace("string(form)", '"' + form.code() + '"');
    }

    String say(Labelled labelled) {
        return text(labelled.label(language));
    }

    Language language() {
        return language;
    }

    /** The table at the head of a form that names only the scheme, and more rows. */
    String head(SchemeHead scheme, String more) {
        return """
                <table class="head">
                <tr><th rowspan="2">%s<br><span class="small muted">(%s)</span></th><th class="sub">%s</th><td>%s</td></tr>
                <tr><th class="sub">%s</th><td>%s</td></tr>
                %s
                </table>""".formatted(
                        say(SCHEME),
                        say(scheme.packaging()),
                        say(TITLE),
                        text(scheme.title()),
                        say(NUMBER),
                        text(scheme.number().orElse("–")),
                        more);
    }

    String head(AssessmentHead head, String more) {
        return head(
                head.scheme(),
                row(
                                PLACE,
                                text(head.place().kind().label(language) + ": "
                                        + head.place().name()))
                        + each(head.assessors(), assessor -> row(ASSESSOR, assessor(assessor)))
                        + more);
    }

    String row(FormLabel label, String content) {
        return "<tr><th colspan=\"2\">" + say(label) + "</th><td>" + content + "</td></tr>\n";
    }

    String row(CandidateId candidate) {
        return row(CANDIDATE, name(candidate));
    }

    String row(LocalDate date) {
        return row(DATE, date(date));
    }

    String name(CandidateId candidate) {
        return named(candidate.text(), "");
    }

    String assessor(AssessorId assessor) {
        return named(assessor.text(), say(REGISTRATION) + " ");
    }

    /** The name with the identifier, or the identifier alone where no name is known. */
    private String named(String id, String label) {
        String name = names.get(id);
        return name == null ? text(id) : text(name) + " <span class=\"muted\">(" + label + text(id) + ")</span>";
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag())));
    }

    String weekday(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.forLanguageTag(language.tag())));
    }

    /** A box, ticked or not. */
    static String box(boolean ticked) {
        return ticked
                ? "<span class=\"box\" role=\"img\" aria-label=\"✓\">✓</span>"
                : "<span class=\"box\" role=\"img\" aria-label=\"–\"></span>";
    }

    static String tick(boolean ticked) {
        return "<td class=\"tick\">" + box(ticked) + "</td>";
    }

    String choice(boolean ticked, String words) {
        return "<li>" + box(ticked) + "<span>" + words + "</span></li>\n";
    }

    String heading(FormLabel label) {
        return "<h2>" + say(label) + "</h2>\n";
    }

    /** Items below each other, or the word for none. */
    <T> String list(Collection<T> items, Function<T, String> item) {
        return items.isEmpty()
                ? "<p class=\"muted\">" + say(NOTHING) + "</p>\n"
                : "<ul class=\"plain\">" + each(items, one -> "<li>" + item.apply(one) + "</li>") + "</ul>\n";
    }

    /** Lines for the assessors of a form, and for the candidate if it is about one. */
    String signatures(List<SignatureLine> lines, Optional<CandidateId> candidate) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < lines.size(); i += 2) {
            rows.append("<tr>").append(cell(lines.get(i), candidate));
            rows.append(i + 1 < lines.size() ? cell(lines.get(i + 1), candidate) : "<td></td>")
                    .append("</tr>\n");
        }
        return "<table class=\"signatures\">\n" + rows + "</table>\n";
    }

    private String cell(SignatureLine line, Optional<CandidateId> candidate) {
        String who = line.assessor()
                .map(id -> say(ROLE_ASSESSOR) + ": " + assessor(id))
                .or(() -> candidate.map(id -> say(ROLE_CANDIDATE) + ": " + name(id)))
                .orElse(say(ROLE_CANDIDATE));
        return "<td>" + who + "<small>" + say(SIGNATURE) + ", " + say(DATE) + ": "
                + line.date().map(this::date).orElse(say(NOT_SIGNED)) + "</small></td>";
    }
}
