package id.tolok.scoring;

/** The bits in which the compiled evaluation keeps what is known of a criterion or a part of a unit. */
final class Mark {

    /** Something is competent. */
    static final int COMPETENT = 1;

    /** Something is not yet concluded. */
    static final int OPEN = 2;

    /** Something is not yet competent. */
    static final int SHORT = 4;

    /** Something was not rated and has no score. */
    static final int MISSING = 8;

    /** Something does not apply. */
    static final int NOT_APPLICABLE = 16;

    /** Assessors must agree on something. */
    static final int MODERATION = 32;

    /** Something has no score for another reason. */
    static final int NOTHING = 64;

    /** Something has a score. */
    static final int SCORED = 128;

    /** Something has no score. */
    static final int UNSCORED = MISSING | NOT_APPLICABLE | MODERATION | NOTHING;

    static final int DECISION = COMPETENT | OPEN | SHORT;

    /** How many bits these are. */
    static final int BITS = 8;

    private Mark() {}

    /** All of these together: one bit of {@link #DECISION}, or 0 for neutral. */
    static int all(int marks) {
        return Integer.highestOneBit(marks & DECISION);
    }
}
