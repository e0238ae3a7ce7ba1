package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Standing;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a result says, as a value to be kept and sent: decisions, scores, what stands in the way, and the versions of everything that
 * made it, so that it can be worked out again (transkrip).
 *
 * <p>It has no reasons: those are in the {@link Result} that it was made from.
 */
@Value.Immutable
public abstract class Transcript {
    Transcript() {}

    /** Who was scored. */
    public abstract CandidateId candidate();

    /** The policy that was applied. */
    public abstract Part policy();

    /** The parts of the policy by what they do, such as {@code criteria} or {@code unit}. */
    public abstract Map<String, Part> parts();

    /** The name of the rubric that was applied. */
    public abstract String rubric();

    /** The decision on the whole. */
    public abstract Decision decision();

    /** The whole score. */
    public abstract Standing overall();

    /** The scores of the domains of the rubric. */
    public abstract Map<Domain, Standing> domains();

    /** The units in order. */
    public abstract List<Unit> units();

    /** Where each criterion stands, in the order of the rubric. */
    public abstract Map<CriterionId, Standing> criteria();

    /**
     * A part of a policy and its version.
     *
     * @param id the name of the part, never blank
     * @param version from 1
     */
    public record Part(String id, int version) {
        /** Checks name and version. */
        public Part {
            new Problems()
                    .checkText(FieldPath.of("id"), id)
                    .check(version >= 1, FieldPath.of("version"), "must be 1 or more", version)
                    .throwIfAny();
        }
    }

    /**
     * What stands in the way of competent.
     *
     * @param about its name or address, such as {@code M.701001.005.01#1.2}
     * @param change what would clear it, in words
     */
    public record Obstacle(String about, LocalizedText change) {}

    /**
     * What was decided on a unit.
     *
     * @param code the unit
     * @param decision the decision
     * @param score its score over all domains
     * @param obstacles what stands in the way; empty if it is competent
     */
    public record Unit(UnitCode code, Decision decision, Standing score, List<Obstacle> obstacles) {
        /** Copies the obstacles. */
        public Unit {
            obstacles = ImmutableList.copyOf(obstacles);
        }
    }

    /** What a result says. */
    static Transcript of(Result result) {
        ScoringPolicy policy = result.policy();
        Builder transcript = builder()
                .candidate(result.candidate())
                .policy(new Part(policy.id(), policy.version()))
                .rubric(result.rubric().id())
                .decision(result.decision())
                .overall(result.standing());
        policy.aggregations().forEach((name, part) -> transcript.putParts(name, new Part(part.id(), part.version())));
        transcript.putParts("unit", new Part(policy.unit().id(), policy.unit().version()));
        result.rubric().domains().keySet().forEach(domain -> transcript.putDomains(domain, result.standing(domain)));
        result.units().forEach(unit -> transcript.addUnits(unit(result, unit)));
        result.rubric()
                .criteria()
                .forEach(criterion -> transcript.putCriteria(criterion.id(), result.standing(criterion.id())));
        return transcript.build();
    }

    private static Unit unit(Result result, UnitCode code) {
        return new Unit(
                code,
                result.decision(code),
                result.standing(code),
                result.improvements(code).stream()
                        .map(improvement -> new Obstacle(improvement.about().key(), improvement.change()))
                        .toList());
    }

    /** Such as {@code P07: BK by hybrid 1}. */
    @Override
    public String toString() {
        return candidate() + ": " + decision().abbreviation() + " by " + policy().id() + " " + policy().version();
    }

    /** Starts a transcript. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a transcript; candidate, policy, rubric, decision and overall are required. */
    public static final class Builder extends ImmutableTranscript.Builder {
        Builder() {}
    }
}
