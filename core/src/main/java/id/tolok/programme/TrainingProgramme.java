package id.tolok.programme;

import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A training programme that prepares for certification, such as a course of technical guidance (program pelatihan, bimbingan
 * teknis).
 */
@Value.Immutable
public abstract class TrainingProgramme implements Serializable {
    TrainingProgramme() {}

    /** The title, never blank. */
    public abstract String title();

    /** The number of the scheme that it prepares for, if it prepares for one. */
    public abstract Optional<String> schemeNumber();

    /** The stages in their order, each id once. */
    public abstract List<Stage> stages();

    /** The modules in their order, each id once. */
    public abstract List<TrainingModule> modules();

    /** The sessions, each of a module of this programme. */
    public abstract List<Session> sessions();

    /** The people who take part, each once. */
    public abstract List<Participant> participants();

    /** The meetings with mentors, each of a participant of this programme. */
    public abstract List<Mentoring> mentoring();

    /** Which modules teach these criteria, and which of them no module teaches. */
    public Coverage coverage(Collection<StandardRef> criteria) {
        Map<StandardRef, List<TrainingModule>> modules = new LinkedHashMap<>();
        criteria.forEach(criterion -> modules.put(
                criterion,
                modules().stream().filter(module -> module.teaches(criterion)).toList()));
        return new Coverage(modules);
    }

    /** The modules that a person needs who lacks this, in the order of the programme. */
    public List<TrainingModule> modulesFor(SelfAssessment.Gap gap) {
        return modules().stream()
                .filter(module -> gap.cannotYet().stream().anyMatch(module::teaches)
                        || gap.unanswered().stream().anyMatch(module::teaches))
                .toList();
    }

    /** How many lesson hours of this mode the programme has. */
    public int lessonHours(Session.Mode mode) {
        return sessions().stream()
                .filter(session -> session.mode() == mode)
                .mapToInt(Session::lessonHours)
                .sum();
    }

    /** The participants by category, in the order in which categories first occur. */
    public Map<ParticipantCategory, List<Participant>> byCategory() {
        return participants().stream()
                .collect(Collectors.groupingBy(Participant::category, LinkedHashMap::new, Collectors.toList()));
    }

    /** Starts a programme. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a programme from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .checkText(FieldPath.of("title"), title())
                .checkDistinct(FieldPath.of("stages"), stages(), "id", Stage::id)
                .checkDistinct(FieldPath.of("modules"), modules(), "id", TrainingModule::id)
                .checkDistinct(FieldPath.of("participants"), participants(), "id", Participant::id);
        schemeNumber().ifPresent(number -> problems.checkText(FieldPath.of("schemeNumber"), number));
        checkSessions(problems);
        checkMentoring(problems);
        problems.throwIfAny();
    }

    private void checkSessions(Problems problems) {
        Set<String> known = modules().stream().map(TrainingModule::id).collect(Collectors.toSet());
        for (int i = 0; i < sessions().size(); i++) {
            String module = sessions().get(i).module();
            FieldPath path = FieldPath.of("sessions").index(i).field("module");
            problems.check(known.contains(module), path, "must be the id of a module of this programme", module);
        }
    }

    private void checkMentoring(Problems problems) {
        Set<CandidateId> known = participants().stream().map(Participant::id).collect(Collectors.toSet());
        for (int i = 0; i < mentoring().size(); i++) {
            CandidateId participant = mentoring().get(i).participant();
            FieldPath path = FieldPath.of("mentoring").index(i).field("participant");
            problems.check(
                    known.contains(participant),
                    path,
                    "must be the id of a participant of this programme",
                    participant);
        }
    }

    /** The title. */
    @Override
    public String toString() {
        return title();
    }

    /** Builds a programme; the title is required. */
    public static final class Builder extends ImmutableTrainingProgramme.Builder {
        Builder() {}
    }
}
