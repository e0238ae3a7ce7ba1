package id.tolok.reading;

import java.util.Comparator;

/** A criterion under way. */
final class CriterionDraft extends TextDraft {

    static final Comparator<CriterionDraft> BY_NUMBER = Comparator.comparingInt(
                    (CriterionDraft criterion) -> criterion.number().first())
            .thenComparingInt(criterion -> criterion.number().last());

    CriterionDraft(Numbering number, SourceLine line) {
        super(number, line);
    }
}
