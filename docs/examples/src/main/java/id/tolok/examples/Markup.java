package id.tolok.examples;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import id.tolok.score.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of HTML that several parts of the report share. */
final class Markup {

    private Markup() {}

    /** How pages look: a style sheet from beside the classes. */
    static String css(String name) {
        try {
            return Resources.toString(Resources.getResource(Markup.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as it may stand in an element or an attribute. */
    static String text(Object text) {
        return HtmlEscapers.htmlEscaper().escape(text.toString());
    }

    /** One piece for each item, one after the other. */
    static <T> String each(Collection<T> items, Function<T, String> piece) {
        return items.stream().map(piece).collect(Collectors.joining("\n"));
    }

    /** A section whose name is its heading. */
    static String section(String id, String heading, String content) {
        return """
                <section aria-labelledby="%s">
                <h2 id="%s">%s</h2>
                %s
                </section>""".formatted(id, id, text(heading), content);
    }

    /**
     * A table that scrolls on its own where it is wider than the page.
     *
     * @param heads the heads of the columns, the first of the column of names
     * @param rows of each row the name, then what stands in its cells
     */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        return """
                <div class="box" tabindex="0" role="region" aria-label="%s">
                <table class="plain"><caption><span>%s</span></caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s
                </tbody></table>
                </div>""".formatted(text(caption), text(caption), heads(heads), each(rows, Markup::row));
    }

    /** The heads of columns, the first of the column of names and the others of numbers. */
    static String heads(List<String> heads) {
        return heads.stream()
                .map(head -> "<th scope=\"col\"" + (head.equals(heads.get(0)) ? "" : " class=\"num\"") + ">"
                        + text(head) + "</th>")
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .skip(1)
                .map(cell -> "<td class=\"num\">" + text(cell) + "</td>")
                .collect(Collectors.joining("", "<tr><th scope=\"row\">" + text(cells.get(0)) + "</th>", "</tr>"));
    }

    /** A bar from 0 to a score, with a mark; what they say must stand beside it in words. */
    static String bar(Score score, Score mark, boolean reached) {
        return """
                <div class="track" aria-hidden="true"><span%s style="width:%s%%"></span><i style="left:%s%%"></i></div>""".formatted(reached ? "" : " class=\"short\"", css(score), css(mark));
    }

    private static String css(Score score) {
        return score.toPercent(2, RoundingMode.HALF_UP).toPlainString();
    }
}
