package id.tolok.programme;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.util.List;

/**
 * Something that a programme teaches as a whole (modul pelatihan).
 *
 * @param id what identifies it in files, never blank
 * @param title how it is shown, never blank
 * @param refs what it teaches; a unit or element stands for everything in it. May be empty, as for an opening
 */
public record TrainingModule(String id, String title, List<StandardRef> refs) implements Serializable {

    /** Checks id and title, and copies the list. */
    public TrainingModule {
        refs = ImmutableList.copyOf(refs);
        new Problems()
                .checkText(FieldPath.of("id"), id)
                .checkText(FieldPath.of("title"), title)
                .checkDistinct(FieldPath.of("refs"), refs, "", ref -> ref)
                .throwIfAny();
    }

    /**
     * Obtains a module.
     *
     * @throws id.tolok.problem.InvalidModelException if id or title is blank, or an address stands twice
     */
    public static TrainingModule of(String id, String title, List<StandardRef> refs) {
        return new TrainingModule(id, title, refs);
    }

    /** Whether it teaches this. */
    public boolean teaches(StandardRef ref) {
        return refs.stream().anyMatch(own -> own.contains(ref));
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
