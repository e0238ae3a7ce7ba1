package id.tolok.rubric;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Bands one above the other, without gap or overlap: each ends where the next begins (predikat, kategori nilai).
 *
 * <p>A table printed as 75–89 and 90–100 is stated by where its bands begin, so 89.5 has a band too: that from 75.
 *
 * @param bands from low to high, at least one; names and beginnings each once
 */
public record Bands(List<Band> bands) implements Serializable {

    /** Checks the order. */
    public Bands {
        bands = ImmutableList.copyOf(bands);
        FieldPath path = FieldPath.ROOT;
        Problems problems = new Problems()
                .check(!bands.isEmpty(), path, "must be at least one")
                .checkDistinct(path, bands, "id", Band::id);
        for (int i = 1; i < bands.size(); i++) {
            Rational before = bands.get(i - 1).from();
            problems.check(
                    bands.get(i).from().compareTo(before) > 0,
                    path.index(i).field("from"),
                    "must be above that of the band before (" + before + ")",
                    bands.get(i).from());
        }
        problems.throwIfAny();
    }

    /** Obtains bands from low to high. */
    public static Bands of(Band... bands) {
        return new Bands(ImmutableList.copyOf(bands));
    }

    /** The band in which points lie; empty below the lowest. */
    public Optional<Band> find(Rational points) {
        return bands.stream().filter(band -> band.isReachedBy(points)).reduce((lower, higher) -> higher);
    }

    /** The band with this name, if there is one. */
    public Optional<Band> find(String id) {
        return bands.stream().filter(band -> band.id().equals(id)).findFirst();
    }
}
