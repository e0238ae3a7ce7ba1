package id.tolok.examples;

import com.google.common.collect.ImmutableMap;
import id.tolok.assessment.Decision;
import id.tolok.gain.GainCategory;
import id.tolok.gain.GainConvention;
import id.tolok.gain.MatchedGain;
import id.tolok.gain.RelativeChange;
import id.tolok.gain.Step;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.scoring.Result;
import id.tolok.standard.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of a programme, in numbers: what {@code result.json} holds. */
@Value.Immutable
abstract class ProgrammeResult {

    /** The number of the scheme. */
    abstract String scheme();

    /** The name of the rubric. */
    abstract String rubric();

    /** The name of the policy. */
    abstract String policy();

    /** The domains in the order of the rubric; one without anybody in the means is left out. */
    abstract List<DomainResult> domains();

    /** Who was rated in every domain before, and not after. */
    abstract List<CandidateId> onlyBefore();

    /** Who was rated in every domain after, and not before. */
    abstract List<CandidateId> onlyAfter();

    /** Everybody. */
    abstract List<ParticipantResult> participants();

    /** The criteria that the fewest reached, worst first. */
    abstract List<WeakResult> weakest();

    /** Who is not in the means. */
    List<ParticipantResult> unmatched() {
        return participants().stream()
                .filter(participant -> !participant.matched())
                .toList();
    }

    /**
     * What the participants gained in a domain.
     *
     * @param domain the domain
     * @param participants how many are in the means
     * @param means from the mean before to the mean after
     */
    record DomainResult(Domain domain, int participants, Step means) {

        /** The change as a share of the mean before; empty if that is 0. */
        Optional<RelativeChange> relativeChange() {
            return means.relativeChange().value();
        }

        /** The gain as a share of what was left to gain; empty if nothing was. */
        Optional<Rational> normalizedGain() {
            return means.normalizedGain().value();
        }

        Optional<GainCategory> category() {
            return normalizedGain().map(GainConvention.HAKE_1998::categorize);
        }
    }

    /**
     * The decisions on one participant.
     *
     * @param scheme on the whole
     * @param units on each unit, in order
     */
    record Decisions(Decision scheme, Map<UnitCode, Decision> units) {

        /** Copies the decisions. */
        Decisions {
            units = ImmutableMap.copyOf(units);
        }

        static Decisions of(Result result) {
            ImmutableMap.Builder<UnitCode, Decision> units = ImmutableMap.builder();
            result.units().forEach(unit -> units.put(unit, result.decision(unit)));
            return new Decisions(result.decision(), units.buildOrThrow());
        }
    }

    /**
     * How the cohort stands at a criterion.
     *
     * @param criterion the criterion
     * @param rated how many were rated
     * @param reached how many of them reach what is required
     * @param mean their mean
     */
    record WeakResult(CriterionId criterion, int rated, int reached, Score mean) {}

    static ProgrammeResult of(ScoredProgramme scored) {
        Programme programme = scored.programme();
        Builder result = builder()
                .scheme(programme.scheme().identifier())
                .rubric(programme.rubric().id())
                .policy(programme.policy().id());
        for (Domain domain : scored.domains()) {
            MatchedGain gain = scored.gain(domain);
            gain.means().value().ifPresent(means -> result.addDomains(new DomainResult(domain, gain.count(), means)));
            result.onlyBefore(gain.onlyBefore()).onlyAfter(gain.onlyAfter());
        }
        programme
                .participants()
                .forEach(participant -> result.addParticipants(ParticipantResult.of(participant, scored)));
        scored.weakest()
                .forEach(weak -> result.addWeakest(
                        new WeakResult(weak.criterion().id(), weak.rated(), weak.reached(), weak.mean())));
        return result.build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; scheme, rubric and policy are required. */
    static final class Builder extends ImmutableProgrammeResult.Builder {
        Builder() {}
    }
}
