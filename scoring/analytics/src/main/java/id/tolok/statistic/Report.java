package id.tolok.statistic;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures with their names, in order: what an analysis hands to a file, a table or another program.
 *
 * @param title what they are about
 * @param entries the figures, no two with one name
 */
public record Report(LocalizedText title, List<Entry> entries) implements Serializable {

    /**
     * A figure with its name.
     *
     * @param name the name by which programs find it, such as {@code cohen-kappa}, never blank
     * @param label what people call it
     * @param figure the figure
     */
    public record Entry(String name, LocalizedText label, Figure<Value> figure) implements Serializable {}

    /** What a figure in a report can be. */
    public sealed interface Value extends Serializable {

        /**
         * An exact number.
         *
         * @param number the number
         */
        record Exact(Rational number) implements Value {}

        /**
         * A number that is irrational by nature, at its nearest {@code double}.
         *
         * @param number the number, finite
         */
        record Approximate(double number) implements Value {}

        /**
         * An interval.
         *
         * @param interval the interval
         */
        record Range(Interval interval) implements Value {}

        /**
         * A word, such as a category.
         *
         * @param word the word
         */
        record Word(LocalizedText word) implements Value {}
    }

    /** Keeps a copy, and checks the names. */
    public Report {
        entries = List.copyOf(entries);
        Problems problems = new Problems().checkDistinct(FieldPath.of("entries"), entries, "name", Entry::name);
        for (int i = 0; i < entries.size(); i++) {
            problems.checkText(
                    FieldPath.of("entries").index(i).field("name"),
                    entries.get(i).name());
        }
        problems.throwIfAny();
    }

    /** The figure with this name, if the report has it. */
    public Optional<Figure<Value>> find(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::figure)
                .findFirst();
    }

    /** Starts a report. */
    public static Builder of(LocalizedText title) {
        return new Builder(title);
    }

    /** Takes figures one by one. */
    public static final class Builder {

        private final LocalizedText title;
        private final List<Entry> entries = new ArrayList<>();

        private Builder(LocalizedText title) {
            this.title = title;
        }

        /** Adds a count. */
        public Builder count(String name, LocalizedText label, long count) {
            return exact(name, label, Figure.of(Rational.of(count)));
        }

        /** Adds an exact figure. */
        public Builder exact(String name, LocalizedText label, Figure<Rational> figure) {
            return add(name, label, figure.map(Value.Exact::new));
        }

        /** Adds a figure that is irrational by nature. */
        public Builder approximate(String name, LocalizedText label, Figure<Double> figure) {
            return add(name, label, figure.map(Value.Approximate::new));
        }

        /** Adds an interval. */
        public Builder interval(String name, LocalizedText label, Figure<Interval> figure) {
            return add(name, label, figure.map(Value.Range::new));
        }

        /** Adds a word, such as a category. */
        public Builder word(String name, LocalizedText label, Figure<LocalizedText> figure) {
            return add(name, label, figure.map(Value.Word::new));
        }

        private Builder add(String name, LocalizedText label, Figure<Value> figure) {
            entries.add(new Entry(name, label, figure));
            return this;
        }

        /**
         * The report.
         *
         * @throws id.tolok.problem.InvalidModelException if a name is blank, or two figures have one
         */
        public Report build() {
            return new Report(title, entries);
        }
    }
}
