package id.tolok.assessment;

import id.tolok.evidence.Form;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that is to be kept of one person's assessment under one scheme, from application to certificate (rekaman asesmen).
 *
 * <p>It grows: a record without recommendation is an assessment under way. What contradicts itself is refused, such as a committee
 * with somebody who assessed, or a certificate without a decision that says competent.
 */
@Value.Immutable
public abstract class AssessmentRecord implements Serializable {
    AssessmentRecord() {}

    /** What identifies the record in the application, never blank. */
    public abstract String id();

    /** Who is assessed. */
    public abstract CandidateId candidate();

    /** What tells the scheme from others, such as its number; never blank. */
    public abstract String schemeNumber();

    /** The person's application. */
    public abstract Application application();

    /** Who assesses, each once; at least one before there is a recommendation. */
    public abstract List<Assessor> assessors();

    /** Where. */
    public abstract Optional<AssessmentPlace> place();

    /** What evidence is to be collected, how. */
    public abstract List<PlannedEvidence> plan();

    /** What an assessor says of the person's self-assessment, if one has. */
    public abstract Optional<SelfAssessmentReview> selfAssessmentReview();

    /** When the assessment was agreed to take place, if it was. */
    public abstract Optional<Agreement> agreement();

    /** What the work is compared with; of several that hold for a criterion the nearest counts. */
    public abstract List<Benchmark> benchmarks();

    /** What assessors recommended, in the order of time; the last one of each assessor counts. */
    public abstract List<Recommendation> recommendations();

    /** What was assessed again by other methods, in the order of time. */
    public abstract List<FurtherAssessment> furtherAssessments();

    /** What the committee decided, if it has. */
    public abstract Optional<CommitteeDecision> committeeDecision();

    /** The person's appeal against that, if there is one. */
    public abstract Optional<Appeal> appeal();

    /** The certificate that was issued on the decision, if one was. */
    public abstract Optional<Certificate> certificate();

    /** The number of the certificate that this one follows, for a re-certification. */
    public abstract Optional<String> previousCertificate();

    /** Who signed which form; each person each form at most once. */
    public abstract List<Signature> signatures();

    /** What assessors recommend, all together: the last word of each of them by {@link Decision#and}. */
    public Decision recommendation() {
        return Decision.all(lastWords().stream().map(Recommendation::overall).toList());
    }

    /** The gaps that the last word of each assessor names, in their order. */
    public List<Gap> gaps() {
        return lastWords().stream()
                .flatMap(word -> word.gaps().stream())
                .distinct()
                .toList();
    }

    private List<Recommendation> lastWords() {
        return assessors().stream()
                .flatMap(assessor -> findRecommendation(assessor.id()).stream())
                .toList();
    }

    /** What holds: what the committee decided; not yet concluded before it has, and after an appeal that was upheld. */
    public Decision decision() {
        return appeal().filter(Appeal::isUpheld).isPresent()
                ? Decision.NOT_YET_CONCLUDED
                : committeeDecision().map(CommitteeDecision::decision).orElse(Decision.NOT_YET_CONCLUDED);
    }

    /** The criteria for which no evidence is planned. */
    public List<StandardRef> unplanned(Collection<StandardRef> criteria) {
        return criteria.stream()
                .filter(criterion -> plan().stream().noneMatch(row -> row.ref().contains(criterion)))
                .toList();
    }

    /** What the work on this is compared with: the benchmark whose address contains it and is the nearest, if there is one. */
    public Optional<Benchmark> findBenchmark(StandardRef ref) {
        return benchmarks().stream()
                .filter(benchmark -> benchmark.ref().contains(ref))
                .reduce((one, other) -> one.ref().contains(other.ref()) ? other : one);
    }

    /** The last word of an assessor, if the assessor has recommended something. */
    public Optional<Recommendation> findRecommendation(AssessorId assessor) {
        return recommendations().stream()
                .filter(one -> one.assessor().equals(assessor))
                .reduce((earlier, later) -> later);
    }

    /** When somebody signed a form, if they did; an empty assessor stands for the candidate. */
    public Optional<LocalDate> findSignature(Form form, Optional<AssessorId> assessor) {
        return signatures().stream()
                .filter(signature ->
                        signature.form().equals(form) && signature.assessor().equals(assessor))
                .map(Signature::date)
                .findFirst();
    }

    /** Whether the appeal, if there is one, was filed while it could be. */
    public boolean isAppealInTime(AppealRules rules) {
        return appeal().stream()
                .allMatch(appeal -> committeeDecision().stream()
                        .noneMatch(decision -> appeal.filed().isAfter(rules.lastDayToFile(decision.date()))));
    }

