package id.tolok.analytics.json;

import id.tolok.assessment.Decision;
import id.tolok.cohort.Achievement;
import id.tolok.cohort.CohortSummary;
import id.tolok.cohort.PassRate;
import id.tolok.cohort.Readiness;
import id.tolok.cohort.ScoreSummary;
import id.tolok.json.CoreJson;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.statistic.Moments;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** What cohorts reached, and who is ready. */
final class CohortJson {

    private CohortJson() {}

    private static Format<PassRate> passRate() {
        Field<PassRate, Long> competent = Field.required("competent", Parts.COUNT, PassRate::competent);
        Field<PassRate, Long> notYet = Field.required("notYetCompetent", Parts.COUNT, PassRate::notYet);
        Field<PassRate, Long> open = Field.required("notYetConcluded", Parts.COUNT, PassRate::notConcluded);
        return ObjectFormat.of(
                "PassRate",
                List.of(competent, notYet, open),
                in -> new PassRate(in.get(competent), in.get(notYet), in.get(open)));
    }

    private static Format<ScoreSummary> scores() {
        Field<ScoreSummary, Long> count =
                Field.required("count", Parts.COUNT, scores -> scores.moments().count());
        Field<ScoreSummary, Rational> sum = Field.required(
                "sum", Formats.rational(), scores -> scores.moments().sum());
        Field<ScoreSummary, Rational> squares = Field.required(
                "sumOfSquares", Formats.rational(), scores -> scores.moments().sumOfSquares());
        Field<ScoreSummary, List<Score>> extremes = Field.list("extremes", Parts.SCORE, ScoreSummary::extremes);
        Field<ScoreSummary, List<Long>> tenths =
                Field.required("tenths", Formats.list(Parts.COUNT), ScoreSummary::tenths);
        Field<ScoreSummary, Map<Standing.Reason, Long>> unscored = Field.withDefault(
                "unscored", Formats.map(Standing.Reason.class, Parts.COUNT), ScoreSummary::unscored, Map.of());
        return ObjectFormat.of(
                "ScoreSummary",
                List.of(count, sum, squares, extremes, tenths, unscored),
                in -> new ScoreSummary(
                        new Moments(in.get(count), in.get(sum), in.get(squares)),
                        in.get(extremes),
                        in.get(tenths),
                        in.get(unscored)));
    }

    private static Format<Achievement> achievement() {
        Field<Achievement, PassRate> passed = Field.required("passed", passRate(), Achievement::passed);
        Field<Achievement, ScoreSummary> scores = Field.required("scores", scores(), Achievement::scores);
        return ObjectFormat.of(
                "Achievement", List.of(passed, scores), in -> new Achievement(in.get(passed), in.get(scores)));
    }

    static ObjectFormat<CohortSummary> summary() {
        Field<CohortSummary, Achievement> whole = Field.required("whole", achievement(), CohortSummary::whole);
        Field<CohortSummary, Map<UnitCode, Achievement>> units =
                Field.withDefault("units", Parts.keyed(UnitCode::parse, achievement()), CohortSummary::units, Map.of());
        Field<CohortSummary, Map<Domain, ScoreSummary>> domains =
                Field.withDefault("domains", Formats.map(Domain.class, scores()), CohortSummary::domains, Map.of());
        Field<CohortSummary, Map<CriterionId, Achievement>> criteria = Field.withDefault(
                "criteria", Parts.keyed(CriterionId::of, achievement()), CohortSummary::criteria, Map.of());
        Field<CohortSummary, Map<StandardRef, Achievement>> elements = Field.withDefault(
                "elements", Parts.keyed(StandardRef::parse, achievement()), CohortSummary::elements, Map.of());
        return ObjectFormat.of(
                "CohortSummary",
                List.of(whole, units, domains, criteria, elements),
                in -> new CohortSummary(
                        in.get(whole), in.get(units), in.get(domains), in.get(criteria), in.get(elements)));
    }

    private static Format<Readiness.Missing> missing() {
        Field<Readiness.Missing, Readiness.Kind> kind =
                Field.required("kind", Formats.enumeration(Readiness.Kind.class), Readiness.Missing::kind);
        Field<Readiness.Missing, String> about = Field.required("about", Formats.text(), Readiness.Missing::about);
        Field<Readiness.Missing, LocalizedText> title =
                Field.required("title", Formats.localized(), Readiness.Missing::title);
        Field<Readiness.Missing, LocalizedText> change =
                Field.required("change", Formats.localized(), Readiness.Missing::change);
        return ObjectFormat.of(
                "Missing",
                List.of(kind, about, title, change),
                in -> new Readiness.Missing(in.get(kind), in.get(about), in.get(title), in.get(change)));
    }

    static ObjectFormat<Readiness> readiness() {
        Field<Readiness, CandidateId> candidate = Field.required("candidate", Parts.CANDIDATE, Readiness::candidate);
        Field<Readiness, Decision> decision = Field.required("decision", CoreJson.DECISION, Readiness::decision);
        Field<Readiness, List<Readiness.Missing>> missing = Field.list("missing", missing(), Readiness::missing);
        return ObjectFormat.of(
                "Readiness",
                List.of(candidate, decision, missing),
                in -> new Readiness(in.get(candidate), in.get(decision), in.get(missing)));
    }
}
