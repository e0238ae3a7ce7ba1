package id.tolok.exchange.statement;

import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.Optional;

/** What a statement says that somebody did, in the words of the registry of ADL. */
public enum Verb implements Labelled {
    /** Was found competent. */
    PASSED("passed", "lulus"),
    /** Was found not yet competent. */
    FAILED("failed", "belum lulus"),
    /** Was given a score, by which nothing is decided. */
    SCORED("scored", "dinilai");

    private static final String REGISTRY = "http://adlnet.gov/expapi/verbs/";

    private final String english;
    private final String indonesian;

    Verb(String english, String indonesian) {
        this.english = english;
        this.indonesian = indonesian;
    }

    /** The address by which systems know it, such as {@code http://adlnet.gov/expapi/verbs/passed}. */
    public String id() {
        return REGISTRY + english;
    }

    /** The verb with this address, if it is one of these. */
    public static Optional<Verb> find(String id) {
        for (Verb verb : values()) {
            if (verb.id().equals(id)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }

    /** What people read, in English. */
    @Override
    public String toString() {
        return label().in(Language.ENGLISH);
    }
}
