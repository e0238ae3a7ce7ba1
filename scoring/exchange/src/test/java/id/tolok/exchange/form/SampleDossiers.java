package id.tolok.exchange.form;

import id.tolok.assessment.Agreement;
import id.tolok.assessment.Appeal;
import id.tolok.assessment.Application;
import id.tolok.assessment.AssessmentPlace;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Assessor;
import id.tolok.assessment.Benchmark;
import id.tolok.assessment.CommitteeDecision;
import id.tolok.assessment.Decision;
import id.tolok.assessment.FurtherAssessment;
import id.tolok.assessment.Gap;
import id.tolok.assessment.PlannedEvidence;
import id.tolok.assessment.Recommendation;
import id.tolok.assessment.SelfAssessmentReview;
import id.tolok.assessment.Signature;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.programme.SelfAssessment;
import id.tolok.programme.SelfAssessment.Judgement;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scales;
import id.tolok.rubric.Weight;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.ElectiveGroup;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A person's dossier in which everything is given, and results of an observation. */
final class SampleDossiers {

    static final UnitCode WRITE = UnitCode.parse("M.701001.005.01");
    static final UnitCode LEARN = UnitCode.parse("M.701001.038.01");
    static final UnitCode CHOSEN_BY_NOBODY = UnitCode.parse("M.701001.057.01");
    static final StandardRef ASKED = StandardRef.criterion(WRITE, 1, 1);
    static final StandardRef VERIFIED = StandardRef.criterion(WRITE, 1, 2);
    static final StandardRef WORDED = StandardRef.criterion(WRITE, 2, 1);
    static final StandardRef RAN = StandardRef.criterion(LEARN, 1, 1);
    static final CandidateId PERSON = CandidateId.of("C-017");
    static final AssessorId A1 = AssessorId.of("MET.000.000001 2024");
    static final AssessorId A2 = AssessorId.of("MET.000.000002 2024");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final UnitOfCompetency WRITING = UnitOfCompetency.builder()
            .code(WRITE)
            .title("Menyusun Uraian Jabatan")
            .addElement(Element.of(
                    "1",
                    "Menggali isi pekerjaan",
                    List.of(
                            PerformanceCriterion.of("1.1", "Pemegang jabatan ditanyai"),
                            PerformanceCriterion.of("1.2", "Isi pekerjaan dicocokkan"))))
            .addElement(Element.of(
                    "2", "Merumuskan tugas", List.of(PerformanceCriterion.of("2.1", "Tugas dirumuskan satu per satu"))))
            .build();

    private static final UnitOfCompetency LEARNING = UnitOfCompetency.builder()
            .code(LEARN)
            .title("Menjalankan Pembelajaran")
            .addElement(Element.of(
                    "1", "Menjalankan kegiatan", List.of(PerformanceCriterion.of("1.1", "Kegiatan dijalankan"))))
            .build();

    static final CertificationScheme SCHEME = CertificationScheme.builder()
            .number("SKM/1")
            .title("Staf Sumber Daya Manusia")
            .packaging(Packaging.occupation())
            .addCoreUnit(SchemeUnit.of(WRITE, "Menyusun Uraian Jabatan").inWorkGroup("Organisasi"))
            .addElectiveGroup(ElectiveGroup.of(
                    "Pilihan",
                    1,
                    List.of(
                            SchemeUnit.of(LEARN, "Menjalankan Pembelajaran"),
                            SchemeUnit.of(CHOSEN_BY_NOBODY, "Menyusun Prosedur"))))
            .build();

    private SampleDossiers() {}

    static Evidence.Builder evidence(String id, AssessmentMethod method, StandardRef... refs) {
        return Evidence.builder()
                .id(id)
                .candidate(PERSON)
                .kind(EvidenceKind.DIRECT)
                .method(method)
                .title("Berkas " + id)
                .date(DAY.minusDays(30))
                .addRefs(refs)
                .accepted();
    }

    static Recommendation.Builder recommendation() {
        return Recommendation.builder()
                .assessor(A1)
                .date(DAY.plusDays(1))
                .putUnit(WRITE, Decision.NOT_YET_COMPETENT)
                .putUnit(LEARN, Decision.COMPETENT)
                .addGap(new Gap(VERIFIED, "tidak dicocokkan dengan atasan"))
                .comment("latih lagi pencocokan");
    }

