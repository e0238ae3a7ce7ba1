package id.tolok.reading;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;

/**
 * Where something stands in a text: one line, or several.
 *
 * @param page the page of the first line, from 1, counted by form feeds; not the number printed on it
 * @param firstLine the first line, from 1
 * @param lastLine the last line, not before the first
 */
public record Place(int page, int firstLine, int lastLine) implements Comparable<Place> {

    /** Checks the numbers. */
    public Place {
        new Problems()
                .check(page >= 1, FieldPath.of("page"), "must be at least 1", page)
                .check(firstLine >= 1, FieldPath.of("firstLine"), "must be at least 1", firstLine)
                .check(lastLine >= firstLine, FieldPath.of("lastLine"), "must not be before firstLine", lastLine)
                .throwIfAny();
    }

    /** Whether a line stands here. */
    public boolean contains(int line) {
        return line >= firstLine && line <= lastLine;
    }

    @Override
    public int compareTo(Place other) {
        return firstLine != other.firstLine
                ? Integer.compare(firstLine, other.firstLine)
                : Integer.compare(lastLine, other.lastLine);
    }

    @Override
    public String toString() {
        String lines = firstLine == lastLine ? "line " + firstLine : "lines " + firstLine + "-" + lastLine;
        return "page " + page + ", " + lines;
    }
}
