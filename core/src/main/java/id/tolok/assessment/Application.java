package id.tolok.assessment;

import com.google.common.collect.ImmutableList;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * That a person asked to be assessed, for what purpose, and whether they may (permohonan, form FR.APL.01).
 *
 * @param date when the person applied
 * @param purpose what for
 * @param requirements what was looked at, in the order of the form; may be empty
 * @param accepted whether the application was accepted
 */
public record Application(LocalDate date, Purpose purpose, List<Requirement> requirements, Acceptance accepted)
        implements Serializable {

    /** What a person applies for. */
    public enum Purpose implements Labelled {
        /** A first certificate (sertifikasi). */
        CERTIFICATION("sertifikasi", "certification"),
        /** A certificate to follow one that ends (sertifikasi ulang). */
        RECERTIFICATION("sertifikasi ulang", "re-certification"),
        /** That today's competency be recognized (pengakuan kompetensi terkini, PKT). */
        CURRENT_COMPETENCY("pengakuan kompetensi terkini", "recognition of current competency"),
        /** That past learning be recognized (rekognisi pembelajaran lampau, RPL). */
        PRIOR_LEARNING("rekognisi pembelajaran lampau", "recognition of prior learning"),
        /** Something else (lainnya). */
        OTHER("lainnya", "other");

        private final String indonesian;
        private final String english;

        Purpose(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /** Whether the person may be assessed. */
    public enum Acceptance implements Labelled {
        /** Yes (diterima). */
        ACCEPTED("diterima", "accepted"),
        /** No (tidak diterima). */
        REFUSED("tidak diterima", "refused"),
        /** Nobody has said yet (belum diputuskan). */
        OPEN("belum diputuskan", "open");

        private final String indonesian;
        private final String english;

        Acceptance(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /**
     * A basic or administrative requirement that was looked at.
     *
     * @param text what is required, never blank
     * @param status whether it is there
     */
    public record Requirement(String text, Status status) implements Serializable {

        /** Whether proof is there, in the three columns of the form. */
        public enum Status implements Labelled {
            /** There, and as required (ada, memenuhi). */
            MET("ada dan memenuhi syarat", "there and as required"),
            /** There, but not as required (ada, tidak memenuhi). */
            NOT_MET("ada tetapi tidak memenuhi syarat", "there but not as required"),
            /** Not there (tidak ada). */
            ABSENT("tidak ada", "not there");

            private final String indonesian;
            private final String english;

            Status(String indonesian, String english) {
                this.indonesian = indonesian;
                this.english = english;
            }

            @Override
            public LocalizedText label() {
                return LocalizedText.of(indonesian, english);
            }
        }

        /** Checks that the text is not blank. */
        public Requirement {
            new Problems().checkText(FieldPath.of("text"), text).throwIfAny();
        }
    }

    /** Checks that nobody is accepted whose requirements are not met, and copies the list. */
    public Application {
        requirements = ImmutableList.copyOf(requirements);
        boolean met = requirements.stream().allMatch(one -> one.status() == Requirement.Status.MET);
        new Problems()
                .check(
                        met || accepted != Acceptance.ACCEPTED,
                        FieldPath.of("accepted"),
                        "must not be given while a requirement is not met")
                .throwIfAny();
    }
}
