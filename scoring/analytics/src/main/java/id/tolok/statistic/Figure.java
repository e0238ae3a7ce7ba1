package id.tolok.statistic;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure that is defined, or undefined for a reason, such as a mean of no scores.
 *
 * @param <T> what the value is: exact where it can be
 */
public sealed interface Figure<T> extends Serializable {

    /** Why a figure is undefined. */
    enum Reason implements Labelled {
        /** There are fewer data than the formula needs. */
        TOO_FEW("data terlalu sedikit", "too few data"),
        /** There are more data than an exact answer can be worked out for. */
        TOO_MANY("data terlalu banyak untuk hitungan eksak", "too many data for an exact answer"),
        /** The data do not vary, and the formula divides by their variation. */
        NO_VARIATION("data tidak bervariasi", "no variation in the data"),
        /** Two curves that should meet do not. */
        NO_INTERSECTION("tidak berpotongan", "no intersection"),
        /** The formula is not made for such data. */
        NOT_APPLICABLE("tidak berlaku untuk data ini", "not applicable to these data"),
        /** The data contradict the model of the formula, as where a variance comes out below 0. */
        NOT_ESTIMABLE("tidak dapat diperkirakan dari data ini", "cannot be estimated from these data"),
        /** The score before was the highest, so that nothing was left to gain. */
        CEILING("nilai awal sudah maksimum", "already at the highest score before"),
        /** The score before was the lowest, so that nothing was left to lose. */
        FLOOR("nilai awal sudah minimum", "already at the lowest score before"),
        /** No rule applies to these values. */
        NO_RULE("tidak ada aturan yang berlaku", "no rule applies"),
        /** The value that the change is measured against is 0. */
        ZERO_BASE("pembanding nol", "the base of comparison is zero");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Obtains a defined figure. */
    static <T> Figure<T> of(T value) {
        return new Defined<>(value);
    }

    /** Obtains an undefined figure, with what the formula had to work on. */
    static <T> Figure<T> undefined(Reason reason, Ingredient... ingredients) {
        return new Undefined<>(reason, List.of(ingredients));
    }

    /** The value, if it is defined. */
    Optional<T> value();

    /** Why there is no value, if it is undefined. */
    Optional<Reason> reason();

    /** The figure that a formula makes of the value; undefined for the same reason if this is. */
    <R> Figure<R> map(Function<? super T, ? extends R> formula);

    /** The figure that a formula makes of the value, which may itself be undefined. */
    <R> Figure<R> flatMap(Function<? super T, Figure<R>> formula);

    /**
     * A figure with a value.
     *
     * @param get the value
     * @param <T> what the value is
     */
    record Defined<T>(T get) implements Figure<T> {

        /** Refuses what is no number: a formula that can yield it must answer with {@link Undefined}. */
        public Defined {
            if (get instanceof Double number && !Double.isFinite(number)) {
                throw new ArithmeticException("a defined figure is a finite number, not " + number);
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.of(get);
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.empty();
        }

        @Override
        public <R> Figure<R> map(Function<? super T, ? extends R> formula) {
            return new Defined<>(formula.apply(get));
        }

        @Override
        public <R> Figure<R> flatMap(Function<? super T, Figure<R>> formula) {
            return formula.apply(get);
        }

        @Override
        public String toString() {
            return get.toString();
        }
    }

    /**
     * A figure without value.
     *
     * @param why why there is none
     * @param ingredients what the formula had to work on, in its order; may be empty
     * @param <T> what the value would be
     */
    record Undefined<T>(Reason why, List<Ingredient> ingredients) implements Figure<T> {

        /** Keeps a copy of the ingredients. */
        public Undefined {
            ingredients = List.copyOf(ingredients);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(why);
        }

        @Override
        public <R> Figure<R> map(Function<? super T, ? extends R> formula) {
            return new Undefined<>(why, ingredients);
        }

        @Override
        public <R> Figure<R> flatMap(Function<? super T, Figure<R>> formula) {
            return new Undefined<>(why, ingredients);
        }

        /** The reason in Indonesian and the ingredients, such as {@code data terlalu sedikit [n=0]}. */
        @Override
        public String toString() {
            return ingredients.isEmpty() ? why.label().toString() : why.label() + " " + ingredients;
        }
    }
}
