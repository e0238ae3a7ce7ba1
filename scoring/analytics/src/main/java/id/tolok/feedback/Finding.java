package id.tolok.feedback;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.CriterionId;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * A criterion of the rubric that too few participants of a programme met.
 *
 * @param criterion the criterion
 * @param title what it is called
 * @param refs what it assesses in the standard: for a module, what the module teaches of that
 * @param met how many met it
 * @param concluded of how many who were rated
 * @param mean the mean share of its points
 */
public record Finding(
        CriterionId criterion, LocalizedText title, List<StandardRef> refs, long met, long concluded, Rational mean)
        implements Serializable {

    /** Keeps a copy of the list, and checks the counts. */
    public Finding {
        refs = ImmutableList.copyOf(refs);
        new Problems()
                .check(concluded > 0, FieldPath.of("concluded"), "must be above 0", concluded)
                .check(met >= 0 && met <= concluded, FieldPath.of("met"), "must be from 0 to " + concluded, met)
                .throwIfAny();
    }

    /** The exact share that met it. */
    public Rational rate() {
        return Rational.of(met, concluded);
    }
}
