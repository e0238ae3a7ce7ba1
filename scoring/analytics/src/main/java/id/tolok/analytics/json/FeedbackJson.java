package id.tolok.analytics.json;

import id.tolok.assessment.Decision;
import id.tolok.feedback.Finding;
import id.tolok.feedback.Gap;
import id.tolok.feedback.ModuleFeedback;
import id.tolok.feedback.OrganiserFeedback;
import id.tolok.feedback.ParticipantFeedback;
import id.tolok.feedback.Strength;
import id.tolok.json.CoreJson;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rubric.CriterionId;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** Feedback to participants and organisers. */
final class FeedbackJson {

    private FeedbackJson() {}

    private static Format<Strength> strength() {
        Field<Strength, CriterionId> criterion = Field.required("criterion", Parts.CRITERION, Strength::criterion);
        Field<Strength, LocalizedText> title = Field.required("title", Formats.localized(), Strength::title);
        Field<Strength, Score> score = Field.required("score", Parts.SCORE, Strength::score);
        return ObjectFormat.of(
                "Strength",
                List.of(criterion, title, score),
                in -> new Strength(in.get(criterion), in.get(title), in.get(score)));
    }

    private static Format<Gap> gap() {
        Field<Gap, CriterionId> criterion = Field.required("criterion", Parts.CRITERION, Gap::criterion);
        Field<Gap, LocalizedText> title = Field.required("title", Formats.localized(), Gap::title);
        Field<Gap, List<StandardRef>> refs = Field.list("refs", CoreJson.STANDARD_REF, Gap::refs);
        Field<Gap, Standing> standing = Field.required("standing", ScoringJson.STANDING, Gap::standing);
        Field<Gap, Score> required = Field.required("required", Parts.SCORE, Gap::required);
        Field<Gap, List<LocalizedText>> next = Field.list("nextSteps", Formats.localized(), Gap::nextSteps);
        return ObjectFormat.of(
                "Gap",
                List.of(criterion, title, refs, standing, required, next),
                in -> new Gap(
                        in.get(criterion),
                        in.get(title),
                        in.get(refs),
                        in.get(standing),
                        in.get(required),
                        in.get(next)));
    }

    static ObjectFormat<ParticipantFeedback> participant() {
        Field<ParticipantFeedback, CandidateId> candidate =
                Field.required("candidate", Parts.CANDIDATE, ParticipantFeedback::candidate);
        Field<ParticipantFeedback, Decision> decision =
                Field.required("decision", CoreJson.DECISION, ParticipantFeedback::decision);
        Field<ParticipantFeedback, List<Strength>> strengths =
                Field.list("strengths", strength(), ParticipantFeedback::strengths);
        Field<ParticipantFeedback, List<Gap>> gaps = Field.list("gaps", gap(), ParticipantFeedback::gaps);
        Field<ParticipantFeedback, Map<StandardRef, LocalizedText>> titles = Field.withDefault(
                "titles", Parts.keyed(StandardRef::parse, Formats.localized()), ParticipantFeedback::titles, Map.of());
        return ObjectFormat.of(
                "ParticipantFeedback",
                List.of(candidate, decision, strengths, gaps, titles),
                in -> new ParticipantFeedback(
                        in.get(candidate), in.get(decision), in.get(strengths), in.get(gaps), in.get(titles)));
    }

    private static Format<Finding> finding() {
        Field<Finding, CriterionId> criterion = Field.required("criterion", Parts.CRITERION, Finding::criterion);
        Field<Finding, LocalizedText> title = Field.required("title", Formats.localized(), Finding::title);
        Field<Finding, List<StandardRef>> refs = Field.list("refs", CoreJson.STANDARD_REF, Finding::refs);
        Field<Finding, Long> met = Field.required("met", Parts.COUNT, Finding::met);
        Field<Finding, Long> concluded = Field.required("concluded", Parts.COUNT, Finding::concluded);
        Field<Finding, Rational> mean = Field.required("mean", Formats.rational(), Finding::mean);
        return ObjectFormat.of(
                "Finding",
                List.of(criterion, title, refs, met, concluded, mean),
                in -> new Finding(
                        in.get(criterion), in.get(title), in.get(refs), in.get(met), in.get(concluded), in.get(mean)));
    }

    private static Format<ModuleFeedback> module() {
        Field<ModuleFeedback, String> id = Field.required("id", Formats.text(), ModuleFeedback::id);
        Field<ModuleFeedback, String> title = Field.required("title", Formats.text(), ModuleFeedback::title);
        Field<ModuleFeedback, Integer> assessed =
                Field.required("assessed", Formats.integer(), ModuleFeedback::assessed);
        Field<ModuleFeedback, List<Finding>> findings = Field.list("findings", finding(), ModuleFeedback::findings);
        return ObjectFormat.of(
                "ModuleFeedback",
                List.of(id, title, assessed, findings),
                in -> new ModuleFeedback(in.get(id), in.get(title), in.get(assessed), in.get(findings)));
    }

    static ObjectFormat<OrganiserFeedback> organiser() {
        Field<OrganiserFeedback, String> programme =
                Field.required("programme", Formats.text(), OrganiserFeedback::programme);
        Field<OrganiserFeedback, Rational> target =
                Field.required("target", Formats.rational(), OrganiserFeedback::target);
        Field<OrganiserFeedback, List<ModuleFeedback>> modules =
                Field.list("modules", module(), OrganiserFeedback::modules);
        Field<OrganiserFeedback, List<Finding>> untaught =
                Field.list("untaught", finding(), OrganiserFeedback::untaught);
        return ObjectFormat.of(
                "OrganiserFeedback",
                List.of(programme, target, modules, untaught),
                in -> new OrganiserFeedback(in.get(programme), in.get(target), in.get(modules), in.get(untaught)));
    }
}
