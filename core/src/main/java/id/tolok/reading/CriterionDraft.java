package id.tolok.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A criterion under way. */
final class CriterionDraft {

    static final Comparator<CriterionDraft> BY_NUMBER = Comparator.comparingInt(
                    (CriterionDraft criterion) -> criterion.number.first())
            .thenComparingInt(criterion -> criterion.number.last());

    private final Numbering number;
    private final SourceLine line;
    private final List<Fragment> text = new ArrayList<>();

    CriterionDraft(Numbering number, SourceLine line) {
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

    List<Fragment> text() {
        return text;
    }
}
