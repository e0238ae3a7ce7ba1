package id.tolok.json;

import id.tolok.assessment.Agreement;
import id.tolok.assessment.Appeal;
import id.tolok.assessment.Application;
import id.tolok.assessment.AssessmentPlace;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Assessor;
import id.tolok.assessment.Benchmark;
import id.tolok.assessment.Certificate;
import id.tolok.assessment.CommitteeDecision;
import id.tolok.assessment.Decision;
import id.tolok.assessment.FurtherAssessment;
import id.tolok.assessment.Gap;
import id.tolok.assessment.PlannedEvidence;
import id.tolok.assessment.Recommendation;
import id.tolok.assessment.SelfAssessmentReview;
import id.tolok.assessment.Signature;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.Form;
import id.tolok.evidence.Instrument;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of {@code id.tolok.assessment}. */
final class AssessmentJson {

    private AssessmentJson() {}

    private static Format<Application.Requirement> requirement() {
        Field<Application.Requirement, String> text =
                Field.required("text", Formats.text(), Application.Requirement::text);
        Field<Application.Requirement, Application.Requirement.Status> status = Field.required(
                "status", Formats.enumeration(Application.Requirement.Status.class), Application.Requirement::status);
        return ObjectFormat.of(
                "Requirement", List.of(text, status), in -> new Application.Requirement(in.get(text), in.get(status)));
    }

    private static Format<Application> application() {
        Field<Application, LocalDate> date = Field.required("date", Formats.date(), Application::date);
        Field<Application, Application.Purpose> purpose =
                Field.required("purpose", Formats.enumeration(Application.Purpose.class), Application::purpose);
        Field<Application, List<Application.Requirement>> requirements =
                Field.list("requirements", requirement(), Application::requirements);
        Field<Application, Application.Acceptance> accepted =
                Field.required("accepted", Formats.enumeration(Application.Acceptance.class), Application::accepted);
        return ObjectFormat.of(
                "Application",
                List.of(date, purpose, requirements, accepted),
                in -> new Application(in.get(date), in.get(purpose), in.get(requirements), in.get(accepted)));
    }

    private static Format<Assessor> assessor() {
        Field<Assessor, AssessorId> id = Field.required("id", EvidenceJson.ASSESSOR, Assessor::id);
        Field<Assessor, LocalDate> from = Field.required("registeredFrom", Formats.date(), Assessor::registeredFrom);
        Field<Assessor, LocalDate> until = Field.required("registeredUntil", Formats.date(), Assessor::registeredUntil);
        return ObjectFormat.of(
                "Assessor", List.of(id, from, until), in -> new Assessor(in.get(id), in.get(from), in.get(until)));
    }

    static Format<AssessmentPlace> place() {
        Field<AssessmentPlace, AssessmentPlace.Kind> kind =
                Field.required("kind", Formats.enumeration(AssessmentPlace.Kind.class), AssessmentPlace::kind);
        Field<AssessmentPlace, String> name = Field.required("name", Formats.text(), AssessmentPlace::name);
        return ObjectFormat.of(
                "AssessmentPlace", List.of(kind, name), in -> new AssessmentPlace(in.get(kind), in.get(name)));
    }

    private static Format<PlannedEvidence> planned() {
        Field<PlannedEvidence, StandardRef> ref = Field.required("ref", CoreJson.STANDARD_REF, PlannedEvidence::ref);
        Field<PlannedEvidence, EvidenceKind> kind =
                Field.required("kind", Formats.enumeration(EvidenceKind.class), PlannedEvidence::kind);
        Field<PlannedEvidence, AssessmentMethod> method =
                Field.required("method", Formats.enumeration(AssessmentMethod.class), PlannedEvidence::method);
        Field<PlannedEvidence, Optional<Instrument>> instrument =
                Field.optional("instrument", Formats.enumeration(Instrument.class), PlannedEvidence::instrument);
        return ObjectFormat.of(
                "PlannedEvidence",
                List.of(ref, kind, method, instrument),
                in -> new PlannedEvidence(in.get(ref), in.get(kind), in.get(method), in.get(instrument)));
    }

