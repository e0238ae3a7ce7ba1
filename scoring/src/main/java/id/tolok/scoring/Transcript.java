package id.tolok.scoring;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Rounded;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Aggregation;
import id.tolok.score.Grade;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a result says, as a value to be kept and sent: decisions, scores, what stands in the way, and the names, versions and hashes of
 * everything that made it, so that it can be worked out again (transkrip).
 *
 * <p>It has no reasons: those are in the {@link Result} that it was made from.
 */
@Value.Immutable
public abstract class Transcript implements Serializable {
    Transcript() {}

    /** Who was scored. */
    public abstract CandidateId candidate();

    /** The policy that was applied. */
    public abstract Part policy();

    /**
     * The parts of the policy by what they do, such as {@code criteria}, {@code missing} or {@code unit}; what a part is composed of
     * stands after it, as {@code unit.0} and {@code unit.1}.
     */
    public abstract Map<String, Part> parts();

    /** The rubric that was applied. */
    public abstract RubricVersion rubric();

    /** The decision on the whole. */
    public abstract Decision decision();

    /** The whole score. */
    public abstract Standing overall();

    /** What the whole score is called, if anything. */
    public abstract Optional<Grade> grade();

    /** What was found in the domains of the rubric. */
    public abstract Map<Domain, DomainLine> domains();

    /** The units in order. */
    public abstract List<Unit> units();

    /** Where each criterion stands and what became of it, in the order of the rubric. */
    public abstract Map<CriterionId, CriterionLine> criteria();

    /**
     * A part of a policy and its version.
     *
     * @param id the name of the part, never blank
     * @param version from 1
     */
    public record Part(String id, int version) implements Serializable {
        /** Checks name and version. */
        public Part {
            new Problems()
                    .checkText(FieldPath.of("id"), id)
                    .check(version >= 1, FieldPath.of("version"), "must be 1 or more", version)
                    .throwIfAny();
        }
    }

    /**
     * A rubric and its version, as its owner counts it and by its hashes.
     *
     * @param id the rubric's name, never blank
     * @param version its version
     * @param contentHash the hash of everything in it
     * @param structureHash the hash of what scores and decisions depend on
     */
    public record RubricVersion(String id, String version, String contentHash, String structureHash)
            implements Serializable {
        /** Checks the name. */
        public RubricVersion {
            new Problems().checkText(FieldPath.of("id"), id).throwIfAny();
        }

        /** What is kept of a rubric. */
        static RubricVersion of(Rubric rubric) {
            return new RubricVersion(rubric.id(), rubric.version(), rubric.contentHash(), rubric.structureHash());
        }

        /** Whether a rubric gives the same scores and decisions as the one that was applied. */
        public boolean isOf(Rubric rubric) {
            return structureHash.equals(rubric.structureHash());
        }
    }

    /**
     * What stands in the way of competent.
     *
     * @param about its name or address, such as {@code M.701001.005.01#1.2}
     * @param change what would clear it, in words
     */
    public record Obstacle(String about, LocalizedText change) implements Serializable {}

    /**
     * What was found of an element or a performance criterion.
     *
     * @param ref where it stands in the standard
     * @param decision the decision on it
     * @param score its score over all domains
     */
    public record StandardLine(StandardRef ref, Decision decision, Standing score) implements Serializable {}

    /**
     * What was found in a domain.
     *
     * @param score its score
     * @param decision the decision on it
     * @param grade what the score is called, if anything
     */
    public record DomainLine(Standing score, Decision decision, Optional<Grade> grade) implements Serializable {

        private Object writeReplace() {
            return new SerializedLine(score, decision, grade.orElse(null));
        }

        /** What is serialized, since an {@link Optional} cannot be. */
        private record SerializedLine(
                Standing score, Decision decision, @Nullable Grade grade) implements Serializable {
            private Object readResolve() {
                return new DomainLine(score, decision, Optional.ofNullable(grade));
            }
        }
    }

    /**
     * What was found of a criterion of the rubric.
     *
     * @param score where it stands
     * @param decision whether it is met
     * @param use what became of it in its domain
     * @param effectiveWeight how much of it went into the whole score
     * @param contribution effective weight × score; contributions add up to the whole score, unless a part of the policy does not add
     *     or rounds
     */
    public record CriterionLine(
            Standing score, Decision decision, Combined.Use use, Rational effectiveWeight, Rational contribution)
            implements Serializable {}

