package id.tolok.reading;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the words of a text back in order where an extraction went through stretched lines of print column by column.
 *
 * <p>Such a text is in blocks, of a word or a few each, and the blocks of two or three lines take turns. What stands whole
 * elsewhere in the document tells which block follows which: of all ways to share the blocks among the lines, the one counts
 * that leaves the fewest seams never seen elsewhere.
 */
final class WordOrder {

    private static final int MOST_BLOCKS = 24;
    private static final int MOST_LINES = 3;
    private static final int BEAM = 60;

    /** A seam of many may be new to the document. */
    private static final int FEW = 1;

    private static final int MANY = 5;

    /** Lines that take turns have two seams at least that are not in print. */
    private static final int TURN = 2;

    private final Words words;
    private final List<List<Fragment>> blocks;
    private final int[][] seams;

    private WordOrder(Words words, List<List<Fragment>> blocks) {
        this.words = words;
        this.blocks = blocks;
        this.seams = new int[blocks.size()][blocks.size()];
        for (int i = 1; i < blocks.size(); i++) {
            seams[i - 1][i] = look(i - 1, i);
        }
    }

    /**
     * A text in order.
     *
     * @param pieces its pieces
     * @param certain whether all seams but one at most are seen elsewhere, and no other order is as good
     */
    record Restored(List<Fragment> pieces, boolean certain) {}

    /** Restores a text; what stands on one page is never mixed with what stands on another. */
    static Restored restore(List<Fragment> pieces, Words words) {
        ImmutableList.Builder<Fragment> all = ImmutableList.builder();
        boolean certain = true;
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).page() != pieces.get(i - 1).page()) {
                List<Fragment> page = pieces.subList(start, i);
                Restored restored = new WordOrder(words, blocks(page)).restore();
                all.addAll(restored.pieces());
                certain &= restored.certain();
                start = i;
            }
        }
        return new Restored(all.build(), certain);
    }

    /** The pieces, each a block; whole lines before and after those that blank lines scatter are one block each. */
    private static List<List<Fragment>> blocks(List<Fragment> pieces) {
        int first = 1;
        while (first < pieces.size() && !pieces.get(first).isAfterGap()) {
            first++;
        }
        int last = pieces.size() - 1;
        while (last > first
                && !pieces.get(last).isAfterGap()
                && !pieces.get(last).isShort()) {
            last--;
        }
        List<List<Fragment>> blocks = new ArrayList<>();
        blocks.add(pieces.subList(0, first));
        for (int i = first; i < last; i++) {
            blocks.add(pieces.subList(i, i + 1));
        }
        if (last >= first) {
            blocks.add(pieces.subList(last, pieces.size()));
        }
        return blocks;
    }

    /**
     * Blocks shared among lines.
     *
     * @param lines the blocks of each line
     * @param unseen how many seams within the lines are not seen elsewhere
     * @param alone whether no other share with the same ends of lines is as good
     */
    private record Share(List<List<Integer>> lines, int unseen, boolean alone) {

        static final Share NONE = new Share(List.of(), 0, true);

        static List<Integer> printed(int blocks) {
            return IntStream.range(0, blocks).boxed().toList();
        }

        /** Where each line begins and ends: all that matters for what follows. */
        List<Integer> ends() {
            return lines.stream()
                    .flatMap(line -> Stream.of(line.get(0), line.get(line.size() - 1)))
                    .toList();
        }

        Share better(Share other) {
            if (unseen == other.unseen) {
                return new Share(lines, unseen, false);
            }
            return unseen < other.unseen ? this : other;
        }

        Share with(int line, int block, int more) {
            List<List<Integer>> changed = new ArrayList<>(lines);
            List<Integer> blocks = line < lines.size() ? lines.get(line) : List.of();
            List<Integer> longer =
                    ImmutableList.<Integer>builder().addAll(blocks).add(block).build();
            if (line < lines.size()) {
                changed.set(line, longer);
            } else {
                changed.add(longer);
            }
            return new Share(changed, unseen + more, alone);
        }
    }

    private Restored restore() {
        List<Integer> printed = Share.printed(blocks.size());
        int unseen = unseen(printed);
        boolean certain = unseen == 0 || (unseen <= FEW && blocks.size() >= MANY);
        if (unseen <= FEW || blocks.size() > MOST_BLOCKS) {
            return new Restored(pieces(printed), certain);
        }
        lookAtAll();
        Map<List<Integer>, Share> orders = orders();
        int least = orders.keySet().stream().mapToInt(this::unseen).min().orElse(unseen);
        List<Map.Entry<List<Integer>, Share>> best = orders.entrySet().stream()
                .filter(order -> unseen(order.getKey()) == least)
                .toList();
        boolean better = least <= FEW
                && least + TURN <= unseen
                && best.size() == 1
                && best.get(0).getValue().alone();
        return new Restored(pieces(better ? best.get(0).getKey() : printed), better && least == 0);
    }

    private List<Fragment> pieces(List<Integer> order) {
        return order.stream().flatMap(i -> blocks.get(i).stream()).toList();
    }

    private int unseen(List<Integer> order) {
        int unseen = 0;
        for (int i = 1; i < order.size(); i++) {
            unseen += seam(order.get(i - 1), order.get(i));
        }
        return unseen;
    }

    private int seam(int before, int after) {
        return seams[before][after];
    }

    /** Nothing, where the document has the seam elsewhere, or no blank line stands between; otherwise 1. */
    private int look(int before, int after) {
        List<Fragment> first = blocks.get(before);
        Fragment next = blocks.get(after).get(0);
        boolean seen = (after == before + 1 && !next.isAfterGap())
                || words.follow(first.get(first.size() - 1).text(), next.text());
        return seen ? 0 : 1;
    }

    private void lookAtAll() {
        for (int before = 0; before < blocks.size(); before++) {
            for (int after = 0; after < blocks.size(); after++) {
                seams[before][after] = look(before, after);
            }
        }
    }

    /** The orders that come of sharing the blocks among lines; what is first stays first, and what is last stays last. */
    private Map<List<Integer>, Share> orders() {
        Collection<Share> shares = List.of(Share.NONE);
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            shares = best(shares.stream()
                    .flatMap(share -> next(share, block).stream())
                    .toList());
        }
        Map<List<Integer>, Share> orders = new HashMap<>();
        for (Share share : shares) {
            for (List<List<Integer>> lines : Collections2.permutations(share.lines())) {
                List<Integer> order = lines.stream().flatMap(List::stream).toList();
                if (order.get(0) == 0 && order.get(order.size() - 1) == blocks.size() - 1) {
                    orders.putIfAbsent(order, share);
                }
            }
        }
        return orders;
    }

    private List<Share> next(Share share, int block) {
        List<Share> all = new ArrayList<>();
        for (int line = 0; line < share.lines().size(); line++) {
            List<Integer> before = share.lines().get(line);
            all.add(share.with(line, block, seam(before.get(before.size() - 1), block)));
        }
        if (share.lines().size() < MOST_LINES) {
            all.add(share.with(share.lines().size(), block, 0));
        }
        return all;
    }

    private static List<Share> best(List<Share> shares) {
        Map<List<Integer>, Share> byEnds = new LinkedHashMap<>();
        shares.forEach(share -> byEnds.merge(share.ends(), share, Share::better));
        return byEnds.values().stream()
                .sorted(Comparator.comparingInt(Share::unseen))
                .limit(BEAM)
                .toList();
    }
}
