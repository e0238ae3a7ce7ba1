package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.Portfolio;
import id.tolok.person.CandidateId;
import id.tolok.rating.Ratings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of many candidates, packed for fast scoring: two bytes for each candidate and criterion, and a bit for each
 * performance criterion that is shown by evidence (lembar penilaian).
 *
 * <p>Made by {@link Scorer#sheet} for one scorer. Whatever a candidate's ratings are, they fit: those that have no packed form, such
 * as more assessors than are usual, are kept as they are and scored by the reference evaluation.
 */
public final class RatingSheet {

    private final Scorer scorer;
    private final List<CandidateId> candidates;
    private final char[] cells;
    private final long[] evidence;
    private final Map<Integer, CandidateCase> unpacked;

    private RatingSheet(Builder builder) {
        this.scorer = builder.scorer;
        this.candidates = ImmutableList.copyOf(builder.candidates);
        this.cells = builder.cells;
        this.evidence = builder.evidence;
        this.unpacked = ImmutableMap.copyOf(builder.unpacked);
    }

    /** How many candidates there are. */
    public int size() {
        return candidates.size();
    }

    /** Who stands in a row, counted from 0. */
    public CandidateId candidate(int row) {
        return candidates.get(row);
    }

    Scorer scorer() {
        return scorer;
    }

    char[] cells() {
        return cells;
    }

    long[] evidence() {
        return evidence;
    }

    /** The candidate in a row that has no packed form; null if it has one. */
    @Nullable
    CandidateCase unpacked(int row) {
        return unpacked.isEmpty() ? null : unpacked.get(row);
    }

    /** Packs one candidate after the other. Not thread-safe. */
    public static final class Builder {

        private final Scorer scorer;
        private final List<CandidateId> candidates = new ArrayList<>();
        private final Map<Integer, CandidateCase> unpacked = new HashMap<>();
        private char[] cells = {};
        private long[] evidence = {};

        Builder(Scorer scorer) {
            this.scorer = scorer;
        }

        /**
         * Adds a candidate without evidence.
         *
         * @throws id.tolok.problem.InvalidModelException if the ratings do not fit the rubric
         */
        public Builder add(Ratings ratings) {
            return add(ratings, CollectedEvidence.NONE);
        }

        /**
         * Adds a candidate with evidence.
         *
         * @throws id.tolok.problem.InvalidModelException as {@link Scorer#score(Ratings, Collection)}
         */
        public Builder add(Ratings ratings, Collection<Evidence> evidence) {
            return add(
                    ratings,
                    CollectedEvidence.judgedByVerdicts(Portfolio.of(ratings.candidate(), List.copyOf(evidence))));
        }

        private Builder add(Ratings ratings, CollectedEvidence collected) {
            ratings.checkedBy(scorer.rubric());
            int row = candidates.size();
            candidates.add(ratings.candidate());
            SheetPacker packer = scorer.packer();
            cells = grown(cells, (row + 1) * packer.criteria());
            evidence = grown(evidence, (row + 1) * packer.words());
            boolean packed = packer.pack(ratings, cells, row * packer.criteria());
            if (!packed) {
                unpacked.put(row, scorer.candidate(ratings, collected));
            }
            packer.pack(collected, evidence, row * packer.words());
            return this;
        }

        /**
         * Adds a candidate whose marks are in a row, without evidence.
         *
         * @throws IllegalArgumentException if the row is another scorer's
         */
        public Builder add(CandidateId candidate, RatingRow row) {
            if (row.scorer() != scorer) {
                throw new IllegalArgumentException("the row was made by another scorer");
            }
            int at = candidates.size() * row.cells.length;
            candidates.add(candidate);
            cells = grown(cells, at + row.cells.length);
            evidence = grown(evidence, candidates.size() * scorer.packer().words());
            System.arraycopy(row.cells, 0, cells, at, row.cells.length);
            return this;
        }

        private static char[] grown(char[] array, int size) {
            return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, 2 * array.length));
        }

        private static long[] grown(long[] array, int size) {
            return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, 2 * array.length));
        }

        /** The sheet. */
        public RatingSheet build() {
            return new RatingSheet(this);
        }
    }
}
