package id.tolok.programme;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of participants that a programme tells apart, such as job seekers; five are given, and a programme may have its own.
 *
 * <p>Categories are equal if their ids are.
 *
 * @param id what identifies it in files, such as {@code pencari-kerja}; never blank
 * @param label how it is shown
 */
public record ParticipantCategory(String id, LocalizedText label) implements Labelled, Serializable {

    /** People who have just finished school or university (lulusan baru). */
    public static final ParticipantCategory GRADUATE =
            new ParticipantCategory("lulusan-baru", LocalizedText.of("lulusan baru", "recent graduates"));

    /** People who look for work (pencari kerja). */
    public static final ParticipantCategory JOB_SEEKER =
            new ParticipantCategory("pencari-kerja", LocalizedText.of("pencari kerja", "job seekers"));

    /** People who work for somebody (pekerja). */
    public static final ParticipantCategory WORKER =
            new ParticipantCategory("pekerja", LocalizedText.of("pekerja", "workers"));

    /** People with a business of their own (wirausaha). */
    public static final ParticipantCategory ENTREPRENEUR =
            new ParticipantCategory("wirausaha", LocalizedText.of("wirausaha", "entrepreneurs"));

    /** People who teach or train (instruktur). */
    public static final ParticipantCategory INSTRUCTOR =
            new ParticipantCategory("instruktur", LocalizedText.of("instruktur", "instructors"));

    /** Checks that the id is not blank. */
    public ParticipantCategory {
        new Problems().checkText(FieldPath.of("id"), id).throwIfAny();
    }

    /** The five that are given. */
    public static List<ParticipantCategory> usual() {
        return List.of(GRADUATE, JOB_SEEKER, WORKER, ENTREPRENEUR, INSTRUCTOR);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ParticipantCategory other && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
