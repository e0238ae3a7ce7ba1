package id.tolok.feedback;

import com.google.common.collect.ImmutableList;
import id.tolok.rubric.CriterionId;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * A criterion of the rubric that a participant does not meet yet, and what comes next.
 *
 * @param criterion the criterion
 * @param title what it is called
 * @param refs what it assesses in the standard, performance criteria as a rule
 * @param standing where the participant stands
 * @param required the score that is required
 * @param nextSteps what the next level looks like, or which things on a checklist were not seen; empty if the scale describes neither
 */
public record Gap(
        CriterionId criterion,
        LocalizedText title,
        List<StandardRef> refs,
        Standing standing,
        Score required,
        List<LocalizedText> nextSteps)
        implements Serializable {

    /** Keeps copies of the lists. */
    public Gap {
        refs = ImmutableList.copyOf(refs);
        nextSteps = ImmutableList.copyOf(nextSteps);
    }
}
