package id.tolok.evidence;

import com.google.common.collect.ImmutableSet;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How much evidence is enough, as the owner of a scheme sets it. No source gives national figures, so all are parameters.
 *
 * <p>The usual rules ask for one piece of direct evidence, or indirect evidence of two sources, for each criterion, by one method,
 * set no limit of age and no parts of the portfolio.
 */
@Value.Immutable
public abstract class EvidenceRules implements Serializable {
    EvidenceRules() {}

    /** The usual rules of this class. */
    public static final EvidenceRules USUAL = builder().build();

    /**
     * How old evidence may be, such as two years; empty for no limit. With a limit, age decides whether evidence is current,
     * unless the assessor says no; without one, the assessor must say yes.
     */
    public abstract Optional<Period> oldest();

    /** How many pieces of direct evidence are enough for a criterion, at least 1. */
    @Value.Default
    public int directPieces() {
        return 1;
    }

    /** From how many distinct sources indirect evidence is enough without direct evidence; 0 if it never is. */
    @Value.Default
    public int indirectSources() {
        return 2;
    }

    /** Which kinds count as indirect evidence; supplementary evidence does only if it is named here. */
    @Value.Default
    public Set<EvidenceKind> indirectKinds() {
        return ImmutableSet.of(EvidenceKind.INDIRECT);
    }

    /** By how many methods a criterion must be shown, at least 1; 2 or more is triangulation. */
    @Value.Default
    public int methods() {
        return 1;
    }

    /** The parts that the portfolio must have for each unit. */
    public abstract Set<PortfolioPart> parts();

    /** The earliest day whose evidence is not too old on a given day; empty if there is no limit. */
    public Optional<LocalDate> earliest(LocalDate day) {
        return oldest().map(day::minus);
    }

    /** Why a piece of evidence does not count on a given day, under each rule that it does not keep; empty if it counts. */
    public List<Exclusion> exclusions(Evidence evidence, LocalDate day) {
        return Arrays.stream(RuleOfEvidence.values())
                .flatMap(rule -> findExclusion(evidence, rule, day).stream())
                .toList();
    }

    private Optional<Exclusion> findExclusion(Evidence evidence, RuleOfEvidence rule, LocalDate day) {
        Verdict verdict = evidence.verdict(rule);
        Optional<LocalDate> earliest = earliest(day);
        if (verdict.isNo()) {
            return Optional.of(new Exclusion.Refused(evidence.id(), rule, verdict.reason()));
        }
        if (rule == RuleOfEvidence.CURRENT && evidence.date().isAfter(day)) {
            return Optional.of(new Exclusion.NotYetDone(evidence.id(), evidence.date()));
        }
        if (rule == RuleOfEvidence.CURRENT && earliest.isPresent()) {
            return earliest.filter(evidence.date()::isBefore)
                    .map(first -> new Exclusion.TooOld(evidence.id(), evidence.date(), first));
        }
        return verdict.isYes() ? Optional.empty() : Optional.of(new Exclusion.NotJudged(evidence.id(), rule));
    }

    /** Starts from the usual rules. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from a copy of these rules. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .check(directPieces() >= 1, FieldPath.of("directPieces"), "must be at least 1", directPieces())
                .check(indirectSources() >= 0, FieldPath.of("indirectSources"), "must be at least 0", indirectSources())
                .check(
                        !indirectKinds().contains(EvidenceKind.DIRECT),
                        FieldPath.of("indirectKinds"),
                        "must not have direct evidence")
                .check(methods() >= 1, FieldPath.of("methods"), "must be at least 1", methods());
        oldest().ifPresent(age -> problems.check(
                !age.isNegative() && !age.isZero(),
                FieldPath.of("oldest"),
                "must be a period longer than nothing, such as P2Y for two years",
                age));
        problems.throwIfAny();
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableEvidenceRules.Builder {
        Builder() {}
    }
}
