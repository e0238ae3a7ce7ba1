package id.tolok.instrument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problems;
import id.tolok.rubric.Scale;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an item asks, and what answers are right. */
public sealed interface Question extends Serializable {

    /** What the participant reads, without the options. */
    LocalizedText text();

    /**
     * How much of an answer is right, from 0 to 1; empty if the answer is not of this question's form, or if only an assessor can
     * say.
     *
     * @param answer the text on the answer sheet, not blank
     */
    Optional<Rational> mark(String answer);

    /** What an answer must look like, as the end of a sentence: {@code must be one of A, B, C, D}. */
    String form();

    /** The probability, above 0 and below 1, that somebody who knows nothing picks a right answer; empty where that is not counted. */
    default Optional<Rational> chance() {
        return Optional.empty();
    }

    /**
     * One answer is to be picked from several (pilihan ganda).
     *
     * @param text what is asked
     * @param options the options by the letter of the answer sheet, at least two
     * @param keys the letters that are right, at least one, not all: more than one where a review accepted a second key
     */
    record MultipleChoice(LocalizedText text, Map<String, LocalizedText> options, Set<String> keys)
            implements Question {

        /** Checks that the keys are among the options. */
        public MultipleChoice {
            options = ImmutableMap.copyOf(options);
            keys = ImmutableSet.copyOf(keys);
            Problems problems = new Problems()
                    .check(options.size() >= 2, FieldPath.of("options"), "must be at least two", options.size())
                    .check(!keys.isEmpty(), FieldPath.of("keys"), "must be at least one")
                    .check(
                            options.keySet().containsAll(keys),
                            FieldPath.of("keys"),
                            "must be among the options " + Joiner.on(", ").join(options.keySet()),
                            Joiner.on(", ").join(Sets.difference(keys, options.keySet())));
            if (problems.isEmpty()) {
                problems.check(
                        keys.size() < options.size(), FieldPath.of("keys"), "must leave an option that is wrong");
            }
            problems.throwIfAny();
        }

        /** Obtains a question with one key. */
        public static MultipleChoice of(LocalizedText text, Map<String, LocalizedText> options, String key) {
            return new MultipleChoice(text, options, ImmutableSet.of(key));
        }

        /** The letter is compared without regard to case, if no other option differs in case only. */
        @Override
        public Optional<Rational> mark(String answer) {
            return Codes.find(options.keySet(), answer).map(letter -> share(keys.contains(letter)));
        }

        @Override
        public String form() {
            return "must be one of " + Joiner.on(", ").join(options.keySet());
        }

        @Override
        public Optional<Rational> chance() {
            return Optional.of(Rational.of(keys.size(), options.size()));
        }
    }

    /**
     * A statement is right or wrong (benar–salah).
     *
     * @param text the statement
     * @param key whether it is right
     */
    record TrueFalse(LocalizedText text, boolean key) implements Question {

        private static final Set<String> TRUE = ImmutableSet.of("true", "t", "benar", "b", "ya", "1");
        private static final Set<String> FALSE = ImmutableSet.of("false", "f", "salah", "s", "tidak", "0");

        @Override
        public Optional<Rational> mark(String answer) {
            String given = Ascii.toLowerCase(answer.strip());
            if (TRUE.contains(given)) {
                return Optional.of(share(key));
            }
            return FALSE.contains(given) ? Optional.of(share(!key)) : Optional.empty();
        }

        @Override
        public String form() {
            return "must be one of " + Joiner.on(", ").join(TRUE) + " or "
                    + Joiner.on(", ").join(FALSE);
        }

        @Override
        public Optional<Rational> chance() {
            return Optional.of(Rational.of(1, 2));
        }
    }

