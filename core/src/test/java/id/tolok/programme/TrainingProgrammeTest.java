package id.tolok.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.json.CoreJson;
import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingProgrammeTest {

    private static final StandardRef UNIT = StandardRef.parse("M.701001.005.01");
    private static final StandardRef C11 = StandardRef.parse("M.701001.005.01#1.1");
    private static final StandardRef C12 = StandardRef.parse("M.701001.005.01#1.2");
    private static final StandardRef C21 = StandardRef.parse("M.701001.005.01#2.1");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 7);
    private static final CandidateId P1 = CandidateId.of("P01");
    private static final CandidateId P2 = CandidateId.of("P02");

    private static final TrainingModule OPENING = TrainingModule.of("m0", "Pembukaan", List.of());
    private static final TrainingModule WRITING =
            TrainingModule.of("m1", "Menulis uraian jabatan", List.of(StandardRef.parse("M.701001.005.01#1")));
    private static final TrainingModule CHECKING = TrainingModule.of("m2", "Verifikasi", List.of(C12));

    private static final TrainingProgramme PROGRAMME = TrainingProgramme.builder()
            .title("Bimbingan teknis")
            .schemeNumber("SKM/1")
            .addStage(new Stage(
                    "analisis",
                    LocalizedText.of("Analisis kebutuhan", "Needs analysis"),
                    Optional.of(DAY),
                    Optional.of(DAY.plusDays(1))))
            .addStage(Stage.of("pelatihan", LocalizedText.of("Pelatihan")))
            .modules(List.of(OPENING, WRITING, CHECKING))
            .addSession(new Session("m0", DAY, Session.Mode.ONLINE, 1))
            .addSession(new Session("m1", DAY, Session.Mode.FACE_TO_FACE, 4))
            .addSession(new Session("m1", DAY.plusDays(1), Session.Mode.FACE_TO_FACE, 3))
            .addParticipant(Participant.of(P1, ParticipantCategory.JOB_SEEKER))
            .addParticipant(Participant.of(P2, new ParticipantCategory("magang", LocalizedText.of("magang"))))
            .addMentoring(new Mentoring(P1, DAY, List.of(C11), "contoh dibahas"))
            .build();

    @Test
    void coverage_names_what_no_module_teaches() {
        Coverage coverage = PROGRAMME.coverage(List.of(C11, C12, C21));

        assertThat(coverage.modules())
                .isEqualTo(Map.of(C11, List.of(WRITING), C12, List.of(WRITING, CHECKING), C21, List.of()));
        assertThat(coverage.untaught()).containsExactly(C21);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(PROGRAMME.coverage(List.of(C11)).isComplete()).isTrue();
        assertThat(PROGRAMME.coverage(List.of()).isComplete()).isFalse();
    }

    @Test
    void the_nearest_answer_counts() {
        SelfAssessment self = new SelfAssessment(
                P1,
                DAY,
                List.of(
                        SelfAssessment.Answer.of(C12, SelfAssessment.Judgement.CANNOT_YET),
                        new SelfAssessment.Answer(
                                StandardRef.parse("M.701001.005.01#1"), SelfAssessment.Judgement.CAN, List.of("E1")),
                        SelfAssessment.Answer.of(UNIT, SelfAssessment.Judgement.CAN)));

        SelfAssessment.Gap gap = self.gap(List.of(C11, C12, C21, StandardRef.parse("M.701001.080.01#1.1")));

        assertThat(gap.cannotYet()).containsExactly(C12);
        assertThat(gap.withoutEvidence()).containsExactly(C21);
        assertThat(gap.unanswered()).containsExactly(StandardRef.parse("M.701001.080.01#1.1"));
        assertThat(gap.isClosed()).isFalse();
        assertThat(self.gap(List.of(C11, C21)).isClosed()).isTrue();
        assertThat(PROGRAMME.modulesFor(gap)).containsExactly(WRITING, CHECKING);
        assertThat(PROGRAMME.modulesFor(self.gap(List.of(C11)))).isEmpty();
        assertThat(PROGRAMME.modulesFor(new SelfAssessment(P1, DAY, List.of()).gap(List.of(C11))))
                .containsExactly(WRITING);
    }

    @Test
    void needs_are_counted_over_all_participants() {
        SelfAssessment one = new SelfAssessment(
                P1,
                DAY,
                List.of(
                        SelfAssessment.Answer.of(UNIT, SelfAssessment.Judgement.CAN),
                        SelfAssessment.Answer.of(C21, SelfAssessment.Judgement.CANNOT_YET)));
        SelfAssessment two =
                new SelfAssessment(P2, DAY, List.of(SelfAssessment.Answer.of(C11, SelfAssessment.Judgement.CAN)));

        NeedsAnalysis needs = NeedsAnalysis.of(List.of(one, two), List.of(C11, C12, C21));

        assertThat(needs.participants()).isEqualTo(2);
        assertThat(needs.lacking()).isEqualTo(Map.of(C11, 0, C12, 1, C21, 2));
        assertThat(needs.mostNeeded()).containsExactly(C21, C12);
    }

    @Test
    void lesson_hours_and_categories_are_summed_up() {
        assertThat(PROGRAMME.lessonHours(Session.Mode.FACE_TO_FACE)).isEqualTo(7);
        assertThat(PROGRAMME.lessonHours(Session.Mode.ONLINE)).isEqualTo(1);
        assertThat(PROGRAMME.byCategory())
                .isEqualTo(Map.of(
                        ParticipantCategory.JOB_SEEKER,
                        List.of(PROGRAMME.participants().get(0)),
                        new ParticipantCategory("magang", LocalizedText.of("peserta magang")),
                        List.of(PROGRAMME.participants().get(1))));
        assertThat(ParticipantCategory.usual())
                .map(ParticipantCategory::toString)
                .containsExactly("lulusan-baru", "pencari-kerja", "pekerja", "wirausaha", "instruktur");
        assertThat(ParticipantCategory.WORKER.label(Language.ENGLISH)).isEqualTo("workers");
        assertThat(ParticipantCategory.WORKER)
                .isNotEqualTo(ParticipantCategory.ENTREPRENEUR)
                .hasSameHashCodeAs(new ParticipantCategory("pekerja", LocalizedText.of("x")));
    }

    @Test
    void json_round_trips() {
        SelfAssessment self = new SelfAssessment(
                P1, DAY, List.of(new SelfAssessment.Answer(UNIT, SelfAssessment.Judgement.CAN, List.of("E1"))));

        assertThat(CoreJson.PROGRAMME.parse(CoreJson.PROGRAMME.toText(PROGRAMME)))
                .isEqualTo(PROGRAMME);
        assertThat(CoreJson.SELF_ASSESSMENT.parse(CoreJson.SELF_ASSESSMENT.toText(self)))
                .isEqualTo(self);
        assertThat(PROGRAMME).hasToString("Bimbingan teknis");
        assertThat(WRITING).hasToString("m1 Menulis uraian jabatan");
    }

    @Test
    void mistakes_are_reported_together() {
        assertThatThrownBy(() -> PROGRAMME.toBuilder()
                        .title(" ")
                        .schemeNumber("")
                        .addStage(Stage.of("pelatihan", LocalizedText.of("Lagi")))
                        .addModule(TrainingModule.of("m0", "Lagi", List.of()))
                        .addParticipant(Participant.of(P1, ParticipantCategory.WORKER))
                        .addSession(new Session("m9", DAY, Session.Mode.ONLINE, 1))
                        .addMentoring(new Mentoring(CandidateId.of("P99"), DAY, List.of(), ""))
                        .build())
                .hasMessage("""
                        7 problems:
                        1. title must not be blank
                        2. stages[2].id must differ from that of stages[1], but was 'pelatihan'
                        3. modules[3].id must differ from that of modules[0], but was 'm0'
                        4. participants[2].id must differ from that of participants[0], but was 'P01'
                        5. schemeNumber must not be blank
                        6. sessions[3].module must be the id of a module of this programme, but was 'm9'
                        7. mentoring[1].participant must be the id of a participant of this programme, but was 'P99'""");
    }

    @Test
    void parts_check_themselves() {
        assertThatThrownBy(() -> new Session("m", DAY, Session.Mode.ONLINE, 0))
                .hasMessage("lessonHours must be at least 1, but was '0'");
        assertThatThrownBy(() -> new Stage("", LocalizedText.of("x"), Optional.of(DAY), Optional.of(DAY.minusDays(1))))
                .hasMessage("""
                        2 problems:
                        1. id must not be blank
                        2. ends must not be before 2025-07-07, but was '2025-07-06'""");
        assertThatThrownBy(() -> TrainingModule.of("", "", List.of(C11, C11))).hasMessage("""
                        3 problems:
                        1. id must not be blank
                        2. title must not be blank
                        3. refs[1] must differ from that of refs[0], but was 'M.701001.005.01#1.1'""");
        assertThatThrownBy(() -> new ParticipantCategory(" ", LocalizedText.of("x")))
                .hasMessage("id must not be blank");
        assertThatThrownBy(() -> new SelfAssessment(
                        P1,
                        DAY,
                        List.of(
                                SelfAssessment.Answer.of(C11, SelfAssessment.Judgement.CAN),
                                SelfAssessment.Answer.of(C11, SelfAssessment.Judgement.CANNOT_YET))))
                .hasMessage("answers[1].ref must differ from that of answers[0], but was 'M.701001.005.01#1.1'");
    }
}