    /**
     * What was decided on a unit.
     *
     * @param code the unit
     * @param decision the decision
     * @param score its score over all domains
     * @param grade what the score is called, if anything
     * @param obstacles what stands in the way; empty if it is competent
     * @param contents its elements and performance criteria, in the order of the standard
     */
    public record Unit(
            UnitCode code,
            Decision decision,
            Standing score,
            Optional<Grade> grade,
            List<Obstacle> obstacles,
            List<StandardLine> contents)
            implements Serializable {
        /** Copies the lists. */
        public Unit {
            obstacles = ImmutableList.copyOf(obstacles);
            contents = ImmutableList.copyOf(contents);
        }

        private Object writeReplace() {
            return new SerializedUnit(code, decision, score, grade.orElse(null), obstacles, contents);
        }

        /** What is serialized, since an {@link Optional} cannot be. */
        private record SerializedUnit(
                UnitCode code,
                Decision decision,
                Standing score,
                @Nullable Grade grade,
                List<Obstacle> obstacles,
                List<StandardLine> contents)
                implements Serializable {
            private Object readResolve() {
                return new Unit(code, decision, score, Optional.ofNullable(grade), obstacles, contents);
            }
        }
    }

    /** What a result says. */
    static Transcript of(Result result) {
        Rubric rubric = result.rubric();
        Builder transcript = builder()
                .candidate(result.candidate())
                .policy(new Part(result.policy().id(), result.policy().version()))
                .parts(result.policy().versions())
                .rubric(RubricVersion.of(rubric))
                .decision(result.decision())
                .overall(result.standing())
                .grade(result.grade());
        rubric.domains()
                .keySet()
                .forEach(domain -> transcript.putDomains(
                        domain,
                        new DomainLine(result.standing(domain), result.decision(domain), result.grade(domain))));
        result.units().forEach(unit -> transcript.addUnits(unit(result, unit)));
        return transcript.criteria(criteria(result)).build();
    }

    private static Unit unit(Result result, UnitCode code) {
        return new Unit(
                code,
                result.decision(code),
                result.standing(code),
                result.grade(code),
                result.improvements(code).stream()
                        .map(improvement -> new Obstacle(improvement.about().key(), improvement.change()))
                        .toList(),
                result.contents(code).stream()
                        .map(ref -> new StandardLine(ref, result.decision(ref), result.standing(ref)))
                        .toList());
    }

    private static Map<CriterionId, CriterionLine> criteria(Result result) {
        Map<String, CriterionLine> inWhole = new HashMap<>();
        if (unrounded(result.explainScore()) instanceof Combined whole) {
            List<Combined.Contribution> domains = whole.contributions();
            for (int d = 0; d < domains.size(); d++) {
                if (whole.parts().get(d) instanceof Combined domain) {
                    addLines(domain, domains.get(d).effectiveWeight(), inWhole);
                }
            }
        }
        Map<CriterionId, CriterionLine> lines = new LinkedHashMap<>();
        for (Criterion criterion : result.rubric().criteria()) {
            CriterionLine line = inWhole.get(criterion.id().text());
            lines.put(
                    criterion.id(),
                    new CriterionLine(
                            result.standing(criterion.id()),
                            result.decision(criterion.id()),
                            line == null ? Combined.Use.LEFT_OUT : line.use(),
                            line == null ? Rational.ZERO : line.effectiveWeight(),
                            line == null ? Rational.ZERO : line.contribution()));
        }
        return lines;
    }

    private static void addLines(Combined domain, Rational weight, Map<String, CriterionLine> lines) {
        List<Combined.Contribution> criteria = domain.contributions();
        for (int c = 0; c < criteria.size(); c++) {
            ScoreExplanation part = domain.parts().get(c);
            Combined.Contribution own = criteria.get(c);
            lines.put(
                    part.about().key(),
                    new CriterionLine(
                            part.standing(),
                            Decision.NOT_YET_CONCLUDED,
                            own.use(),
                            weight.times(own.effectiveWeight()),
                            weight.times(own.contribution())));
        }
    }

    private static ScoreExplanation unrounded(ScoreExplanation score) {
        return score instanceof Rounded rounded ? rounded.part() : score;
    }

    /**
     * Whether a policy and all its parts are of the names and versions of the one that was applied. Settings, such as a cut score, are not
     * compared: the owner of a policy counts its version up when they change, and keeps the policy as JSON.
     */
    public boolean isBy(ScoringPolicy other) {
        return policy().equals(new Part(other.id(), other.version())) && parts().equals(other.versions());
    }

    /** Adds a part and what it is composed of. */
    static void addVersions(String name, Aggregation part, Map<String, Part> versions) {
        versions.put(name, new Part(part.id(), part.version()));
        for (int i = 0; i < part.parts().size(); i++) {
            addVersions(name + "." + i, part.parts().get(i), versions);
        }
    }

    /** Adds a part and what it is composed of. */
    static void addVersions(String name, DecisionRule part, Map<String, Part> versions) {
        versions.put(name, new Part(part.id(), part.version()));
        for (int i = 0; i < part.parts().size(); i++) {
            addVersions(name + "." + i, part.parts().get(i), versions);
        }
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

        @Override
        public Transcript build() {
            return Problems.withDistinctKeys(super::build);
        }
    }
}
