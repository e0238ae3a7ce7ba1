package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What would change a decision does, and nothing smaller would: checked by scoring ratings that were really changed. */
class WhatIfProperties {

    /** Three criteria of weights 1, 2 and 3 in two domains of one unit, on levels 0, 1/2, 3/4 and 1. */
    private static final Rubric SMALL = Rubric.named("kecil", "Kecil")
            .scale(
                    "mutu",
                    Scale.ofLevels(Level.of("a", 0), Level.of("b", 2), Level.of("c", 3), Level.of("d", 4))
                            .requiring("b"))
            .domain(Domain.COGNITIVE, Weight.percent(40))
            .criterion("k1", "K1")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
            .criterion("k2", "K2")
            .on("mutu")
            .weight(2)
            .assesses("C.000000.001.01#1.2")
            .criterion("k3", "K3")
            .on("mutu")
            .weight(3)
            .assesses("C.000000.001.01#1.3")
            .critical()
            .build();

    private static final Map<Score, String> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put(Score.ZERO, "a");
        LEVELS.put(Score.of(1, 2), "b");
        LEVELS.put(Score.of(3, 4), "c");
        LEVELS.put(Score.FULL, "d");
    }

    private static Ratings ratings(Map<String, Score> scores) {
        List<Rating> ratings = new ArrayList<>();
        scores.forEach((id, score) -> ratings.add(Rating.of(id, "A1", Outcome.level(LEVELS.getOrDefault(score, "?")))));
        return Ratings.of("C1", ratings);
    }

    private static ScoringPolicy policy(Random random) {
        List<DecisionRule> rules = List.of(
                DecisionRules.everyCriterion(),
                DecisionRules.criticalCriteria(),
                DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.of(1 + random.nextInt(10), 10)),
                DecisionRules.cutScore(Score.of(1 + random.nextInt(12), 12)),
                DecisionRules.points(Rational.of(1 + random.nextInt(6))));
        DecisionRule first = rules.get(random.nextInt(rules.size()));
        DecisionRule second = rules.get(random.nextInt(rules.size()));
        return Policies.bnsp().toBuilder()
                .missing(List.of(MissingRules.values()).get(random.nextInt(4)))
                .unit(random.nextInt(3) == 0 ? DecisionRules.any(first, second) : DecisionRules.all(first, second))
                .build();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void what_would_change_does_and_nothing_smaller_would(@ForAll Random random) {
        Scorer scorer = policy(random).compile(SMALL);
        Map<String, Score> before = new LinkedHashMap<>();
        List<Score> all = List.copyOf(LEVELS.keySet());
        for (Criterion criterion : SMALL.criteria()) {
            if (random.nextInt(5) > 0) {
                before.put(criterion.id().text(), all.get(random.nextInt(4)));
            }
        }
        Result result = scorer.score(ratings(before));

        Optional<WhatIf> found = result.whatWouldChange();

        assertThat(found.map(WhatIf::isEmpty)).isEqualTo(Optional.of(result.decision() == Decision.COMPETENT));
        Map<String, Score> after = new LinkedHashMap<>(before);
        List<WhatIf.Raise> raises = found.orElseThrow().raises();
        raises.forEach(raise -> after.put(raise.about().key(), raise.to()));
        assertThat(decide(scorer, after)).isEqualTo(Decision.COMPETENT);
        for (List<Score> less : smaller(raises, before)) {
            Map<String, Score> tried = new LinkedHashMap<>(before);
            for (int i = 0; i < less.size(); i++) {
                tried.put(raises.get(i).about().key(), less.get(i));
            }
            tried.values().removeIf(UNRATED::equals);
            assertThat(decide(scorer, tried))
                    .as("%s instead of %s", tried, after)
                    .isNotEqualTo(Decision.COMPETENT);
        }
    }

    private static final Score UNRATED = Score.of(-1, 1);

    private static Decision decide(Scorer scorer, Map<String, Score> scores) {
        return scorer.score(ratings(scores)).decision();
    }

    /** Every combination in which each raise is at most as high, and one is lower. */
    private static List<List<Score>> smaller(List<WhatIf.Raise> raises, Map<String, Score> before) {
        List<List<Score>> combinations = new ArrayList<>(List.of(List.of()));
        for (WhatIf.Raise raise : raises) {
            Score own = before.getOrDefault(raise.about().key(), UNRATED);
            List<Score> choices = new ArrayList<>(List.of(own));
            LEVELS.keySet().stream()
                    .filter(score -> score.compareTo(own) > 0 && score.compareTo(raise.to()) <= 0)
                    .forEach(choices::add);
            List<List<Score>> longer = new ArrayList<>();
            for (List<Score> begun : combinations) {
                for (Score choice : choices) {
                    List<Score> next = new ArrayList<>(begun);
                    next.add(choice);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        combinations.removeIf(
                scores -> scores.equals(raises.stream().map(WhatIf.Raise::to).toList()));
        return combinations;
    }

    @Example
    void a_floor_is_met_exactly() {
        // psychomotor: (2·1/2 + 3·1/2) ÷ 5 = 1/2; with k3 at 3/4: (1 + 9/4) ÷ 5 = 13/20
        Result result = Welding.deciding(DecisionRules.domainFloor(Domain.PSYCHOMOTOR, Score.of(13, 20)))
                .compile(SMALL)
                .score(ratings(Map.of("k1", Score.ZERO, "k2", Score.of(1, 2), "k3", Score.of(1, 2))));

        assertThat(result.whatWouldChange().orElseThrow().raises())
                .extracting(raise -> raise.about().key() + " " + raise.from() + " to " + raise.to())
                .containsExactly("k3 1/2 to 3/4");
    }

    @Example
    void evidence_that_lacks_is_named() {
        Result result = Policies.bnsp()
                .compile(Welding.RUBRIC)
                .score(
                        Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup"),
                        List.<Evidence>of(Welding.evidence("E1", "C.000000.001.01#1.1")
                                .accepted()
                                .build()));

        WhatIf unit = result.whatWouldChange(Welding.CUTTING).orElseThrow();
        assertThat(unit.raises())
                .extracting(raise -> raise.about().key() + " " + raise.to())
                .containsExactly("ukur 1/2");
        assertThat(unit.evidence()).extracting(subject -> subject.key()).containsExactly("C.000000.001.01#1.2");
        assertThat(result.whatWouldChange().orElseThrow().evidence()).hasSize(2);
    }

    @Example
    void what_no_rating_can_turn_is_empty() {
        Result result =
                Welding.deciding(DecisionRules.undecided()).compile(SMALL).score(ratings(Map.of()));

        assertThat(result.whatWouldChange()).isEmpty();
    }
}