    /** Starts a record. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record from a copy of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Problems problems = new Problems()
                .checkText(FieldPath.of("id"), id())
                .checkText(FieldPath.of("schemeNumber"), schemeNumber())
                .checkDistinct(FieldPath.of("assessors"), assessors(), "id", Assessor::id);
        previousCertificate().ifPresent(number -> problems.checkText(FieldPath.of("previousCertificate"), number));
        checkPreparation(problems);
        checkSignatures(problems);
        checkRecommendations(problems);
        committeeDecision().ifPresent(decision -> checkCommittee(decision, problems));
        appeal().ifPresent(appeal -> checkAppeal(appeal, problems));
        certificate().ifPresent(certificate -> checkCertificate(certificate, problems));
        problems.throwIfAny();
    }

    private void checkPreparation(Problems problems) {
        selfAssessmentReview().ifPresent(review -> {
            FieldPath path = FieldPath.of("selfAssessmentReview");
            checkAssessor(path.field("assessor"), review.assessor(), problems);
            checkRegistration(path.field("date"), findAssessor(review.assessor()), review.date(), problems);
        });
        agreement().ifPresent(agreement -> {
            FieldPath path = FieldPath.of("agreement").field("date");
            problems.check(
                    !agreement.date().isBefore(application().date()),
                    path,
                    "must not be before the application of " + application().date(),
                    agreement.date());
        });
    }

    private void checkSignatures(Problems problems) {
        record Signed(Form form, Optional<AssessorId> assessor) {
            @Override
            public String toString() {
                return form + " by " + assessor.map(AssessorId::text).orElse("the candidate");
            }
        }
        problems.checkDistinct(
                FieldPath.of("signatures"), signatures(), "", one -> new Signed(one.form(), one.assessor()));
        for (int i = 0; i < signatures().size(); i++) {
            FieldPath path = FieldPath.of("signatures").index(i).field("assessor");
            signatures().get(i).assessor().ifPresent(assessor -> checkAssessor(path, assessor, problems));
        }
    }

    private void checkAssessor(FieldPath path, AssessorId assessor, Problems problems) {
        problems.check(findAssessor(assessor).isPresent(), path, "must be one of the assessors", assessor);
    }

    private static void checkRegistration(
            FieldPath path, Optional<Assessor> assessor, LocalDate date, Problems problems) {
        problems.check(
                assessor.isEmpty() || assessor.get().isRegisteredOn(date),
                path,
                "must be a day on which the assessor is registered",
                date);
    }

    private void checkRecommendations(Problems problems) {
        problems.check(
                recommendations().isEmpty() || application().accepted() == Application.Acceptance.ACCEPTED,
                FieldPath.of("recommendations"),
                "must be empty unless the application was accepted");
        for (int i = 0; i < recommendations().size(); i++) {
            Recommendation one = recommendations().get(i);
            FieldPath path = FieldPath.of("recommendations").index(i);
            checkAssessor(path.field("assessor"), one.assessor(), problems);
            checkRegistration(path.field("date"), findAssessor(one.assessor()), one.date(), problems);
            problems.check(
                    i == 0 || !one.date().isBefore(recommendations().get(i - 1).date()),
                    path.field("date"),
                    "must not be before the one before it",
                    one.date());
        }
    }

    private Optional<Assessor> findAssessor(AssessorId id) {
        return assessors().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void checkCommittee(CommitteeDecision decision, Problems problems) {
        FieldPath path = FieldPath.of("committeeDecision");
        for (int i = 0; i < decision.members().size(); i++) {
            AssessorId member = decision.members().get(i);
            problems.check(
                    findAssessor(member).isEmpty(),
                    path.field("members").index(i),
                    "must be somebody who did not assess",
                    member);
        }
        problems.check(!recommendations().isEmpty(), path, "must follow a recommendation");
        if (!recommendations().isEmpty()) {
            Recommendation last = recommendations().get(recommendations().size() - 1);
            problems.check(
                    !decision.date().isBefore(last.date()),
                    path.field("date"),
                    "must not be before the recommendation of " + last.date(),
                    decision.date());
            problems.check(
                    decision.decision() == recommendation()
                            || !decision.reason().isBlank(),
                    path.field("reason"),
                    "is required, since the decision differs from the recommendation");
        }
    }

    private void checkAppeal(Appeal appeal, Problems problems) {
        problems.check(committeeDecision().isPresent(), FieldPath.of("appeal"), "must follow a decision");
        committeeDecision()
                .ifPresent(decision -> problems.check(
                        !appeal.filed().isBefore(decision.date()),
                        FieldPath.of("appeal").field("filed"),
                        "must not be before the decision of " + decision.date(),
                        appeal.filed()));
    }

    private void checkCertificate(Certificate certificate, Problems problems) {
        problems.check(
                decision() == Decision.COMPETENT,
                FieldPath.of("certificate"),
                "must not be given unless the decision is K",
                decision().abbreviation());
        committeeDecision()
                .ifPresent(decision -> problems.check(
                        !certificate.issued().isBefore(decision.date()),
                        FieldPath.of("certificate").field("issued"),
                        "must not be before the decision of " + decision.date(),
                        certificate.issued()));
    }

    /** Id, person, scheme and what holds. */
    @Override
    public String toString() {
        return id() + ": " + candidate() + ", " + schemeNumber() + ", "
                + decision().abbreviation();
    }

    /** Builds a record; id, candidate, scheme and application are required. */
    public static final class Builder extends ImmutableAssessmentRecord.Builder {
        Builder() {}
    }
}