    static Format<SelfAssessmentReview> selfAssessmentReview() {
        Field<SelfAssessmentReview, AssessorId> assessor =
                Field.required("assessor", EvidenceJson.ASSESSOR, SelfAssessmentReview::assessor);
        Field<SelfAssessmentReview, LocalDate> date =
                Field.required("date", Formats.date(), SelfAssessmentReview::date);
        Field<SelfAssessmentReview, Boolean> continued =
                Field.required("continued", Formats.bool(), SelfAssessmentReview::continued);
        Field<SelfAssessmentReview, List<AssessmentMethod>> methods =
                Field.list("methods", Formats.enumeration(AssessmentMethod.class), SelfAssessmentReview::methods);
        return ObjectFormat.of(
                "SelfAssessmentReview",
                List.of(assessor, date, continued, methods),
                in -> new SelfAssessmentReview(in.get(assessor), in.get(date), in.get(continued), in.get(methods)));
    }

    private static Format<Agreement> agreement() {
        Field<Agreement, LocalDate> date = Field.required("date", Formats.date(), Agreement::date);
        Field<Agreement, LocalTime> time = Field.required("time", Formats.time(), Agreement::time);
        return ObjectFormat.of("Agreement", List.of(date, time), in -> new Agreement(in.get(date), in.get(time)));
    }

    private static Format<Benchmark> benchmark() {
        Field<Benchmark, StandardRef> ref = Field.required("ref", CoreJson.STANDARD_REF, Benchmark::ref);
        Field<Benchmark, String> text = Field.required("text", Formats.text(), Benchmark::text);
        return ObjectFormat.of("Benchmark", List.of(ref, text), in -> new Benchmark(in.get(ref), in.get(text)));
    }

    private static Format<Signature> signature() {
        Field<Signature, Form> form = Field.required("form", EvidenceJson.form(), Signature::form);
        Field<Signature, Optional<AssessorId>> assessor =
                Field.optional("assessor", EvidenceJson.ASSESSOR, Signature::assessor);
        Field<Signature, LocalDate> date = Field.required("date", Formats.date(), Signature::date);
        return ObjectFormat.of(
                "Signature",
                List.of(form, assessor, date),
                in -> new Signature(in.get(form), in.get(assessor), in.get(date)));
    }

    static Format<Gap> gap() {
        Field<Gap, StandardRef> ref = Field.required("ref", CoreJson.STANDARD_REF, Gap::ref);
        Field<Gap, String> reason = Field.required("reason", Formats.text(), Gap::reason);
        return ObjectFormat.of("Gap", List.of(ref, reason), in -> new Gap(in.get(ref), in.get(reason)));
    }

    private static Format<UnitDecision> unitDecision() {
        Field<UnitDecision, UnitCode> unit = Field.required("unit", CoreJson.UNIT_CODE, UnitDecision::unit);
        Field<UnitDecision, Decision> decision = Field.required("decision", CoreJson.DECISION, UnitDecision::decision);
        return ObjectFormat.of(
                "UnitDecision", List.of(unit, decision), in -> new UnitDecision(in.get(unit), in.get(decision)));
    }

