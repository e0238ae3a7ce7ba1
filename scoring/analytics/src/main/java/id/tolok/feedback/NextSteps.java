package id.tolok.feedback;

import com.google.common.collect.ImmutableList;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation.Rated;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rubric.Band;
import id.tolok.rubric.CheckItem;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes next on a criterion, in the words of the rubric: the descriptor of the next level or band, or the things on a checklist that an
 * assessor did not see.
 *
 * @param criterion the criterion
 * @param scale on what it is rated
 */
record NextSteps(Criterion criterion, Scale scale) {

    List<LocalizedText> after(Explanation explained, Optional<Score> score) {
        if (scale instanceof Scale.Checklist checklist) {
            return unseen(checklist, explained);
        }
        Score at = score.orElse(Score.of(Rational.of(-1)));
        if (scale instanceof Scale.Points points) {
            return points.bands().stream()
                    .flatMap(bands -> bands.bands().stream())
                    .filter(band -> isAbove(band.from(), at))
                    .map(this::words)
                    .limit(1)
                    .toList();
        }
        return scale.levels().stream()
                .filter(level -> isAbove(level.points(), at))
                .map(this::words)
                .limit(1)
                .toList();
    }

    private boolean isAbove(Rational points, Score score) {
        return Score.of(scale.share(points)).compareTo(score) > 0;
    }

    private LocalizedText words(Level level) {
        return described(level.label(), descriptor(level.id()).or(level::descriptor));
    }

    private LocalizedText words(Band band) {
        return described(band.label(), descriptor(band.id()));
    }

    private Optional<LocalizedText> descriptor(String name) {
        return Optional.ofNullable(criterion.descriptors().get(name));
    }

    private static LocalizedText described(LocalizedText label, Optional<LocalizedText> descriptor) {
        return descriptor
                .map(words -> LocalizedText.of(
                        label.in(Language.INDONESIAN) + ": " + words.in(Language.INDONESIAN),
                        label.in(Language.ENGLISH) + ": " + words.in(Language.ENGLISH)))
                .orElse(label);
    }

    /** The things that some assessor did not tick off, in the order of the checklist; all if nobody ticked anything off. */
    private List<LocalizedText> unseen(Scale.Checklist checklist, Explanation explained) {
        List<Outcome.Checked> seen = new ArrayList<>();
        collect(explained, seen);
        ImmutableList.Builder<LocalizedText> unseen = ImmutableList.builder();
        for (CheckItem item : checklist.items()) {
            boolean everywhere = !seen.isEmpty()
                    && seen.stream().allMatch(checked -> checked.items().contains(item.id()));
            if (!everywhere) {
                unseen.add(descriptor(item.id()).orElse(item.text()));
            }
        }
        return unseen.build();
    }

    private static void collect(Explanation node, List<Outcome.Checked> seen) {
        if (node instanceof Rated rated && rated.rating().outcome() instanceof Outcome.Checked checked) {
            seen.add(checked);
        }
        node.parts().forEach(part -> collect(part, seen));
    }
}
