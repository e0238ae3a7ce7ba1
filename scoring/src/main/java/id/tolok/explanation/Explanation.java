package id.tolok.explanation;

import id.tolok.text.Language;
import java.io.Serializable;
import java.util.List;

/** Why a score or a decision is what it is. */
public sealed interface Explanation extends Serializable permits ScoreExplanation, DecisionExplanation {

    /** What is explained. */
    Subject about();

    /** What the value is computed from, in order; empty for a leaf. */
    List<? extends Explanation> parts();

    /** The whole explanation as indented text. */
    default String toText(Language language) {
        return new Narration(language, true, false).tell(this);
    }

    /** The explanation as indented text that follows only what is not reached or not concluded. */
    default String reasons(Language language) {
        return new Narration(language, false, false).tell(this);
    }

    /** The whole explanation as a nested list in Markdown; what people wrote cannot become markup. */
    default String toMarkdown(Language language) {
        return new Narration(language, true, true).tell(this);
    }
}
