package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;

/** An element under way. */
final class ElementDraft {

    private final Numbering number;
    private final SourceLine line;
    private final List<Fragment> title = new ArrayList<>();
    private final List<CriterionDraft> criteria = new ArrayList<>();

    ElementDraft(Numbering number, SourceLine line) {
        this.number = number;
        this.line = line;
    }

    Numbering number() {
        return number;
    }

    /** The line of the number. */
    SourceLine line() {
        return line;
    }

    List<Fragment> title() {
        return title;
    }

    List<CriterionDraft> criteria() {
        return criteria;
    }
}
