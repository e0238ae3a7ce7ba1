package id.tolok.examples.credential;

/** That a signed credential is not what it claims to be, or is not valid. */
public final class NotGenuineException extends Exception {

    private static final long serialVersionUID = 1;

    /** Says why. */
    public NotGenuineException(String message) {
        super(message);
    }

    /** Says why, and what led to it. */
    public NotGenuineException(String message, Exception cause) {
        super(message, cause);
    }
}
