package id.tolok.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import id.tolok.scoring.RatingSheet;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoreLine;
import id.tolok.scoring.Scorer;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.statistic.Figure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CohortSummaryProperties {

    private static final List<String> CRITERIA = List.of("ukur", "potong", "sambung");

    private static final Rubric RUBRIC = Rubric.named("las", "Rubrik pengelasan")
            .scale("angka", Scale.ofPoints(0, 10, 1).requiring(7))
            .domain(Domain.COGNITIVE, Weight.percent(40))
            .criterion("ukur", "Mengukur pelat")
            .on("angka")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
            .criterion("potong", "Memotong pelat")
            .on("angka")
            .weight(2)
            .assesses("C.000000.001.01#2.1")
            .criterion("sambung", "Menyambung pelat")
            .on("angka")
            .weight(1)
            .assesses("C.000000.002.01#1.1")
            .build();

    private static final Scorer SCORER = EveryCriterion.scorer(RUBRIC);

    /** Points for each criterion, -1 for a missing rating. */
    @Provide
    Arbitrary<List<List<Integer>>> cohorts() {
        return Arbitraries.integers().between(-1, 10).list().ofSize(3).list().ofMaxSize(12);
    }

    private static List<Result> results(List<List<Integer>> cohort) {
        return ratings(cohort).stream().map(SCORER::score).toList();
    }

    private static List<Ratings> ratings(List<List<Integer>> cohort) {
        List<Ratings> all = new ArrayList<>();
        for (int i = 0; i < cohort.size(); i++) {
            List<Rating> ratings = new ArrayList<>();
            for (int c = 0; c < CRITERIA.size(); c++) {
                if (cohort.get(i).get(c) >= 0) {
                    ratings.add(Rating.of(
                            CRITERIA.get(c),
                            "assessor",
                            Outcome.points(cohort.get(i).get(c))));
                }
            }
            all.add(Ratings.of("C-" + i, ratings));
        }
        return all;
    }

    @Property(tries = 40)
    void any_partitioning_leads_to_an_equal_summary(
            @ForAll("cohorts") List<List<Integer>> cohort,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int parts) {
        List<Result> mixed = new ArrayList<>(results(cohort));
        Collections.shuffle(mixed, new Random(seed));
        CohortSummary whole = CohortSummary.of(results(cohort));

        CohortSummary merged = CohortSummary.NONE;
        for (int part = 0; part < parts; part++) {
            List<Result> some = new ArrayList<>();
            for (int i = part; i < mixed.size(); i += parts) {
                some.add(mixed.get(i));
            }
            merged = CohortSummary.of(some).plus(merged);
        }

        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    @Property(tries = 40)
    void accumulators_of_parts_lead_to_the_same_summary_also_by_lines(
            @ForAll("cohorts") List<List<Integer>> cohort, @ForAll @IntRange(min = 1, max = 5) int parts)
            throws IOException, ClassNotFoundException {
        RatingSheet.Builder sheet = SCORER.sheet();
        ratings(cohort).forEach(sheet::add);
        RatingSheet rows = sheet.build();
        ScoreLine line = SCORER.newLine();
        CohortAccumulator merged = new CohortAccumulator();
        for (int part = 0; part < parts; part++) {
            CohortAccumulator some = new CohortAccumulator();
            for (int row = part; row < rows.size(); row += parts) {
                SCORER.score(rows, row, line);
                some.add(line);
            }
            merged = sent(some).merge(merged);
        }

        assertThat(SCORER.isCompiled()).isTrue();
        assertThat(merged.summary()).isEqualTo(CohortSummary.of(results(cohort)));
        assertThat(merged.add(SCORER.score(Ratings.of("C-9", List.of())))
                        .summary()
                        .count())
                .isEqualTo(cohort.size() + 1);
    }

    /** What a worker of a cluster gets. */
    private static <T> T sent(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked") // what was written
            T read = (T) in.readObject();
            return read;
        }
    }

    @Property(tries = 40)
    void merging_is_associative_and_commutative_with_an_identity(
            @ForAll("cohorts") List<List<Integer>> a,
            @ForAll("cohorts") List<List<Integer>> b,
            @ForAll("cohorts") List<List<Integer>> c) {
        CohortSummary first = CohortSummary.of(results(a));
        CohortSummary second = CohortSummary.of(results(b));
        CohortSummary third = CohortSummary.of(results(c));

        assertThat(first.plus(second).plus(third)).isEqualTo(first.plus(second.plus(third)));
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
        assertThat(first.plus(CohortSummary.NONE)).isEqualTo(first).isEqualTo(CohortSummary.NONE.plus(first));
    }

    @Property(tries = 50)
    void everyone_is_counted_everywhere(@ForAll("cohorts") List<List<Integer>> cohort) {
        CohortSummary summary = CohortSummary.of(results(cohort));

        assertThat(summary.decisions().concluded() + summary.decisions().notConcluded())
                .isEqualTo(cohort.size());
        assertThat(summary.count()).isEqualTo(cohort.size());
        assertThat(summary.criteria().values())
                .allSatisfy(
                        achievement -> assertThat(achievement.scores().count()).isEqualTo(cohort.size()))
                .allSatisfy(
                        achievement -> assertThat(achievement.passed().count()).isEqualTo(cohort.size()));
        assertThat(summary.units().values())
                .allSatisfy(
                        achievement -> assertThat(achievement.passed().count()).isEqualTo(cohort.size()))
                .allSatisfy(
                        achievement -> assertThat(achievement.scores().count()).isEqualTo(cohort.size()));
        assertThat(summary.scores().tenths().stream().mapToLong(n -> n).sum())
                .isEqualTo(summary.scores().moments().count());
    }

    @Property(tries = 20)
    void a_summary_travels(@ForAll("cohorts") List<List<Integer>> cohort) throws IOException, ClassNotFoundException {
        CohortSummary summary = CohortSummary.of(results(cohort));

        assertThat(sent(summary)).isEqualTo(summary);
    }

    /** By hand: means of 8 and 6, 4 and 6, 9 and missing. */
    @Example
    void the_weakest_come_first() {
        CohortSummary summary = CohortSummary.of(results(List.of(List.of(8, 4, 9), List.of(6, 6, -1))));

        assertThat(summary.weakestCriteria(2)).containsExactly(CriterionId.of("potong"), CriterionId.of("ukur"));
        assertThat(summary.weakestElements(9))
                .containsExactly(
                        StandardRef.parse("C.000000.001.01#2"),
                        StandardRef.parse("C.000000.001.01#1"),
                        StandardRef.parse("C.000000.002.01#1"));
        assertThat(summary.criteria())
                .hasEntrySatisfying(
                        CriterionId.of("potong"),
                        achievement -> assertThat(achievement.scores().moments().mean())
                                .isEqualTo(Figure.of(Rational.of(1, 2))));
        assertThat(summary.domains())
                .hasEntrySatisfying(
                        Domain.COGNITIVE, scores -> assertThat(scores.lowest()).contains(Score.ofPercent(60)));
        assertThat(summary.criterion(CriterionId.of("ukur")).passed()).hasToString("1/2 (0 not yet concluded)");
        assertThat(summary.criterion(CriterionId.of("sambung")).passed()).hasToString("1/1 (1 not yet concluded)");
        assertThat(summary.unit(UnitCode.parse("C.000000.009.01"))).isEqualTo(Achievement.NONE);
    }

    @Example
    void units_are_ordered_by_pass_rate() {
        List<Result> results = results(List.of(List.of(10, 10, 0), List.of(10, 10, 10)));
        CohortSummary summary = CohortSummary.of(results);
        UnitCode weaker = UnitCode.parse("C.000000.002.01");

        assertThat(results.get(0).decision(weaker)).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(summary.weakestUnits(1)).containsExactly(weaker);
        assertThat(summary.unit(weaker).passed()).hasToString("1/2 (0 not yet concluded)");
        assertThat(summary.weakestUnits(9)).hasSize(2);
        assertThat(summary).hasToString(summary.decisions().toString());
    }
}
