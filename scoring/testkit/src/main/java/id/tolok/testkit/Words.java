package id.tolok.testkit;

import com.google.common.base.Ascii;
import id.tolok.score.Standing;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.text.Language;

/** How reports name things. */
final class Words {

    private Words() {}

    /** The name of a constant in words. */
    static String of(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', ' ');
    }

    /** A rubric and ratings, with what follows what is missing in them. */
    static String of(ScoringPolicy policy, Rated rated) {
        return indented("missing ratings: " + policy.missing().id() + "\n" + rated);
    }

    /** A score, or why there is none. */
    static String of(Standing standing) {
        return standing instanceof Standing.Unscored none
                ? "none (" + none.reason().label(Language.ENGLISH) + ")"
                : standing.toString();
    }

    /** A text whose lines stand further to the right. */
    static String indented(String text) {
        return text.lines().map(line -> "    " + line).reduce("", (all, line) -> all + line + "\n");
    }
}
