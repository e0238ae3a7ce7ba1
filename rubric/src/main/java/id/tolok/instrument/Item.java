package id.tolok.instrument;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Domain;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** One question of an instrument, with what it assesses and how much it counts (butir soal). */
@Value.Immutable
public abstract class Item implements Serializable {
    Item() {}

    /** The name within the instrument. */
    public abstract ItemId id();

    /** What is asked. */
    public abstract Question question();

    /** The domain in which it counts; cognitive unless stated. */
    @Value.Default
    public Domain domain() {
        return Domain.COGNITIVE;
    }

    /** What it assesses in the standard; empty if it speaks of nothing in a standard. */
    public abstract List<StandardRef> assesses();

    /** What a right answer is worth, above 0; 1 unless stated. */
    @Value.Default
    public Rational points() {
        return Rational.ONE;
    }

    @Value.Check
    void check() {
        new Problems()
                .check(points().signum() > 0, FieldPath.of("points"), "must be above 0", points())
                .checkDistinct(FieldPath.of("assesses"), assesses(), "", ref -> ref)
                .throwIfAny();
    }

    /**
     * Obtains an item of the cognitive domain that is worth one point.
     *
     * @param assesses addresses such as {@code M.701001.005.01#knowledge.1}
     */
    public static Item of(String id, Question question, String... assesses) {
        Builder item = builder().id(ItemId.of(id)).question(question);
        for (String ref : assesses) {
            item.addAssesses(StandardRef.parse(ref));
        }
        return item.build();
    }

    /** Starts an item. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an item; id and question are required. */
    public static final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
