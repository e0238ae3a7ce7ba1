package id.tolok.testkit;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.Stated;
import id.tolok.scoring.SchemeCase;
import id.tolok.scoring.SchemeRule;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Rules for the whole that are wrong in one way each. */
abstract class MutantScheme implements SchemeRule {

    private static final long serialVersionUID = 1;

    @Override
    public String id() {
        return "mutant";
    }

    static List<DecisionExplanation> units(SchemeCase whole) {
        return whole.units().stream().map(whole::unit).toList();
    }

    private static long count(SchemeCase whole, Decision decision) {
        return units(whole).stream().filter(unit -> unit.decision() == decision).count();
    }

    Stated stated(SchemeCase whole, Decision decision) {
        return new Stated(whole.subject(), id(), decision, LocalizedText.of("begitu", "so it is"), units(whole));
    }

    static Decision pass(boolean passes) {
        return passes ? Decision.COMPETENT : Decision.NOT_YET_COMPETENT;
    }

    /** Counts what is not concluded as competent. */
    static final class OpenPasses extends MutantScheme {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return stated(whole, pass(count(whole, Decision.NOT_YET_COMPETENT) == 0));
        }
    }

    /** Counts what is not concluded as not yet competent. */
    static final class OpenFails extends MutantScheme {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return whole.units().isEmpty()
                    ? whole.asScheme()
                    : stated(
                            whole,
                            pass(count(whole, Decision.COMPETENT)
                                    == whole.units().size()));
        }
    }

    /** The unit that comes first decides. */
    static final class FirstUnitDecides extends MutantScheme {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return units(whole).stream().findFirst().orElseGet(whole::asScheme);
        }
    }

    /** The unit that a map happens to yield first decides. */
    static final class FirstOfAMap extends MutantScheme {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            Map<UnitCode, DecisionExplanation> units = new HashMap<>();
            whole.units().forEach(unit -> units.put(unit, whole.unit(unit)));
            return units.values().stream().findFirst().orElseGet(whole::asScheme);
        }
    }

    /** Exactly one unit, no more. */
    static final class ExactlyOne extends MutantScheme {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            boolean open = whole.units().isEmpty() || count(whole, Decision.NOT_YET_CONCLUDED) > 0;
            return open ? whole.asScheme() : stated(whole, pass(count(whole, Decision.COMPETENT) == 1));
        }
    }

    /** Decides once for all candidates. */
    static final class Caches extends MutantScheme {
        private final transient Map<Integer, DecisionExplanation> cache = new ConcurrentHashMap<>();

        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return cache == null
                    ? whole.asScheme()
                    : cache.computeIfAbsent(whole.units().size(), size -> whole.asScheme());
        }
    }

    /** Shows nothing of what it looked at. */
    static final class ExplainsNothing extends MutantScheme {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return new Stated(
                    whole.subject(),
                    id(),
                    whole.asScheme().decision(),
                    LocalizedText.of("begitu", "so it is"),
                    List.of());
        }
    }

    /** Takes the best of the units, or competent where there is none. */
    static final class NothingIsFine extends MutantScheme {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            return stated(
                    whole,
                    units(whole).stream()
                            .map(DecisionExplanation::decision)
                            .min(Comparator.naturalOrder())
                            .orElse(Decision.COMPETENT));
        }
    }
}
