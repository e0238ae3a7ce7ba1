package id.tolok.programme;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which a module, or a part of it, is taught (sesi).
 *
 * @param module the id of the module
 * @param date the day
 * @param mode how people meet
 * @param lessonHours how many lesson hours it takes, at least 1 (jam pelajaran, JPL)
 */
public record Session(String module, LocalDate date, Mode mode, int lessonHours) implements Serializable {

    /** How people meet. */
    public enum Mode implements Labelled {
        /** Over the network (daring). */
        ONLINE("daring", "online"),
        /** In one room (tatap muka). */
        FACE_TO_FACE("tatap muka", "face to face");

        private final String indonesian;
        private final String english;

        Mode(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Checks the number of hours. */
    public Session {
        new Problems()
                .check(lessonHours >= 1, FieldPath.of("lessonHours"), "must be at least 1", lessonHours)
                .throwIfAny();
    }
}
