package id.tolok.gain;

import id.tolok.number.Rational;
import id.tolok.statistic.Figure;
import id.tolok.statistic.Report;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** What is usually reported of a gain. */
public final class GainReport {

    private GainReport() {}

    private static LocalizedText label(String indonesian, String english) {
        return LocalizedText.of(indonesian, english);
    }

    /**
     * The figures of a gain: points, relative change and normalized gain apart, the paired t test, effect sizes, and the signed-rank
     * test with zeros left out.
     *
     * @param confidence of the interval, such as 0.95
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public static Report of(MatchedGain gain, GainConvention convention, Rational confidence) {
        PairedDifferences differences = PairedDifferences.of(gain);
        SignedRanks ranks = differences.signedRanks(SignedRanks.Zeros.LEFT_OUT);
        Figure<Rational> points = gain.gain().map(PercentagePoints::points);
        return Report.of(label("Peningkatan sebelum dan sesudah", "Gain from before to after"))
                .count("matched", label("peserta berpasangan", "matched participants"), gain.count())
                .count(
                        "only-before",
                        label("hanya sebelum", "only before"),
                        gain.onlyBefore().size())
                .count(
                        "only-after",
                        label("hanya sesudah", "only after"),
                        gain.onlyAfter().size())
                .exact("gain", PercentagePoints.unit(), points)
                .exact(
                        "relative-change",
                        label("perubahan relatif, persen", "relative change, percent"),
                        gain.relativeChange().map(RelativeChange::percent))
                .exact(
                        "normalized-gain",
                        label("N-gain dari rerata kelas", "normalized gain of class means"),
                        gain.normalizedGain())
                .word("category", convention.label(), gain.category(convention).map(Labelled::label))
                .exact(
                        "mean-of-normalized-gains",
                        label("rerata N-gain perorangan", "mean of normalized gains"),
                        gain.meanOfNormalizedGains())
                .exact(
                        "mean-of-normalized-changes",
                        label("rerata perubahan ternormalisasi", "mean of normalized changes"),
                        gain.meanOfNormalizedChanges())
                .approximate("t", label("t berpasangan", "paired t"), differences.t())
                .approximate("p", label("nilai p dari t", "p-value of t"), differences.pValue())
                .interval(
                        "interval",
                        label("selang kepercayaan poin", "interval of points"),
                        differences.interval(confidence))
                .approximate("d-z", label("ukuran efek d_z", "effect size d_z"), differences.dz())
                .approximate("d-av", label("ukuran efek d_av", "effect size d_av"), differences.dav())
                .approximate("g-av", label("g Hedges dari d_av", "Hedges' g of d_av"), differences.gav())
                .exact("wilcoxon-p", label("nilai p Wilcoxon eksak", "exact p-value of Wilcoxon"), ranks.exactPValue())
                .exact(
                        "rank-biserial",
                        label("korelasi peringkat berpasangan", "matched rank-biserial correlation"),
                        ranks.rankBiserial())
                .build();
    }
}
