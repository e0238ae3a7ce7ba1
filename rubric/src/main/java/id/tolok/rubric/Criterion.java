package id.tolok.rubric;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a rubric looks at, such as {@code ju-rumusan: Merumuskan tugas jabatan}.
 *
 * <p>It counts on two axes: in its domain, for scores, and for what it assesses in the standard, for decisions.
 */
@Value.Immutable
public abstract class Criterion implements Serializable {
    Criterion() {}

    /** The name within the rubric. */
    public abstract CriterionId id();

    /** What is looked at. */
    public abstract LocalizedText title();

    /** The domain in which it counts (ranah). */
    public abstract Domain domain();

    /** Under which of the rubric's groups it stands; none, and it stands in its domain alone. */
    public abstract Optional<String> group();

    /** How much it counts in its domain; 0 if it gives feedback only. */
    public abstract Weight weight();

    /** The name of the rubric's scale on which it is rated. */
    public abstract String scale();

    /** What it assesses in the standard; empty if it speaks of nothing in a standard. */
    public abstract List<StandardRef> assesses();

    /** How it is assessed, where the rubric says so; decides what follows a shortfall. */
    public abstract Optional<AssessmentMethod> method();

    /**
     * The points that must be reached for what it assesses to count as met, where they are not those of its scale; see
     * {@link Rubric#required}.
     */
    public abstract Optional<Rational> required();

    /** Whether the unit cannot be competent without it, whatever the rest (aspek kritis). */
    @Value.Default
    public boolean critical() {
        return false;
    }

    /** For what it counts. */
    @Value.Default
    public Counting counting() {
        return Counting.COUNTED;
    }

    /** Whether it applies to everybody, so that an assessor cannot call it not applicable. */
    @Value.Default
    public boolean alwaysApplies() {
        return false;
    }

    /** What is seen at a level of the scale, by the name of the level, band or item, in words of this criterion. */
    public abstract Map<String, LocalizedText> descriptors();

    /** From what it was derived, if it was. */
    public abstract Optional<Origin> origin();

    @Value.Check
    void check() {
        new Problems()
                .checkDistinct(FieldPath.of("assesses"), assesses(), "", ref -> ref)
                .check(
                        !critical() || counting() == Counting.COUNTED,
                        FieldPath.of("critical"),
                        "must be false, since the criterion is " + counting().label(Language.ENGLISH))
                .check(
                        weight().value().isZero() || counting() != Counting.FEEDBACK_ONLY,
                        FieldPath.of("weight"),
                        "must be 0, since the criterion is feedback only",
                        weight())
                .throwIfAny();
    }

    /** Starts a criterion from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a criterion. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a criterion; id, title, domain, weight and scale are required. */
    public static final class Builder extends ImmutableCriterion.Builder {
        Builder() {}

        @Override
        public Criterion build() {
            return Problems.withDistinctKeys(super::build);
        }
    }
}
