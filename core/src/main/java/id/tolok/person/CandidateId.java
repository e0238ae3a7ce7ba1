package id.tolok.person;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * What identifies a person who learns or is assessed, such as {@code C-017} (asesi, peserta).
 *
 * @param text the identifier in the application's own form, never blank
 */
public record CandidateId(String text) implements Comparable<CandidateId>, Serializable {

    /** Checks that the text is not blank. */
    public CandidateId {
        new Problems().checkText(FieldPath.ROOT, text).throwIfAny();
    }

    /**
     * Reads an identifier.
     *
     * @throws id.tolok.problem.InvalidModelException if the text is blank
     */
    public static CandidateId of(String text) {
        return new CandidateId(text);
    }

    @Override
    public int compareTo(CandidateId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
