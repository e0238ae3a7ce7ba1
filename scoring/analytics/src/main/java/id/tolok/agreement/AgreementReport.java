package id.tolok.agreement;

import id.tolok.number.Rational;
import id.tolok.statistic.Report;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;

/** What is usually reported of the agreement of assessors: several coefficients together, since each has its blind spot. */
public final class AgreementReport {

    private AgreementReport() {}

    private static LocalizedText label(String indonesian, String english) {
        return LocalizedText.of(indonesian, english);
    }

    /**
     * The figures of a panel: plain agreement, the kappa of Fleiss, AC1 or AC2, alpha, absolute agreement of scores, and for two assessors
     * Cohen's kappa.
     *
     * @param weights how much of an agreement different categories still are
     * @param metric the kind of the scale
     * @param confidence of the intervals, such as 0.95
     * @throws id.tolok.problem.InvalidModelException if the confidence is not between 0 and 1
     */
    public static Report of(Panel panel, Weights weights, Metric metric, Rational confidence) {
        PanelAgreement agreement = PanelAgreement.of(panel, weights);
        KrippendorffAlpha alpha = KrippendorffAlpha.of(panel, metric);
        IntraclassCorrelation icc = IntraclassCorrelation.of(panel);
        Report.Builder report = Report.of(label("Kesepakatan asesor", "Agreement of assessors"))
                .count("subjects", label("objek", "subjects"), panel.subjects().size())
                .count(
                        "assessors",
                        label("asesor", "assessors"),
                        panel.assessors().size());
        add(
                report,
                "agreement",
                label("persentase kesepakatan", "plain agreement"),
                agreement.percentAgreement(),
                confidence);
        if (panel.assessors().size() == 2) {
            add(
                    report,
                    "cohen-kappa",
                    label("kappa Cohen", "Cohen's kappa"),
                    CohenKappa.of(
                            panel, panel.assessors().get(0), panel.assessors().get(1), weights),
                    confidence);
        }
        add(report, "fleiss-kappa", label("kappa Fleiss", "Fleiss' kappa"), agreement.fleissKappa(), confidence);
        add(report, "gwet", label("AC1/AC2 Gwet", "Gwet's AC1/AC2"), agreement.gwet(), confidence);
        return report.exact("krippendorff-alpha", label("alfa Krippendorff", "Krippendorff's alpha"), alpha.value())
                .interval(
                        "krippendorff-alpha-interval",
                        label("selang kepercayaan alfa Krippendorff", "interval of Krippendorff's alpha"),
                        alpha.interval(confidence))
                .exact(
                        "icc-agreement",
                        IntraclassCorrelation.Form.AGREEMENT_SINGLE.label(),
                        icc.value(IntraclassCorrelation.Form.AGREEMENT_SINGLE))
                .interval(
                        "icc-agreement-interval",
                        label("selang kepercayaan ICC(2,1)", "interval of ICC(2,1)"),
                        icc.interval(IntraclassCorrelation.Form.AGREEMENT_SINGLE, confidence))
                .build();
    }

    private static void add(
            Report.Builder report, String name, LocalizedText label, Coefficient coefficient, Rational confidence) {
        report.exact(name, label, coefficient.value())
                .interval(
                        name + "-interval",
                        label("selang kepercayaan " + label, "interval of " + label.in(Language.ENGLISH)),
                        coefficient.interval(confidence));
    }
}
