package id.tolok.scoring.json;

import id.tolok.assessment.Decision;
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
import id.tolok.scoring.Transcript;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Transcripts of results. */
final class TranscriptJson {

    private TranscriptJson() {}

    /** A score as its exact value, or as a value of which it is a root; or the reason why there is none. */
    static Format<Standing> standing() {
        Field<Standing.Scored, Rational> value = Field.required(
                "value", Formats.rational(), scored -> scored.value().power());
        Field<Standing.Scored, Integer> root = Field.withDefault(
                "root", Formats.integer(), scored -> scored.value().degree(), 1);
        Field<Standing.Unscored, Standing.Reason> reason =
                Field.required("reason", Formats.enumeration(Standing.Reason.class), Standing.Unscored::reason);
        return Formats.variants(
                "Standing",
                List.of(
                        Formats.variant(
                                "score",
                                Standing.Scored.class,
                                ObjectFormat.of(
                                        "Scored",
                                        List.of(value, root),
                                        in -> new Standing.Scored(score(in.get(value), in.get(root))))),
                        Formats.variant(
                                "none",
                                Standing.Unscored.class,
                                ObjectFormat.of(
                                        "Unscored", List.of(reason), in -> new Standing.Unscored(in.get(reason))))));
    }

    private static Score score(Rational value, int root) {
        return root == 1 ? Score.of(value) : Score.root(value, root);
    }

    private static Format<Transcript.Part> part() {
        Field<Transcript.Part, String> id = Field.required("id", Formats.text(), Transcript.Part::id);
        Field<Transcript.Part, Integer> version =
                Field.required("version", Formats.integer(), Transcript.Part::version);
        return ObjectFormat.of(
                "PartVersion", List.of(id, version), in -> new Transcript.Part(in.get(id), in.get(version)));
    }

    private static Format<Transcript.Obstacle> obstacle() {
        Field<Transcript.Obstacle, String> about = Field.required("about", Formats.text(), Transcript.Obstacle::about);
        Field<Transcript.Obstacle, LocalizedText> change =
                Field.required("change", Formats.localized(), Transcript.Obstacle::change);
        return ObjectFormat.of(
                "Obstacle", List.of(about, change), in -> new Transcript.Obstacle(in.get(about), in.get(change)));
    }

    private static Format<Transcript.Unit> unit() {
        Field<Transcript.Unit, UnitCode> code = Field.required("code", CoreJson.UNIT_CODE, Transcript.Unit::code);
        Field<Transcript.Unit, Decision> decision =
                Field.required("decision", Formats.enumeration(Decision.class), Transcript.Unit::decision);
        Field<Transcript.Unit, Standing> score = Field.required("score", standing(), Transcript.Unit::score);
        Field<Transcript.Unit, List<Transcript.Obstacle>> obstacles =
                Field.list("obstacles", obstacle(), Transcript.Unit::obstacles);
        return ObjectFormat.of(
                "UnitResult",
                List.of(code, decision, score, obstacles),
                in -> new Transcript.Unit(in.get(code), in.get(decision), in.get(score), in.get(obstacles)));
    }

    static ObjectFormat<Transcript> transcript() {
        Field<Transcript, CandidateId> candidate = Field.required(
                "candidate", Formats.parsed(CandidateId::of, CandidateId::toString), Transcript::candidate);
        Field<Transcript, Transcript.Part> policy = Field.required("policy", part(), Transcript::policy);
        Field<Transcript, Map<String, Transcript.Part>> parts =
                Field.required("parts", Formats.map(part()), Transcript::parts);
        Field<Transcript, String> rubric = Field.required("rubric", Formats.text(), Transcript::rubric);
        Field<Transcript, Decision> decision =
                Field.required("decision", Formats.enumeration(Decision.class), Transcript::decision);
        Field<Transcript, Standing> overall = Field.required("overall", standing(), Transcript::overall);
        Field<Transcript, Map<Domain, Standing>> domains =
                Field.required("domains", Formats.map(Domain.class, standing()), Transcript::domains);
        Field<Transcript, List<Transcript.Unit>> units = Field.list("units", unit(), Transcript::units);
        Field<Transcript, Map<String, Standing>> criteria =
                Field.required("criteria", Formats.map(standing()), TranscriptJson::criteria);
        return ObjectFormat.of(
                "Transcript",
                List.of(candidate, policy, parts, rubric, decision, overall, domains, units, criteria),
                in -> {
                    Transcript.Builder transcript = Transcript.builder()
                            .candidate(in.get(candidate))
                            .policy(in.get(policy))
                            .parts(in.get(parts))
                            .rubric(in.get(rubric))
                            .decision(in.get(decision))
                            .overall(in.get(overall))
                            .domains(in.get(domains))
                            .units(in.get(units));
                    in.get(criteria).forEach((id, at) -> transcript.putCriteria(CriterionId.of(id), at));
                    return transcript.build();
                });
    }

    private static Map<String, Standing> criteria(Transcript transcript) {
        Map<String, Standing> byName = new LinkedHashMap<>();
        transcript.criteria().forEach((id, at) -> byName.put(id.text(), at));
        return byName;
    }
}
