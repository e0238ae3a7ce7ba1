package id.tolok.text;

/** Something with a display label: every enum of Tolok has one in Indonesian and English. */
public interface Labelled {

    /** The label, in {@code id} and {@code en}. */
    LocalizedText label();

    /** The label in a language. */
    default String label(Language language) {
        return label().in(language);
    }
}
