package id.tolok.standard;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** How a unit is assessed (panduan penilaian): the five parts of the format of Permenaker 3/2016. */
@Value.Immutable
public abstract class AssessmentGuide implements Serializable {
    AssessmentGuide() {}

    /** Where and how the unit is assessed (konteks penilaian). */
    public abstract List<Clause> context();

    /** The units to be mastered before (persyaratan kompetensi). */
    public abstract List<Prerequisite> prerequisites();

    /** The knowledge that is required (pengetahuan). */
    public abstract List<Clause> knowledge();

    /** The skills that are required (keterampilan). */
    public abstract List<Clause> skills();

    /** The work attitudes that are required (sikap kerja). */
    public abstract List<Clause> attitudes();

    /** What must not fail (aspek kritis). */
    public abstract List<Clause> criticalAspects();

    /** Starts a guide in which every part is empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a guide. */
    public static final class Builder extends ImmutableAssessmentGuide.Builder {
        Builder() {}
    }
}
