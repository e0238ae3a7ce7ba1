package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregation;
import id.tolok.score.Aggregations;
import id.tolok.score.Law;
import id.tolok.score.MissingRules;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Weighted;
import id.tolok.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingSheetTest {

    private static final Scorer SCORER = Policies.hybrid(Welding.floors(70, 75)).compile(Welding.RUBRIC);

    private static final Ratings GOOD = Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=baik");

    private static ScoreLine scored(Scorer scorer, Ratings ratings) {
        ScoreLine line = scorer.newLine();
        scorer.score(scorer.sheet().add(ratings).build(), 0, line);
        return line;
    }

    @Test
    void a_line_has_decisions_and_scores_in_whole_numbers() {
        ScoreLine line = scored(SCORER, GOOD);

        assertThat(SCORER.isCompiled()).isTrue();
        assertThat(line.isByReference()).isFalse();
        assertThat(line.decision()).isEqualTo(Decision.COMPETENT);
        assertThat(line.decision(0)).isEqualTo(Decision.COMPETENT);
        // psychomotor: (1·3/4 + 2·1 + 1·3/4) ÷ 4
        assertThat(line.standing(Domain.PSYCHOMOTOR)).hasToString("7/8");
        assertThat(Rational.of(line.numerator(Domain.PSYCHOMOTOR), line.denominator(Domain.PSYCHOMOTOR)))
                .hasToString("7/8");
        // cutting: 0.4·0.8 + 0.6·(1·3/4 + 2·1) ÷ 3 = 0.87
        assertThat(Rational.of(line.numerator(0), line.denominator(0))).isEqualTo(Rational.parse("0.87"));
        assertThat(line.standing(0)).hasToString("87/100");
        // 0.4·0.8 + 0.6·7/8
        assertThat(line.standing()).hasToString("169/200");
    }

    @Test
    void a_line_is_filled_again_for_each_candidate() {
        RatingSheet sheet = SCORER.sheet()
                .add(Welding.rated("teori=69", "ukur=baik", "potong=ahli", "sambung=baik"))
                .add(GOOD)
                .add(Welding.rated())
                .build();
        ScoreLine line = SCORER.newLine();
        List<Decision> decisions = new ArrayList<>();
        for (int row = 0; row < sheet.size(); row++) {
            SCORER.score(sheet, row, line);
            decisions.add(line.decision());
        }

        assertThat(decisions)
                .containsExactly(Decision.NOT_YET_COMPETENT, Decision.COMPETENT, Decision.NOT_YET_CONCLUDED);
        assertThat(line.denominator(0)).isZero();
        assertThat(line.denominator(Domain.COGNITIVE)).isZero();
        assertThat(sheet.candidate(0)).hasToString("C1");
    }

    @Test
    void more_assessors_than_fit_are_scored_by_the_reference() {
        List<Rating> ratings = new ArrayList<>(GOOD.ratings());
        for (int a = 2; a <= 5; a++) {
            ratings.add(Welding.rating("ukur", "A" + a, Welding.outcome("kurang")));
        }
        ScoreLine line = scored(SCORER, Ratings.of("C1", ratings));

        // ukur: 3/4 ÷ 5; cutting: (3/20 + 2) ÷ 3 is below 75 percent
        assertThat(line.isByReference()).isTrue();
        assertThat(line.decision(0)).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(Rational.of(line.numerator(Domain.COGNITIVE), line.denominator(Domain.COGNITIVE)))
                .hasToString("4/5");
        assertThat(line.standing(1)).hasToString("3/4");
    }

    /** A rule of a user's own. */
    enum Own implements DecisionRule {
        RULE;

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return DecisionRules.cutScore(Score.of(1, 2)).decide(unit);
        }

        @Override
        public String id() {
            return "own";
        }
    }

    @Test
    void a_users_own_rule_is_scored_by_the_reference() {
        Scorer scorer = Welding.deciding(Own.RULE).compile(Welding.RUBRIC);
        ScoreLine line = scored(scorer, GOOD);

        assertThat(scorer.isCompiled()).isFalse();
        assertThat(line.isByReference()).isTrue();
        assertThat(line.decision()).isEqualTo(Decision.COMPETENT);
    }

    @Test
    void a_sheet_belongs_to_its_scorer_and_holds_only_ratings_that_fit() {
        RatingSheet sheet = SCORER.sheet().add(GOOD).build();
        RatingSheet.Builder builder = SCORER.sheet();
        Scorer other = Policies.bnsp().compile(Welding.RUBRIC);
        ScoreLine line = other.newLine();

        assertThatThrownBy(() -> other.score(sheet, 0, line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sheet was made by another scorer");
        assertThatThrownBy(line::standing)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no candidate was scored yet");
        assertThatThrownBy(() -> builder.add(Welding.rated("las=baik"))).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void a_scorer_survives_serialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SCORER);
        }
        Scorer read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (Scorer) in.readObject();
        }

        assertThat(read.policy()).isEqualTo(SCORER.policy());
        assertThat(read.rubric()).isEqualTo(SCORER.rubric());
        assertThat(read.score(GOOD).explain()).isEqualTo(SCORER.score(GOOD).explain());
        assertThat(scored(read, GOOD).decision()).isEqualTo(Decision.COMPETENT);
    }

    @Test
    void a_batch_hands_on_results_in_order_and_says_how_far_it_is() {
        List<Ratings> candidates = IntStream.range(0, 25)
                .mapToObj(i -> Ratings.of("C" + i, GOOD.ratings()))
                .toList();
        List<String> seen = new ArrayList<>();
        List<Long> progress = new ArrayList<>();
        Batch batch = SCORER.batch();

        long done = batch.inChunksOf(10)
                .onProgress(progress::add)
                .score(
                        candidates.iterator(),
                        result -> seen.add(result.candidate().toString()));

        assertThat(done).isEqualTo(25);
        assertThat(progress).containsExactly(10L, 20L, 25L);
        assertThat(seen).isEqualTo(IntStream.range(0, 25).mapToObj(i -> "C" + i).toList());
        assertThatThrownBy(() -> batch.inChunksOf(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a chunk must have a candidate, but was 0");
    }

    private static List<Evidence> shown(CandidateId candidate) {
        return List.of(Welding.evidence("E1", "C.000000.001.01#1.1", "C.000000.001.01#1.2", "C.000000.002.01#1.1")
                .candidate(candidate)
                .accepted()
                .build());
    }

    @Test
    void a_batch_can_take_the_evidence_of_each_candidate() {
        Scorer scorer = Policies.bnsp().compile(Welding.RUBRIC);
        List<Ratings> candidates = IntStream.range(0, 25)
                .mapToObj(i -> Ratings.of("C" + i, GOOD.ratings()))
                .toList();
        LocalDate day = LocalDate.of(2028, 1, 1);
        EvidenceRules oneYear =
                EvidenceRules.builder().oldest(Period.ofYears(1)).build();
        List<Decision> byVerdicts = new ArrayList<>();
        List<Decision> byAge = new ArrayList<>();
        List<Decision> without = new ArrayList<>();

        scorer.batch()
                .withEvidence(RatingSheetTest::shown)
                .inChunksOf(10)
                .score(candidates.stream(), result -> byVerdicts.add(result.decision()));
        scorer.batch()
                .withEvidence(RatingSheetTest::shown, oneYear, day)
                .score(candidates.stream(), result -> byAge.add(result.decision()));
        scorer.batch().score(candidates.stream(), result -> without.add(result.decision()));

        assertThat(byVerdicts).hasSize(25).containsOnly(Decision.COMPETENT);
        assertThat(byAge)
                .isEqualTo(candidates.stream()
                        .map(one -> scorer.score(one, shown(one.candidate()), oneYear, day)
                                .decision())
                        .toList())
                .doesNotContain(Decision.COMPETENT);
        assertThat(without).hasSize(25).containsOnly(Decision.NOT_YET_CONCLUDED);
    }

    @Test
    void a_batch_scores_every_row_of_a_sheet_once() {
        RatingSheet.Builder sheet = SCORER.sheet();
        IntStream.range(0, 25).forEach(i -> sheet.add(Ratings.of("C" + i, GOOD.ratings())));
        ConcurrentSkipListMap<Integer, Decision> decisions = new ConcurrentSkipListMap<>();
        List<Long> progress = new ArrayList<>();

        SCORER.batch()
                .inChunksOf(4)
                .onProgress(progress::add)
                .score(sheet.build(), (row, line) -> decisions.put(row, line.decision()));

        assertThat(decisions)
                .hasSize(25)
                .allSatisfy((row, decision) -> assertThat(decision).isEqualTo(Decision.COMPETENT));
        assertThat(progress).isSorted().hasSize(7).endsWith(25L);
    }

    @Test
    void a_batch_stops_when_it_is_told_to() {
        List<Ratings> candidates = IntStream.range(0, 25)
                .mapToObj(i -> Ratings.of("C" + i, GOOD.ratings()))
                .toList();
        List<String> seen = new ArrayList<>();
        Batch batch = SCORER.batch().inChunksOf(10).asLongAs(() -> seen.size() < 15);
        RatingSheet sheet = SCORER.sheet().add(GOOD).build();

        assertThat(batch.score(
                        candidates.stream(),
                        result -> seen.add(result.candidate().toString())))
                .isEqualTo(20);
        assertThat(seen).hasSize(20);
        batch.score(sheet, (row, line) -> seen.add("row"));
        assertThat(seen).hasSize(20);
    }

    @Test
    void a_row_is_filled_mark_by_mark_and_says_what_ratings_say() {
        Scorer scorer = Policies.hybrid(Welding.floors(70, 75)).compile(Welding.RUBRIC);
        RatingRow row = scorer.newRow().orElseThrow();
        ScoreLine line = scorer.newLine();
        for (Rating rating : GOOD.ratings()) {
            int place = row.criterion(rating.criterion());
            assertThat(row.add(place, row.mark(place, rating.outcome()))).isTrue();
        }
        RatingSheet sheet =
                scorer.sheet().add(CandidateId.of("C1"), row).add(GOOD).build();
        scorer.score(row, line);

        assertThat(line.decision()).isEqualTo(Decision.COMPETENT);
        assertThat(line.standing()).hasToString("169/200");
        scorer.score(sheet, 0, line);
        assertThat(line.standing()).hasToString("169/200");
        row.clear();
        scorer.score(row, line);
        assertThat(line.decision()).isEqualTo(Decision.NOT_YET_CONCLUDED);
        scorer.score(sheet, 1, line);
        assertThat(line.standing()).hasToString("169/200");
    }

    @Test
    void a_row_takes_no_mark_that_has_no_place() {
        RatingRow row = SCORER.newRow().orElseThrow();
        int place = row.criterion(CriterionId.of("ukur"));
        int good = row.mark(place, Welding.outcome("baik"));
        ScoreLine line = SCORER.newLine();
        Scorer other = Policies.bnsp().compile(Welding.RUBRIC);

        assertThat(row.mark(place, Welding.outcome("hebat"))).isZero();
        assertThat(row.criterion(CriterionId.of("las"))).isEqualTo(-1);
        assertThat(IntStream.range(0, 4).mapToObj(i -> row.add(place, good))).containsExactly(true, true, true, false);
        assertThatThrownBy(() -> other.score(row, line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the row was made by another scorer");
        assertThat(Welding.deciding(Own.RULE).compile(Welding.RUBRIC).newRow()).isEmpty();
    }

    @Test
    void threads_share_a_scorer() {
        List<Ratings> candidates = IntStream.range(0, 200)
                .mapToObj(i -> i % 2 == 0 ? GOOD : Welding.rated("teori=69"))
                .toList();
        Scorer fresh = Policies.hybrid(Welding.floors(70, 75)).compile(Welding.RUBRIC);

        List<Decision> decisions = candidates.parallelStream()
                .map(ratings -> scored(fresh, ratings).decision())
                .toList();

        assertThat(decisions)
                .isEqualTo(candidates.stream()
                        .map(ratings -> SCORER.score(ratings).decision())
                        .toList());
    }

    @Test
    void the_serialized_form_is_small_and_asks_of_a_users_rule_only_what_the_language_does() throws Exception {
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(own)) {
            out.writeObject(Welding.deciding(Own.RULE).compile(Welding.RUBRIC));
        }
        Scorer read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(own.toByteArray()))) {
            read = (Scorer) in.readObject();
        }

        assertThat(own.size()).isLessThan(20_000);
        assertThat(read.policy().unit()).isSameAs(Own.RULE);
        assertThat(scored(read, GOOD).decision()).isEqualTo(Decision.COMPETENT);
    }

    /** Of assessors of a critical criterion the strictest counts. It asks nothing of who they are. */
    enum StrictWhereCritical implements Aggregation {
        INSTANCE;

        @Override
        public List<Rational> effectiveWeights(List<Weighted> scores) {
            Aggregation rule = scores.get(0).origin().critical() ? Aggregations.LOWEST : Aggregations.HIGHEST;
            return rule.effectiveWeights(scores);
        }

        @Override
        public boolean looksAtOrigins() {
            return false;
        }

        @Override
        public String id() {
            return "strict-where-critical";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("ketat bila kritis", "strict where critical");
        }

        @Override
        public Set<Law> laws() {
            return EnumSet.allOf(Law.class);
        }
    }

    @Test
    void a_users_own_rule_for_assessors_may_ask_for_anything_about_the_criterion() {
        // both criteria have one scale and one requirement; only one is critical
        Ratings ratings = Ratings.of(
                "C1",
                List.of(
                        Welding.rating("ukur", "A1", Outcome.level("kurang")),
                        Welding.rating("ukur", "A2", Outcome.level("ahli")),
                        Welding.rating("potong", "A1", Outcome.level("kurang")),
                        Welding.rating("potong", "A2", Outcome.level("ahli"))));
        Scorer scorer = Welding.EVERY_CRITERION.toBuilder()
                .assessors(StrictWhereCritical.INSTANCE)
                .build()
                .compile(Welding.RUBRIC);
        ScoreLine line = scorer.newLine();
        scorer.score(scorer.sheet().add(ratings).build(), 0, line);

        assertThat(line.isByReference()).isFalse();
        assertThat(line.criterion(1)).isEqualTo(Standing.at(Score.FULL));
        assertThat(line.criterion(2)).isEqualTo(Standing.at(Score.ZERO));
    }

    private static ScoreLine lineOf(ScoringPolicy policy, Ratings ratings) {
        Scorer scorer = policy.compile(Welding.RUBRIC);
        ScoreLine line = scorer.newLine();
        scorer.score(scorer.sheet().add(ratings).build(), 0, line);
        assertThat(line.scorer()).isSameAs(scorer);
        return line;
    }

    @Test
    void a_line_is_in_whole_numbers_where_all_is_rated_and_every_part_is_a_plain_mean() {
        Ratings all = Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=cukup");
        ScoringPolicy plain = Welding.EVERY_CRITERION;

        assertThat(lineOf(plain, all).isInWholeNumbers()).isTrue();
        assertThat(lineOf(plain, Welding.rated("teori=80", "ukur=baik")).isInWholeNumbers())
                .isFalse();
        assertThat(lineOf(plain.toBuilder().rounding(Rounding.toPercent()).build(), all)
                        .isInWholeNumbers())
                .isFalse();
        assertThat(lineOf(plain.toBuilder().criteria(Aggregations.MEDIAN).build(), all)
                        .isInWholeNumbers())
                .isFalse();
        assertThat(lineOf(plain.toBuilder().missing(OneExcused.INSTANCE).build(), all)
                        .isInWholeNumbers())
                .isFalse();
    }

    @Test
    void numerators_and_denominators_give_the_score_whatever_the_form() {
        Ratings some = Welding.rated("teori=80", "ukur=baik", "potong=ahli");
        for (ScoringPolicy policy : List.of(
                Welding.EVERY_CRITERION.toBuilder()
                        .missing(MissingRules.LEFT_OUT)
                        .build(),
                Welding.EVERY_CRITERION.toBuilder()
                        .missing(MissingRules.LEFT_OUT)
                        .rounding(Rounding.toPercent())
                        .build(),
                Welding.EVERY_CRITERION.toBuilder().missing(OneExcused.INSTANCE).build())) {
            ScoreLine line = lineOf(policy, some);

            assertThat(Standing.at(Score.of(line.numerator(0), line.denominator(0))))
                    .isEqualTo(line.standing(0));
            assertThat(Standing.at(Score.of(line.numerator(Domain.PSYCHOMOTOR), line.denominator(Domain.PSYCHOMOTOR))))
                    .isEqualTo(line.standing(Domain.PSYCHOMOTOR));
            assertThat(line.numerator(1)).isZero();
            assertThat(line.denominator(1)).isZero();
            assertThat(line.denominator(Domain.AFFECTIVE)).isZero();
            assertThat(line.numerator(Domain.AFFECTIVE)).isZero();
        }
    }
}
