package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;

/** An element under way; its text is its title. */
final class ElementDraft extends TextDraft {

    private final List<CriterionDraft> criteria = new ArrayList<>();
    private boolean mixed;

    ElementDraft(Numbering number, SourceLine line) {
        super(number, line);
    }

    /** Notes that the title stood in a block with the text of criteria. */
    void mix() {
        mixed = true;
    }

    boolean isMixed() {
        return mixed;
    }

    List<CriterionDraft> criteria() {
        return criteria;
    }
}
