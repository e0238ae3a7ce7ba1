package id.tolok.examples;

import id.tolok.cohort.CohortSummary;
import id.tolok.cohort.QuantileType;
import id.tolok.cohort.ScoreSummary;
import id.tolok.number.Rational;
import id.tolok.rubric.Domain;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the scores of a domain are spread over the participants, before and after: a chart for each domain and the tables behind them. */
final class DistributionSection implements ReportSection {

    private static final int CLASSES = 11;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 170;
    private static final int BASE = 140;
    private static final double LEFT = 6;
    private static final double CLASS = (WIDTH - 2 * LEFT) / CLASSES;
    private static final double BAR = 11;
    private static final double HIGHEST = 108;

    private final ScoredProgramme scored;
    private final Voice voice;
    private final CohortSummary before;
    private final CohortSummary after;

    DistributionSection(ScoredProgramme scored, Voice voice) {
        this.scored = scored;
        this.voice = voice;
        this.before = scored.cohortBefore();
        this.after = scored.cohortAfter();
    }

    @Override
    public String html() {
        return Markup.section("sebaran", voice.say("Sebaran nilai", "Distribution of scores"), """
                <p>%s</p>
                <ul class="legend"><li><i class="before"></i>%s</li><li><i class="after"></i>%s</li></ul>
                <div class="charts">
                %s
                </div>
                %s
                %s""".formatted(
                        voice.say(
                                "Banyaknya peserta pada setiap kelas nilai, semua yang mempunyai nilai pada ranah itu.",
                                "How many participants are in each class of scores, everybody with a score in the domain."),
                        voice.say("sebelum", "before"),
                        voice.say("sesudah", "after"),
                        Markup.each(scored.domains(), this::chart),
                        counts(),
                        statistics()));
    }

    private static ScoreSummary in(CohortSummary cohort, Domain domain) {
        return Optional.ofNullable(cohort.domains().get(domain)).orElse(ScoreSummary.NONE);
    }

    private String className(int at) {
        return at == CLASSES - 1 ? "100" : at * 10 + "–" + (at * 10 + 9);
    }

    private String chart(Domain domain) {
        List<Long> first = in(before, domain).tenths();
        List<Long> last = in(after, domain).tenths();
        long most = IntStream.range(0, CLASSES)
                .mapToLong(at -> Math.max(first.get(at), last.get(at)))
                .max()
                .orElse(0);
        Drawing drawing = new Drawing(
                "sebaran-" + domain.name(),
                WIDTH,
                HEIGHT,
                voice.say("Sebaran nilai ranah ", "Distribution of scores, domain ") + voice.label(domain),
                description(first, last));
        drawing.text("head", "start", LEFT, 14, voice.title(domain));
        for (int at = 0; at < CLASSES; at++) {
            double middle = LEFT + (at + 0.5) * CLASS;
            bar(drawing, "before", middle - BAR, first.get(at), most);
            bar(drawing, "after", middle, last.get(at), most);
            drawing.text("small", "middle", middle, BASE + 13, Integer.toString(at * 10));
        }
        drawing.line("axis", LEFT, BASE, WIDTH - LEFT, BASE)
                .text("small", "end", WIDTH - LEFT, HEIGHT - 4, voice.say("nilai mulai, %", "score from, %"));
        return "<figure>" + drawing + "</figure>";
    }

    private static void bar(Drawing drawing, String look, double x, long count, long most) {
        if (count > 0) {
            double height = HIGHEST * count / most;
            drawing.bar(look, x, BASE - height, BAR, height)
                    .text("small", "middle", x + BAR / 2, BASE - height - 3, Long.toString(count));
        }
    }

    private String description(List<Long> first, List<Long> last) {
        return voice.say("Sebelum: ", "Before: ") + description(first) + ". " + voice.say("Sesudah: ", "After: ")
                + description(last) + ".";
    }

    private String description(List<Long> counts) {
        return IntStream.range(0, CLASSES)
                .filter(at -> counts.get(at) > 0)
                .mapToObj(at -> className(at) + "% " + counts.get(at))
                .collect(Collectors.joining(", "));
    }

    private String counts() {
        List<String> heads = new ArrayList<>(List.of(voice.say("Ranah", "Domain")));
        IntStream.range(0, CLASSES).mapToObj(this::className).forEach(heads::add);
        return Markup.table(
                voice.say(
                        "Banyaknya peserta per kelas nilai dalam persen", "Participants by class of scores in percent"),
                heads,
                rows(this::counts));
    }

    /** What a row of a table says of a domain on one occasion. */
    private interface Cells {
        List<String> of(ScoreSummary scores, List<Rational> shares);
    }

    private List<List<String>> rows(Cells cells) {
        List<List<String>> rows = new ArrayList<>();
        for (Domain domain : scored.domains()) {
            rows.add(row(domain, voice.say("sebelum", "before"), cells.of(in(before, domain), shares(domain, true))));
            rows.add(row(domain, voice.say("sesudah", "after"), cells.of(in(after, domain), shares(domain, false))));
        }
        return rows;
    }

    private List<String> row(Domain domain, String occasion, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(voice.title(domain) + ", " + occasion));
        row.addAll(cells);
        return row;
    }

    private List<Rational> shares(Domain domain, boolean first) {
        return scored.programme().participants().stream()
                .map(participant -> first ? scored.before(participant.id()) : scored.after(participant.id()))
                .flatMap(result -> result.standing(domain).score().stream())
                .map(Approximation::share)
                .toList();
    }

    private List<String> counts(ScoreSummary scores, List<Rational> shares) {
        return scores.tenths().stream()
                .map(count -> count == 0 ? "–" : Long.toString(count))
                .toList();
    }

    private String statistics() {
        return Markup.table(
                voice.say("Ukuran sebaran", "Measures of the distribution"),
                List.of(
                        voice.say("Ranah", "Domain"),
                        voice.say("Peserta", "Participants"),
                        voice.say("Rata-rata", "Mean"),
                        voice.say("Simpangan baku", "Standard deviation"),
                        voice.say("Terendah", "Lowest"),
                        "Median",
                        voice.say("Tertinggi", "Highest")),
                rows(this::statistics));
    }

    private List<String> statistics(ScoreSummary scores, List<Rational> shares) {
        return List.of(
                Long.toString(scores.moments().count()),
                voice.share(scores.moments().mean()),
                deviation(scores),
                scores.lowest().map(voice::percent).orElse("–"),
                voice.share(QuantileType.TYPE_7.of(shares, Rational.of(1, 2))),
                scores.highest().map(voice::percent).orElse("–"));
    }

    /** In percentage points, which the standard deviation of shares is a hundredth of. */
    private String deviation(ScoreSummary scores) {
        Figure<Double> points = scores.moments().standardDeviation().map(share -> share * 100);
        return points.value().isPresent()
                ? voice.approximate(points) + " " + voice.say("poin", "points")
                : voice.approximate(points);
    }
}
