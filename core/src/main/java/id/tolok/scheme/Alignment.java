package id.tolok.scheme;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which texts of one list stand for which of another, by the words that they share; alike texts first, then the nearer in order.
 *
 * @param pairs the pairs and the texts left over, those of the left list in its order, then what is only in the right list
 */
record Alignment(List<Pair> pairs) {

    /** Texts that share fewer words than this, in thousandths, do not stand for each other. */
    private static final int LEAST_ALIKE = 500;

    private static final Splitter WORDS = Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c)))
            .omitEmptyStrings();

    /** Positions, from 0, in the two lists; one is empty for a text left over. */
    record Pair(Optional<Integer> left, Optional<Integer> right) {}

    private record Candidate(int left, int right, int alike) {
        int distance() {
            return Math.abs(left - right);
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::alike)
            .reversed()
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::left);

    static Alignment of(List<String> left, List<String> right) {
        List<Candidate> candidates = new ArrayList<>();
        for (int l = 0; l < left.size(); l++) {
            for (int r = 0; r < right.size(); r++) {
                candidates.add(new Candidate(l, r, alike(left.get(l), right.get(r))));
            }
        }
        candidates.removeIf(candidate -> candidate.alike() < LEAST_ALIKE);
        candidates.sort(BEST_FIRST);
        return of(left.size(), right.size(), candidates);
    }

    private static Alignment of(int leftSize, int rightSize, List<Candidate> bestFirst) {
        List<Optional<Integer>> rightOf = new ArrayList<>();
        for (int l = 0; l < leftSize; l++) {
            rightOf.add(Optional.empty());
        }
        for (Candidate candidate : bestFirst) {
            Optional<Integer> right = Optional.of(candidate.right());
            if (rightOf.get(candidate.left()).isEmpty() && !rightOf.contains(right)) {
                rightOf.set(candidate.left(), right);
            }
        }
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (int l = 0; l < leftSize; l++) {
            pairs.add(new Pair(Optional.of(l), rightOf.get(l)));
        }
        for (int r = 0; r < rightSize; r++) {
            if (!rightOf.contains(Optional.of(r))) {
                pairs.add(new Pair(Optional.empty(), Optional.of(r)));
            }
        }
        return new Alignment(pairs.build());
    }

    /** How many of the words of both texts they share, in thousandths (Dice); 1000 for the same words. */
    static int alike(String left, String right) {
        Multiset<String> l = words(left);
        Multiset<String> r = words(right);
        int all = l.size() + r.size();
        return all == 0 ? 1000 : 2000 * Multisets.intersection(l, r).size() / all;
    }

    private static Multiset<String> words(String text) {
        return HashMultiset.create(WORDS.split(Ascii.toLowerCase(text)));
    }

    /** Whether two texts have the same words in the same order; case, blanks and punctuation do not count. */
    static boolean sameWords(String left, String right) {
        return WORDS.splitToList(Ascii.toLowerCase(left)).equals(WORDS.splitToList(Ascii.toLowerCase(right)));
    }
}
