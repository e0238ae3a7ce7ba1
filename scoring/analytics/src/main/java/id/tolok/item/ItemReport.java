package id.tolok.item;

import id.tolok.number.Rational;
import id.tolok.statistic.Report;
import id.tolok.text.LocalizedText;

/** What is usually reported of a test and its items. */
public final class ItemReport {

    private ItemReport() {}

    private static LocalizedText label(String indonesian, String english) {
        return LocalizedText.of(indonesian, english);
    }

    /**
     * The figures of a test: alpha with its interval, KR-20, KR-21 and the standard error of measurement; then of each item difficulty,
     * corrected correlation and discrimination, by names such as {@code i1.difficulty}.
     *
     * @param groups the candidates whom discrimination compares
     * @param confidence of the interval, such as 0.95
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public static Report of(ItemScores scores, ExtremeGroups groups, Rational confidence) {
        Reliability reliability = Reliability.of(scores);
        ItemAnalysis analysis = ItemAnalysis.of(scores);
        Report.Builder report = Report.of(label("Analisis butir soal", "Item analysis"))
                .count(
                        "candidates",
                        label("peserta", "candidates"),
                        scores.candidates().size())
                .count("items", label("butir soal", "items"), scores.items().size())
                .exact("alpha", label("alfa Cronbach", "Cronbach's alpha"), reliability.alpha())
                .interval(
                        "alpha-interval",
                        label("selang kepercayaan alfa", "interval of alpha"),
                        reliability.alphaInterval(confidence))
                .exact("kr-20", label("KR-20", "KR-20"), reliability.kr20())
                .exact("kr-21", label("KR-21", "KR-21"), reliability.kr21())
                .approximate(
                        "standard-error",
                        label("galat baku pengukuran", "standard error of measurement"),
                        reliability.standardError());
        scores.items()
                .forEach(item -> report.exact(
                                item + ".difficulty",
                                label("tingkat kesukaran " + item, "difficulty of " + item),
                                analysis.difficulty(item))
                        .approximate(
                                item + ".item-rest",
                                label("korelasi terkoreksi " + item, "corrected correlation of " + item),
                                analysis.itemRest(item))
                        .exact(
                                item + ".discrimination",
                                label("daya pembeda " + item, "discrimination of " + item),
                                analysis.discrimination(item, groups)));
        return report.build();
    }
}
