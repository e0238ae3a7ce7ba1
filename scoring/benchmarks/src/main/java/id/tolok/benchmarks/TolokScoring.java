package id.tolok.benchmarks;

import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.scoring.RatingRow;
import id.tolok.scoring.RatingSheet;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoreLine;
import id.tolok.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tolok on the same candidates. */
final class TolokScoring {

    /** Of how many candidates the ratings are kept as values, which takes much more memory than a sheet. */
    private static final int EXPLAINED = 1_000;

    private static final List<Domain> DOMAINS = List.of(Domain.values());

    private final Scorer scorer;
    private final RatingSheet sheet;
    private final ScoreLine line;
    private final List<Ratings> ratings = new ArrayList<>();

    TolokScoring(Workload work, Workload.Policy policy) {
        this.scorer = policy.policy().compile(work.rubric());
        RatingSheet.Builder builder = scorer.sheet();
        RatingRow row = scorer.newRow().orElseThrow();
        int[] marks = IntStream.rangeClosed(0, Workload.HIGHEST)
                .map(level -> row.mark(0, Outcome.level(Workload.levelId(level))))
                .toArray();
        for (int c = 0; c < work.candidates(); c++) {
            fill(row, work.levels[c], marks);
            builder.add(CandidateId.of("P" + c), row);
            if (c < EXPLAINED) {
                ratings.add(work.ratings(c));
            }
        }
        this.sheet = builder.build();
        this.line = scorer.newLine();
    }

    private static void fill(RatingRow row, byte[] levels, int[] marks) {
        row.clear();
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] >= 0) {
                row.add(i / Workload.ASSESSORS, marks[levels[i]]);
            }
        }
    }

    /** Decisions and scores, without reasons. */
    void score(int candidate, Findings out) {
        scorer.score(sheet, candidate, line);
        out.whole = line.decision() == Decision.COMPETENT;
        for (int u = 0; u < out.unit.length; u++) {
            out.unit[u] = line.decision(u) == Decision.COMPETENT;
            out.unitScore[u] = line.numerator(u);
        }
        for (int d = 0; d < Workload.DOMAINS; d++) {
            out.domainScore[d] = line.numerator(DOMAINS.get(d));
        }
    }

    /** Decisions and scores with all their reasons. */
    Result explain(int candidate) {
        return scorer.score(ratings.get(candidate % ratings.size()));
    }

    /** Whether Tolok says what a loop says, with reasons and without. */
    boolean agrees(int candidate, Findings loop, UnitScores scores, long[] domainWeights) {
        scorer.score(sheet, candidate, line);
        Result result = explain(candidate);
        boolean agrees = line.decision() == result.decision()
                && loop.whole == (line.decision() == Decision.COMPETENT)
                && !line.isByReference();
        for (int u = 0; u < loop.unit.length; u++) {
            agrees &= loop.unit[u] == (line.decision(u) == Decision.COMPETENT)
                    && line.decision(u) == result.decision(scorer.units().get(u))
                    && line.standing(u).equals(result.standing(scorer.units().get(u)))
                    && Rational.of(line.numerator(u), line.denominator(u))
                            .equals(Rational.of(loop.unitScore[u], scores.denominator[u]));
        }
        for (int d = 0; d < Workload.DOMAINS; d++) {
            Domain domain = DOMAINS.get(d);
            agrees &= line.standing(domain).equals(result.standing(domain))
                    && Rational.of(line.numerator(domain), line.denominator(domain))
                            .equals(Rational.of(
                                    loop.domainScore[d], domainWeights[d] * Workload.HIGHEST * Workload.SIXTHS));
        }
        return agrees;
    }
}
