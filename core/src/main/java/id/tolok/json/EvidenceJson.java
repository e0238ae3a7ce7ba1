package id.tolok.json;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Form;
import id.tolok.evidence.Instrument;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.PortfolioPart;
import id.tolok.evidence.Provenance;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of {@code id.tolok.evidence}. */
final class EvidenceJson {

    static final Format<CandidateId> CANDIDATE = Formats.parsed(CandidateId::of, CandidateId::toString);
    static final Format<AssessorId> ASSESSOR = Formats.parsed(AssessorId::of, AssessorId::toString);

    private static final Format<PortfolioPart> PART = Formats.enumeration(PortfolioPart.class);

    private EvidenceJson() {}

    static Format<Form> form() {
        Field<Form, String> code = Field.required("code", Formats.text(), Form::code);
        Field<Form, Integer> edition = Field.required("edition", Formats.integer(), Form::edition);
        return ObjectFormat.of("Form", List.of(code, edition), in -> Form.of(in.get(code), in.get(edition)));
    }

    private static Format<Provenance> provenance() {
        Field<Provenance, String> source = Field.required("source", Formats.text(), Provenance::source);
        Field<Provenance, Optional<String>> reference =
                Field.optional("reference", Formats.text(), Provenance::reference);
        Field<Provenance, Optional<String>> digest = Field.optional("digest", Formats.text(), Provenance::digest);
        return ObjectFormat.of(
                "Provenance",
                List.of(source, reference, digest),
                in -> new Provenance(in.get(source), in.get(reference), in.get(digest)));
    }

    static Format<Verdict> verdict() {
        Field<Verdict, Verdict.Judgement> judgement =
                Field.required("judgement", Formats.enumeration(Verdict.Judgement.class), Verdict::judgement);
        Field<Verdict, String> reason = Field.withDefault("reason", Formats.text(), Verdict::reason, "");
        return ObjectFormat.of(
                "Verdict", List.of(judgement, reason), in -> new Verdict(in.get(judgement), in.get(reason)));
    }

    static ObjectFormat<Evidence> evidence() {
        Field<Evidence, String> id = Field.required("id", Formats.text(), Evidence::id);
        Field<Evidence, CandidateId> candidate = Field.required("candidate", CANDIDATE, Evidence::candidate);
        Field<Evidence, EvidenceKind> kind =
                Field.required("kind", Formats.enumeration(EvidenceKind.class), Evidence::kind);
        Field<Evidence, AssessmentMethod> method =
                Field.required("method", Formats.enumeration(AssessmentMethod.class), Evidence::method);
        Field<Evidence, Optional<Instrument>> instrument =
                Field.optional("instrument", Formats.enumeration(Instrument.class), Evidence::instrument);
        Field<Evidence, Optional<Form>> form = Field.optional("form", form(), Evidence::form);
        Field<Evidence, Optional<PortfolioPart>> part = Field.optional("part", PART, Evidence::part);
        Field<Evidence, String> title = Field.withDefault("title", Formats.text(), Evidence::title, "");
        Field<Evidence, LocalDate> date = Field.required("date", Formats.date(), Evidence::date);
        Field<Evidence, List<StandardRef>> refs =
                Field.required("refs", Formats.list(CoreJson.STANDARD_REF), Evidence::refs);
        Field<Evidence, Optional<Provenance>> provenance =
                Field.optional("provenance", provenance(), Evidence::provenance);
        Field<Evidence, Optional<AssessorId>> judgedBy = Field.optional("judgedBy", ASSESSOR, Evidence::judgedBy);
        Field<Evidence, Map<RuleOfEvidence, Verdict>> verdicts = Field.withDefault(
                "verdicts", Formats.map(RuleOfEvidence.class, verdict()), Evidence::verdicts, Map.of());
        return ObjectFormat.of(
                "Evidence",
                List.of(
                        id,
                        candidate,
                        kind,
                        method,
                        instrument,
                        form,
                        part,
                        title,
                        date,
                        refs,
                        provenance,
                        judgedBy,
                        verdicts),
                in -> Evidence.builder()
                        .id(in.get(id))
                        .candidate(in.get(candidate))
                        .kind(in.get(kind))
                        .method(in.get(method))
                        .instrument(in.get(instrument))
                        .form(in.get(form))
                        .part(in.get(part))
                        .title(in.get(title))
                        .date(in.get(date))
                        .refs(in.get(refs))
                        .provenance(in.get(provenance))
                        .judgedBy(in.get(judgedBy))
                        .verdicts(in.get(verdicts))
                        .build());
    }

    static ObjectFormat<Portfolio> portfolio() {
        Field<Portfolio, CandidateId> candidate = Field.required("candidate", CANDIDATE, Portfolio::candidate);
        Field<Portfolio, List<Evidence>> evidence = Field.list("evidence", evidence(), Portfolio::evidence);
        return ObjectFormat.of(
                "Portfolio", List.of(candidate, evidence), in -> Portfolio.of(in.get(candidate), in.get(evidence)));
    }

    static ObjectFormat<EvidenceRules> rules() {
        Field<EvidenceRules, Optional<Period>> oldest =
                Field.optional("oldest", SchemeJson.PERIOD, EvidenceRules::oldest);
        Field<EvidenceRules, Integer> direct =
                Field.required("directPieces", Formats.integer(), EvidenceRules::directPieces);
        Field<EvidenceRules, Integer> indirect =
                Field.required("indirectSources", Formats.integer(), EvidenceRules::indirectSources);
        Field<EvidenceRules, List<EvidenceKind>> indirectKinds = Field.withDefault(
                "indirectKinds",
                Formats.list(Formats.enumeration(EvidenceKind.class)),
                rules -> List.copyOf(rules.indirectKinds()),
                List.of(EvidenceKind.INDIRECT));
        Field<EvidenceRules, Integer> methods = Field.required("methods", Formats.integer(), EvidenceRules::methods);
        Field<EvidenceRules, List<PortfolioPart>> parts =
                Field.list("parts", PART, rules -> List.copyOf(rules.parts()));
        return ObjectFormat.of(
                "EvidenceRules",
                List.of(oldest, direct, indirect, indirectKinds, methods, parts),
                in -> EvidenceRules.builder()
                        .oldest(in.get(oldest))
                        .directPieces(in.get(direct))
                        .indirectSources(in.get(indirect))
                        .indirectKinds(in.get(indirectKinds))
                        .methods(in.get(methods))
                        .parts(in.get(parts))
                        .build());
    }
}
