package id.tolok.instrument;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** What a wrong answer costs. */
public enum Marking implements Labelled {
    /** Nothing: the score is the number of right answers, weighted by their points. */
    NUMBER_RIGHT("tanpa pengurangan nilai", "number right"),
    /**
     * A penalty such that blind guessing gains nothing on average: with a chance of c to guess right, a wrong answer costs
     * c ÷ (1 − c) of the item's points; with k options and one key that is 1 ÷ (k − 1), so the score is R − W ÷ (k − 1). Items left
     * out cost nothing. Where no chance is defined (numbers, short answers, matching, essays), wrong costs nothing.
     *
     * <p>Source: R. B. Frary, Formula scoring of multiple-choice tests (correction for guessing), Educational Measurement: Issues
     * and Practice 7 (2), 1988.
     */
    CORRECTED_FOR_GUESSING("dengan koreksi tebakan", "corrected for guessing");

    private final String indonesian;
    private final String english;

    Marking(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
