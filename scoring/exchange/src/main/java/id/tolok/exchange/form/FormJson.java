package id.tolok.exchange.form;

import com.google.common.collect.ImmutableSet;
import id.tolok.assessment.AssessmentPlace;
import id.tolok.assessment.Decision;
import id.tolok.assessment.FurtherAssessment;
import id.tolok.assessment.Gap;
import id.tolok.assessment.SelfAssessmentReview;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.exchange.form.AgreementForm.AgreedEvidence;
import id.tolok.exchange.form.ObservationForm.ObservedCriterion;
import id.tolok.exchange.form.ObservationForm.ObservedElement;
import id.tolok.exchange.form.ObservationForm.ObservedUnit;
import id.tolok.exchange.form.PortfolioForm.JudgedEvidence;
import id.tolok.exchange.form.PortfolioForm.MissingEvidence;
import id.tolok.exchange.form.RecordForm.Comment;
import id.tolok.exchange.form.RecordForm.RecordedUnit;
import id.tolok.exchange.form.ReportForm.Notes;
import id.tolok.exchange.form.ReportForm.Refusal;
import id.tolok.exchange.form.ReportForm.Row;
import id.tolok.exchange.form.SelfAssessmentForm.CriterionAnswer;
import id.tolok.exchange.form.SelfAssessmentForm.ElementAnswer;
import id.tolok.exchange.form.SelfAssessmentForm.UnitAnswers;
import id.tolok.json.CoreJson;
import id.tolok.json.Document;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.programme.SelfAssessment.Judgement;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON formats of the forms, one document each, with schemas in {@code docs/schemas}. */
public final class FormJson {

    /** Form FR.APL.02. */
    public static final Document<SelfAssessmentForm> SELF_ASSESSMENT =
            Document.of("tolok/form-apl-02/1", SelfAssessmentForm.class, selfAssessment());

    /** Form FR.IA.01. */
    public static final Document<ObservationForm> OBSERVATION =
            Document.of("tolok/form-ia-01/1", ObservationForm.class, observation());

    /** Form FR.IA.08. */
    public static final Document<PortfolioForm> PORTFOLIO =
            Document.of("tolok/form-ia-08/1", PortfolioForm.class, portfolio());

    /** Form FR.AK.01. */
    public static final Document<AgreementForm> AGREEMENT =
            Document.of("tolok/form-ak-01/1", AgreementForm.class, agreement());

    /** Form FR.AK.02. */
    public static final Document<RecordForm> RECORD = Document.of("tolok/form-ak-02/1", RecordForm.class, recordForm());

    /** Form FR.AK.05. */
    public static final Document<ReportForm> REPORT = Document.of("tolok/form-ak-05/1", ReportForm.class, report());

    private FormJson() {}

    /** All documents of this package. */
    public static List<Document<?>> documents() {
        return List.of(SELF_ASSESSMENT, OBSERVATION, PORTFOLIO, AGREEMENT, RECORD, REPORT);
    }

    private static Format<SchemeHead> scheme() {
        Field<SchemeHead, Packaging.Kind> packaging =
                Field.required("packaging", Formats.enumeration(Packaging.Kind.class), SchemeHead::packaging);
        Field<SchemeHead, String> title = Field.required("title", Formats.text(), SchemeHead::title);
        Field<SchemeHead, Optional<String>> number = Field.optional("number", Formats.text(), SchemeHead::number);
        return ObjectFormat.of(
                "SchemeHead",
                List.of(packaging, title, number),
                in -> new SchemeHead(in.get(packaging), in.get(title), in.get(number)));
    }

    private static Format<AssessmentHead> head() {
        Field<AssessmentHead, SchemeHead> scheme = Field.required("scheme", scheme(), AssessmentHead::scheme);
        Field<AssessmentHead, AssessmentPlace> place =
                Field.required("place", CoreJson.ASSESSMENT_PLACE, AssessmentHead::place);
        Field<AssessmentHead, List<AssessorId>> assessors =
                Field.required("assessors", Formats.list(CoreJson.ASSESSOR), AssessmentHead::assessors);
        Field<AssessmentHead, LocalDate> date = Field.required("date", Formats.date(), AssessmentHead::date);
        return ObjectFormat.of(
                "AssessmentHead",
                List.of(scheme, place, assessors, date),
                in -> new AssessmentHead(in.get(scheme), in.get(place), in.get(assessors), in.get(date)));
    }

