package id.tolok.score;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Band;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * What a score is called, such as <i>baik</i> or 2.5 (predikat, nilai mutu). It is for show: nothing is decided by it.
 *
 * @param id the name, never blank
 * @param label what people call it
 */
public record Grade(String id, LocalizedText label) implements Serializable {

    /** Checks the name. */
    public Grade {
        new Problems().checkText(FieldPath.of("id"), id).throwIfAny();
    }

    /** The grade of scores in a band: its name. */
    static Grade of(Band band) {
        return new Grade(band.id(), band.label());
    }

    @Override
    public String toString() {
        return id;
    }
}
