package id.tolok.testing;

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
import id.tolok.assessment.Expiry;
import id.tolok.assessment.FurtherAssessment;
import id.tolok.assessment.Gap;
import id.tolok.assessment.PlannedEvidence;
import id.tolok.assessment.Recommendation;
import id.tolok.assessment.SelfAssessmentReview;
import id.tolok.assessment.Signature;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Instrument;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.PortfolioPart;
import id.tolok.evidence.Provenance;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.json.CoreJson;
import id.tolok.json.Document;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.programme.Mentoring;
import id.tolok.programme.Participant;
import id.tolok.programme.ParticipantCategory;
import id.tolok.programme.SelfAssessment;
import id.tolok.programme.Session;
import id.tolok.programme.Stage;
import id.tolok.programme.TrainingModule;
import id.tolok.programme.TrainingProgramme;
import id.tolok.relation.Relation;
import id.tolok.relation.Relations;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.ElectiveGroup;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.Renewal;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Classification;
import id.tolok.standard.Clause;
import id.tolok.standard.CompetencyMap;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.KeyCompetency;
import id.tolok.standard.ListedUnit;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.RangeOfVariables;
import id.tolok.standard.StandardFormat;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardStatus;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** One value of every document of this module, in which every field is given. */
public final class SampleModels {

    private static final UnitCode CODE = UnitCode.parse("M.701001.005.01");
    private static final UnitCode OTHER_CODE = UnitCode.parse("M.701001.038.01");
    private static final StandardRef CRITERION = StandardRef.criterion(CODE, 1, 2);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final CandidateId CANDIDATE = CandidateId.of("C-017");
    private static final AssessorId ASSESSOR = AssessorId.of("A1");

    /** A unit with every field of every format. */
    public static final UnitOfCompetency UNIT = UnitOfCompetency.builder()
            .code(CODE)
            .title("Menyusun Uraian Jabatan")
            .description("Unit ini tentang uraian jabatan.")
            .workField("Kelompok Inti")
            .weight("3")
            .addPrerequisite(Prerequisite.of(OTHER_CODE, "Unit lain"))
            .putKeyCompetency(KeyCompetency.PROBLEM_SOLVING, 2)
            .putKeyCompetency(KeyCompetency.TECHNOLOGY, 1)
            .addElement(Element.of(
                    "1",
                    "Mengumpulkan informasi jabatan",
                    List.of(
                            PerformanceCriterion.of("1.1", "Informasi jabatan dikumpulkan"),
                            PerformanceCriterion.of("1.2", "Isi uraian jabatan diverifikasi"))))
            .addElement(Element.of("3", "Elemen tanpa kriteria", List.of()))
            .rangeOfVariables(RangeOfVariables.builder()
                    .addContext(Clause.of("1.1", "Konteks", List.of(Clause.of("", "Rincian"))))
                    .addTool(Clause.of("2.1.1", "Alat tulis"))
                    .addSupply(Clause.of("2.2.1", "Kertas"))
                    .addRegulation(Clause.of("3.1", "Peraturan"))
                    .addNorm(Clause.of("4.1", "Norma"))
                    .addStandard(Clause.of("4.2", "Standar"))
                    .build())
            .assessmentGuide(AssessmentGuide.builder()
                    .addContext(Clause.of("1.1", "Dinilai di tempat kerja"))
                    .addPrerequisite(Prerequisite.of("Tidak ada"))
                    .addKnowledge(Clause.of("3.1.1", "Analisis jabatan"))
                    .addSkill(Clause.of("3.2.1", "Menulis"))
                    .addAttitude(Clause.of("4.1", "Teliti"))
                    .addCriticalAspect(Clause.of("5.1", "Ketepatan verifikasi"))
                    .build())
            .build();