    /** An entry of the map of a recommendation. */
    private record UnitDecision(UnitCode unit, Decision decision) {
        static List<UnitDecision> listOf(Map<UnitCode, Decision> units) {
            return units.entrySet().stream()
                    .map(entry -> new UnitDecision(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private static Format<Recommendation> recommendation() {
        Field<Recommendation, AssessorId> assessor =
                Field.required("assessor", EvidenceJson.ASSESSOR, Recommendation::assessor);
        Field<Recommendation, LocalDate> date = Field.required("date", Formats.date(), Recommendation::date);
        Field<Recommendation, List<UnitDecision>> units = Field.required(
                "units", Formats.list(unitDecision()), recommendation -> UnitDecision.listOf(recommendation.units()));
        Field<Recommendation, List<Gap>> gaps = Field.list("gaps", gap(), Recommendation::gaps);
        Field<Recommendation, String> comment =
                Field.withDefault("comment", Formats.text(), Recommendation::comment, "");
        return ObjectFormat.of("Recommendation", List.of(assessor, date, units, gaps, comment), in -> {
            new Problems()
                    .checkDistinct(FieldPath.of("units"), in.get(units), "unit", UnitDecision::unit)
                    .throwIfAny();
            Recommendation.Builder builder = Recommendation.builder()
                    .assessor(in.get(assessor))
                    .date(in.get(date))
                    .gaps(in.get(gaps))
                    .comment(in.get(comment));
            in.get(units).forEach(unit -> builder.putUnit(unit.unit(), unit.decision()));
            return builder.build();
        });
    }

    private static Format<CommitteeDecision> committeeDecision() {
        Field<CommitteeDecision, List<AssessorId>> members =
                Field.required("members", Formats.list(EvidenceJson.ASSESSOR), CommitteeDecision::members);
        Field<CommitteeDecision, LocalDate> date = Field.required("date", Formats.date(), CommitteeDecision::date);
        Field<CommitteeDecision, Decision> decision =
                Field.required("decision", CoreJson.DECISION, CommitteeDecision::decision);
        Field<CommitteeDecision, String> reason =
                Field.withDefault("reason", Formats.text(), CommitteeDecision::reason, "");
        return ObjectFormat.of(
                "CommitteeDecision",
                List.of(members, date, decision, reason),
                in -> new CommitteeDecision(in.get(members), in.get(date), in.get(decision), in.get(reason)));
    }

    static Format<FurtherAssessment> furtherAssessment() {
        Field<FurtherAssessment, LocalDate> date = Field.required("date", Formats.date(), FurtherAssessment::date);
        Field<FurtherAssessment, AssessmentMethod> method =
                Field.required("method", Formats.enumeration(AssessmentMethod.class), FurtherAssessment::method);
        Field<FurtherAssessment, List<StandardRef>> refs =
                Field.required("refs", Formats.list(CoreJson.STANDARD_REF), FurtherAssessment::refs);
        return ObjectFormat.of(
                "FurtherAssessment",
                List.of(date, method, refs),
                in -> new FurtherAssessment(in.get(date), in.get(method), in.get(refs)));
    }

    private static Format<Appeal> appeal() {
        Field<Appeal.Answer, LocalDate> answered = Field.required("date", Formats.date(), Appeal.Answer::date);
        Field<Appeal.Answer, Appeal.Outcome> outcome =
                Field.required("outcome", Formats.enumeration(Appeal.Outcome.class), Appeal.Answer::outcome);
        Field<Appeal.Answer, String> why = Field.required("reason", Formats.text(), Appeal.Answer::reason);
        Format<Appeal.Answer> answer = ObjectFormat.of(
                "AppealAnswer",
                List.of(answered, outcome, why),
                in -> new Appeal.Answer(in.get(answered), in.get(outcome), in.get(why)));
        Field<Appeal, LocalDate> filed = Field.required("filed", Formats.date(), Appeal::filed);
        Field<Appeal, String> reason = Field.required("reason", Formats.text(), Appeal::reason);
        Field<Appeal, Optional<Appeal.Answer>> given = Field.optional("answer", answer, Appeal::answer);
        return ObjectFormat.of(
                "Appeal",
                List.of(filed, reason, given),
                in -> new Appeal(in.get(filed), in.get(reason), in.get(given)));
    }

    private static Format<Certificate> certificate() {
        Field<Certificate, String> number = Field.required("number", Formats.text(), Certificate::number);
        Field<Certificate, LocalDate> issued = Field.required("issued", Formats.date(), Certificate::issued);
        Field<Certificate, LocalDate> last = Field.required("lastValidDay", Formats.date(), Certificate::lastValidDay);
        return ObjectFormat.of(
                "Certificate",
                List.of(number, issued, last),
                in -> new Certificate(in.get(number), in.get(issued), in.get(last)));
    }

    static ObjectFormat<AssessmentRecord> record() {
        Field<AssessmentRecord, String> id = Field.required("id", Formats.text(), AssessmentRecord::id);
        Field<AssessmentRecord, CandidateId> candidate =
                Field.required("candidate", EvidenceJson.CANDIDATE, AssessmentRecord::candidate);
        Field<AssessmentRecord, String> scheme =
                Field.required("schemeNumber", Formats.text(), AssessmentRecord::schemeNumber);
        Field<AssessmentRecord, Application> application =
                Field.required("application", application(), AssessmentRecord::application);
        Field<AssessmentRecord, List<Assessor>> assessors =
                Field.list("assessors", assessor(), AssessmentRecord::assessors);
        Field<AssessmentRecord, Optional<AssessmentPlace>> place =
                Field.optional("place", place(), AssessmentRecord::place);
        Field<AssessmentRecord, List<PlannedEvidence>> plan = Field.list("plan", planned(), AssessmentRecord::plan);
        Field<AssessmentRecord, Optional<SelfAssessmentReview>> review =
                Field.optional("selfAssessmentReview", selfAssessmentReview(), AssessmentRecord::selfAssessmentReview);
        Field<AssessmentRecord, Optional<Agreement>> agreement =
                Field.optional("agreement", agreement(), AssessmentRecord::agreement);
        Field<AssessmentRecord, List<Benchmark>> benchmarks =
                Field.list("benchmarks", benchmark(), AssessmentRecord::benchmarks);
        Field<AssessmentRecord, List<Recommendation>> recommendations =
                Field.list("recommendations", recommendation(), AssessmentRecord::recommendations);
        Field<AssessmentRecord, List<FurtherAssessment>> further =
                Field.list("furtherAssessments", furtherAssessment(), AssessmentRecord::furtherAssessments);
        Field<AssessmentRecord, Optional<CommitteeDecision>> decision =
                Field.optional("committeeDecision", committeeDecision(), AssessmentRecord::committeeDecision);
        Field<AssessmentRecord, Optional<Appeal>> appeal = Field.optional("appeal", appeal(), AssessmentRecord::appeal);
        Field<AssessmentRecord, Optional<Certificate>> certificate =
                Field.optional("certificate", certificate(), AssessmentRecord::certificate);
        Field<AssessmentRecord, Optional<String>> previous =
                Field.optional("previousCertificate", Formats.text(), AssessmentRecord::previousCertificate);
        Field<AssessmentRecord, List<Signature>> signatures =
                Field.list("signatures", signature(), AssessmentRecord::signatures);
        return ObjectFormat.of(
                "AssessmentRecord",
                List.of(
                        id,
                        candidate,
                        scheme,
                        application,
                        assessors,
                        place,
                        plan,
                        review,
                        agreement,
                        benchmarks,
                        recommendations,
                        further,
                        decision,
                        appeal,
                        certificate,
                        previous,
                        signatures),
                in -> AssessmentRecord.builder()
                        .id(in.get(id))
                        .candidate(in.get(candidate))
                        .schemeNumber(in.get(scheme))
                        .application(in.get(application))
                        .assessors(in.get(assessors))
                        .place(in.get(place))
                        .plan(in.get(plan))
                        .selfAssessmentReview(in.get(review))
                        .agreement(in.get(agreement))
                        .benchmarks(in.get(benchmarks))
                        .recommendations(in.get(recommendations))
                        .furtherAssessments(in.get(further))
                        .committeeDecision(in.get(decision))
                        .appeal(in.get(appeal))
                        .certificate(in.get(certificate))
                        .previousCertificate(in.get(previous))
                        .signatures(in.get(signatures))
                        .build());
    }
}