    private static Format<SignatureLine> signature() {
        Field<SignatureLine, Optional<AssessorId>> assessor =
                Field.optional("assessor", CoreJson.ASSESSOR, SignatureLine::assessor);
        Field<SignatureLine, Optional<LocalDate>> date = Field.optional("date", Formats.date(), SignatureLine::date);
        return ObjectFormat.of(
                "SignatureLine", List.of(assessor, date), in -> new SignatureLine(in.get(assessor), in.get(date)));
    }

    private static Format<StandardLine> line() {
        Field<StandardLine, StandardRef> ref = Field.required("ref", CoreJson.STANDARD_REF, StandardLine::ref);
        Field<StandardLine, String> number = Field.required("number", Formats.text(), StandardLine::number);
        Field<StandardLine, String> text = Field.required("text", Formats.text(), StandardLine::text);
        return ObjectFormat.of(
                "StandardLine",
                List.of(ref, number, text),
                in -> new StandardLine(in.get(ref), in.get(number), in.get(text)));
    }

    private static Format<EvidenceItem> evidence() {
        Field<EvidenceItem, String> id = Field.required("id", Formats.text(), EvidenceItem::id);
        Field<EvidenceItem, String> title = Field.withDefault("title", Formats.text(), EvidenceItem::title, "");
        Field<EvidenceItem, LocalDate> date = Field.required("date", Formats.date(), EvidenceItem::date);
        return ObjectFormat.of(
                "EvidenceItem",
                List.of(id, title, date),
                in -> new EvidenceItem(in.get(id), in.get(title), in.get(date)));
    }

    private static Format<FollowUp> followUp() {
        Field<FollowUp, List<Gap>> gaps = Field.list("gaps", CoreJson.GAP, FollowUp::gaps);
        Field<FollowUp, List<FurtherAssessment>> assessments =
                Field.list("assessments", CoreJson.FURTHER_ASSESSMENT, FollowUp::assessments);
        return ObjectFormat.of(
                "FollowUp", List.of(gaps, assessments), in -> new FollowUp(in.get(gaps), in.get(assessments)));
    }

    private static Format<CriterionAnswer> criterionAnswer() {
        Field<CriterionAnswer, StandardLine> criterion =
                Field.required("criterion", line(), CriterionAnswer::criterion);
        Field<CriterionAnswer, Judgement> judgement =
                Field.required("judgement", Formats.enumeration(Judgement.class), CriterionAnswer::judgement);
        return ObjectFormat.of(
                "CriterionAnswer",
                List.of(criterion, judgement),
                in -> new CriterionAnswer(in.get(criterion), in.get(judgement)));
    }

    private static Format<ElementAnswer> elementAnswer() {
        Field<ElementAnswer, StandardLine> element = Field.required("element", line(), ElementAnswer::element);
        Field<ElementAnswer, Judgement> judgement =
                Field.required("judgement", Formats.enumeration(Judgement.class), ElementAnswer::judgement);
        Field<ElementAnswer, List<EvidenceItem>> evidence = Field.list("evidence", evidence(), ElementAnswer::evidence);
        Field<ElementAnswer, List<CriterionAnswer>> criteria =
                Field.list("criteria", criterionAnswer(), ElementAnswer::criteria);
        return ObjectFormat.of(
                "ElementAnswer",
                List.of(element, judgement, evidence, criteria),
                in -> new ElementAnswer(in.get(element), in.get(judgement), in.get(evidence), in.get(criteria)));
    }

    private static Format<UnitAnswers> unitAnswers() {
        Field<UnitAnswers, SchemeUnit> unit = Field.required("unit", CoreJson.SCHEME_UNIT, UnitAnswers::unit);
        Field<UnitAnswers, List<ElementAnswer>> elements =
                Field.list("elements", elementAnswer(), UnitAnswers::elements);
        return ObjectFormat.of(
                "UnitAnswers", List.of(unit, elements), in -> new UnitAnswers(in.get(unit), in.get(elements)));
    }

