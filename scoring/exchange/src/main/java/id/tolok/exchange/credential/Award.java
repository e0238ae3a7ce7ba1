package id.tolok.exchange.credential;

import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Certificate;
import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.SchemeUnit;
import id.tolok.scoring.Certifier;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What becomes a credential: that a committee found a person competent, and issued a certificate.
 *
 * <p>A score, a recommendation, a decision that says otherwise, or one that an appeal set aside is no award. Results come from a
 * {@link Certifier} only, by whose policies no score makes up for a criterion.
 */
@Value.Immutable
public abstract class Award {
    Award() {}

    /** The record of the assessment; the committee's decision holds and is competent, and a certificate was issued. */
    public abstract AssessmentRecord record();

    /** The scheme of the certificate. */
    public abstract CertificationScheme scheme();

    /** Whom the credential is about. */
    public abstract Recipient recipient();

    /** The standards of the scheme's units, from which the criteria of the credential are told; may be empty. */
    public abstract List<CompetencyStandard> standards();

    /** How the candidate was assessed, if that is to be published. */
    public abstract Optional<Certifier.Certified> assessed();

    /** The evidence that is to be published; empty if none is. */
    public abstract List<Evidence> evidence();

    /** The certificate. */
    public Certificate certificate() {
        return record().certificate().orElseThrow();
    }

    /** The units that the candidate was assessed in, in the order of the scheme; those of the scheme, if the record names none. */
    public List<SchemeUnit> units() {
        Set<UnitCode> assessed = record().recommendations().stream()
                .flatMap(one -> one.units().keySet().stream())
                .collect(Collectors.toSet());
        return scheme().units().stream()
                .filter(unit -> assessed.isEmpty() || assessed.contains(unit.code()))
                .toList();
    }

    /** A unit as its standard describes it, if that is known. */
    Optional<UnitOfCompetency> describe(UnitCode code) {
        return standards().stream()
                .flatMap(standard -> standard.findUnit(code).stream())
                .findFirst();
    }

    @Value.Check
    void check() {
        CandidateId candidate = record().candidate();
        Problems problems = new Problems()
                .check(
                        record().decision() == Decision.COMPETENT,
                        FieldPath.of("record").field("committeeDecision"),
                        "must hold and be K: only what a committee decided becomes a credential",
                        record().decision().abbreviation())
                .check(
                        record().certificate().isPresent(),
                        FieldPath.of("record").field("certificate"),
                        "is required for a credential")
                .check(
                        record().schemeNumber().equals(scheme().identifier()),
                        FieldPath.of("scheme"),
                        "must be that of the record, " + record().schemeNumber(),
                        scheme().identifier());
        assessed()
                .map(certified -> certified.result().candidate())
                .ifPresent(other -> checkCandidate(problems, FieldPath.of("assessed"), candidate, other));
        for (int i = 0; i < evidence().size(); i++) {
            checkCandidate(
                    problems,
                    FieldPath.of("evidence").index(i),
                    candidate,
                    evidence().get(i).candidate());
        }
        problems.throwIfAny();
    }

    private static void checkCandidate(Problems problems, FieldPath path, CandidateId candidate, CandidateId other) {
        problems.check(
                other.equals(candidate), path.field("candidate"), "must be that of the record, " + candidate, other);
    }

    /** Starts an award. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an award; record, scheme and recipient are required. */
    public static final class Builder extends ImmutableAward.Builder {
        Builder() {}
    }
}
