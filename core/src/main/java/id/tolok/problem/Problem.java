package id.tolok.problem;

import java.io.Serializable;

/**
 * One thing that is wrong with a value: where, what is allowed, what was found, and how to mend it.
 *
 * @param path the field that is wrong
 * @param rule what is allowed, as the end of a sentence about the field: {@code must be from 0 to 1}
 * @param found the value found, as text; empty if there is none to show
 * @param cure the likely way out, a sentence without full stop; empty if none is known
 * @param location where the field stands in the text that was read; {@link Location#UNKNOWN} if it came from no text
 */
public record Problem(FieldPath path, String rule, String found, String cure, Location location)
        implements Serializable {

    private static final int LONGEST_SHOWN = 80;

    /** Obtains a problem without a value to show. */
    public static Problem of(FieldPath path, String rule) {
        return new Problem(path, rule, "", "", Location.UNKNOWN);
    }

    /** Obtains a problem with the value found; long values are shortened when printed. */
    public static Problem of(FieldPath path, String rule, Object found) {
        return new Problem(path, rule, found.toString(), "", Location.UNKNOWN);
    }

    /** A copy with the likely way out. */
    public Problem withCure(String cure) {
        return new Problem(path, rule, found, cure, location);
    }

    /** A copy with a place in the text that was read. */
    public Problem at(Location location) {
        return new Problem(path, rule, found, cure, location);
    }

    /** This problem as seen from a value that holds the checked value at {@code outer}. */
    public Problem within(FieldPath outer) {
        return new Problem(outer.then(path), rule, found, cure, location);
    }

    /** The sentence for people, with the cure on a line of its own. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(path).append(' ').append(rule);
        if (!found.isEmpty()) {
            text.append(", but was '").append(shortened(found)).append('\'');
        }
        if (location.isKnown()) {
            text.append(" (").append(location).append(')');
        }
        if (!cure.isEmpty()) {
            text.append("\n    ").append(cure);
        }
        return text.toString();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