    private static ObjectFormat<SelfAssessmentForm> selfAssessment() {
        Field<SelfAssessmentForm, SchemeHead> scheme = Field.required("scheme", scheme(), SelfAssessmentForm::scheme);
        Field<SelfAssessmentForm, CandidateId> candidate =
                Field.required("candidate", CoreJson.CANDIDATE, SelfAssessmentForm::candidate);
        Field<SelfAssessmentForm, LocalDate> date = Field.required("date", Formats.date(), SelfAssessmentForm::date);
        Field<SelfAssessmentForm, List<UnitAnswers>> units =
                Field.list("units", unitAnswers(), SelfAssessmentForm::units);
        Field<SelfAssessmentForm, SelfAssessmentReview> review =
                Field.required("review", CoreJson.SELF_ASSESSMENT_REVIEW, SelfAssessmentForm::review);
        Field<SelfAssessmentForm, List<SignatureLine>> signatures =
                Field.list("signatures", signature(), SelfAssessmentForm::signatures);
        return ObjectFormat.of(
                "SelfAssessmentForm",
                List.of(scheme, candidate, date, units, review, signatures),
                in -> SelfAssessmentForm.builder()
                        .scheme(in.get(scheme))
                        .candidate(in.get(candidate))
                        .date(in.get(date))
                        .units(in.get(units))
                        .review(in.get(review))
                        .signatures(in.get(signatures))
                        .build());
    }

    private static Format<ObservedCriterion> observedCriterion() {
        Field<ObservedCriterion, StandardLine> criterion =
                Field.required("criterion", line(), ObservedCriterion::criterion);
        Field<ObservedCriterion, String> benchmark =
                Field.required("benchmark", Formats.text(), ObservedCriterion::benchmark);
        Field<ObservedCriterion, Decision> achieved =
                Field.required("achieved", CoreJson.DECISION, ObservedCriterion::achieved);
        Field<ObservedCriterion, FollowUp> followUp = Field.withDefault(
                "followUp", followUp(), ObservedCriterion::followUp, new FollowUp(List.of(), List.of()));
        return ObjectFormat.of(
                "ObservedCriterion",
                List.of(criterion, benchmark, achieved, followUp),
                in -> new ObservedCriterion(in.get(criterion), in.get(benchmark), in.get(achieved), in.get(followUp)));
    }

    private static Format<ObservedUnit> observedUnit() {
        Field<ObservedElement, StandardLine> element = Field.required("element", line(), ObservedElement::element);
        Field<ObservedElement, List<ObservedCriterion>> criteria =
                Field.list("criteria", observedCriterion(), ObservedElement::criteria);
        Format<ObservedElement> observed = ObjectFormat.of(
                "ObservedElement",
                List.of(element, criteria),
                in -> new ObservedElement(in.get(element), in.get(criteria)));
        Field<ObservedUnit, SchemeUnit> unit = Field.required("unit", CoreJson.SCHEME_UNIT, ObservedUnit::unit);
        Field<ObservedUnit, List<ObservedElement>> elements = Field.list("elements", observed, ObservedUnit::elements);
        return ObjectFormat.of(
                "ObservedUnit", List.of(unit, elements), in -> new ObservedUnit(in.get(unit), in.get(elements)));
    }

    private static ObjectFormat<ObservationForm> observation() {
        Field<ObservationForm, AssessmentHead> head = Field.required("head", head(), ObservationForm::head);
        Field<ObservationForm, CandidateId> candidate =
                Field.required("candidate", CoreJson.CANDIDATE, ObservationForm::candidate);
        Field<ObservationForm, List<ObservedUnit>> units = Field.list("units", observedUnit(), ObservationForm::units);
        Field<ObservationForm, String> feedback =
                Field.withDefault("feedback", Formats.text(), ObservationForm::feedback, "");
        Field<ObservationForm, List<SignatureLine>> signatures =
                Field.list("signatures", signature(), ObservationForm::signatures);
        return ObjectFormat.of(
                "ObservationForm",
                List.of(head, candidate, units, feedback, signatures),
                in -> ObservationForm.builder()
                        .head(in.get(head))
                        .candidate(in.get(candidate))
                        .units(in.get(units))
                        .feedback(in.get(feedback))
                        .signatures(in.get(signatures))
                        .build());
    }

    private static Format<JudgedEvidence> judged() {
        Field<JudgedEvidence, EvidenceItem> item = Field.required("item", evidence(), JudgedEvidence::item);
        Field<JudgedEvidence, Map<RuleOfEvidence, Verdict>> verdicts = Field.required(
                "verdicts", Formats.map(RuleOfEvidence.class, CoreJson.VERDICT), JudgedEvidence::verdicts);
        return ObjectFormat.of(
                "JudgedEvidence", List.of(item, verdicts), in -> new JudgedEvidence(in.get(item), in.get(verdicts)));
    }

