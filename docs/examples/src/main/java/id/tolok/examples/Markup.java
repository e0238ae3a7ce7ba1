package id.tolok.examples;

import static id.tolok.text.Language.INDONESIAN;

import com.google.common.html.HtmlEscapers;
import id.tolok.assessment.Decision;
import id.tolok.explanation.Percent;
import id.tolok.score.Score;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of HTML that several parts of the report share. */
final class Markup {

    private Markup() {}

    /** Text as it may stand in an element or an attribute. */
    static String text(Object text) {
        return HtmlEscapers.htmlEscaper().escape(text.toString());
    }

    /** One piece for each item, one after the other. */
    static <T> String each(Collection<T> items, Function<T, String> piece) {
        return items.stream().map(piece).collect(Collectors.joining("\n"));
    }

    /** A decision by its letters, whose form and colour differ; the words come with it. */
    static String decision(Decision decision) {
        return """
                <abbr class="d %s" title="%s">%s</abbr>""".formatted(decision.abbreviation(), text(decision.label(INDONESIAN)), decision.abbreviation());
    }

    /** A bar from 0 to a score, with a mark; what they say must stand beside it in words. */
    static String bar(Score score, Score mark, boolean reached) {
        return """
                <div class="track" aria-hidden="true"><span%s style="width:%s%%"></span><i style="left:%s%%"></i></div>""".formatted(reached ? "" : " class=\"short\"", css(score), css(mark));
    }

    private static String css(Score score) {
        return score.toPercent(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String percent(Score score) {
        return Percent.show(score, INDONESIAN);
    }
}
