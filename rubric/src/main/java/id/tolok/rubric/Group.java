package id.tolok.rubric;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A heading under which criteria stand, and other headings, such as {@code A. Uraian jabatan}.
 *
 * <p>A group orders the sheet. It has no weight of its own: it counts as much as its criteria together, so that moving a criterion
 * to another heading changes no score.
 *
 * @param id the name within the rubric, never blank
 * @param title what people read
 * @param groups the groups below it
 */
public record Group(String id, LocalizedText title, List<Group> groups) implements Serializable {

    /** Checks the name, and copies the groups. */
    public Group {
        groups = ImmutableList.copyOf(groups);
        new Problems().checkText(FieldPath.of("id"), id).throwIfAny();
    }

    /** Obtains a group without groups below it. */
    public static Group of(String id, LocalizedText title) {
        return new Group(id, title, List.of());
    }

    /** This group and all below it, in reading order. */
    public Stream<Group> all() {
        return Stream.concat(Stream.of(this), groups.stream().flatMap(Group::all));
    }
}
