package id.tolok.instrument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A print of an instrument: which items, in which order, and with which order of options (paket soal A, B).
 *
 * @param name the name on the sheet, such as {@code B}; never blank
 * @param items the items in the order printed, each once, at least one
 * @param options for items whose options are printed in another order: the options' letters in the order printed. What stands
 *     first is answered by the first letter, so with {@code [C, A, B]} the answer {@code A} on this form means option C
 */
public record TestForm(String name, List<ItemId> items, Map<ItemId, List<String>> options) implements Serializable {

    /** Checks the name, and that no item stands twice. */
    public TestForm {
        items = ImmutableList.copyOf(items);
        ImmutableMap.Builder<ItemId, List<String>> copies = ImmutableMap.builder();
        options.forEach((item, letters) -> copies.put(item, ImmutableList.copyOf(letters)));
        options = copies.buildOrThrow();
        new Problems()
                .checkText(FieldPath.of("name"), name)
                .check(!items.isEmpty(), FieldPath.of("items"), "must be at least one")
                .checkDistinct(FieldPath.of("items"), items, "", item -> item)
                .throwIfAny();
    }

    /** Obtains a form that prints options in their own order. */
    public static TestForm of(String name, String... items) {
        return new TestForm(
                name, ImmutableList.copyOf(items).stream().map(ItemId::of).toList(), Map.of());
    }
}
