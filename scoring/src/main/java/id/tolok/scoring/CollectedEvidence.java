package id.tolok.scoring;

import com.google.common.base.Joiner;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Exclusion;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.explanation.DecisionExplanation.Evidenced.Piece;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A candidate's evidence, judged.
 *
 * @param judged every piece with whether it counts
 */
record CollectedEvidence(List<Judged> judged) {

    static final CollectedEvidence NONE = new CollectedEvidence(List.of());

    private static final LocalizedText ALL_FOUR =
            LocalizedText.of("valid, asli, terkini dan memadai", "valid, authentic, current and sufficient");

    /** A piece of evidence, and what an explanation says of it. */
    record Judged(Evidence evidence, Piece piece) {}

    /** Every piece counts of which all four rules are affirmed. */
    static CollectedEvidence judgedByVerdicts(Portfolio portfolio) {
        return new CollectedEvidence(portfolio.evidence().stream()
                .map(evidence -> new Judged(evidence, piece(evidence)))
                .toList());
    }

    /** Every piece counts that keeps the rules on a day. */
    static CollectedEvidence judgedBy(EvidenceRules rules, LocalDate day, Portfolio portfolio) {
        return new CollectedEvidence(portfolio.evidence().stream()
                .map(evidence -> new Judged(evidence, piece(evidence, rules.exclusions(evidence, day))))
                .toList());
    }

    private static Piece piece(Evidence evidence, List<Exclusion> exclusions) {
        return new Piece(
                evidence.id(),
                exclusions.isEmpty(),
                exclusions.isEmpty()
                        ? ALL_FOUR
                        : LocalizedText.of(
                                joined(exclusions, Language.INDONESIAN), joined(exclusions, Language.ENGLISH)));
    }

    private static String joined(List<Exclusion> exclusions, Language language) {
        return Joiner.on("; ")
                .join(exclusions.stream()
                        .map(exclusion -> exclusion.text().in(language))
                        .toList());
    }

    /** The piece with this name, if it was handed in. */
    Optional<Judged> find(String id) {
        return judged.stream().filter(one -> one.evidence().id().equals(id)).findFirst();
    }

    /** What speaks to a performance criterion, in the order of the portfolio. */
    List<Piece> piecesFor(StandardRef performanceCriterion) {
        return judged.stream()
                .filter(one -> one.evidence().speaksTo(performanceCriterion))
                .map(Judged::piece)
                .toList();
    }

    private static Piece piece(Evidence evidence) {
        boolean counts = faults(evidence, Language.INDONESIAN).isEmpty();
        return new Piece(
                evidence.id(),
                counts,
                counts
                        ? ALL_FOUR
                        : LocalizedText.of(
                                Joiner.on("; ").join(faults(evidence, Language.INDONESIAN)),
                                Joiner.on("; ").join(faults(evidence, Language.ENGLISH))));
    }

    private static List<String> faults(Evidence evidence, Language language) {
        return Arrays.stream(RuleOfEvidence.values())
                .filter(rule -> !evidence.verdict(rule).isYes())
                .map(rule -> fault(rule, evidence.verdict(rule), language))
                .toList();
    }

    private static String fault(RuleOfEvidence rule, Verdict verdict, Language language) {
        boolean indonesian = language.equals(Language.INDONESIAN);
        return verdict.isNo()
                ? (indonesian ? "tidak " : "not ") + rule.label(language) + ": " + verdict.reason()
                : (indonesian ? "belum dinilai apakah " : "not judged whether ") + rule.label(language);
    }
}
