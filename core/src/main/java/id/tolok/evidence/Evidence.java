package id.tolok.evidence;

import com.google.common.collect.ImmutableMap;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One piece of evidence, such as the log of a month's work (bukti).
 *
 * <p>It knows what it speaks to and what the assessor says about it under each rule of evidence; whether it counts on a given day,
 * and whether it is enough together with others, is what {@link EvidenceRules} and {@link PortfolioCheck} work out.
 */
@Value.Immutable
public abstract class Evidence implements Serializable {
    Evidence() {}

    /** What identifies it in the application, never blank. */
    public abstract String id();

    /** Whose it is. */
    public abstract CandidateId candidate();

    /** How near it is to the work. */
    public abstract EvidenceKind kind();

    /** How it was obtained. */
    public abstract AssessmentMethod method();

    /** With what it was collected, if that is known. */
    public abstract Optional<Instrument> instrument();

    /** The form on which it is recorded, if that is known. */
    public abstract Optional<Form> form();

    /** The part of the portfolio that it is, if it is one. */
    public abstract Optional<PortfolioPart> part();

    /** What it is, in words; empty text if nobody said. */
    @Value.Default
    public String title() {
        return "";
    }

    /** The day on which what it shows was done. */
    public abstract LocalDate date();

    /** What it speaks to, at least one address; that of a unit or element speaks to all criteria in it. */
    public abstract List<StandardRef> refs();

    /** Where it comes from, if that is known. */
    public abstract Optional<Provenance> provenance();

    /** Who judged it, if anybody did. */
    public abstract Optional<AssessorId> judgedBy();

    /** What the assessor says under the rules of evidence; a rule that is not here was not judged. */
    public abstract Map<RuleOfEvidence, Verdict> verdicts();

    /** What the assessor says under a rule of evidence. */
    public Verdict verdict(RuleOfEvidence rule) {
        return verdicts().getOrDefault(rule, Verdict.NOT_JUDGED);
    }

    /** Whether it speaks to this, or to something that contains this. */
    public boolean speaksTo(StandardRef ref) {
        return refs().stream().anyMatch(own -> own.contains(ref));
    }

    /** A copy with another verdict under a rule of evidence. */
    public Evidence withVerdict(RuleOfEvidence rule, Verdict verdict) {
        return toBuilder()
                .verdicts(ImmutableMap.<RuleOfEvidence, Verdict>builder()
                        .putAll(verdicts())
                        .put(rule, verdict)
                        .buildKeepingLast())
                .build();
    }

    /** Starts a piece of evidence. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a piece of evidence from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        new Problems()
                .checkText(FieldPath.of("id"), id())
                .check(!refs().isEmpty(), FieldPath.of("refs"), "must have at least one address")
                .checkDistinct(FieldPath.of("refs"), refs(), "", ref -> ref)
                .throwIfAny();
    }

    /** The id, and what it is. */
    @Override
    public String toString() {
        return id() + " (" + part().map(PortfolioPart::label).orElseGet(method()::label) + ", " + date() + ")";
    }

    /** Builds a piece of evidence; id, candidate, kind, method, date and at least one address are required. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}

        @Override
        public Evidence build() {
            return Problems.withDistinctKeys(super::build);
        }

        /** Says yes under every rule of evidence. */
        public Builder accepted() {
            for (RuleOfEvidence rule : RuleOfEvidence.values()) {
                putVerdict(rule, Verdict.YES);
            }
            return this;
        }
    }
}
