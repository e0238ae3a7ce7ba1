package id.tolok.feedback;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import id.tolok.assessment.Decision;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.Subject;
import id.tolok.person.CandidateId;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a participant learns from an assessment (umpan balik kepada peserta).
 *
 * @param candidate who it is for
 * @param decision the decision on the whole
 * @param strengths criteria in which the participant is better than required, or as good as possible, the highest score first
 * @param gaps criteria that are not met or not rated, in the order of the rubric; without those that do not apply
 * @param titles what the things assessed in the standard are called, as far as the result says
 */
public record ParticipantFeedback(
        CandidateId candidate,
        Decision decision,
        List<Strength> strengths,
        List<Gap> gaps,
        Map<StandardRef, LocalizedText> titles)
        implements Serializable {

    /** Keeps copies of the collections. */
    public ParticipantFeedback {
        strengths = ImmutableList.copyOf(strengths);
        gaps = ImmutableList.copyOf(gaps);
        titles = ImmutableSortedMap.copyOf(titles);
    }

    /** Obtains the feedback from a result. */
    public static ParticipantFeedback of(Result result) {
        List<Strength> strengths = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Criterion criterion : result.rubric().criteria()) {
            sort(result, criterion, strengths, gaps);
        }
        strengths.sort(Comparator.comparing(Strength::score).reversed());
        return new ParticipantFeedback(result.candidate(), result.decision(), strengths, gaps, titles(result));
    }

    private static void sort(Result result, Criterion criterion, List<Strength> strengths, List<Gap> gaps) {
        Rubric rubric = result.rubric();
        Standing standing = result.standing(criterion.id());
        Score required = Score.of(rubric.requiredShare(criterion));
        boolean met =
                standing.score().filter(score -> score.isAtLeast(required)).isPresent();
        if (met) {
            standing.score()
                    .filter(score -> score.isAtLeast(Score.FULL) || score.compareTo(required) > 0)
                    .ifPresent(score -> strengths.add(new Strength(criterion.id(), criterion.title(), score)));
        } else if (!standing.isNone(Standing.Reason.NOT_APPLICABLE)) {
            gaps.add(gap(result, criterion, standing, required));
        }
    }

    private static Gap gap(Result result, Criterion criterion, Standing standing, Score required) {
        ScoreExplanation explained = result.explainScore(criterion.id());
        NextSteps next = new NextSteps(criterion, result.rubric().scale(criterion));
        return new Gap(
                criterion.id(),
                criterion.title(),
                criterion.assesses(),
                standing,
                required,
                standing.score().isPresent() ? next.after(explained, standing.score()) : List.of());
    }

    private static Map<StandardRef, LocalizedText> titles(Result result) {
        Map<StandardRef, LocalizedText> titles = new TreeMap<>();
        result.units().forEach(unit -> collect(result.explain(unit), titles));
        return titles;
    }

    private static void collect(Explanation node, Map<StandardRef, LocalizedText> titles) {
        Subject about = node.about();
        boolean inStandard = switch (about.kind()) {
            case UNIT, ELEMENT, PERFORMANCE_CRITERION -> true;
            default -> false;
        };
        if (inStandard && !about.title().toString().equals(about.key())) {
            titles.put(StandardRef.parse(about.key()), about.title());
        }
        node.parts().forEach(part -> collect(part, titles));
    }

    /**
     * The gaps by what they are about in the standard, sorted as there: performance criteria as a rule. A gap stands under each thing that
     * it assesses; one that assesses nothing is in {@link #gaps} alone.
     */
    public Map<StandardRef, List<Gap>> gapsByRef() {
        Map<StandardRef, List<Gap>> byRef = new TreeMap<>();
        gaps.forEach(gap -> gap.refs()
                .forEach(ref ->
                        byRef.computeIfAbsent(ref, any -> new ArrayList<>()).add(gap)));
        ImmutableMap.Builder<StandardRef, List<Gap>> copy = ImmutableMap.builder();
        byRef.forEach((ref, own) -> copy.put(ref, List.copyOf(own)));
        return copy.build();
    }

    /** The feedback as text, in Indonesian or English. */
    public String toText(Language language) {
        return new FeedbackText(language).of(this);
    }
}
