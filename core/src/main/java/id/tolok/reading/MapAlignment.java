package id.tolok.reading;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells which cells of a competency map are basic functions, and which unit does each.
 *
 * <p>Basic functions come in the order of the units and have nearly their titles; one or two cells before some of them are their main
 * function, and the key function before it; the first three cells are the purpose, a key function and a main function. Of all ways
 * to read the cells so, the one counts in which titles agree best.
 */
final class MapAlignment {

    /** A cell that is no basic function. */
    static final int FUNCTION = -1;

    /** A basic function that no unit does. */
    static final int NO_UNIT = -2;

    private static final int FIRST = 3;
    private static final int RUNS = FIRST + 1;
    private static final int MOST = 400_000;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int LEAST_ALIKE = 25;
    private static final int COST_OF_GAP = 60;
    private static final int COST_OF_FUNCTION = 30;

    private final List<MapCells.Cell> cells;
    private final List<ImmutableSet<String>> cellWords;
    private final List<ImmutableSet<String>> titles;
    private final boolean numbered;
    private final int[][] best;
    private final int[][] from;

    private MapAlignment(List<MapCells.Cell> cells, List<String> titles) {
        this.cells = cells;
        this.cellWords = cells.stream().map(cell -> words(cell.joined())).toList();
        this.titles = titles.stream().map(MapAlignment::words).toList();
        this.numbered = cells.stream().anyMatch(MapCells.Cell::isNumbered);
        this.best = new int[cells.size() + 1][(titles.size() + 1) * RUNS];
        this.from = new int[cells.size() + 1][(titles.size() + 1) * RUNS];
    }

    private static ImmutableSet<String> words(String text) {
        return ImmutableSet.copyOf(Labels.words(Titles.bag(text)));
    }

    /** How alike two texts are, from 0 to 100, by the words that they share. */
    static int likeness(String a, String b) {
        return likeness(words(a), words(b));
    }

    private static int likeness(ImmutableSet<String> a, ImmutableSet<String> b) {
        return 200 * Sets.intersection(a, b).size() / Math.max(1, a.size() + b.size());
    }

    /** What each cell is: {@link #FUNCTION}, {@link #NO_UNIT}, or the place of its unit; empty if the cells cannot be read so. */
    static Optional<List<Integer>> of(List<MapCells.Cell> cells, List<String> titles) {
        return (long) cells.size() * titles.size() > MOST ? Optional.empty() : new MapAlignment(cells, titles).solve();
    }

    private Optional<List<Integer>> solve() {
        for (int[] row : best) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        best[0][0] = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int unit = 0; unit <= titles.size(); unit++) {
                for (int run = 0; run < RUNS; run++) {
                    if (best[cell][state(unit, run)] > IMPOSSIBLE) {
                        go(cell, unit, run);
                    }
                }
            }
        }
        int end = 0;
        for (int unit = 0; unit <= titles.size(); unit++) {
            int missed = (titles.size() - unit) * COST_OF_GAP;
            end = last(unit) - missed > last(end) - (titles.size() - end) * COST_OF_GAP ? unit : end;
        }
        return last(end) > 0 ? Optional.of(trace(end)) : Optional.empty();
    }

    private int last(int unit) {
        return best[cells.size()][state(unit, 0)];
    }

    private static int state(int unit, int run) {
        return unit * RUNS + run;
    }

    private void go(int cell, int unit, int run) {
        boolean starred = cells.get(cell).isStarred();
        boolean leaf = starred || numbered == cells.get(cell).isNumbered();
        boolean function = !starred && (!numbered || !leaf);
        if (function && (run < 2 || cell < FIRST)) {
            reach(cell, unit, run, state(unit, run + 1), -COST_OF_FUNCTION);
        }
        if (leaf && cell >= FIRST) {
            reach(cell, unit, run, state(unit, 0), -COST_OF_GAP);
            for (int next = unit; next < Math.min(titles.size(), unit + 4); next++) {
                int likeness = likeness(cellWords.get(cell), titles.get(next));
                if (likeness >= LEAST_ALIKE) {
                    reach(cell, unit, run, state(next + 1, 0), 2 * likeness - (next - unit) * COST_OF_GAP);
                }
            }
        }
    }

    private void reach(int cell, int unit, int run, int to, int gain) {
        int score = best[cell][state(unit, run)] + gain;
        if (score > best[cell + 1][to]) {
            best[cell + 1][to] = score;
            from[cell + 1][to] = state(unit, run);
        }
    }

    private List<Integer> trace(int end) {
        Integer[] answers = new Integer[cells.size()];
        int state = state(end, 0);
        for (int cell = cells.size(); cell > 0; cell--) {
            int before = from[cell][state];
            boolean function = state % RUNS > 0;
            boolean matched = state / RUNS > before / RUNS;
            answers[cell - 1] = function ? FUNCTION : matched ? state / RUNS - 1 : NO_UNIT;
            state = before;
        }
        return List.of(answers);
    }
}
