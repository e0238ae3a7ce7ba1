package id.tolok.instrument;

import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What came of one item.
 *
 * @param item which item
 * @param status what the answer was
 * @param points what it is worth, at most the item's points; below 0 only for a wrong answer under a penalty
 */
public record ItemResult(Item item, Status status, Rational points) implements Serializable {

    /** What an answer was. */
    public enum Status implements Labelled {
        /** All of it is right. */
        RIGHT("benar", "right"),
        /** A part of it is right. */
        PARTLY_RIGHT("sebagian benar", "partly right"),
        /** Nothing of it is right. */
        WRONG("salah", "wrong"),
        /** There was none. */
        LEFT_OUT("tidak dijawab", "left out"),
        /** It waits for an assessor. */
        NOT_MARKED("belum dinilai", "not marked");

        private final String indonesian;
        private final String english;

        Status(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    static ItemResult of(Item item, Answers answers, Optional<TestForm> form, Marking marking) {
        if (item.question() instanceof Question.Essay essay) {
            return Optional.ofNullable(answers.marks().get(item.id()))
                    .flatMap(outcome -> share(outcome, essay))
                    .map(share -> marked(item, share, Rational.ZERO))
                    .orElseGet(() -> new ItemResult(item, Status.NOT_MARKED, Rational.ZERO));
        }
        String answer = answers.given().get(item.id());
        if (answer == null) {
            return new ItemResult(item, Status.LEFT_OUT, Rational.ZERO);
        }
        Rational share = item.question()
                .mark(form.map(printed -> meant(answer, item, printed)).orElse(answer))
                .orElse(Rational.ZERO);
        return marked(item, share, penalty(item, marking));
    }

    private static Optional<Rational> share(Outcome outcome, Question.Essay essay) {
        return outcome.pointsOn(essay.scale()).map(essay.scale()::share);
    }

    private static ItemResult marked(Item item, Rational share, Rational penalty) {
        if (share.isZero()) {
            return new ItemResult(item, Status.WRONG, penalty.negated());
        }
        Status status = share.equals(Rational.ONE) ? Status.RIGHT : Status.PARTLY_RIGHT;
        return new ItemResult(item, status, share.times(item.points()));
    }

    private static Rational penalty(Item item, Marking marking) {
        return switch (marking) {
            case NUMBER_RIGHT -> Rational.ZERO;
            case CORRECTED_FOR_GUESSING ->
                item.question()
                        .chance()
                        .map(chance ->
                                chance.dividedBy(Rational.ONE.minus(chance)).times(item.points()))
                        .orElse(Rational.ZERO);
        };
    }

    /** The letter in the instrument for the letter on a form that prints the options in another order. */
    private static String meant(String answer, Item item, TestForm form) {
        List<String> printed = form.options().get(item.id());
        if (printed == null || !(item.question() instanceof Question.MultipleChoice choice)) {
            return answer;
        }
        List<String> letters = List.copyOf(choice.options().keySet());
        return Codes.find(choice.options().keySet(), answer)
                .map(letter -> printed.get(letters.indexOf(letter)))
                .orElse(answer);
    }
}
