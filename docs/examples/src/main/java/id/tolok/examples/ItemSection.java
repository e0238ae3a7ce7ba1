package id.tolok.examples;

import id.tolok.instrument.Answers;
import id.tolok.instrument.Instrument;
import id.tolok.instrument.Item;
import id.tolok.instrument.ItemId;
import id.tolok.instrument.Marking;
import id.tolok.instrument.Question;
import id.tolok.item.ExtremeGroups;
import id.tolok.item.ItemAnalysis;
import id.tolok.item.ItemAnalysis.OptionUse;
import id.tolok.item.ItemReport;
import id.tolok.item.ItemScores;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.statistic.Approximation;
import id.tolok.statistic.Interval;
import id.tolok.statistic.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the items of the test work: how hard each is, before and after, how well it tells strong from weak, and its distractors. */
final class ItemSection implements ReportSection {

    private static final int WIDTH = 340;
    private static final int ROW = 18;
    private static final int TOP = 22;
    private static final double LEFT = 48;
    private static final double SCALE = (WIDTH - LEFT - 24) / 100;

    private final Instrument test;
    private final List<Answers> answers;
    private final ItemAnalysis before;
    private final ItemAnalysis after;
    private final Voice voice;

    ItemSection(Programme programme, Voice voice) {
        this.test = programme.test();
        this.answers = programme.answersAfter();
        this.before = analysis(programme.answersBefore());
        this.after = analysis(answers);
        this.voice = voice;
    }

    private ItemAnalysis analysis(List<Answers> answers) {
        return ItemAnalysis.of(ItemScores.of(answers.stream()
                .map(each -> test.mark(each, Marking.NUMBER_RIGHT))
                .toList()));
    }

    @Override
    public String html() {
        return after.scores().candidates().isEmpty()
                        || before.scores().candidates().isEmpty()
                ? ""
                : Markup.section("butir", voice.say("Analisis butir soal", "Item analysis"), """
                        <p>%s</p>
                        <ul class="legend"><li><i class="before"></i>%s</li><li><i class="after"></i>%s</li></ul>
                        <figure class="items">%s</figure>
                        %s
                        <p class="note">%s</p>
                        %s""".formatted(
                                Markup.text(voice.say(test.title())) + ". "
                                        + voice.say(
                                                "Yang digambar: bagian peserta yang menjawab benar, sebelum dan sesudah pelatihan.",
                                                "Drawn is the share of participants who answered right, before and after the training."),
                                voice.say("tes awal", "test before"),
                                voice.say("tes akhir", "test after"),
                                chart(),
                                items(),
                                voice.say(
                                        "Daya pembeda: bagian yang benar pada 27% teratas dikurangi pada 27% terbawah. Korelasi: butir dengan sisa tes."
                                                + " * kunci; ▲ pengecoh yang lebih menarik peserta terbaik daripada yang terlemah. Butir yang dijawab benar"
                                                + " oleh semua tidak dapat membedakan.",
                                        "Discrimination: the share right among the best 27% less that among the weakest 27%. Correlation: the item with"
                                                + " the rest of the test. * key; ▲ distractor that attracts more of the best than of the weakest. An item that"
                                                + " everybody answers right cannot discriminate."),
                                reliability()));
    }

    private double x(ItemAnalysis analysis, ItemId item) {
        return LEFT
                + SCALE
                        * analysis.difficulty(item)
                                .map(share -> Approximation.of(share.times(100)))
                                .value()
                                .orElse(0.0);
    }

    private String chart() {
        List<ItemId> items = after.scores().items();
        int bottom = TOP + ROW * items.size();
        Drawing drawing = new Drawing(
                "butir-soal",
                WIDTH,
                bottom + 8,
                voice.say("Bagian yang menjawab benar per butir", "Share of right answers by item"),
                items.stream()
                        .map(item -> item + " " + voice.share(before.difficulty(item)) + voice.say(" menjadi ", " to ")
                                + voice.share(after.difficulty(item)))
                        .collect(Collectors.joining("; ")));
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = LEFT + SCALE * percent;
            drawing.line("grid", x, TOP - 4, x, bottom).text("small", "middle", x, TOP - 9, percent + "%");
        }
        for (int at = 0; at < items.size(); at++) {
            double y = TOP + ROW * (at + 0.5);
            double from = x(before, items.get(at));
            double to = x(after, items.get(at));
            drawing.text("label", "end", LEFT - 10, y + 4, items.get(at).text())
                    .line("link", from, y, to, y)
                    .dot("before", from, y, 4.5)
                    .dot("after", to, y, 5);
        }
        return drawing.toString();
    }

    private String items() {
        return Markup.table(
                voice.say("Butir soal", "Items"),
                List.of(
                        voice.say("Butir", "Item"),
                        voice.say("Benar, awal", "Right, before"),
                        voice.say("Benar, akhir", "Right, after"),
                        voice.say("Daya pembeda", "Discrimination"),
                        voice.say("Korelasi", "Correlation"),
                        voice.say("Pilihan pada tes akhir", "Options, test after")),
                test.items().stream().map(this::row).toList());
    }

    private List<String> row(Item item) {
        return List.of(
                item.id().text(),
                voice.share(before.difficulty(item.id())),
                voice.share(after.difficulty(item.id())),
                voice.exact(after.discrimination(item.id(), ExtremeGroups.KELLEY)),
                voice.approximate(after.itemRest(item.id())),
                item.question() instanceof Question.MultipleChoice choice ? options(item.id(), choice) : "–");
    }

    private String options(ItemId item, Question.MultipleChoice choice) {
        Map<CandidateId, String> given = new LinkedHashMap<>();
        answers.forEach(each -> each.given().forEach((asked, option) -> {
            if (asked.equals(item)) {
                given.put(each.candidate(), option);
            }
        }));
        Map<String, OptionUse> uses = after.options(given, ExtremeGroups.KELLEY);
        return choice.options().keySet().stream()
                .map(option -> option(option, choice.keys(), uses))
                .collect(Collectors.joining(" · "));
    }

    private static String option(String option, Set<String> keys, Map<String, OptionUse> uses) {
        OptionUse use = uses.getOrDefault(option, new OptionUse(0, Rational.ZERO, Rational.ZERO, Rational.ZERO));
        return option + (keys.contains(option) ? "*" : use.attractsTheBest() ? "▲" : "") + " " + use.count();
    }

    /** What the report says of the test as a whole. */
    private String reliability() {
        Report first = ItemReport.of(before.scores(), ExtremeGroups.KELLEY, Interval.CONFIDENCE_95);
        Report last = ItemReport.of(after.scores(), ExtremeGroups.KELLEY, Interval.CONFIDENCE_95);
        return Markup.table(
                voice.say("Keandalan tes", "Reliability of the test"),
                List.of(
                        voice.say("Ukuran", "Figure"),
                        voice.say("Tes awal", "Test before"),
                        voice.say("Tes akhir", "Test after")),
                last.entries().stream()
                        .filter(entry -> !entry.name().contains("."))
                        .map(entry -> List.of(
                                Voice.capital(voice.say(entry.label())),
                                first.find(entry.name()).map(voice::value).orElse("–"),
                                voice.value(entry.figure())))
                        .toList());
    }
}
