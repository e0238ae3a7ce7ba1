package id.tolok.examples;

import java.util.Locale;

/** A drawing in SVG that stands in an HTML page, with its title and description for those who cannot see it. */
final class Drawing {

    private final StringBuilder svg = new StringBuilder();

    /**
     * Starts a drawing.
     *
     * @param id unlike all others on the page
     */
    Drawing(String id, int width, int height, String title, String description) {
        add("""
                <svg viewBox="0 0 %d %d" style="max-width:%dpx" role="img" aria-labelledby="%s-t %s-d">\
                <title id="%s-t">%s</title><desc id="%s-d">%s</desc>
                """, width, height, 2 * width, id, id, id, Markup.text(title), id, Markup.text(description));
    }

    private Drawing add(String piece, Object... values) {
        svg.append(String.format(Locale.ROOT, piece, values));
        return this;
    }

    Drawing line(String look, double x1, double y1, double x2, double y2) {
        return add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", look, x1, y1, x2, y2);
    }

    Drawing bar(String look, double x, double y, double width, double height) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
                look, x, y, width, height);
    }

    Drawing dot(String look, double x, double y, double radius) {
        return add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>\n", look, x, y, radius);
    }

    /** A closed line through points such as {@code 1.0,2.0 3.0,4.0}. */
    Drawing polygon(String look, String points) {
        return add("<polygon class=\"%s\" points=\"%s\"/>\n", look, points);
    }

    static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    /** A text whose first letter, middle or last letter stands at the place, by the anchor {@code start}, {@code middle} or {@code end}. */
    Drawing text(String look, String anchor, double x, double y, String text) {
        return add(
                "<text class=\"%s\" text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n",
                look, anchor, x, y, Markup.text(text));
    }

    @Override
    public String toString() {
        return svg + "</svg>";
    }
}