    static AssessmentRecord.Builder record(CandidateId person) {
        return AssessmentRecord.builder()
                .id("R-" + person)
                .candidate(person)
                .schemeNumber("SKM/1")
                .application(new Application(
                        DAY.minusDays(20),
                        Application.Purpose.CERTIFICATION,
                        List.of(),
                        Application.Acceptance.ACCEPTED))
                .addAssessor(new Assessor(A1, DAY.minusYears(1), DAY.plusYears(2)))
                .place(new AssessmentPlace(AssessmentPlace.Kind.WORKPLACE, "Kantor pusat"))
                .addPlan(new PlannedEvidence(
                        StandardRef.unit(WRITE), EvidenceKind.DIRECT, AssessmentMethod.OBSERVATION, Optional.empty()))
                .addPlan(new PlannedEvidence(
                        StandardRef.unit(LEARN), EvidenceKind.DIRECT, AssessmentMethod.OBSERVATION, Optional.empty()))
                .addPlan(new PlannedEvidence(
                        StandardRef.element(WRITE, 2),
                        EvidenceKind.SUPPLEMENTARY,
                        AssessmentMethod.INTERVIEW,
                        Optional.empty()))
                .selfAssessmentReview(
                        new SelfAssessmentReview(A1, DAY.minusDays(5), true, List.of(AssessmentMethod.OBSERVATION)))
                .agreement(new Agreement(DAY, LocalTime.of(8, 30)))
                .addBenchmark(new Benchmark(StandardRef.unit(WRITE), "Prosedur kantor pusat"))
                .addBenchmark(new Benchmark(StandardRef.unit(LEARN), "Pedoman pelatihan"))
                .addRecommendation(recommendation().build())
                .addFurtherAssessment(
                        new FurtherAssessment(DAY.plusDays(9), AssessmentMethod.OBSERVATION, List.of(VERIFIED)))
                .committeeDecision(new CommitteeDecision(
                        List.of(AssessorId.of("P1")), DAY.plusDays(3), Decision.NOT_YET_COMPETENT, ""))
                .appeal(new Appeal(DAY.plusDays(4), "sudah dicocokkan", Optional.empty()))
                .addSignature(Signature.ofCandidate(BnspForm.OBSERVATION.form(), DAY))
                .addSignature(Signature.ofAssessor(BnspForm.OBSERVATION.form(), A1, DAY))
                .addSignature(Signature.ofAssessor(BnspForm.REPORT.form(), A1, DAY.plusDays(2)));
    }

    static final SelfAssessment SELF = new SelfAssessment(
            PERSON,
            DAY.minusDays(10),
            List.of(
                    new SelfAssessment.Answer(StandardRef.element(WRITE, 1), Judgement.CAN, List.of("E1")),
                    new SelfAssessment.Answer(VERIFIED, Judgement.CANNOT_YET, List.of()),
                    new SelfAssessment.Answer(StandardRef.element(WRITE, 2), Judgement.CAN, List.of("E2", "E1")),
                    SelfAssessment.Answer.of(StandardRef.unit(LEARN), Judgement.CAN)));

    /** A dossier in which nothing is missing for any form. */
    static Dossier.Builder dossier() {
        return Dossier.builder()
                .scheme(SCHEME)
                .addUnits(WRITING, LEARNING)
                .record(record(PERSON).build())
                .selfAssessment(SELF)
                .portfolio(Portfolio.of(
                        PERSON,
                        List.of(
                                evidence("E1", AssessmentMethod.PORTFOLIO_VERIFICATION, ASKED, WORDED)
                                        .build(),
                                evidence("E2", AssessmentMethod.PORTFOLIO_VERIFICATION, VERIFIED)
                                        .build()
                                        .withVerdict(RuleOfEvidence.AUTHENTIC, Verdict.no("salinan")),
                                evidence("E3", AssessmentMethod.OBSERVATION, RAN)
                                        .build(),
                                evidence("E4", AssessmentMethod.PRODUCT_REVIEW, StandardRef.unit(LEARN))
                                        .build())));
    }

    /** Another person's dossier, with nothing but the record. */
    static Dossier other(Decision decision) {
        CandidateId person = CandidateId.of("C-018");
        Recommendation.Builder word = Recommendation.builder()
                .assessor(A1)
                .date(DAY.plusDays(2))
                .putUnit(WRITE, decision)
                .putUnit(LEARN, Decision.COMPETENT);
        if (decision != Decision.COMPETENT) {
            word.addGap(new Gap(VERIFIED, "belum terlihat"));
        }
        AssessmentRecord record = record(person)
                .recommendations(List.of(word.build()))
                .committeeDecision(Optional.empty())
                .appeal(Optional.empty())
                .build();
        return Dossier.builder().scheme(SCHEME).record(record).build();
    }

    /** What follows where every criterion but these was seen to be met; the first is not met, the second not rated. */
    static Result observed(StandardRef notMet, Optional<StandardRef> notRated) {
        Rubric.NeedsCriterion rubric = Rubric.named("observasi", "Observasi")
                .scale("k", Scales.competence())
                .domain(Domain.PSYCHOMOTOR, Weight.percent(100));
        Rubric.InCriterion last = null;
        for (StandardRef ref : List.of(ASKED, VERIFIED, WORDED, RAN)) {
            last = (last == null ? rubric : last)
                    .criterion(name(ref), name(ref))
                    .on("k")
                    .weight(1)
                    .assesses(ref);
        }
        List<Rating> ratings = List.of(ASKED, VERIFIED, WORDED, RAN).stream()
                .filter(ref -> !notRated.equals(Optional.of(ref)))
                .map(ref -> Rating.of(name(ref), A1.text(), Outcome.met(!ref.equals(notMet))))
                .toList();
        return ScoringPolicy.builder()
                .id("observasi")
                .title(LocalizedText.of("Observasi"))
                .unit(DecisionRules.everyCriterion())
                .build()
                .compile(Objects.requireNonNull(last).build(), List.of(WRITING, LEARNING))
                .score(Ratings.of(PERSON.text(), ratings));
    }

    private static String name(StandardRef ref) {
        return "k-" + ref.toString().replaceAll("[^0-9]", "-");
    }
}
