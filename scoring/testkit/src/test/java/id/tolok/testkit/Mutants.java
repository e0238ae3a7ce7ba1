package id.tolok.testkit;

import id.tolok.score.Absence;
import id.tolok.score.Aggregation;
import id.tolok.score.MissingRule;
import id.tolok.score.Score;
import id.tolok.score.Treatment;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.text.LocalizedText;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that is wrong in one way, by the law that it breaks. */
final class Mutants {

    private Mutants() {}

    /** A subject that breaks a law, and others only where it cannot but do so. */
    record Mutant(String name, KitLaw breaks, LawCheck<?> check, Set<KitLaw> also) {
        Mutant(String name, KitLaw breaks, LawCheck<?> check) {
            this(name, breaks, check, Set.of());
        }

        Mutant and(KitLaw... laws) {
            return new Mutant(name, breaks, check, Set.of(laws));
        }

        @Override
        public String toString() {
            return name + " breaks " + breaks;
        }
    }

    /** Counts what is missing as passed. */
    record MissingPasses() implements MissingRule {
        @Override
        public Treatment treat(Absence absence) {
            return Treatment.countedAs(Score.FULL);
        }

        @Override
        public String id() {
            return "mutant";
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("mutan", "mutant");
        }
    }

    private static Mutant of(KitLaw law, Aggregation mutant) {
        return new Mutant(mutant.getClass().getSimpleName(), law, LawCheck.of(mutant));
    }

    private static Mutant of(KitLaw law, DecisionRule mutant) {
        LawCheck<?> check = law == KitLaw.D18_STATED_CUT
                ? LawCheck.of(mutant, MutantRule.CUT)
                : LawCheck.of(mutant).claiming(law);
        return new Mutant(mutant.getClass().getSimpleName(), law, check);
    }

    private static Mutant of(KitLaw law, SchemeRule mutant) {
        return new Mutant(mutant.getClass().getSimpleName(), law, LawCheck.of(mutant));
    }

    private static ScoringPolicy.Builder policy() {
        return ScoringPolicy.builder()
                .id("tried")
                .title(LocalizedText.of("Diuji", "Tried"))
                .unit(DecisionRules.everyCriterion());
    }

    /** For each law those that break it and nothing else, as far as that can be. */
    static Stream<Mutant> oneLawEach() {
        return Stream.of(
                of(KitLaw.A1_INTERNAL, new MutantAggregation.Doubled()),
                of(KitLaw.A2_MONOTONE, new MutantAggregation.LowestOncePerfect()),
                of(KitLaw.A3_IDEMPOTENT, new MutantAggregation.Halved()),
                of(KitLaw.A4_PERMUTATION_INVARIANT, new MutantAggregation.First()),
                of(KitLaw.A5_SCALE_INVARIANT, new MutantAggregation.HighestOfHeavy()),
                of(KitLaw.A6_SPLIT_INVARIANT, new MutantAggregation.CountsHeads()),
                of(KitLaw.A7_ZERO_NEUTRAL, new MutantAggregation.MindsZeros()),
                of(KitLaw.A8_ADDITIVE, new MutantAggregation.SaysLowestMeansHighest()),
                of(KitLaw.A9_ANONYMOUS, new MutantAggregation.HasAFavorite()),
                of(KitLaw.A10_POINTS_NEUTRAL, new MutantAggregation.DropsByPoints()),
                of(KitLaw.A11_WELL_FORMED, new MutantAggregation.OneTooMany()),
                of(KitLaw.A12_REQUIRED_REACHED, new MutantAggregation.AboveRequired()),
                of(KitLaw.A13_ORIGINS_AS_SAID, new MutantAggregation.DeniesLooking()),
                of(KitLaw.A15_SERIALIZABLE, new MutantAggregation.NotSerializable()),
                of(KitLaw.A16_NAMED, new MutantAggregation.Nameless()),
                of(KitLaw.A17_UNDISTURBED, new MutantAggregation.HasOnePlace()),
                of(KitLaw.D2_MONOTONE, new MutantRule.DislikesTheVeryGood()),
                of(KitLaw.D3_GROUNDED, new MutantRule.NothingAppliesIsFine()),
                of(KitLaw.D4_ORDER_INVARIANT, new MutantRule.FirstAssessorDecides()),
                of(KitLaw.D5_CRITERIA_UNORDERED, new MutantRule.FirstCriterionDecides()),
                of(KitLaw.D6_MISSING_OPEN, new MutantRule.MissingAsZero()),
                of(KitLaw.D7_NOT_APPLICABLE_NEUTRAL, new MutantRule.NotApplicableAsPassed())
                        .and(KitLaw.D6_MISSING_OPEN),
                of(KitLaw.D8_NAMES_NEUTRAL, new MutantRule.SmallestHashDecides()),
                of(KitLaw.D9_CUT_EXACT, new MutantRule.EqualFails()),
                of(KitLaw.D10_FULL_MARKS, new MutantRule.NeverSatisfied()),
                of(KitLaw.D11_SCALE_INVARIANT, new MutantRule.WeightsAsPoints())
                        .and(KitLaw.D6_MISSING_OPEN, KitLaw.D10_FULL_MARKS),
                of(KitLaw.D12_EXPLAINED, new MutantRule.ShowsTheWrongReasons()),
                of(KitLaw.D13_REFUSED_EVIDENCE, new MutantRule.AnyEvidence()),
                of(KitLaw.D14_SERIALIZABLE, new MutantRule.NotSerializable()),
                of(KitLaw.D15_NAMED, new MutantRule.CountsVersions()),
                of(KitLaw.D16_EVIDENCE_GATE, new MutantRule.ByCut()),
                of(KitLaw.D17_CRITICAL_GATE, new MutantRule.ByCut()),
                of(KitLaw.D18_STATED_CUT, new MutantRule.Rounds()),
                of(KitLaw.D19_UNDISTURBED, new MutantRule.HasOnePlace()),
                new Mutant("MissingPasses", KitLaw.D6_MISSING_OPEN, LawCheck.of(new MissingPasses())),
                new Mutant(
                        "OtherwiseOnSheets",
                        KitLaw.P1_COMPILED_AGREES,
                        LawCheck.of(policy().criteria(new MutantAggregation.OtherwiseOnSheets())
                                .build())),
                new Mutant(
                                "RoundsTwice",
                                KitLaw.P2_ADDS_UP,
                                LawCheck.of(policy().criteria(new MutantAggregation.RoundsTwice())
                                        .build()))
                        .and(KitLaw.D12_EXPLAINED, KitLaw.P5_PARTS_LAWFUL),
                new Mutant(
                                "LowestOncePerfect",
                                KitLaw.P3_SCORES_MONOTONE,
                                LawCheck.of(policy().domains(new MutantAggregation.LowestOncePerfect())
                                        .build()))
                        .and(KitLaw.P5_PARTS_LAWFUL),
                new Mutant(
                        "LosesItsSetting",
                        KitLaw.P4_JSON_ROUND_TRIP,
                        LawCheck.of(policy().unit(DecisionRules.all(
                                        DecisionRules.criticalCriteria(), new LosesItsSetting(MutantRule.CUT)))
                                .build())),
                new Mutant(
                        "First",
                        KitLaw.P5_PARTS_LAWFUL,
                        LawCheck.of(
                                policy().domains(new MutantAggregation.First()).build())));
    }

