package id.tolok.programme;

import com.google.common.collect.ImmutableList;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a person says about themselves, element by element or criterion by criterion (asesmen mandiri, form FR.APL.02).
 *
 * @param candidate who says it
 * @param date when
 * @param answers the answers, each address once; an answer on a criterion goes before one on its element, that before one on the
 *     unit
 */
public record SelfAssessment(CandidateId candidate, LocalDate date, List<Answer> answers) implements Serializable {

    /** What a person says. */
    public enum Judgement implements Labelled {
        /** I can do it (K). */
        CAN("mampu", "can"),
        /** I cannot do it yet (BK). */
        CANNOT_YET("belum mampu", "cannot yet");

        private final String indonesian;
        private final String english;

        Judgement(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /**
     * One answer.
     *
     * @param ref what it is about
     * @param judgement what the person says
     * @param evidence the ids of the evidence that the person names for it; may be empty
     */
    public record Answer(StandardRef ref, Judgement judgement, List<String> evidence) implements Serializable {

        /** Copies the list. */
        public Answer {
            evidence = ImmutableList.copyOf(evidence);
        }

        /** Obtains an answer without evidence. */
        public static Answer of(StandardRef ref, Judgement judgement) {
            return new Answer(ref, judgement, List.of());
        }
    }

    /**
     * What a person lacks by their own word.
     *
     * @param cannotYet the criteria that the person cannot show yet
     * @param unanswered the criteria that no answer is about
     * @param withoutEvidence the criteria that the person can show, but names no evidence for
     */
    public record Gap(List<StandardRef> cannotYet, List<StandardRef> unanswered, List<StandardRef> withoutEvidence)
            implements Serializable {

        /** Copies the lists. */
        public Gap {
            cannotYet = ImmutableList.copyOf(cannotYet);
            unanswered = ImmutableList.copyOf(unanswered);
            withoutEvidence = ImmutableList.copyOf(withoutEvidence);
        }

        /** Whether the person can show everything by their own word, with or without evidence. */
        public boolean isClosed() {
            return cannotYet.isEmpty() && unanswered.isEmpty();
        }
    }

    /** Checks that addresses differ, and copies the list. */
    public SelfAssessment {
        answers = ImmutableList.copyOf(answers);
        new Problems()
                .checkDistinct(FieldPath.of("answers"), answers, "ref", Answer::ref)
                .throwIfAny();
    }

    /** The answer that is about this: the one whose address contains it and is the nearest. */
    public Optional<Answer> findAnswer(StandardRef ref) {
        return answers.stream()
                .filter(answer -> answer.ref().contains(ref))
                .reduce((one, other) -> one.ref().contains(other.ref()) ? other : one);
    }

    /** What the person lacks of these criteria, by their own word. */
    public Gap gap(Collection<StandardRef> criteria) {
        ImmutableList.Builder<StandardRef> cannotYet = ImmutableList.builder();
        ImmutableList.Builder<StandardRef> unanswered = ImmutableList.builder();
        ImmutableList.Builder<StandardRef> withoutEvidence = ImmutableList.builder();
        for (StandardRef criterion : criteria) {
            Optional<Answer> answer = findAnswer(criterion);
            if (answer.isEmpty()) {
                unanswered.add(criterion);
            } else if (answer.get().judgement() == Judgement.CANNOT_YET) {
                cannotYet.add(criterion);
            } else if (answer.get().evidence().isEmpty()) {
                withoutEvidence.add(criterion);
            }
        }
        return new Gap(cannotYet.build(), unanswered.build(), withoutEvidence.build());
    }
}