    private static Format<MissingEvidence> missing() {
        Field<MissingEvidence, StandardRef> ref = Field.required("ref", CoreJson.STANDARD_REF, MissingEvidence::ref);
        Field<MissingEvidence, LocalizedText> text = Field.required("text", Formats.localized(), MissingEvidence::text);
        Field<MissingEvidence, LocalizedText> cure = Field.required("cure", Formats.localized(), MissingEvidence::cure);
        return ObjectFormat.of(
                "MissingEvidence",
                List.of(ref, text, cure),
                in -> new MissingEvidence(in.get(ref), in.get(text), in.get(cure)));
    }

    private static ObjectFormat<PortfolioForm> portfolio() {
        Field<PortfolioForm, AssessmentHead> head = Field.required("head", head(), PortfolioForm::head);
        Field<PortfolioForm, CandidateId> candidate =
                Field.required("candidate", CoreJson.CANDIDATE, PortfolioForm::candidate);
        Field<PortfolioForm, List<JudgedEvidence>> evidence = Field.list("evidence", judged(), PortfolioForm::evidence);
        Field<PortfolioForm, List<StandardLine>> interview = Field.list("interview", line(), PortfolioForm::interview);
        Field<PortfolioForm, List<MissingEvidence>> missing = Field.list("missing", missing(), PortfolioForm::missing);
        Field<PortfolioForm, List<SignatureLine>> signatures =
                Field.list("signatures", signature(), PortfolioForm::signatures);
        return ObjectFormat.of(
                "PortfolioForm",
                List.of(head, candidate, evidence, interview, missing, signatures),
                in -> PortfolioForm.builder()
                        .head(in.get(head))
                        .candidate(in.get(candidate))
                        .evidence(in.get(evidence))
                        .interview(in.get(interview))
                        .missing(in.get(missing))
                        .signatures(in.get(signatures))
                        .build());
    }

    private static ObjectFormat<AgreementForm> agreement() {
        Field<AgreedEvidence, EvidenceKind> kind =
                Field.required("kind", Formats.enumeration(EvidenceKind.class), AgreedEvidence::kind);
        Field<AgreedEvidence, AssessmentMethod> method =
                Field.required("method", Formats.enumeration(AssessmentMethod.class), AgreedEvidence::method);
        Format<AgreedEvidence> agreed = ObjectFormat.of(
                "AgreedEvidence", List.of(kind, method), in -> new AgreedEvidence(in.get(kind), in.get(method)));
        Field<AgreementForm, AssessmentHead> head = Field.required("head", head(), AgreementForm::head);
        Field<AgreementForm, CandidateId> candidate =
                Field.required("candidate", CoreJson.CANDIDATE, AgreementForm::candidate);
        Field<AgreementForm, LocalTime> time = Field.required("time", Formats.time(), AgreementForm::time);
        Field<AgreementForm, List<AgreedEvidence>> evidence = Field.list("evidence", agreed, AgreementForm::evidence);
        Field<AgreementForm, List<SignatureLine>> signatures =
                Field.list("signatures", signature(), AgreementForm::signatures);
        return ObjectFormat.of(
                "AgreementForm",
                List.of(head, candidate, time, evidence, signatures),
                in -> AgreementForm.builder()
                        .head(in.get(head))
                        .candidate(in.get(candidate))
                        .time(in.get(time))
                        .evidence(in.get(evidence))
                        .signatures(in.get(signatures))
                        .build());
    }

    private static Format<RecordedUnit> recordedUnit() {
        Field<RecordedUnit, SchemeUnit> unit = Field.required("unit", CoreJson.SCHEME_UNIT, RecordedUnit::unit);
        Field<RecordedUnit, List<RecordForm.Column>> evidence = Field.list(
                "evidence", Formats.enumeration(RecordForm.Column.class), recorded -> List.copyOf(recorded.evidence()));
        Field<RecordedUnit, Decision> recommendation =
                Field.required("recommendation", CoreJson.DECISION, RecordedUnit::recommendation);
        return ObjectFormat.of(
                "RecordedUnit",
                List.of(unit, evidence, recommendation),
                in -> new RecordedUnit(in.get(unit), ImmutableSet.copyOf(in.get(evidence)), in.get(recommendation)));
    }

    private static Format<Comment> comment() {
        Field<Comment, AssessorId> assessor = Field.required("assessor", CoreJson.ASSESSOR, Comment::assessor);
        Field<Comment, String> text = Field.required("text", Formats.text(), Comment::text);
        return ObjectFormat.of("Comment", List.of(assessor, text), in -> new Comment(in.get(assessor), in.get(text)));
    }

