package id.tolok.scoring;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.AtLeast;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.explanation.DecisionExplanation.Stated;
import id.tolok.explanation.Percent;
import id.tolok.explanation.Subject;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * One thing that stands in the way of competent, and the smallest change that would clear it.
 *
 * @param obstacle what stands in the way
 * @param change what would clear it, in words
 */
public record Improvement(DecisionExplanation obstacle, LocalizedText change) implements Serializable {

    /** The smallest change that clears an obstacle. */
    static Improvement of(DecisionExplanation obstacle) {
        return new Improvement(obstacle, change(obstacle));
    }

    /** What would be improved. */
    public Subject about() {
        return obstacle.about();
    }

    private static LocalizedText change(DecisionExplanation obstacle) {
        if (obstacle instanceof AtLeast atLeast) {
            return reach(atLeast);
        }
        if (obstacle instanceof Evidenced) {
            return LocalizedText.of(
                    "lengkapi bukti yang valid, asli, terkini dan memadai",
                    "add evidence that is valid, authentic, current and sufficient");
        }
        if (obstacle instanceof Stated stated) {
            return stated.because();
        }
        return LocalizedText.of("nilai dengan kriteria rubrik", "assess by a criterion of the rubric");
    }

    private static LocalizedText reach(AtLeast atLeast) {
        return atLeast.score()
                .standing()
                .score()
                .map(score -> LocalizedText.of(
                        "naikkan dari " + Percent.show(score, Language.INDONESIAN) + " ke paling sedikit "
                                + Percent.show(atLeast.cut(), Language.INDONESIAN),
                        "raise from " + Percent.show(score, Language.ENGLISH) + " to at least "
                                + Percent.show(atLeast.cut(), Language.ENGLISH)))
                .orElseGet(() -> LocalizedText.of(
                        "nilai; diperlukan paling sedikit " + Percent.show(atLeast.cut(), Language.INDONESIAN),
                        "rate; at least " + Percent.show(atLeast.cut(), Language.ENGLISH) + " is required"));
    }
}