    /** A standard. */
    public static final CompetencyStandard STANDARD = CompetencyStandard.builder()
            .id(StandardId.of("307", 2014))
            .title("Manajemen Sumber Daya Manusia")
            .classification(Classification.builder()
                    .category("Jasa Profesional")
                    .mainGroup("Jasa Konsultasi Manajemen")
                    .sector("Jasa")
                    .subsector("Konsultasi")
                    .field("Manajemen SDM")
                    .subfield("Pengembangan")
                    .build())
            .format(StandardFormat.REGULATION_2012)
            .status(StandardStatus.IN_FORCE)
            .competencyMap(CompetencyMap.of(
                    "Mengelola sumber daya manusia",
                    List.of(new CompetencyMap.KeyFunction(
                            "Merancang organisasi",
                            List.of(new CompetencyMap.MainFunction(
                                    "Menyusun jabatan",
                                    List.of(
                                            CompetencyMap.BasicFunction.of("Menyusun uraian jabatan", CODE),
                                            CompetencyMap.BasicFunction.of("Menulis", OTHER_CODE)
                                                    .adoptedFrom(StandardId.of("299", 2020)),
                                            CompetencyMap.BasicFunction.of("Belum ada unit"))))))))
            .addListedUnit(ListedUnit.of(CODE, "Menyusun Uraian Jabatan"))
            .addUnit(UNIT)
            .build();

    /** A scheme. */
    public static final CertificationScheme SCHEME = CertificationScheme.builder()
            .number("SKM/0412/00019/2/2015/8")
            .title("Staf Sumber Daya Manusia")
            .packaging(Packaging.qualification(4))
            .addCoreUnit(SchemeUnit.of(CODE, "Menyusun Uraian Jabatan").inWorkGroup("Organisasi"))
            .addElectiveGroup(ElectiveGroup.of("Pilihan", 1, List.of(SchemeUnit.of(OTHER_CODE, "Unit lain"))))
            .addDescribedUnit(UNIT)
            .certificateValidity(Period.ofYears(3))
            .renewal(new Renewal(Optional.of(Period.ofDays(60)), Optional.of(Period.ofYears(1))))
            .addRequirement("Lulus SMA")
            .build();

    /** A piece of evidence. */
    public static final Evidence EVIDENCE = Evidence.builder()
            .id("E1")
            .candidate(CANDIDATE)
            .kind(EvidenceKind.INDIRECT)
            .method(AssessmentMethod.PORTFOLIO_VERIFICATION)
            .instrument(Instrument.PORTFOLIO_CHECKLIST)
            .form(Instrument.PORTFOLIO_CHECKLIST.form())
            .part(PortfolioPart.LOG)
            .title("Log bulan Juli")
            .date(DAY)
            .addRef(CRITERION)
            .provenance(new Provenance("pemberi kerja", Optional.of("arsip 12"), Optional.of("sha256:00")))
            .judgedBy(ASSESSOR)
            .accepted()
            .build()
            .withVerdict(RuleOfEvidence.CURRENT, Verdict.no("terlalu lama"));

    /** A portfolio. */
    public static final Portfolio PORTFOLIO = Portfolio.of(CANDIDATE, List.of(EVIDENCE));

    /** Rules of evidence. */
    public static final EvidenceRules EVIDENCE_RULES = EvidenceRules.builder()
            .oldest(Period.ofYears(2))
            .directPieces(2)
            .indirectSources(3)
            .indirectKinds(List.of(EvidenceKind.INDIRECT, EvidenceKind.SUPPLEMENTARY))
            .methods(2)
            .addParts(PortfolioPart.values())
            .build();

    /** Relations. */
    public static final Relations RELATIONS = Relations.of(
            List.of(Relation.of(StandardRef.unit(OTHER_CODE), Relation.Kind.PREREQUISITE_OF, StandardRef.unit(CODE))));

    /** A training programme. */
    public static final TrainingProgramme PROGRAMME = TrainingProgramme.builder()
            .title("Bimbingan teknis")
            .schemeNumber("SKM/1")
            .addStage(new Stage(
                    "analisis",
                    LocalizedText.of("Analisis kebutuhan", "Needs analysis"),
                    Optional.of(DAY),
                    Optional.of(DAY)))
            .addModule(TrainingModule.of("m1", "Uraian jabatan", List.of(CRITERION)))
            .addSession(new Session("m1", DAY, Session.Mode.FACE_TO_FACE, 4))
            .addParticipant(Participant.of(CANDIDATE, ParticipantCategory.JOB_SEEKER))
            .addMentoring(new Mentoring(CANDIDATE, DAY, List.of(CRITERION), "contoh dibahas"))
            .build();