    /**
     * Things are to be matched with others (menjodohkan); each right pair counts alike.
     *
     * @param text what is asked
     * @param left the things to be matched, by their code on the sheet; at least two
     * @param right what they may be matched with, by its code on the sheet; at least two
     * @param key the code on the right for each code on the left
     */
    record Matching(
            LocalizedText text,
            Map<String, LocalizedText> left,
            Map<String, LocalizedText> right,
            Map<String, String> key)
            implements Question {

        private static final Splitter PAIRS =
                Splitter.on(CharMatcher.anyOf(";,")).trimResults().omitEmptyStrings();

        /** Checks that the key matches all on the left with something on the right. */
        public Matching {
            left = ImmutableMap.copyOf(left);
            right = ImmutableMap.copyOf(right);
            key = ImmutableMap.copyOf(key);
            new Problems()
                    .check(left.size() >= 2, FieldPath.of("left"), "must be at least two", left.size())
                    .check(right.size() >= 2, FieldPath.of("right"), "must be at least two", right.size())
                    .check(
                            key.keySet().equals(left.keySet()),
                            FieldPath.of("key"),
                            "must match each of " + Joiner.on(", ").join(left.keySet()),
                            Joiner.on(", ").join(key.keySet()))
                    .check(
                            right.keySet().containsAll(key.values()),
                            FieldPath.of("key"),
                            "must match with " + Joiner.on(", ").join(right.keySet()),
                            Joiner.on(", ").join(key.values()))
                    .throwIfAny();
        }

        /** Reads pairs such as {@code 1=c; 2=a}; things left unmatched are wrong. */
        @Override
        public Optional<Rational> mark(String answer) {
            Map<String, String> given = new HashMap<>();
            for (String pair : PAIRS.split(answer)) {
                int sign = pair.indexOf('=');
                Optional<String> from =
                        sign < 0 ? Optional.empty() : Codes.find(left.keySet(), pair.substring(0, sign));
                Optional<String> to =
                        sign < 0 ? Optional.empty() : Codes.find(right.keySet(), pair.substring(sign + 1));
                if (from.isEmpty() || to.isEmpty() || given.put(from.orElseThrow(), to.orElseThrow()) != null) {
                    return Optional.empty();
                }
            }
            long matched =
                    given.entrySet().stream().filter(key.entrySet()::contains).count();
            return Optional.of(Rational.of(matched, left.size()));
        }

        @Override
        public String form() {
            return "must be pairs such as " + left.keySet().iterator().next() + "="
                    + right.keySet().iterator().next() + ", separated by ;";
        }
    }

    /**
     * A number is to be found (isian bilangan).
     *
     * @param text what is asked
     * @param key the right number
     * @param tolerance how far from it an answer may lie and be right, 0 or more; the distance itself is still right
     */
    record Numeric(LocalizedText text, Rational key, Rational tolerance) implements Question {

        /** Checks the tolerance. */
        public Numeric {
            new Problems()
                    .check(tolerance.signum() >= 0, FieldPath.of("tolerance"), "must be 0 or more", tolerance)
                    .throwIfAny();
        }

        /** A comma is a decimal comma, as in Indonesian. */
        @Override
        public Optional<Rational> mark(String answer) {
            try {
                Rational given = Rational.parse(answer.strip().replace(',', '.'));
                return Optional.of(share(tolerance.isAtLeast(given.minus(key).abs())));
            } catch (InvalidModelException e) {
                return Optional.empty();
            }
        }

        @Override
        public String form() {
            return "must be a number such as 12,5";
        }
    }

    /**
     * A word or a few are to be found (isian singkat).
     *
     * @param text what is asked
     * @param keys the answers that are right, at least one, none blank; case and spacing do not matter
     */
    record ShortAnswer(LocalizedText text, List<String> keys) implements Question {

        /** Checks the keys. */
        public ShortAnswer {
            keys = ImmutableList.copyOf(keys);
            Problems problems = new Problems().check(!keys.isEmpty(), FieldPath.of("keys"), "must be at least one");
            for (int i = 0; i < keys.size(); i++) {
                problems.checkText(FieldPath.of("keys").index(i), keys.get(i));
            }
            problems.checkDistinct(FieldPath.of("keys"), keys, "", ShortAnswer::plain)
                    .throwIfAny();
        }

        @Override
        public Optional<Rational> mark(String answer) {
            return Optional.of(share(keys.stream().anyMatch(key -> plain(key).equals(plain(answer)))));
        }

        @Override
        public String form() {
            return "must be a text";
        }

        private static String plain(String text) {
            return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A text is to be written, which an assessor rates on a scale (esai).
     *
     * @param text what is asked
     * @param scale on what the assessor rates it
     */
    record Essay(LocalizedText text, Scale scale) implements Question {

        /** Empty: only an assessor can say. */
        @Override
        public Optional<Rational> mark(String answer) {
            return Optional.empty();
        }

        @Override
        public String form() {
            return "must be a text";
        }
    }

    private static Rational share(boolean right) {
        return right ? Rational.ONE : Rational.ZERO;
    }
}
