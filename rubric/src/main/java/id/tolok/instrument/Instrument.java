package id.tolok.instrument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A knowledge test: items, and the forms in which they are printed (perangkat tes).
 *
 * <pre>{@code
 * Instrument test = Instrument.builder()
 *     .id("tes-las").title(LocalizedText.of("Tes pengelasan", "Welding test"))
 *     .addItem(Item.of("t-1", new Question.TrueFalse(LocalizedText.of("Kaca las melindungi mata."), true),
 *         "C.000000.001.01#knowledge.1"))
 *     .build();
 * TestResult result = test.mark(Answers.of("P01", Map.of("t-1", "benar")), Marking.NUMBER_RIGHT);
 * }</pre>
 */
@Value.Immutable
public abstract class Instrument implements Serializable {
    Instrument() {}

    /** The name by which files refer to the instrument, never blank. */
    public abstract String id();

    /** What people call it. */
    public abstract LocalizedText title();

    /** The items, at least one, each name once. */
    public abstract List<Item> items();

    /** The forms in which it is printed; without forms all items are printed in their order. */
    public abstract List<TestForm> forms();

    @Value.Lazy
    Map<ItemId, Item> byId() {
        return Maps.uniqueIndex(items(), Item::id);
    }

    /** The item with this name, if there is one. */
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** The form with this name, if there is one. */
    public Optional<TestForm> findForm(String name) {
        return forms().stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /** How many points stand for what: equal for tests that can be compared. */
    @Value.Lazy
    public Blueprint blueprint() {
        return Blueprint.of(items());
    }

    /** The items that a participant had before them, in their order: those of the form, or all. */
    List<Item> itemsOf(Answers answers) {
        return answers.form()
                .flatMap(this::findForm)
                .map(form -> form.items().stream().map(byId()::get).toList())
                .orElse(items());
    }

    /** What is wrong with answers to this instrument: a form or an item that it does not have, or an answer of another kind. */
    public List<Problem> problemsOf(Answers answers) {
        return AnswerCheck.problems(this, answers);
    }

    /**
     * Marks the answers of one participant.
     *
     * <p>An item without an answer was left out. An answer that is not of the question's kind, such as two letters where one is to be
     * picked, is wrong; {@link #problemsOf} lists such answers. An essay counts once an assessor rated it, and until then is not
     * marked.
     *
     * @throws id.tolok.problem.InvalidModelException if the answers name a form or an item that the instrument does not have, or
     *     rate an essay by what its scale does not have
     */
    public TestResult mark(Answers answers, Marking marking) {
        Problems problems = new Problems();
        AnswerCheck.addReferenceProblems(this, answers, problems);
        problems.throwIfAny();
        Optional<TestForm> form = answers.form().flatMap(this::findForm);
        return TestResult.builder()
                .instrument(this)
                .candidate(answers.candidate())
                .marking(marking)
                .items(itemsOf(answers).stream()
                        .map(item -> ItemResult.of(item, answers, form, marking))
                        .toList())
                .build();
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .checkText(FieldPath.of("id"), id())
                .check(!items().isEmpty(), FieldPath.of("items"), "must be at least one")
                .checkDistinct(FieldPath.of("items"), items(), "id", Item::id)
                .checkDistinct(FieldPath.of("forms"), forms(), "name", TestForm::name);
        if (problems.isEmpty()) {
            for (int i = 0; i < forms().size(); i++) {
                checkForm(forms().get(i), FieldPath.of("forms").index(i), problems);
            }
        }
        problems.throwIfAny();
    }

    private void checkForm(TestForm form, FieldPath path, Problems problems) {
        for (int i = 0; i < form.items().size(); i++) {
            problems.check(
                    byId().containsKey(form.items().get(i)),
                    path.field("items").index(i),
                    "must be an item of the instrument",
                    form.items().get(i));
        }
        form.options().forEach((id, letters) -> {
            Set<String> options = find(id).filter(item -> form.items().contains(id))
                    .map(Item::question)
                    .filter(Question.MultipleChoice.class::isInstance)
                    .map(question ->
                            ((Question.MultipleChoice) question).options().keySet())
                    .orElse(Set.of());
            FieldPath at = path.field("options").key(id.text());
            if (options.isEmpty()) {
                problems.add(Problem.of(at, "must belong to a multiple-choice item of the form"));
            } else {
                problems.check(
                        letters.size() == options.size()
                                && ImmutableSet.copyOf(letters).equals(options),
                        at,
                        "must be " + Joiner.on(", ").join(options) + " in another order",
                        Joiner.on(", ").join(letters));
            }
        });
    }

    /** Starts an instrument. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an instrument; id, title and an item are required. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
