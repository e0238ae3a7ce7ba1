package id.tolok.json;

import id.tolok.problem.InvalidModelException;

/** What reading a text gives, for tests of mistakes. */
final class JsonMistakes {

    private JsonMistakes() {}

    /** The message that a text gives; empty if it can be read. */
    static String problemsOf(Document<?> document, String text) {
        try {
            document.parse(text);
            return "";
        } catch (InvalidModelException e) {
            return e.getMessage();
        }
    }
}