    /** A self-assessment. */
    public static final SelfAssessment SELF_ASSESSMENT = new SelfAssessment(
            CANDIDATE, DAY, List.of(new SelfAssessment.Answer(CRITERION, SelfAssessment.Judgement.CAN, List.of("E1"))));

    /** The record of an assessment. */
    public static final AssessmentRecord ASSESSMENT = AssessmentRecord.builder()
            .id("R1")
            .candidate(CANDIDATE)
            .schemeNumber("SKM/1")
            .application(new Application(
                    DAY,
                    Application.Purpose.RECERTIFICATION,
                    List.of(new Application.Requirement("ijazah", Application.Requirement.Status.MET)),
                    Application.Acceptance.ACCEPTED))
            .addAssessor(new Assessor(ASSESSOR, DAY, DAY.plusYears(3)))
            .place(new AssessmentPlace(AssessmentPlace.Kind.WORKPLACE, "Kantor pusat"))
            .addPlan(PlannedEvidence.of(CRITERION, EvidenceKind.DIRECT, Instrument.CHECKLIST))
            .selfAssessmentReview(new SelfAssessmentReview(ASSESSOR, DAY, true, List.of(AssessmentMethod.OBSERVATION)))
            .agreement(new Agreement(DAY, LocalTime.of(8, 30)))
            .addBenchmark(new Benchmark(CRITERION, "Prosedur kantor pusat"))
            .addRecommendation(Recommendation.builder()
                    .assessor(ASSESSOR)
                    .date(DAY)
                    .putUnit(CODE, Decision.NOT_YET_CONCLUDED)
                    .addGap(new Gap(CRITERION, "belum terlihat"))
                    .comment("amati sekali lagi")
                    .build())
            .addFurtherAssessment(
                    new FurtherAssessment(DAY.plusDays(1), AssessmentMethod.OBSERVATION, List.of(CRITERION)))
            .committeeDecision(new CommitteeDecision(
                    List.of(AssessorId.of("M1")), DAY.plusDays(2), Decision.COMPETENT, "sudah diamati"))
            .appeal(new Appeal(
                    DAY.plusDays(3),
                    "nilai",
                    Optional.of(new Appeal.Answer(DAY.plusDays(4), Appeal.Outcome.DISMISSED, "tidak ada bukti"))))
            .certificate(Certificate.issue("N1", DAY.plusDays(5), Period.ofYears(3), Expiry.DAY_BEFORE))
            .previousCertificate("N0")
            .addSignature(Signature.ofCandidate(Instrument.CHECKLIST.form(), DAY))
            .addSignature(Signature.ofAssessor(Instrument.CHECKLIST.form(), ASSESSOR, DAY))
            .build();

    private SampleModels() {}

    /**
     * A document with a value of it.
     *
     * @param document the document
     * @param value the value
     * @param <T> the type of the value
     */
    public record Sample<T>(Document<T> document, T value) {

        /** The value written as text. */
        public String text() {
            return document.toText(value);
        }

        /** The value that comes back from its text. */
        public T readBack() {
            return document.parse(text());
        }

        @Override
        public String toString() {
            return document.name();
        }
    }

    /** A value of every document. */
    public static List<Sample<?>> all() {
        return List.of(
                new Sample<>(CoreJson.STANDARD, STANDARD),
                new Sample<>(CoreJson.SCHEME, SCHEME),
                new Sample<>(CoreJson.EVIDENCE, EVIDENCE),
                new Sample<>(CoreJson.PORTFOLIO, PORTFOLIO),
                new Sample<>(CoreJson.EVIDENCE_RULES, EVIDENCE_RULES),
                new Sample<>(CoreJson.RELATIONS, RELATIONS),
                new Sample<>(CoreJson.PROGRAMME, PROGRAMME),
                new Sample<>(CoreJson.SELF_ASSESSMENT, SELF_ASSESSMENT),
                new Sample<>(CoreJson.ASSESSMENT, ASSESSMENT));
    }
}
