package id.tolok.scoring.json;

import id.tolok.assessment.Decision;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.json.CoreJson;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Grade;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.Transcript;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private static Format<Grade> grade() {
        Field<Grade, String> id = Field.required("id", Formats.text(), Grade::id);
        Field<Grade, LocalizedText> label = Field.required("label", Formats.localized(), Grade::label);
        return ObjectFormat.of("Grade", List.of(id, label), in -> new Grade(in.get(id), in.get(label)));
    }

    private static Format<Transcript.DomainLine> domainLine() {
        Field<Transcript.DomainLine, Standing> score =
                Field.required("score", standing(), Transcript.DomainLine::score);
        Field<Transcript.DomainLine, Decision> decision =
                Field.required("decision", Formats.enumeration(Decision.class), Transcript.DomainLine::decision);
        Field<Transcript.DomainLine, Optional<Grade>> grade =
                Field.optional("grade", grade(), Transcript.DomainLine::grade);
        return ObjectFormat.of(
                "DomainLine",
                List.of(score, decision, grade),
                in -> new Transcript.DomainLine(in.get(score), in.get(decision), in.get(grade)));
    }

    private static Format<Transcript.Unit> unit() {
        Field<Transcript.Unit, UnitCode> code = Field.required("code", CoreJson.UNIT_CODE, Transcript.Unit::code);
        Field<Transcript.Unit, Decision> decision =
                Field.required("decision", Formats.enumeration(Decision.class), Transcript.Unit::decision);
        Field<Transcript.Unit, Standing> score = Field.required("score", standing(), Transcript.Unit::score);
        Field<Transcript.Unit, Optional<Grade>> grade = Field.optional("grade", grade(), Transcript.Unit::grade);
        Field<Transcript.Unit, List<Transcript.Obstacle>> obstacles =
                Field.list("obstacles", obstacle(), Transcript.Unit::obstacles);
        Field<Transcript.Unit, List<Transcript.StandardLine>> contents =
                Field.list("contents", standardLine(), Transcript.Unit::contents);
        return ObjectFormat.of(
                "UnitResult",
                List.of(code, decision, score, grade, obstacles, contents),
                in -> new Transcript.Unit(
                        in.get(code),
                        in.get(decision),
                        in.get(score),
                        in.get(grade),
                        in.get(obstacles),
                        in.get(contents)));
    }

    private static Format<Transcript.StandardLine> standardLine() {
        Field<Transcript.StandardLine, StandardRef> ref = Field.required(
                "ref", Formats.parsed(StandardRef::parse, StandardRef::toString), Transcript.StandardLine::ref);
        Field<Transcript.StandardLine, Decision> decision =
                Field.required("decision", Formats.enumeration(Decision.class), Transcript.StandardLine::decision);
        Field<Transcript.StandardLine, Standing> score =
                Field.required("score", standing(), Transcript.StandardLine::score);
        return ObjectFormat.of(
                "StandardLine",
                List.of(ref, decision, score),
                in -> new Transcript.StandardLine(in.get(ref), in.get(decision), in.get(score)));
    }

    private static Format<Transcript.CriterionLine> criterionLine() {
        Field<Transcript.CriterionLine, Standing> score =
                Field.required("score", standing(), Transcript.CriterionLine::score);
        Field<Transcript.CriterionLine, Decision> decision =
                Field.required("decision", Formats.enumeration(Decision.class), Transcript.CriterionLine::decision);
        Field<Transcript.CriterionLine, Combined.Use> use =
                Field.required("use", Formats.enumeration(Combined.Use.class), Transcript.CriterionLine::use);
        Field<Transcript.CriterionLine, Rational> weight =
                Field.required("effectiveWeight", Formats.rational(), Transcript.CriterionLine::effectiveWeight);
        Field<Transcript.CriterionLine, Rational> contribution =
                Field.required("contribution", Formats.rational(), Transcript.CriterionLine::contribution);
        return ObjectFormat.of(
                "CriterionLine",
                List.of(score, decision, use, weight, contribution),
                in -> new Transcript.CriterionLine(
                        in.get(score), in.get(decision), in.get(use), in.get(weight), in.get(contribution)));
    }

    private static Format<Transcript.RubricVersion> rubric() {
        Field<Transcript.RubricVersion, String> id = Field.required("id", Formats.text(), Transcript.RubricVersion::id);
        Field<Transcript.RubricVersion, String> version =
                Field.required("version", Formats.text(), Transcript.RubricVersion::version);
        Field<Transcript.RubricVersion, String> content =
                Field.required("contentHash", Formats.text(), Transcript.RubricVersion::contentHash);
        Field<Transcript.RubricVersion, String> structure =
                Field.required("structureHash", Formats.text(), Transcript.RubricVersion::structureHash);
        return ObjectFormat.of(
                "RubricVersion",
                List.of(id, version, content, structure),
                in -> new Transcript.RubricVersion(in.get(id), in.get(version), in.get(content), in.get(structure)));
    }

    static ObjectFormat<Transcript> transcript() {
        Field<Transcript, CandidateId> candidate = Field.required(
                "candidate", Formats.parsed(CandidateId::of, CandidateId::toString), Transcript::candidate);
        Field<Transcript, Transcript.Part> policy = Field.required("policy", part(), Transcript::policy);
        Field<Transcript, Map<String, Transcript.Part>> parts =
                Field.required("parts", Formats.map(part()), Transcript::parts);
        Field<Transcript, Transcript.RubricVersion> rubric = Field.required("rubric", rubric(), Transcript::rubric);
        Field<Transcript, Decision> decision =
                Field.required("decision", Formats.enumeration(Decision.class), Transcript::decision);
        Field<Transcript, Standing> overall = Field.required("overall", standing(), Transcript::overall);
        Field<Transcript, Optional<Grade>> grade = Field.optional("grade", grade(), Transcript::grade);
        Field<Transcript, Map<Domain, Transcript.DomainLine>> domains =
                Field.required("domains", Formats.map(Domain.class, domainLine()), Transcript::domains);
        Field<Transcript, List<Transcript.Unit>> units = Field.list("units", unit(), Transcript::units);
        Field<Transcript, Map<String, Transcript.CriterionLine>> criteria =
                Field.required("criteria", Formats.map(criterionLine()), TranscriptJson::criteria);
        return ObjectFormat.of(
                "Transcript",
                List.of(candidate, policy, parts, rubric, decision, overall, grade, domains, units, criteria),
                in -> {
                    Transcript.Builder transcript = Transcript.builder()
                            .candidate(in.get(candidate))
                            .policy(in.get(policy))
                            .parts(in.get(parts))
                            .rubric(in.get(rubric))
                            .decision(in.get(decision))
                            .overall(in.get(overall))
                            .grade(in.get(grade))
                            .domains(in.get(domains))
                            .units(in.get(units));
                    in.get(criteria).forEach((id, at) -> transcript.putCriteria(CriterionId.of(id), at));
                    return transcript.build();
                });
    }

    private static Map<String, Transcript.CriterionLine> criteria(Transcript transcript) {
        Map<String, Transcript.CriterionLine> byName = new LinkedHashMap<>();
        transcript.criteria().forEach((id, at) -> byName.put(id.text(), at));
        return byName;
    }
}
