package id.tolok.exchange.form;

import com.google.common.collect.ImmutableMap;
import id.tolok.assessment.AssessmentRecord;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Exclusion;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.PortfolioCheck;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Shortfall;
import id.tolok.evidence.Verdict;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Form FR.IA.08: whether each piece of the portfolio is valid, authentic, current and sufficient; what is to be clarified in an
 * interview, what evidence is missing, and where the assessment goes on by direct observation.
 *
 * <p>A portfolio that falls short leads to observation, never to "not yet competent".
 */
@Value.Immutable
public abstract class PortfolioForm {
    PortfolioForm() {}

    /** Scheme, place, assessors, and the day of the assessment, on which evidence must be current. */
    public abstract AssessmentHead head();

    /** Whose portfolio it is. */
    public abstract CandidateId candidate();

    /** The pieces of the portfolio, in its order, with a yes or no under each rule of evidence. */
    public abstract List<JudgedEvidence> evidence();

    /** What is to be clarified in an interview, units and elements and criteria in the order of the record; may be empty. */
    public abstract List<StandardLine> interview();

    /** What evidence is missing, by criterion or unit; may be empty. */
    public abstract List<MissingEvidence> missing();

    /** A line for the candidate and one for each assessor. */
    public abstract List<SignatureLine> signatures();

    /**
     * A piece of the portfolio, judged.
     *
     * @param item the piece
     * @param verdicts what holds under each of the four rules; a no has its reason
     */
    public record JudgedEvidence(EvidenceItem item, Map<RuleOfEvidence, Verdict> verdicts) {
        /** Copies the map. */
        public JudgedEvidence {
            verdicts = ImmutableMap.copyOf(verdicts);
        }
    }

    /**
     * What evidence is missing.
     *
     * @param ref for what
     * @param text what is missing and why, in words
     * @param cure what would be enough, in words
     */
    public record MissingEvidence(StandardRef ref, LocalizedText text, LocalizedText cure) {}

    /** Whether the portfolio is enough for everything that is assessed: then the recommendation is <i>competent</i>. */
    public boolean isSufficient() {
        return missing().isEmpty();
    }

    /** What is assessed further by direct observation (observasi langsung), each once; empty if the portfolio is enough. */
    public List<StandardRef> toObserve() {
        return missing().stream().map(MissingEvidence::ref).distinct().toList();
    }

    /**
     * Fills the form from the evidence that is checked as a portfolio.
     *
     * @throws id.tolok.problem.InvalidModelException with everything that the dossier lacks for it: place, agreement, assessors, units,
     *     evidence of the portfolio, a verdict under each rule of evidence
     */
    public static PortfolioForm of(Dossier dossier) {
        checkComplete(dossier);
        AssessmentRecord record = dossier.record();
        LocalDate day = record.agreement().orElseThrow().date();
        List<AssessorId> assessors = dossier.assessors();
        List<Evidence> pieces = pieces(dossier);
        List<StandardRef> criteria = dossier.assessedUnits().stream()
                .flatMap(unit -> dossier.unit(unit).criteria().stream())
                .toList();
        return builder()
                .head(dossier.head(assessors, day))
                .candidate(record.candidate())
                .evidence(pieces.stream()
                        .map(piece -> judged(piece, dossier.evidenceRules(), day))
                        .toList())
                .interview(interview(dossier))
                .missing(PortfolioCheck.of(
                                Portfolio.of(record.candidate(), pieces), criteria, dossier.evidenceRules(), day)
                        .shortfalls()
                        .stream()
                        .map(PortfolioForm::missing)
                        .toList())
                .signatures(SignatureLine.of(BnspForm.PORTFOLIO, record, assessors))
                .build();
    }

    private static MissingEvidence missing(Shortfall shortfall) {
        return new MissingEvidence(shortfall.ref(), shortfall.missing(), shortfall.cure());
    }

    private static List<Evidence> pieces(Dossier dossier) {
        return dossier.evidence().stream()
                .filter(piece -> piece.method() == AssessmentMethod.PORTFOLIO_VERIFICATION)
                .toList();
    }

    private static void checkComplete(Dossier dossier) {
        Needs needs = new Needs(BnspForm.PORTFOLIO, dossier);
        needs.place();
        needs.agreement();
        needs.assessors();
        needs.units();
        List<Evidence> pieces = pieces(dossier);
        needs.needs(!pieces.isEmpty(), Needs.EVIDENCE, "Add what the person handed in, by portfolio verification");
        for (Evidence piece : pieces) {
            for (RuleOfEvidence rule : RuleOfEvidence.values()) {
                needs.needs(
                        isJudged(piece, rule, dossier.evidenceRules()),
                        Needs.EVIDENCE.key(piece.id()).field("verdicts").key(rule),
                        "Say whether the evidence is " + rule.label(Language.ENGLISH));
            }
        }
        needs.throwIfAny();
    }

    /** Whether it is judged; a limit of age judges what is current. */
    private static boolean isJudged(Evidence piece, RuleOfEvidence rule, EvidenceRules rules) {
        return piece.verdict(rule).judgement() != Verdict.Judgement.NOT_JUDGED
                || (rule == RuleOfEvidence.CURRENT && rules.oldest().isPresent());
    }

    private static JudgedEvidence judged(Evidence piece, EvidenceRules rules, LocalDate day) {
        ImmutableMap.Builder<RuleOfEvidence, Verdict> verdicts = ImmutableMap.builder();
        List<Exclusion> exclusions = rules.exclusions(piece, day);
        for (RuleOfEvidence rule : RuleOfEvidence.values()) {
            Optional<Exclusion> excluded = exclusions.stream()
                    .filter(exclusion -> exclusion.rule() == rule)
                    .findFirst();
            verdicts.put(
                    rule,
                    piece.verdict(rule).isNo()
                            ? piece.verdict(rule)
                            : excluded.map(why -> Verdict.no(why.text().toString()))
                                    .orElse(Verdict.YES));
        }
        return new JudgedEvidence(EvidenceItem.of(piece), verdicts.buildOrThrow());
    }

    private static List<StandardLine> interview(Dossier dossier) {
        AssessmentRecord record = dossier.record();
        Stream<StandardRef> planned = record.plan().stream()
                .filter(row -> row.method() == AssessmentMethod.INTERVIEW)
                .map(row -> row.ref());
        Stream<StandardRef> further = record.furtherAssessments().stream()
                .filter(one -> one.method() == AssessmentMethod.INTERVIEW)
                .flatMap(one -> one.refs().stream());
        return Stream.concat(planned, further)
                .distinct()
                .flatMap(ref ->
                        dossier.findUnit(ref.unit()).stream().flatMap(unit -> StandardLine.find(unit, ref).stream()))
                .toList();
    }

    /** Starts a form, such as one read from elsewhere. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form; head and candidate are required. */
    public static final class Builder extends ImmutablePortfolioForm.Builder {
        Builder() {}
    }
}
