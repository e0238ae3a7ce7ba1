package id.tolok.exchange.form;

import id.tolok.assessment.AssessmentRecord;
import id.tolok.assessment.Assessor;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Portfolio;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.programme.SelfAssessment;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a body keeps of one person's assessment under one scheme, from which forms are filled (berkas asesmen). */
@Value.Immutable
public abstract class Dossier {
    Dossier() {}

    /** The scheme. */
    public abstract CertificationScheme scheme();

    /** The scheme's units with elements and criteria, from the standards or from the scheme's own papers; each code once. */
    public abstract List<UnitOfCompetency> units();

    /** The record of the assessment. */
    public abstract AssessmentRecord record();

    /** What the person says of themselves, if they have. */
    public abstract Optional<SelfAssessment> selfAssessment();

    /** All evidence of the person, whoever collected it, if there is any. */
    public abstract Optional<Portfolio> portfolio();

    /** How much evidence is enough; the usual rules unless stated. */
    @Value.Default
    public EvidenceRules evidenceRules() {
        return EvidenceRules.USUAL;
    }

    /**
     * The units that are assessed, in the order of the scheme, each code once: all core units, and those elective units of which the
     * self-assessment, the plan or a recommendation says something.
     */
    public List<SchemeUnit> assessedUnits() {
        Set<UnitCode> chosen = new LinkedHashSet<>();
        scheme().coreUnits().forEach(unit -> chosen.add(unit.code()));
        selfAssessment()
                .ifPresent(self ->
                        self.answers().forEach(answer -> chosen.add(answer.ref().unit())));
        record().plan().forEach(row -> chosen.add(row.ref().unit()));
        record().recommendations().forEach(one -> chosen.addAll(one.units().keySet()));
        Map<UnitCode, SchemeUnit> assessed = new LinkedHashMap<>();
        scheme().units().stream()
                .filter(unit -> chosen.contains(unit.code()))
                .forEach(unit -> assessed.putIfAbsent(unit.code(), unit));
        return List.copyOf(assessed.values());
    }

    Optional<UnitOfCompetency> findUnit(UnitCode code) {
        return units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    UnitOfCompetency unit(SchemeUnit unit) {
        return findUnit(unit.code()).orElseThrow();
    }

    List<AssessorId> assessors() {
        return record().assessors().stream().map(Assessor::id).toList();
    }

    /**
     * The head of a form about this, by these assessors.
     *
     * @throws java.util.NoSuchElementException if the record has no place
     */
    AssessmentHead head(List<AssessorId> assessors, LocalDate date) {
        return new AssessmentHead(SchemeHead.of(scheme()), record().place().orElseThrow(), assessors, date);
    }

    /**
     * The head of a form on the agreed day.
     *
     * @throws java.util.NoSuchElementException if the record has no place or no agreement
     */
    AssessmentHead head(List<AssessorId> assessors) {
        return head(assessors, record().agreement().orElseThrow().date());
    }

    List<Evidence> evidence() {
        return portfolio().map(Portfolio::evidence).orElse(List.of());
    }

    /** Starts a dossier. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a dossier from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .checkDistinct(FieldPath.of("units"), units(), "code", UnitOfCompetency::code)
                .check(
                        record().schemeNumber().equals(scheme().identifier()),
                        FieldPath.of("record").field("schemeNumber"),
                        "must be '" + scheme().identifier() + "', the scheme of this dossier",
                        record().schemeNumber());
        selfAssessment().ifPresent(self -> checkCandidate("selfAssessment", self.candidate(), problems));
        portfolio().ifPresent(portfolio -> checkCandidate("portfolio", portfolio.candidate(), problems));
        problems.throwIfAny();
    }

    private void checkCandidate(String field, CandidateId candidate, Problems problems) {
        problems.check(
                candidate.equals(record().candidate()),
                FieldPath.of(field).field("candidate"),
                "must be '" + record().candidate() + "', whose dossier this is",
                candidate);
    }

    /** Builds a dossier; scheme and record are required. */
    public static final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
