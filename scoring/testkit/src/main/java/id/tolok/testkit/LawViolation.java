package id.tolok.testkit;

/**
 * A law that a subject claims, or that binds all, does not hold.
 *
 * <p>The message tells the whole case, for people who know neither jqwik nor this kit.
 */
public final class LawViolation extends AssertionError {

    private static final long serialVersionUID = 1;

    private final KitLaw law;

    LawViolation(KitLaw law, String subject, String report) {
        super(message(law, subject, report));
        this.law = law;
    }

    LawViolation(KitLaw law, String subject, String report, RuntimeException cause) {
        super(message(law, subject, report), cause);
        this.law = law;
    }

    private static String message(KitLaw law, String subject, String report) {
        return law.heading() + "\n  is broken by " + subject + "\n" + report;
    }

    /** The law that is broken. */
    public KitLaw law() {
        return law;
    }
}
