package id.tolok.json;

import id.tolok.person.CandidateId;
import id.tolok.programme.Mentoring;
import id.tolok.programme.Participant;
import id.tolok.programme.ParticipantCategory;
import id.tolok.programme.SelfAssessment;
import id.tolok.programme.Session;
import id.tolok.programme.Stage;
import id.tolok.programme.TrainingModule;
import id.tolok.programme.TrainingProgramme;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The formats of {@code id.tolok.programme}. */
final class ProgrammeJson {

    private ProgrammeJson() {}

    private static Format<ParticipantCategory> category() {
        Field<ParticipantCategory, String> id = Field.required("id", Formats.text(), ParticipantCategory::id);
        Field<ParticipantCategory, LocalizedText> label =
                Field.required("label", Formats.localized(), ParticipantCategory::label);
        return ObjectFormat.of(
                "ParticipantCategory", List.of(id, label), in -> new ParticipantCategory(in.get(id), in.get(label)));
    }

    private static Format<Participant> participant() {
        Field<Participant, CandidateId> id = Field.required("id", EvidenceJson.CANDIDATE, Participant::id);
        Field<Participant, ParticipantCategory> category =
                Field.required("category", category(), Participant::category);
        return ObjectFormat.of(
                "Participant", List.of(id, category), in -> Participant.of(in.get(id), in.get(category)));
    }

    private static Format<Stage> stage() {
        Field<Stage, String> id = Field.required("id", Formats.text(), Stage::id);
        Field<Stage, LocalizedText> title = Field.required("title", Formats.localized(), Stage::title);
        Field<Stage, Optional<LocalDate>> begins = Field.optional("begins", Formats.date(), Stage::begins);
        Field<Stage, Optional<LocalDate>> ends = Field.optional("ends", Formats.date(), Stage::ends);
        return ObjectFormat.of(
                "Stage",
                List.of(id, title, begins, ends),
                in -> new Stage(in.get(id), in.get(title), in.get(begins), in.get(ends)));
    }

    private static Format<TrainingModule> module() {
        Field<TrainingModule, String> id = Field.required("id", Formats.text(), TrainingModule::id);
        Field<TrainingModule, String> title = Field.required("title", Formats.text(), TrainingModule::title);
        Field<TrainingModule, List<StandardRef>> refs = Field.list("refs", CoreJson.STANDARD_REF, TrainingModule::refs);
        return ObjectFormat.of(
                "TrainingModule",
                List.of(id, title, refs),
                in -> TrainingModule.of(in.get(id), in.get(title), in.get(refs)));
    }

    private static Format<Session> session() {
        Field<Session, String> module = Field.required("module", Formats.text(), Session::module);
        Field<Session, LocalDate> date = Field.required("date", Formats.date(), Session::date);
        Field<Session, Session.Mode> mode =
                Field.required("mode", Formats.enumeration(Session.Mode.class), Session::mode);
        Field<Session, Integer> hours = Field.required("lessonHours", Formats.integer(), Session::lessonHours);
        return ObjectFormat.of(
                "Session",
                List.of(module, date, mode, hours),
                in -> new Session(in.get(module), in.get(date), in.get(mode), in.get(hours)));
    }

    private static Format<Mentoring> mentoring() {
        Field<Mentoring, CandidateId> participant =
                Field.required("participant", EvidenceJson.CANDIDATE, Mentoring::participant);
        Field<Mentoring, LocalDate> date = Field.required("date", Formats.date(), Mentoring::date);
        Field<Mentoring, List<StandardRef>> refs = Field.list("refs", CoreJson.STANDARD_REF, Mentoring::refs);
        Field<Mentoring, String> note = Field.withDefault("note", Formats.text(), Mentoring::note, "");
        return ObjectFormat.of(
                "Mentoring",
                List.of(participant, date, refs, note),
                in -> new Mentoring(in.get(participant), in.get(date), in.get(refs), in.get(note)));
    }

    static ObjectFormat<TrainingProgramme> programme() {
        Field<TrainingProgramme, String> title = Field.required("title", Formats.text(), TrainingProgramme::title);
        Field<TrainingProgramme, Optional<String>> scheme =
                Field.optional("schemeNumber", Formats.text(), TrainingProgramme::schemeNumber);
        Field<TrainingProgramme, List<Stage>> stages = Field.list("stages", stage(), TrainingProgramme::stages);
        Field<TrainingProgramme, List<TrainingModule>> modules =
                Field.list("modules", module(), TrainingProgramme::modules);
        Field<TrainingProgramme, List<Session>> sessions =
                Field.list("sessions", session(), TrainingProgramme::sessions);
        Field<TrainingProgramme, List<Participant>> participants =
                Field.list("participants", participant(), TrainingProgramme::participants);
        Field<TrainingProgramme, List<Mentoring>> mentoring =
                Field.list("mentoring", mentoring(), TrainingProgramme::mentoring);
        return ObjectFormat.of(
                "TrainingProgramme",
                List.of(title, scheme, stages, modules, sessions, participants, mentoring),
                in -> TrainingProgramme.builder()
                        .title(in.get(title))
                        .schemeNumber(in.get(scheme))
                        .stages(in.get(stages))
                        .modules(in.get(modules))
                        .sessions(in.get(sessions))
                        .participants(in.get(participants))
                        .mentoring(in.get(mentoring))
                        .build());
    }

    private static Format<SelfAssessment.Answer> answer() {
        Field<SelfAssessment.Answer, StandardRef> ref =
                Field.required("ref", CoreJson.STANDARD_REF, SelfAssessment.Answer::ref);
        Field<SelfAssessment.Answer, SelfAssessment.Judgement> judgement = Field.required(
                "judgement", Formats.enumeration(SelfAssessment.Judgement.class), SelfAssessment.Answer::judgement);
        Field<SelfAssessment.Answer, List<String>> evidence =
                Field.list("evidence", Formats.text(), SelfAssessment.Answer::evidence);
        return ObjectFormat.of(
                "Answer",
                List.of(ref, judgement, evidence),
                in -> new SelfAssessment.Answer(in.get(ref), in.get(judgement), in.get(evidence)));
    }

    static ObjectFormat<SelfAssessment> selfAssessment() {
        Field<SelfAssessment, CandidateId> candidate =
                Field.required("candidate", EvidenceJson.CANDIDATE, SelfAssessment::candidate);
        Field<SelfAssessment, LocalDate> date = Field.required("date", Formats.date(), SelfAssessment::date);
        Field<SelfAssessment, List<SelfAssessment.Answer>> answers =
                Field.list("answers", answer(), SelfAssessment::answers);
        return ObjectFormat.of(
                "SelfAssessment",
                List.of(candidate, date, answers),
                in -> new SelfAssessment(in.get(candidate), in.get(date), in.get(answers)));
    }
}