    private static ObjectFormat<RecordForm> recordForm() {
        Field<RecordForm, AssessmentHead> head = Field.required("head", head(), RecordForm::head);
        Field<RecordForm, LocalDate> ended = Field.required("ended", Formats.date(), RecordForm::ended);
        Field<RecordForm, CandidateId> candidate =
                Field.required("candidate", CoreJson.CANDIDATE, RecordForm::candidate);
        Field<RecordForm, List<RecordedUnit>> units = Field.list("units", recordedUnit(), RecordForm::units);
        Field<RecordForm, FollowUp> followUp = Field.required("followUp", followUp(), RecordForm::followUp);
        Field<RecordForm, List<Comment>> comments = Field.list("comments", comment(), RecordForm::comments);
        Field<RecordForm, List<SignatureLine>> signatures =
                Field.list("signatures", signature(), RecordForm::signatures);
        return ObjectFormat.of(
                "RecordForm",
                List.of(head, ended, candidate, units, followUp, comments, signatures),
                in -> RecordForm.builder()
                        .head(in.get(head))
                        .ended(in.get(ended))
                        .candidate(in.get(candidate))
                        .units(in.get(units))
                        .followUp(in.get(followUp))
                        .comments(in.get(comments))
                        .signatures(in.get(signatures))
                        .build());
    }

    private static Format<Row> row() {
        Field<Row, CandidateId> candidate = Field.required("candidate", CoreJson.CANDIDATE, Row::candidate);
        Field<Row, Decision> recommendation = Field.required("recommendation", CoreJson.DECISION, Row::recommendation);
        Field<Row, List<SchemeUnit>> notYetCompetent =
                Field.list("notYetCompetent", CoreJson.SCHEME_UNIT, Row::notYetCompetent);
        Field<Row, List<SchemeUnit>> notYetConcluded =
                Field.list("notYetConcluded", CoreJson.SCHEME_UNIT, Row::notYetConcluded);
        return ObjectFormat.of(
                "ReportRow",
                List.of(candidate, recommendation, notYetCompetent, notYetConcluded),
                in -> new Row(
                        in.get(candidate), in.get(recommendation), in.get(notYetCompetent), in.get(notYetConcluded)));
    }

    private static Format<Refusal> refusal() {
        Field<Refusal, CandidateId> candidate = Field.required("candidate", CoreJson.CANDIDATE, Refusal::candidate);
        Field<Refusal, LocalDate> filed = Field.required("filed", Formats.date(), Refusal::filed);
        Field<Refusal, String> reason = Field.required("reason", Formats.text(), Refusal::reason);
        return ObjectFormat.of(
                "Refusal",
                List.of(candidate, filed, reason),
                in -> new Refusal(in.get(candidate), in.get(filed), in.get(reason)));
    }

    private static Format<Notes> notes() {
        Field<Notes, String> aspects = Field.withDefault("aspects", Formats.text(), Notes::aspects, "");
        Field<Notes, String> improvements = Field.withDefault("improvements", Formats.text(), Notes::improvements, "");
        Field<Notes, String> remarks = Field.withDefault("remarks", Formats.text(), Notes::remarks, "");
        return ObjectFormat.of(
                "ReportNotes",
                List.of(aspects, improvements, remarks),
                in -> new Notes(in.get(aspects), in.get(improvements), in.get(remarks)));
    }

    private static ObjectFormat<ReportForm> report() {
        Field<ReportForm, AssessmentHead> head = Field.required("head", head(), ReportForm::head);
        Field<ReportForm, List<Row>> rows = Field.required("rows", Formats.list(row()), ReportForm::rows);
        Field<ReportForm, List<Refusal>> refusals = Field.list("refusals", refusal(), ReportForm::refusals);
        Field<ReportForm, Notes> notes = Field.withDefault("notes", notes(), ReportForm::notes, Notes.NONE);
        Field<ReportForm, SignatureLine> signature = Field.required("signature", signature(), ReportForm::signature);
        return ObjectFormat.of(
                "ReportForm",
                List.of(head, rows, refusals, notes, signature),
                in -> ReportForm.builder()
                        .head(in.get(head))
                        .rows(in.get(rows))
                        .refusals(in.get(refusals))
                        .notes(in.get(notes))
                        .signature(in.get(signature))
                        .build());
    }
}
