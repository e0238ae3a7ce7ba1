package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.cohort.CohortSummary;
import id.tolok.cohort.PassRate;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.scoring.Result;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CohortRunTest {

    private static final int UNITS = 3;
    private static final int CANDIDATES = 3000;
    private static final DrawnCohort COHORT = new DrawnCohort(UNITS);
    private static final StringWriter PROGRESS = new StringWriter();
    private static final CohortSummary SUMMARY = CohortRun.summary(COHORT, CANDIDATES, new PrintWriter(PROGRESS, true));

    /** What the summary must say, counted from the levels in whole numbers, without any of Tolok's scoring. */
    private static final class Count {

        private PassRate whole = PassRate.NONE;
        private final List<PassRate> units = new ArrayList<>(List.of(PassRate.NONE, PassRate.NONE, PassRate.NONE));
        private final int[] met = new int[COHORT.criteria()];
        private final int[] unrated = new int[COHORT.criteria()];
        private final long[] domainSums = new long[3];
        private final int[] withDomain = new int[3];
        private final byte[] levels = COHORT.newLevels();

        Count() {
            LongStream.range(0, CANDIDATES).forEach(this::add);
        }

        private void add(long candidate) {
            COHORT.draw(candidate, levels);
            List<Decision> decisions = new ArrayList<>();
            for (int unit = 0; unit < UNITS; unit++) {
                decisions.add(unit(unit));
                units.set(unit, units.get(unit).plus(decisions.get(unit)));
            }
            whole = whole.plus(worst(decisions));
            for (int domain = 0; domain < 3; domain++) {
                long[] sums = sums(domain, 0, COHORT.criteria());
                withDomain[domain] += sums[2] == 0 ? 1 : 0;
                domainSums[domain] += sums[2] == 0 ? sums[0] : 0;
            }
            for (int place = 0; place < COHORT.criteria(); place++) {
                met[place] += eighths(place) >= 6 ? 1 : 0;
                unrated[place] += eighths(place) < 0 ? 1 : 0;
            }
        }

        /** The mean of the assessors in eighths of the highest level; below 0 if nobody rated. */
        private int eighths(int place) {
            int one = levels[place * 2];
            int other = levels[place * 2 + 1];
            return one < 0 ? -1 : one + (other < 0 ? one : other);
        }

        /** Of a domain: weighted eighths, weights, and how many are unrated. */
        private long[] sums(int domain, int from, int to) {
            long[] sums = new long[3];
            for (int place = from; place < to; place++) {
                if (place / 3 % 3 == domain) {
                    sums[0] += (1L + place % 5) * eighths(place);
                    sums[1] += 1L + place % 5;
                    sums[2] += eighths(place) < 0 ? 1 : 0;
                }
            }
            return sums;
        }

        private Decision unit(int unit) {
            List<Decision> parts = new ArrayList<>();
            parts.add(decision(eighths(unit * 12 + 7) < 0, eighths(unit * 12 + 7) >= 6));
            for (int domain = 0; domain < 3; domain++) {
                long[] sums = sums(domain, unit * 12, unit * 12 + 12);
                parts.add(decision(sums[2] > 0, sums[0] * 10 >= sums[1] * 8 * 7));
            }
            return worst(parts);
        }

        private static Decision decision(boolean open, boolean reached) {
            return open ? Decision.NOT_YET_CONCLUDED : reached ? Decision.COMPETENT : Decision.NOT_YET_COMPETENT;
        }

        private static Decision worst(List<Decision> parts) {
            return parts.contains(Decision.NOT_YET_COMPETENT)
                    ? Decision.NOT_YET_COMPETENT
                    : parts.contains(Decision.NOT_YET_CONCLUDED) ? Decision.NOT_YET_CONCLUDED : Decision.COMPETENT;
        }
    }

    @Test
    void the_stream_comes_to_what_is_counted_from_the_levels() {
        Count count = new Count();

        assertThat(SUMMARY.decisions()).isEqualTo(count.whole);
        for (int unit = 0; unit < UNITS; unit++) {
            assertThat(SUMMARY.unit(DrawnCohort.unit(unit * 12)).passed()).isEqualTo(count.units.get(unit));
        }
        for (int place = 0; place < COHORT.criteria(); place++) {
            assertThat(SUMMARY.criterion(DrawnCohort.criterionId(place)).passed())
                    .isEqualTo(new PassRate(
                            count.met[place],
                            (long) CANDIDATES - count.met[place] - count.unrated[place],
                            count.unrated[place]));
        }
        for (Domain domain : Domain.values()) {
            int at = List.of(Domain.values()).indexOf(domain);
            assertThat(SUMMARY.domains()).hasEntrySatisfying(domain, scores -> {
                assertThat(scores.moments().count()).isEqualTo(count.withDomain[at]);
                assertThat(scores.moments().sum())
                        .isEqualTo(Rational.of(count.domainSums[at], 8 * count.sums(at, 0, COHORT.criteria())[1]));
            });
        }
        assertThat(count.whole.competent()).isPositive();
        assertThat(count.whole.notYet()).isPositive();
        assertThat(count.whole.notConcluded()).isPositive();
    }

    @Test
    void the_stream_comes_to_what_the_reference_evaluation_of_each_candidate_does() {
        List<Result> results = new ArrayList<>();
        byte[] levels = COHORT.newLevels();
        for (int candidate = 0; candidate < 100; candidate++) {
            COHORT.draw(candidate, levels);
            List<Rating> ratings = new ArrayList<>();
            for (int at = 0; at < levels.length; at++) {
                if (levels[at] >= 0) {
                    ratings.add(Rating.of("k" + at / 2, "A" + at % 2, Outcome.level("t" + levels[at])));
                }
            }
            results.add(COHORT.scorer().score(Ratings.of("P" + candidate, ratings)));
        }

        assertThat(CohortRun.summary(COHORT, 100, new PrintWriter(new StringWriter())))
                .isEqualTo(CohortSummary.of(results));
    }

    @Test
    void progress_is_told_in_tenths() {
        assertThat(PROGRESS.toString().lines())
                .hasSize(10)
                .contains("300 of 3000 candidates", "3000 of 3000 candidates");
    }

    @Test
    void every_size_has_its_line() {
        StringWriter out = new StringWriter();

        assertThat(run(out, new StringWriter(), "--candidates", "20,40", "--criteria", "24"))
                .isZero();
        assertThat(out.toString().lines().toList())
                .hasSize(4)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("24 criteria, heap of at most ");
        assertThat(out.toString()).containsPattern("(?m)^ +20 .* \\d+/\\d+ \\(\\d+ not yet concluded\\)$");
    }

    @Test
    void wrong_sizes_are_named() {
        StringWriter err = new StringWriter();

        assertThat(run(new StringWriter(), err, "--criteria", "100")).isEqualTo(2);
        assertThat(run(new StringWriter(), err, "--candidates", "5,0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--criteria: must be 12, 24, 36 and so on, but was 100")
                .contains("--candidates: must be above 0, but was [5, 0]");
    }

    private static int run(StringWriter out, StringWriter err, String... arguments) {
        return CohortRun.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }
}
