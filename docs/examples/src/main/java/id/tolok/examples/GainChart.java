package id.tolok.examples;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import id.tolok.examples.ProgrammeResult.DomainResult;
import id.tolok.score.Score;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws the means before and after and the gain of each domain as SVG that stands in an HTML page. */
final class GainChart {

    private static final Color INK = new Color(0x16212B);
    private static final Color MUTED = new Color(0x4F5D69);
    private static final Color LINE = new Color(0xD8DFE5);
    private static final Color BEFORE = new Color(0x7F909D);
    private static final Color AFTER = new Color(0x0B5D66);

    /** Above the bars, which end at 100. */
    private static final double GAIN_LINE = 110;

    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font PLAIN = SMALL.deriveFont(14f);
    /** Told from the plain font by its size, since the processor does not write weights. */
    private static final Font BOLD = PLAIN.deriveFont(Font.BOLD, 15f);

    private static final Pattern TEXT =
            Pattern.compile("<text style=\"([^\"]*)\" x=\"([^\"]*)\"([^>]*)>([^<]*)</text>");
    private static final Pattern FAMILY = Pattern.compile("font-family:(&quot;[^&]*&quot;|[^;]*);");

    private GainChart() {}

    /**
     * Draws the chart.
     *
     * @param width the width in the units of the SVG, in which text is 14 high
     */
    static String svg(List<DomainResult> domains, Voice voice, int width, int height) {
        VectorGraphics2D graphics = new VectorGraphics2D();
        chart(domains, voice).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new SVGProcessor()
                    .getDocument(graphics.getCommands(), new PageSize(width, height))
                    .writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inline(bytes.toString(StandardCharsets.UTF_8), width, height);
    }

    private static JFreeChart chart(List<DomainResult> domains, Voice voice) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        CategoryPlot plot = new CategoryPlot(data, domainAxis(), percentAxis(), bars());
        for (DomainResult domain : domains) {
            String label = voice.title(domain.domain());
            data.addValue(percent(domain.means().before()), "sebelum", label);
            data.addValue(percent(domain.means().after()), "sesudah", label);
            CategoryTextAnnotation gain = new CategoryTextAnnotation(
                    Wording.gain(domain, voice.language()) + voice.say(" poin", " points"), label, GAIN_LINE);
            gain.setFont(BOLD);
            gain.setPaint(AFTER);
            plot.addAnnotation(gain);
        }
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(0, 0, 0, 16));
        plot.setRangeGridlinePaint(LINE);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        JFreeChart chart = new JFreeChart(null, PLAIN, plot, false);
        chart.setBackgroundPaint(null);
        return chart;
    }

    private static double percent(Score score) {
        return score.toPercent(2, RoundingMode.HALF_UP).doubleValue();
    }

    private static CategoryAxis domainAxis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(MUTED);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.03);
        axis.setUpperMargin(0.03);
        axis.setCategoryMargin(0.24);
        axis.setMaximumCategoryLabelWidthRatio(2);
        return axis;
    }

    private static NumberAxis percentAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, 117);
        axis.setTickUnit(new NumberTickUnit(25, new DecimalFormat("0'%'")) {
            private static final long serialVersionUID = 1;

            @Override
            public String valueToString(double value) {
                return value > 100 ? "" : super.valueToString(value);
            }
        });
        axis.setTickLabelFont(PLAIN);
        axis.setTickLabelPaint(MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static BarRenderer bars() {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setItemMargin(0.04);
        bars.setSeriesPaint(0, BEFORE);
        bars.setSeriesPaint(1, AFTER);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", new DecimalFormat("0.##'%'")));
        bars.setDefaultItemLabelFont(PLAIN);
        bars.setDefaultItemLabelPaint(INK);
        bars.setDefaultItemLabelsVisible(true);
        return bars;
    }

    /**
     * Makes the document a part of a page: without prolog and clips, whose names would differ from run to run; as wide as its place;
     * and with texts that keep their middle in whatever font the reader has.
     */
    private static String inline(String document, int width, int height) {
        String drawing = document.substring(document.indexOf("</defs>") + "</defs>".length())
                .replaceAll(" clip-path=\"[^\"]*\"", "");
        StringBuilder svg =
                new StringBuilder("<svg viewBox=\"0 0 " + width + " " + height + "\" aria-hidden=\"true\">");
        Matcher text = TEXT.matcher(drawing);
        while (text.find()) {
            text.appendReplacement(svg, Matcher.quoteReplacement(centred(text)));
        }
        return text.appendTail(svg).toString();
    }

    private static String centred(Matcher text) {
        String style = text.group(1);
        Font font = Stream.of(SMALL, BOLD)
                .filter(known -> style.contains("font-size:" + known.getSize() + "px"))
                .findFirst()
                .orElse(PLAIN);
        double half = font.getStringBounds(text.group(4), new FontRenderContext(null, true, true))
                        .getWidth()
                / 2;
        return String.format(
                Locale.ROOT,
                "<text text-anchor=\"middle\" style=\"%s\" x=\"%.1f\"%s>%s</text>",
                FAMILY.matcher(style).replaceAll(font.isBold() ? "font-weight:600;" : ""),
                Double.parseDouble(text.group(2)) + half,
                text.group(3),
                text.group(4));
    }
}
