package id.tolok.score;

import com.google.common.collect.Sets;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * What a rule promises whatever the ratings; property tests hold it to that.
 *
 * <p>Determinism, that equal input yields equal output, is no option: every rule keeps it.
 */
public enum Law implements Labelled {
    /** The result lies between the lowest and the highest score that counts. */
    INTERNAL("hasil di antara nilai terendah dan tertinggi", "result between lowest and highest score"),
    /** Raising a score never lowers the result. */
    MONOTONE("nilai naik tidak menurunkan hasil", "a higher score never lowers the result"),
    /** If all scores are equal, the result is that score. */
    IDEMPOTENT("nilai yang sama memberi nilai itu", "equal scores yield that score"),
    /** The order of the scores does not matter. */
    PERMUTATION_INVARIANT("urutan tidak berpengaruh", "order does not matter"),
    /** Multiplying all weights by the same number does not matter. */
    SCALE_INVARIANT("hanya perbandingan bobot berpengaruh", "only proportions of weights matter"),
    /** Splitting a score into two equal ones that share its weight does not matter. */
    SPLIT_INVARIANT("membagi bobot tidak berpengaruh", "splitting a weight does not matter"),
    /** A score of weight 0 does not matter. */
    ZERO_NEUTRAL("bobot nol tidak berpengaruh", "a weight of zero does not matter"),
    /** The sum of effective weight × score is the result. */
    ADDITIVE("kontribusi berjumlah sama dengan hasil", "contributions add up to the result"),
    /** Who gave a score does not matter: with other names of assessors, the result is the same. */
    ANONYMOUS("nama asesor tidak berpengaruh", "names of assessors do not matter"),
    /** Only shares matter: with all points of a score's scale multiplied by the same number, the result is the same. */
    POINTS_NEUTRAL("besar poin skala tidak berpengaruh", "the size of a scale's points does not matter");

    private final String indonesian;
    private final String english;

    Law(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** All laws but some. */
    public static Set<Law> allBut(Collection<Law> broken) {
        return Arrays.stream(values()).filter(law -> !broken.contains(law)).collect(Sets.toImmutableEnumSet());
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
