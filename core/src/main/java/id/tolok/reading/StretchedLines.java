package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts together stretched lines of print that an extraction took apart at their wide blanks: first the beginnings of all lines, then, in
 * blocks of their own, what stands further to the right.
 */
final class StretchedLines {

    private StretchedLines() {}

    /**
     * The pieces of a text, line by line.
     *
     * @param width the width of the column in letters
     * @return empty unless the text is in blocks on one page, none longer than the first, and its lines fill the column when they are
     *     put together, but not as they are
     */
    static Optional<List<Fragment>> zip(List<Fragment> text, int width) {
        List<List<Fragment>> blocks = blocks(text);
        int count = blocks.isEmpty() ? 0 : blocks.get(0).size();
        if (blocks.size() < 2
                || blocks.stream().anyMatch(block -> block.size() > count)
                || text.get(0).page() != text.get(text.size() - 1).page()) {
            return Optional.empty();
        }
        List<List<Fragment>> lines =
                IntStream.range(0, count).mapToObj(line -> line(blocks, line)).toList();
        boolean better = hasHole(blocks.get(0).stream().map(List::of).toList(), width) && !hasHole(lines, width);
        return better ? Optional.of(lines.stream().flatMap(List::stream).toList()) : Optional.empty();
    }

    private static List<List<Fragment>> blocks(List<Fragment> text) {
        List<List<Fragment>> blocks = new ArrayList<>();
        for (Fragment piece : text) {
            if (blocks.isEmpty() || piece.isAfterGap()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(piece);
        }
        return blocks;
    }

    private static List<Fragment> line(List<List<Fragment>> blocks, int line) {
        return blocks.stream()
                .filter(block -> line < block.size())
                .map(block -> block.get(line))
                .toList();
    }

    /** Whether a line ends though the first word of the next would have fitted. */
    private static boolean hasHole(List<List<Fragment>> lines, int width) {
        return IntStream.range(1, lines.size())
                .anyMatch(i -> lines.get(i).get(0).wouldFit(length(lines.get(i - 1)), width));
    }

    private static int length(List<Fragment> line) {
        return line.stream().mapToInt(piece -> piece.text().length()).sum() + line.size() - 1;
    }
}
