package id.tolok.examples;

import id.tolok.agreement.Categories;
import id.tolok.agreement.CohenKappa;
import id.tolok.agreement.Leniency;
import id.tolok.agreement.Panel;
import id.tolok.agreement.PanelAgreement;
import id.tolok.agreement.Weights;
import id.tolok.analytics.json.AnalyticsJson;
import id.tolok.cohort.CohortAccumulator;
import id.tolok.cohort.CohortSummary;
import id.tolok.cohort.Readiness;
import id.tolok.cutscore.Angoff;
import id.tolok.cutscore.CutMove;
import id.tolok.cutscore.DecisionConsistency;
import id.tolok.feedback.OrganiserFeedback;
import id.tolok.feedback.ParticipantFeedback;
import id.tolok.gain.GainConvention;
import id.tolok.gain.GainReport;
import id.tolok.gain.MatchedGain;
import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.programme.TrainingModule;
import id.tolok.programme.TrainingProgramme;
import id.tolok.ranking.FuzzyRule;
import id.tolok.ranking.FuzzySet;
import id.tolok.ranking.FuzzyVariables;
import id.tolok.ranking.Tsukamoto;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.standard.StandardRef;
import id.tolok.statistic.Interval;
import id.tolok.text.Language;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions about many results, and how to ask them, for the guide to analytics. */
public final class AnalyticsTour {

    private AnalyticsTour() {}

    // spotless:off
    /** Asks all questions. */
    public static void main(String[] args) {
        gain();
        agreement();
        cut();
        cohort();
        feedback();
        fuzzy();
    }

    private static void gain() {
        System.out.println("# did it work");
        // region gain
        Map<CandidateId, Score> before = new LinkedHashMap<>();
        Map<CandidateId, Score> after = new LinkedHashMap<>();
        before.put(CandidateId.of("P01"), Score.ofPercent(50));
        before.put(CandidateId.of("P02"), Score.ofPercent(60));
        before.put(CandidateId.of("P03"), Score.ofPercent(40));
        after.put(CandidateId.of("P01"), Score.ofPercent(85));
        after.put(CandidateId.of("P02"), Score.ofPercent(90));
        MatchedGain gain = MatchedGain.of(before, after); // P03 has no second score, and is listed
        System.out.println(gain);
        System.out.println("relative change " + gain.relativeChange() + ", normalized gain " + gain.normalizedGain());
        System.out.println(gain.category(GainConvention.HAKE_1998) + " by Hake, "
                + gain.category(GainConvention.INDONESIAN) + " by textbooks");
        // endregion
    }

    private static void agreement() {
        System.out.println("# do assessors agree");
        // region agreement
        AssessorId first = AssessorId.of("A1");
        AssessorId second = AssessorId.of("A2");
        Panel.Builder ratings = Panel.on(Categories.of("BK", "K"));
        for (int i = 0; i < 50; i++) {
            ratings.rating("P" + i, first, i == 0 ? "BK" : "K").rating("P" + i, second, i == 1 ? "BK" : "K");
        }
        Panel panel = ratings.build();
        PanelAgreement agreement = PanelAgreement.of(panel, Weights.NONE);
        System.out.println("agreement " + agreement.percentAgreement().value()
                + ", kappa " + CohenKappa.of(panel, first, second, Weights.NONE).value()
                + ", AC1 " + agreement.gwet().value());
        Leniency.of(panel).forEach(each -> System.out.println(each.assessor() + " deviates by " + each.deviation()));
        // endregion
    }

    private static void cut() {
        System.out.println("# is the cut sound");
        // region cut
        ItemId one = ItemId.of("i1");
        ItemId two = ItemId.of("i2");
        Angoff angoff = Angoff.of(Map.of(
                AssessorId.of("J1"), Map.of(one, Rational.parse("0.9"), two, Rational.parse("0.6")),
                AssessorId.of("J2"), Map.of(one, Rational.parse("0.7"), two, Rational.parse("0.5"))));
        System.out.println("cut " + angoff.cut() + ", standard error " + angoff.standardError());
        List<Integer> totals = List.of(4, 5, 5, 6, 7, 7, 8, 9, 9, 10);
        System.out.println("decided alike again: " + DecisionConsistency.byHuynh(10, totals, 7)
                .agreement().map(share -> share.toDecimal(3, RoundingMode.HALF_UP)));
        Map<CandidateId, Rational> scores = new LinkedHashMap<>();
        totals.forEach(total -> scores.put(CandidateId.of("P" + scores.size()), Rational.of(total)));
        CutMove move = CutMove.of(scores, Rational.of(7), Rational.of(8));
        System.out.println("from 7 to 8: " + move.before().rate() + " to " + move.after().rate() + ", " + move.changed());
        // endregion
    }

