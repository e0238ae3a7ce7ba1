package id.tolok.cohort;

import id.tolok.json.Formats;
import id.tolok.number.Rational;
import id.tolok.statistic.Report;
import id.tolok.text.LocalizedText;

/** What is usually reported of a cohort. */
public final class CohortReport {

    private CohortReport() {}

    private static LocalizedText label(String indonesian, String english) {
        return LocalizedText.of(indonesian, english);
    }

    /**
     * The figures of a cohort: pass rate with Wilson's and the exact interval, mean and standard deviation of the whole score, and of each
     * domain, by names such as {@code cognitive.mean}. Means are shares.
     *
     * @param confidence of the intervals, such as 0.95
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public static Report of(CohortSummary summary, Rational confidence) {
        PassRate decisions = summary.decisions();
        Report.Builder report = Report.of(label("Kohort", "Cohort"))
                .count("candidates", label("peserta", "candidates"), summary.count())
                .count("competent", label("kompeten", "competent"), decisions.competent())
                .count("not-yet-competent", label("belum kompeten", "not yet competent"), decisions.notYet())
                .count("not-yet-concluded", label("penilaian lanjut", "not yet concluded"), decisions.notConcluded())
                .exact("pass-rate", label("tingkat kelulusan", "pass rate"), decisions.rate())
                .interval(
                        "wilson",
                        label("selang kepercayaan Wilson", "interval of Wilson"),
                        decisions.wilson(confidence))
                .interval(
                        "clopper-pearson",
                        label("selang kepercayaan eksak", "exact interval"),
                        decisions.clopperPearson(confidence));
        add(report, "overall", label("semua ranah", "all domains"), summary.scores());
        summary.domains().forEach((domain, scores) -> add(report, Formats.nameOf(domain), domain.label(), scores));
        return report.build();
    }

    private static void add(Report.Builder report, String name, LocalizedText label, ScoreSummary scores) {
        report.exact(name + ".mean", label, scores.moments().mean())
                .approximate(
                        name + ".standard-deviation",
                        label("simpangan baku", "standard deviation"),
                        scores.moments().standardDeviation());
    }
}
