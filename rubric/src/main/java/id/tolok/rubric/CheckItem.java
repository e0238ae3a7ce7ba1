package id.tolok.rubric;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * One thing to tick off on a checklist, such as {@code apd: Memakai alat pelindung diri}.
 *
 * @param id the name within the checklist, never blank
 * @param text what is seen or not
 */
public record CheckItem(String id, LocalizedText text) implements Serializable {

    /** Checks the name. */
    public CheckItem {
        new Problems().checkText(FieldPath.of("id"), id).throwIfAny();
    }

    /** Obtains an item with a text in Indonesian. */
    public static CheckItem of(String id, String text) {
        return new CheckItem(id, LocalizedText.of(text));
    }
}
