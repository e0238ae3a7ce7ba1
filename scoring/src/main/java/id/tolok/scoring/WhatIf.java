package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import id.tolok.explanation.Subject;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import java.io.Serializable;
import java.util.List;

/**
 * What would turn a decision competent, all of it together; nothing in it can be left out or be smaller.
 *
 * @param raises the criteria that would stand higher, in the order of the rubric
 * @param evidence the performance criteria that would be shown by evidence that counts, in the order of the standard
 */
public record WhatIf(List<Raise> raises, List<Subject> evidence) implements Serializable {

    /**
     * A criterion that would stand higher.
     *
     * @param about the criterion
     * @param from where it stands
     * @param to the lowest score of its scale that suffices, given the others
     */
    public record Raise(Subject about, Standing from, Score to) implements Serializable {}

    /** Copies the lists. */
    public WhatIf {
        raises = ImmutableList.copyOf(raises);
        evidence = ImmutableList.copyOf(evidence);
    }

    /** Whether nothing need change. */
    public boolean isEmpty() {
        return raises.isEmpty() && evidence.isEmpty();
    }
}
