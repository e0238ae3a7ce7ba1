package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A unit of competency, such as {@code M.701001.005.01 Menyusun Uraian Jabatan} (unit kompetensi).
 *
 * <p>The unit is what is decided on: a person is competent in it or not yet.
 */
@Value.Immutable
public abstract class UnitOfCompetency implements Serializable {
    UnitOfCompetency() {}

    /** The code (kode unit). */
    public abstract UnitCode code();

    /** The title, an active verb phrase, never blank (judul unit). */
    public abstract String title();

    /** The scope in words; empty text if the document gives none (deskripsi unit). */
    @Value.Default
    public String description() {
        return "";
    }

    /** The elements in the order of the document; may be empty, as in some published schemes. */
    public abstract List<Element> elements();

    /** Under which conditions the unit applies (batasan variabel). */
    public abstract Optional<RangeOfVariables> rangeOfVariables();

    /** How the unit is assessed (panduan penilaian). */
    public abstract Optional<AssessmentGuide> assessmentGuide();

    /** The field of work that the unit belongs to, in the format of 2003 (bidang), such as {@code Kelompok Dasar}. */
    public abstract Optional<String> workField();

    /** The weight of the unit, in the format of 2003 (bobot unit). */
    public abstract Optional<String> weight();

    /** The units to be mastered before, where the head of the unit names them, in the format of 2003 (unit prasyarat). */
    public abstract List<Prerequisite> prerequisites();

    /** The levels, 1 to 3, of the key competencies, in the formats before 2016 (kompetensi kunci); may be empty. */
    public abstract Map<KeyCompetency, Integer> keyCompetencies();

    /** All units to be mastered before: those in the head of the unit, then those in the assessment guide. */
    public List<Prerequisite> allPrerequisites() {
        return Stream.concat(
                        prerequisites().stream(),
                        assessmentGuide().stream().flatMap(guide -> guide.prerequisites().stream()))
                .toList();
    }

    /** All performance criteria with their addresses, in the order of the document. */
    @Value.Lazy
    public List<StandardRef> criteria() {
        return StandardRef.criteriaOf(this);
    }

    /** The element at a position, counted from 1, if there is one. */
    public Optional<Element> findElement(int position) {
        return position >= 1 && position <= elements().size()
                ? Optional.of(elements().get(position - 1))
                : Optional.empty();
    }

    /** Starts a unit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a unit from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Problems problems = new Problems().checkText(FieldPath.of("title"), title());
        workField().ifPresent(text -> problems.checkText(FieldPath.of("workField"), text));
        weight().ifPresent(text -> problems.checkText(FieldPath.of("weight"), text));
        keyCompetencies()
                .forEach((key, level) -> problems.check(
                        level >= 1 && level <= 3,
                        FieldPath.of("keyCompetencies").key(key),
                        "must be a level from 1 to 3",
                        level));
        problems.throwIfAny();
    }

    /** Code and title. */
    @Override
    public String toString() {
        return code() + " " + title();
    }

    /** Builds a unit; code and title are required. */
    public static final class Builder extends ImmutableUnitOfCompetency.Builder {
        Builder() {}

        @Override
        public UnitOfCompetency build() {
            return Problems.withDistinctKeys(super::build);
        }
    }
}