    /** What a person may well write, with the law that tells it best; others may be broken too. */
    static Stream<Mutant> usualMistakes() {
        return Stream.of(
                of(KitLaw.A3_IDEMPOTENT, new MutantAggregation.InDoubles()),
                of(KitLaw.A3_IDEMPOTENT, new MutantAggregation.RoundsWeights()),
                of(KitLaw.A8_ADDITIVE, new MutantAggregation.RoundsTwice()),
                of(KitLaw.A5_SCALE_INVARIANT, new MutantAggregation.NotRenormalized()),
                of(KitLaw.A6_SPLIT_INVARIANT, new MutantAggregation.ThroughAMap()),
                of(KitLaw.A4_PERMUTATION_INVARIANT, new MutantAggregation.FirstOfAMap()),
                of(KitLaw.A11_WELL_FORMED, new MutantAggregation.DividesByZero()),
                of(KitLaw.A7_ZERO_NEUTRAL, new MutantAggregation.WrongMedian()),
                of(KitLaw.A14_DETERMINISTIC, new MutantAggregation.SortsItsInput()),
                of(KitLaw.A14_DETERMINISTIC, new MutantAggregation.CachesBySize()),
                of(KitLaw.D1_DETERMINISTIC, new MutantRule.Caches()),
                of(KitLaw.D8_NAMES_NEUTRAL, new MutantRule.CachesForAll()),
                of(KitLaw.D8_NAMES_NEUTRAL, new MutantRule.LastWinsInASet()),
                of(KitLaw.D7_NOT_APPLICABLE_NEUTRAL, new MutantRule.NotRenormalized()),
                of(KitLaw.D9_CUT_EXACT, new MutantRule.MetMeansAbove()),
                of(KitLaw.D6_MISSING_OPEN, new MutantRule.MissingAsPassed()),
                of(KitLaw.D3_GROUNDED, new MutantRule.Throws()),
                of(KitLaw.D9_CUT_EXACT, new MutantRule.Rounds()),
                of(KitLaw.D9_CUT_EXACT, new MutantRule.InDoubles()),
                of(KitLaw.D12_EXPLAINED, new MutantRule.TellsAnotherCut()),
                of(KitLaw.D12_EXPLAINED, new MutantRule.RoundsOpenly()),
                of(KitLaw.D8_NAMES_NEUTRAL, new MutantRule.HasAFavorite()),
                of(KitLaw.D12_EXPLAINED, new MutantRule.ExplainsNothing()),
                of(KitLaw.D1_DETERMINISTIC, new MutantScheme.Caches()),
                of(KitLaw.D2_MONOTONE, new MutantScheme.ExactlyOne()),
                of(KitLaw.D3_GROUNDED, new MutantScheme.OpenPasses()),
                of(KitLaw.D3_GROUNDED, new MutantScheme.NothingIsFine()),
                of(KitLaw.D5_CRITERIA_UNORDERED, new MutantScheme.FirstUnitDecides()),
                of(KitLaw.D6_MISSING_OPEN, new MutantScheme.OpenFails()),
                of(KitLaw.D8_NAMES_NEUTRAL, new MutantScheme.FirstOfAMap()),
                of(KitLaw.D12_EXPLAINED, new MutantScheme.ExplainsNothing()));
    }
}
