package id.tolok.standard;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Under which conditions a unit applies, and with what (batasan variabel): the four parts of the format of Permenaker 3/2016.
 */
@Value.Immutable
public abstract class RangeOfVariables implements Serializable {
    RangeOfVariables() {}

    /** The context of the unit (konteks variabel). */
    public abstract List<Clause> context();

    /** The tools (peralatan). */
    public abstract List<Clause> tools();

    /** The supplies (perlengkapan). */
    public abstract List<Clause> supplies();

    /** The regulations that are required (peraturan yang diperlukan). */
    public abstract List<Clause> regulations();

    /** The norms (norma). */
    public abstract List<Clause> norms();

    /** The standards (standar). */
    public abstract List<Clause> standards();

    /** Starts a range of variables in which every part is empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a range of variables. */
    public static final class Builder extends ImmutableRangeOfVariables.Builder {
        Builder() {}
    }
}