    private static Result score(Scorer scorer, String candidate, String rencana, String log, String naskah) {
        return scorer.score(Ratings.of(candidate, List.of(
                Rating.of("jujur", "A1", Outcome.level("lengkap")), Rating.of("rencana", "A1", Outcome.level(rencana)),
                Rating.of("log", "A1", Outcome.level(log)), Rating.of("naskah", "A1", Outcome.level(naskah)))));
    }

    private static List<Result> results() {
        Scorer scorer = Policies.bnsp().toBuilder().id("kriteria").unit(DecisionRules.everyCriterion()).build()
                .compile(PortfolioRubric.rubric());
        return List.of(
                score(scorer, "P01", "lengkap", "lengkap", "teladan"),
                score(scorer, "P02", "lengkap", "sebagian", "sebagian"),
                score(scorer, "P03", "lengkap", "sebagian", "lengkap"));
    }

    private static void cohort() {
        System.out.println("# what did the cohort reach");
        List<Result> results = results();
        // region cohort
        CohortAccumulator here = new CohortAccumulator().add(results.get(0));
        CohortAccumulator there = new CohortAccumulator().add(results.get(1)).add(results.get(2));
        CohortSummary summary = here.merge(there).summary(); // the same in any parts and order
        System.out.println(summary + ", rate " + summary.decisions().rate() + ", "
                + summary.decisions().wilson(Interval.CONFIDENCE_95).map(wilson -> wilson.covers(0.5)));
        System.out.println("weakest: " + summary.weakestCriteria(2));
        Readiness.of(results.get(1)).missing().forEach(missing -> System.out.println(
                missing.about() + ": " + missing.kind().label(Language.ENGLISH)));
        String json = AnalyticsJson.COHORT.toText(summary);
        System.out.println(AnalyticsJson.COHORT.parse(json).equals(summary));
        // endregion
    }

    private static void feedback() {
        System.out.println("# what next");
        List<Result> results = results();
        // region feedback
        System.out.print(ParticipantFeedback.of(results.get(1)).toText(Language.INDONESIAN));
        TrainingProgramme programme = TrainingProgramme.builder()
                .title("Bimtek uraian jabatan")
                .addModules(TrainingModule.of("M1", "Menyusun rencana", List.of(StandardRef.parse("M.701001.005.01#1"))))
                .addModules(TrainingModule.of("M2", "Merumuskan", List.of(StandardRef.parse("M.701001.005.01#2"))))
                .build();
        System.out.print(OrganiserFeedback.of(
                programme, PortfolioRubric.rubric(), CohortSummary.of(results), Rational.of(3, 4))
                .toText(Language.ENGLISH));
        // endregion
    }

    private static void fuzzy() {
        System.out.println("# reproduce a paper");
        // region fuzzy
        FuzzyVariables variables = new FuzzyVariables(Map.of("nilai", List.of(
                FuzzySet.falling("rendah", Rational.of(40), Rational.of(80)),
                FuzzySet.rising("tinggi", Rational.of(40), Rational.of(80)))));
        Tsukamoto tsukamoto = new Tsukamoto(variables, List.of(
                FuzzyRule.of(Map.of("nilai", "rendah"), FuzzySet.falling("kurang", Rational.of(0), Rational.of(100))),
                FuzzyRule.of(Map.of("nilai", "tinggi"), FuzzySet.rising("baik", Rational.of(0), Rational.of(100)))));
        System.out.println(tsukamoto.infer(Map.of("nilai", Rational.of(70))));
        // endregion
    }

    /** What a program gets: figures with names. */
    static String report(MatchedGain gain) {
        // region report
        return AnalyticsJson.REPORT.toText(GainReport.of(gain, GainConvention.HAKE_1998, Interval.CONFIDENCE_95));
        // endregion
    }
    // spotless:on
}
