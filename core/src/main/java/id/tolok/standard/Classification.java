package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a standard belongs, in the words of its decree: category, main group and field of the business classification KBLI, or in
 * the older formats sector and sub-sector.
 *
 * <p>Letters of categories move between editions of KBLI, so they are read from the codes of units, not from here.
 */
@Value.Immutable
public abstract class Classification implements Serializable {
    Classification() {}

    /** The category, such as {@code Informasi dan Komunikasi} (kategori). */
    public abstract Optional<String> category();

    /** The main group, such as {@code Aktivitas Pemrograman, Konsultasi Komputer} (golongan pokok). */
    public abstract Optional<String> mainGroup();

    /** The sector, in the older formats (sektor). */
    public abstract Optional<String> sector();

    /** The sub-sector, in the older formats (sub sektor). */
    public abstract Optional<String> subsector();

    /** The field, such as {@code Keahlian Artificial Intelligence} (bidang). */
    public abstract Optional<String> field();

    /** The sub-field, such as {@code Data Science} (subbidang). */
    public abstract Optional<String> subfield();

    /** Starts a classification in which nothing is given. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Problems problems = new Problems();
        category().ifPresent(text -> problems.checkText(FieldPath.of("category"), text));
        mainGroup().ifPresent(text -> problems.checkText(FieldPath.of("mainGroup"), text));
        sector().ifPresent(text -> problems.checkText(FieldPath.of("sector"), text));
        subsector().ifPresent(text -> problems.checkText(FieldPath.of("subsector"), text));
        field().ifPresent(text -> problems.checkText(FieldPath.of("field"), text));
        subfield().ifPresent(text -> problems.checkText(FieldPath.of("subfield"), text));
        problems.throwIfAny();
    }

    /** Builds a classification. */
    public static final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}
