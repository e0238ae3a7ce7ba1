package id.tolok.json;

import id.tolok.assessment.AssessmentPlace;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Decision;
import id.tolok.assessment.FurtherAssessment;
import id.tolok.assessment.Gap;
import id.tolok.assessment.SelfAssessmentReview;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.Verdict;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.programme.SelfAssessment;
import id.tolok.programme.TrainingProgramme;
import id.tolok.relation.Relations;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.util.List;

/** The JSON formats of the values of this module. */
public final class CoreJson {

    /** Unit codes, as their text. */
    public static final Format<UnitCode> UNIT_CODE = Formats.parsed(UnitCode::parse, UnitCode::toString);

    /** Addresses in a standard, as their text. */
    public static final Format<StandardRef> STANDARD_REF = Formats.parsed(StandardRef::parse, StandardRef::toString);

    /** Decisions, as {@code competent}, {@code not-yet-competent} or {@code not-yet-concluded}. */
    public static final Format<Decision> DECISION = Formats.enumeration(Decision.class);

    /** Identifiers of candidates, as their text. */
    public static final Format<CandidateId> CANDIDATE = EvidenceJson.CANDIDATE;

    /** Identifiers of assessors, as their text. */
    public static final Format<AssessorId> ASSESSOR = EvidenceJson.ASSESSOR;

    /** Units as schemes name them. */
    public static final Format<SchemeUnit> SCHEME_UNIT = SchemeJson.unit();

    /** What assessors say of evidence under one rule. */
    public static final Format<Verdict> VERDICT = EvidenceJson.verdict();

    /** Places of assessment. */
    public static final Format<AssessmentPlace> ASSESSMENT_PLACE = AssessmentJson.place();

    /** What was assessed again by other methods. */
    public static final Format<FurtherAssessment> FURTHER_ASSESSMENT = AssessmentJson.furtherAssessment();

    /** What was not reached or not concluded, with the reason. */
    public static final Format<Gap> GAP = AssessmentJson.gap();

    /** What assessors say of self-assessments. */
    public static final Format<SelfAssessmentReview> SELF_ASSESSMENT_REVIEW = AssessmentJson.selfAssessmentReview();

    /** Competency standards. */
    public static final Document<CompetencyStandard> STANDARD =
            Document.of("tolok/standard/1", CompetencyStandard.class, StandardJson.standard());

    /** Certification schemes. */
    public static final Document<CertificationScheme> SCHEME =
            Document.of("tolok/scheme/1", CertificationScheme.class, SchemeJson.scheme());

    /** Pieces of evidence. */
    public static final Document<Evidence> EVIDENCE =
            Document.of("tolok/evidence/1", Evidence.class, EvidenceJson.evidence());

    /** Portfolios: all evidence of a person. */
    public static final Document<Portfolio> PORTFOLIO =
            Document.of("tolok/portfolio/1", Portfolio.class, EvidenceJson.portfolio());

    /** How much evidence is enough. */
    public static final Document<EvidenceRules> EVIDENCE_RULES =
            Document.of("tolok/evidence-rules/1", EvidenceRules.class, EvidenceJson.rules());

    /** Relations between units, elements and criteria. */
    public static final Document<Relations> RELATIONS =
            Document.of("tolok/relations/1", Relations.class, RelationJson.relations());

    /** Training programmes. */
    public static final Document<TrainingProgramme> PROGRAMME =
            Document.of("tolok/programme/1", TrainingProgramme.class, ProgrammeJson.programme());

    /** What people say about themselves before they are trained or assessed. */
    public static final Document<SelfAssessment> SELF_ASSESSMENT =
            Document.of("tolok/self-assessment/1", SelfAssessment.class, ProgrammeJson.selfAssessment());

    /** Records of assessments. */
    public static final Document<AssessmentRecord> ASSESSMENT =
            Document.of("tolok/assessment/1", AssessmentRecord.class, AssessmentJson.record());

    private CoreJson() {}

    /** All documents of this module. */
    public static List<Document<?>> documents() {
        return List.of(
                STANDARD,
                SCHEME,
                EVIDENCE,
                PORTFOLIO,
                EVIDENCE_RULES,
                RELATIONS,
                PROGRAMME,
                SELF_ASSESSMENT,
                ASSESSMENT);
    }
}
