package id.tolok.problem;

import java.io.Serializable;

/**
 * A place in a text, for people: lines and columns count from 1.
 *
 * @param line the line, from 1; 0 if unknown
 * @param column the column, from 1; 0 if only the line is known
 */
public record Location(int line, int column) implements Serializable {

    /** No place: the value did not come from a text. */
    public static final Location UNKNOWN = new Location(0, 0);

    /** Whether this is a place at all. */
    public boolean isKnown() {
        return line > 0;
    }

    @Override
    public String toString() {
        if (!isKnown()) {
            return "unknown place";
        }
        return column > 0 ? "line " + line + ", column " + column : "line " + line;
    }
}
