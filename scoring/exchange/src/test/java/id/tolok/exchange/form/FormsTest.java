package id.tolok.exchange.form;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static id.tolok.exchange.form.SampleDossiers.A1;
import static id.tolok.exchange.form.SampleDossiers.A2;
import static id.tolok.exchange.form.SampleDossiers.ASKED;
import static id.tolok.exchange.form.SampleDossiers.DAY;
import static id.tolok.exchange.form.SampleDossiers.LEARN;
import static id.tolok.exchange.form.SampleDossiers.PERSON;
import static id.tolok.exchange.form.SampleDossiers.RAN;
import static id.tolok.exchange.form.SampleDossiers.VERIFIED;
import static id.tolok.exchange.form.SampleDossiers.WORDED;
import static id.tolok.exchange.form.SampleDossiers.WRITE;
import static id.tolok.exchange.form.SampleDossiers.dossier;
import static id.tolok.exchange.form.SampleDossiers.observed;
import static id.tolok.exchange.form.SampleDossiers.other;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.AssessmentPlace;
import id.tolok.assessment.Assessor;
import id.tolok.assessment.Decision;
import id.tolok.assessment.Gap;
import id.tolok.assessment.Recommendation;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.exchange.form.AgreementForm.AgreedEvidence;
import id.tolok.exchange.form.AgreementForm.Box;
import id.tolok.exchange.form.ObservationForm.ObservedCriterion;
import id.tolok.exchange.form.SelfAssessmentForm.CriterionAnswer;
import id.tolok.exchange.form.SelfAssessmentForm.ElementAnswer;
import id.tolok.person.CandidateId;
import id.tolok.programme.SelfAssessment;
import id.tolok.programme.SelfAssessment.Judgement;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

    private static Dossier bare() {
        return Dossier.builder()
                .scheme(SampleDossiers.SCHEME)
                .record(SampleDossiers.record(PERSON)
                        .assessors(List.of())
                        .place(Optional.empty())
                        .plan(List.of())
                        .selfAssessmentReview(Optional.empty())
                        .agreement(Optional.empty())
                        .benchmarks(List.of())
                        .recommendations(List.of())
                        .furtherAssessments(List.of())
                        .committeeDecision(Optional.empty())
                        .appeal(Optional.empty())
                        .signatures(List.of())
                        .build())
                .build();
    }

    @Test
    void units_are_all_core_units_and_the_electives_that_something_is_said_of() {
        assertThat(dossier().build().assessedUnits()).map(SchemeUnit::code).containsExactly(WRITE, LEARN);
        assertThat(bare().assessedUnits()).map(SchemeUnit::code).containsExactly(WRITE);
    }

    @Test
    void apl_02_has_an_answer_for_each_element_from_the_answers_nearest_to_its_criteria() {
        SelfAssessmentForm form = SelfAssessmentForm.of(dossier().build());

        assertThat(form.scheme())
                .isEqualTo(new SchemeHead(Packaging.Kind.OCCUPATION, "Staf Sumber Daya Manusia", Optional.of("SKM/1")));
        assertThat(form.candidate()).isEqualTo(PERSON);
        assertThat(form.date()).isEqualTo(DAY.minusDays(10));
        List<ElementAnswer> elements = form.units().get(0).elements();
        assertThat(elements).map(ElementAnswer::judgement).containsExactly(Judgement.CANNOT_YET, Judgement.CAN);
        assertThat(elements.get(0).criteria())
                .map(CriterionAnswer::judgement)
                .containsExactly(Judgement.CAN, Judgement.CANNOT_YET);
        assertThat(elements.get(1).evidence()).map(EvidenceItem::title).containsExactly("Berkas E2", "Berkas E1");
        assertThat(form.units().get(1).elements().get(0).judgement()).isEqualTo(Judgement.CAN);
        assertThat(form.review().continued()).isTrue();
        assertThat(form.signatures())
                .containsExactly(
                        new SignatureLine(Optional.empty(), Optional.empty()),
                        new SignatureLine(Optional.of(A1), Optional.empty()));
    }

    @Test
    void apl_02_names_all_that_is_missing() {
        Dossier noAnswers = dossier()
                .selfAssessment(new SelfAssessment(
                        PERSON,
                        DAY,
                        List.of(new SelfAssessment.Answer(
                                StandardRef.element(WRITE, 1), Judgement.CAN, List.of("E9")))))
                .record(SampleDossiers.record(PERSON)
                        .selfAssessmentReview(Optional.empty())
                        .build())
                .build();

        assertThatThrownBy(() -> SelfAssessmentForm.of(noAnswers)).hasMessage("""
                4 problems:
                1. record.selfAssessmentReview is required for FR.APL.02
                    Say whether the assessment goes on, and by which methods
                2. selfAssessment.answers["M.701001.005.01#2.1"] is required for FR.APL.02
                    Ask the person about it, its element or its unit
                3. selfAssessment.answers["M.701001.038.01#1.1"] is required for FR.APL.02
                    Ask the person about it, its element or its unit
                4. portfolio.evidence["E9"] is required for FR.APL.02
                    The self-assessment names it: add it, or correct the name""");
        assertThatThrownBy(() -> SelfAssessmentForm.of(bare())).hasMessage("""
                3 problems:
                1. record.selfAssessmentReview is required for FR.APL.02
                    Say whether the assessment goes on, and by which methods
                2. selfAssessment is required for FR.APL.02
                    Add what the person says of themselves
                3. units["M.701001.005.01"] is required for FR.APL.02
                    Add the unit from its standard""");
    }

    @Test
    void ia_01_says_of_each_criterion_whether_it_was_reached_and_what_follows() {
        ObservationForm form = ObservationForm.of(dossier().build(), A1, observed(VERIFIED, Optional.of(WORDED)));

        assertThat(form.head().assessors()).containsExactly(A1);
        assertThat(form.head().date()).isEqualTo(DAY);
        assertThat(form.head().place()).isEqualTo(new AssessmentPlace(AssessmentPlace.Kind.WORKPLACE, "Kantor pusat"));
        assertThat(form.units())
                .map(unit -> unit.unit().workGroup().orElse("-"))
                .containsExactly("Organisasi", "-");
        List<ObservedCriterion> criteria = form.units().stream()
                .flatMap(unit -> unit.elements().stream())
                .flatMap(element -> element.criteria().stream())
                .toList();
        assertThat(criteria).map(seen -> seen.criterion().ref()).containsExactly(ASKED, VERIFIED, WORDED, RAN);
        assertThat(criteria)
                .map(ObservedCriterion::achieved)
                .containsExactly(COMPETENT, NOT_YET_COMPETENT, NOT_YET_CONCLUDED, COMPETENT);
        assertThat(criteria).map(ObservedCriterion::benchmark).contains("Prosedur kantor pusat", "Pedoman pelatihan");
        assertThat(criteria.get(1).followUp().gaps())
                .map(gap -> gap.reason())
                .containsExactly("tidak dicocokkan dengan atasan");
        assertThat(criteria.get(1).followUp().assessments())
                .map(one -> one.method())
                .containsExactly(AssessmentMethod.OBSERVATION);
        assertThat(criteria.get(0).followUp().isEmpty()).isTrue();
        assertThat(form.recommendation()).isEqualTo(NOT_YET_COMPETENT);
        assertThat(form.gaps()).map(StandardLine::number).containsExactly("1.2", "2.1");
        assertThat(form.feedback()).isEqualTo("latih lagi pencocokan");
        assertThat(form.signatures()).map(SignatureLine::date).containsExactly(Optional.of(DAY), Optional.of(DAY));
    }

    @Test
    void ia_01_recommends_competent_only_if_every_criterion_was_reached() {
        StandardRef none = StandardRef.unit(WRITE);

        assertThat(ObservationForm.of(dossier().build(), A1, observed(none, Optional.empty()))
                        .recommendation())
                .isEqualTo(COMPETENT);
        assertThat(ObservationForm.of(dossier().build(), A1, observed(none, Optional.of(RAN)))
                        .recommendation())
                .isEqualTo(NOT_YET_CONCLUDED);
        for (StandardRef one : List.of(ASKED, VERIFIED, WORDED, RAN)) {
            assertThat(ObservationForm.of(dossier().build(), A1, observed(one, Optional.empty()))
                            .recommendation())
                    .isEqualTo(NOT_YET_COMPETENT);
        }
    }

    @Test
    void ia_01_names_all_that_is_missing() {
        Dossier lacking = dossier()
                .record(SampleDossiers.record(PERSON)
                        .place(Optional.empty())
                        .agreement(Optional.empty())
                        .benchmarks(List.of(SampleDossiers.record(PERSON)
                                .build()
                                .benchmarks()
                                .get(1)))
                        .build())
                .build();

        assertThatThrownBy(() -> ObservationForm.of(lacking, A2, observed(ASKED, Optional.empty())))
                .hasMessage("""
                4 problems:
                1. record.place is required for FR.IA.01
                    Say where the person is assessed (TUK)
                2. record.agreement is required for FR.IA.01
                    Say on which day and at what time the assessment was agreed to take place
                3. record.assessors must have the assessor of the form, but was 'MET.000.000002 2024'
                4. record.benchmarks["M.701001.005.01"] is required for FR.IA.01
                    Say with what the work is compared for M.701001.005.01#1.1, M.701001.005.01#1.2, M.701001.005.01#2.1;\
                 a benchmark of the unit holds for all of it""");
    }

    @Test
    void ia_08_lists_the_portfolio_and_leads_to_observation_never_to_not_yet_competent() {
        PortfolioForm form = PortfolioForm.of(dossier().build());

        assertThat(form.evidence()).map(judged -> judged.item().id()).containsExactly("E1", "E2");
        assertThat(form.evidence().get(0).verdicts().values())
                .allMatch(Verdict::isYes)
                .hasSize(4);
        assertThat(form.evidence().get(1).verdicts().get(RuleOfEvidence.AUTHENTIC))
                .isEqualTo(Verdict.no("salinan"));
        assertThat(form.interview()).map(StandardLine::text).containsExactly("Merumuskan tugas");
        assertThat(form.toObserve()).containsExactly(VERIFIED, RAN);
        assertThat(form.isSufficient()).isFalse();
        assertThat(form.missing().get(0).cure().in(Language.ENGLISH)).contains("E2");
    }

    @Test
    void ia_08_lets_a_limit_of_age_say_what_is_current() {
        EvidenceRules rules = EvidenceRules.builder().oldest(Period.ofDays(20)).build();
        Portfolio portfolio = Portfolio.of(
                PERSON,
                List.of(SampleDossiers.evidence("E1", AssessmentMethod.PORTFOLIO_VERIFICATION, StandardRef.unit(WRITE))
                        .verdicts(Map.of(
                                RuleOfEvidence.VALID, Verdict.YES,
                                RuleOfEvidence.AUTHENTIC, Verdict.YES,
                                RuleOfEvidence.SUFFICIENT, Verdict.YES))
                        .build()));
        Dossier limited = dossier().portfolio(portfolio).evidenceRules(rules).build();

        assertThat(PortfolioForm.of(limited).evidence().get(0).verdicts().get(RuleOfEvidence.CURRENT))
                .satisfies(verdict -> assertThat(verdict.isNo()).isTrue());
        assertThatThrownBy(() -> PortfolioForm.of(dossier().portfolio(portfolio).build()))
                .hasMessage("""
                portfolio.evidence["E1"].verdicts["current"] is required for FR.IA.08
                    Say whether the evidence is current""");
    }

    @Test
    void ia_08_is_enough_where_evidence_covers_everything() {
        Portfolio portfolio = Portfolio.of(
                PERSON,
                List.of(SampleDossiers.evidence(
                                "E1",
                                AssessmentMethod.PORTFOLIO_VERIFICATION,
                                StandardRef.unit(WRITE),
                                StandardRef.unit(LEARN))
                        .build()));

        PortfolioForm form = PortfolioForm.of(dossier().portfolio(portfolio).build());

        assertThat(form.isSufficient()).isTrue();
        assertThat(form.toObserve()).isEmpty();
    }

    @Test
    void ak_01_ticks_the_boxes_of_the_plan() {
        AgreementForm form = AgreementForm.of(dossier().build());

        assertThat(form.evidence())
                .containsExactly(
                        new AgreedEvidence(EvidenceKind.DIRECT, AssessmentMethod.OBSERVATION),
                        new AgreedEvidence(EvidenceKind.SUPPLEMENTARY, AssessmentMethod.INTERVIEW));
        assertThat(form.boxes()).containsExactly(Box.OBSERVATION, Box.QUESTIONS);
        assertThat(form.time()).isEqualTo(LocalTime.of(8, 30));
        assertThat(form.head().date()).isEqualTo(DAY);
        assertThatThrownBy(() -> AgreementForm.of(bare())).hasMessage("""
                4 problems:
                1. record.place is required for FR.AK.01
                    Say where the person is assessed (TUK)
                2. record.agreement is required for FR.AK.01
                    Say on which day and at what time the assessment was agreed to take place
                3. record.assessors is required for FR.AK.01
                    Say who assesses, with the registration
                4. record.plan is required for FR.AK.01
                    Say what evidence is to be collected, and how""");
    }

    @Test
    void ak_02_has_evidence_and_a_recommendation_for_each_unit() {
        RecordForm form = RecordForm.of(dossier().build());

        assertThat(form.units().get(0).evidence()).containsExactly(RecordForm.Column.PORTFOLIO);
        assertThat(form.units().get(1).evidence())
                .containsExactly(RecordForm.Column.OBSERVATION, RecordForm.Column.OTHER);
        assertThat(form.units())
                .map(RecordForm.RecordedUnit::recommendation)
                .containsExactly(NOT_YET_COMPETENT, COMPETENT);
        assertThat(form.recommendation()).isEqualTo(NOT_YET_COMPETENT);
        assertThat(form.head().date()).isEqualTo(DAY);
        assertThat(form.ended()).isEqualTo(DAY.plusDays(1));
        assertThat(form.followUp().gaps()).hasSize(1);
        assertThat(form.followUp().assessments()).hasSize(1);
        assertThat(form.comments()).containsExactly(new RecordForm.Comment(A1, "latih lagi pencocokan"));
    }

    @Test
    void ak_02_names_all_that_is_missing() {
        Dossier noEvidence = dossier().portfolio(Optional.empty()).build();

        assertThatThrownBy(() -> RecordForm.of(noEvidence)).hasMessage("""
                portfolio.evidence["M.701001.038.01"] is required for FR.AK.02
                    The unit is recommended as competent: add the evidence for that""");
        assertThatThrownBy(() -> RecordForm.of(bare())).hasMessage("""
                4 problems:
                1. record.place is required for FR.AK.02
                    Say where the person is assessed (TUK)
                2. record.agreement is required for FR.AK.02
                    Say on which day and at what time the assessment was agreed to take place
                3. record.assessors is required for FR.AK.02
                    Say who assesses, with the registration
                4. record.recommendations["M.701001.005.01"] is required for FR.AK.02
                    Say what an assessor recommends for the unit""");
    }

    @Test
    void ak_05_names_the_units_of_everybody_who_is_not_competent() {
        ReportForm form = ReportForm.of(
                List.of(dossier().build(), other(NOT_YET_CONCLUDED)),
                A1,
                new ReportForm.Notes("waktu cukup", "tambah ruang", ""));

        assertThat(form.rows())
                .map(ReportForm.Row::recommendation)
                .containsExactly(NOT_YET_COMPETENT, NOT_YET_CONCLUDED);
        assertThat(form.rows().get(0).notYetCompetent()).map(SchemeUnit::code).containsExactly(WRITE);
        assertThat(form.rows().get(0).notYetConcluded()).isEmpty();
        assertThat(form.rows().get(1).notYetConcluded()).map(SchemeUnit::code).containsExactly(WRITE);
        assertThat(form.refusals())
                .containsExactly(new ReportForm.Refusal(PERSON, DAY.plusDays(4), "sudah dicocokkan"));
        assertThat(form.head().date()).isEqualTo(DAY.plusDays(2));
        assertThat(form.signature().date()).contains(DAY.plusDays(2));
    }

    @Test
    void ak_05_names_all_that_is_missing_by_dossier() {
        Dossier first = dossier().build();
        Dossier elsewhere = other(COMPETENT).toBuilder()
                .record(other(COMPETENT).record().toBuilder()
                        .place(new AssessmentPlace(AssessmentPlace.Kind.STANDING, "Balai"))
                        .recommendations(List.of())
                        .build())
                .build();

        assertThatThrownBy(() -> ReportForm.of(List.of(first, elsewhere, first), A1, ReportForm.Notes.NONE))
                .hasMessage("""
                4 problems:
                1. dossiers[2].record.candidate must differ from that of dossiers[0], but was 'C-017'
                2. dossiers[1].record.place must be that of dossiers[0], but was 'Balai'
                3. dossiers[1].record.recommendations["M.701001.005.01"] is required for FR.AK.05
                    Say what MET.000.000001 2024 recommends for the unit
                4. dossiers[1].record.recommendations["M.701001.038.01"] is required for FR.AK.05
                    Say what MET.000.000001 2024 recommends for the unit""");
        assertThatThrownBy(() -> ReportForm.of(List.of(), A1, ReportForm.Notes.NONE))
                .hasMessage("dossiers must have at least one");
    }

    @Test
    void a_dossier_is_of_one_person_and_one_scheme() {
        CandidateId other = CandidateId.of("C-099");
        Dossier.Builder mixed = dossier()
                .record(SampleDossiers.record(PERSON).schemeNumber("SKM/2").build())
                .selfAssessment(new SelfAssessment(other, DAY, List.of()))
                .portfolio(Portfolio.of(other, List.of()));

        assertThatThrownBy(mixed::build).hasMessage("""
                3 problems:
                1. record.schemeNumber must be 'SKM/1', the scheme of this dossier, but was 'SKM/2'
                2. selfAssessment.candidate must be 'C-017', whose dossier this is, but was 'C-099'
                3. portfolio.candidate must be 'C-017', whose dossier this is, but was 'C-099'""");
    }

    @ParameterizedTest
    @EnumSource(AssessmentMethod.class)
    void every_method_has_a_box_and_a_column(AssessmentMethod method) {
        assertThat(Box.of(method)).isNotNull();
        assertThat(RecordForm.Column.of(method)).isNotNull();
    }

    @Test
    void labels_are_there_in_both_languages_and_differ_by_form() {
        assertThat(Arrays.stream(BnspForm.values()).map(form -> form.form().toString()))
                .containsExactly(
                        "FR.APL.02 (2023)",
                        "FR.IA.01 (2023)",
                        "FR.IA.08 (2023)",
                        "FR.AK.01 (2023)",
                        "FR.AK.02 (2023)",
                        "FR.AK.05 (2023)");
        assertThat(Stream.of(BnspForm.values(), FormLabel.values(), Box.values(), RecordForm.Column.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(labelled -> assertThat(labelled.label().texts()).hasSize(2));
    }

    @Test
    void what_two_assessors_recommend_is_taken_together() {
        Dossier two = dossier()
                .record(SampleDossiers.record(PERSON)
                        .addAssessor(new Assessor(A2, DAY, DAY.plusYears(1)))
                        .addRecommendation(Recommendation.builder()
                                .assessor(A2)
                                .date(DAY.plusDays(2))
                                .putUnit(LEARN, Decision.NOT_YET_CONCLUDED)
                                .addGap(new Gap(RAN, "terlalu singkat"))
                                .build())
                        .build())
                .build();

        assertThat(RecordForm.of(two).units())
                .map(RecordForm.RecordedUnit::recommendation)
                .containsExactly(NOT_YET_COMPETENT, NOT_YET_CONCLUDED);
    }
}
