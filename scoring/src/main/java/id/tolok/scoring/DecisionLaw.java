package id.tolok.scoring;

import com.google.common.collect.Sets;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * What a decision rule, or a policy, promises whatever the ratings; property tests hold it to that.
 *
 * <p>Two things are no option, since every rule keeps them: equal input yields equal decisions, and the explanation computes the
 * decision.
 */
public enum DecisionLaw implements Labelled {
    /** Where nothing was rated and there is no evidence, nothing is competent. */
    GROUNDED("tanpa penilaian tidak ada yang kompeten", "nothing assessed is never competent"),
    /** A better rating never turns competent into not yet competent. */
    MONOTONE("penilaian lebih baik tidak merugikan", "a better rating never harms"),
    /** The order in which ratings stand does not matter. */
    ORDER_INVARIANT("urutan penilaian tidak berpengaruh", "the order of ratings does not matter");

    private final String indonesian;
    private final String english;

    DecisionLaw(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** All laws but some. */
    public static Set<DecisionLaw> allBut(Collection<DecisionLaw> broken) {
        return Arrays.stream(values()).filter(law -> !broken.contains(law)).collect(Sets.toImmutableEnumSet());
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
