package id.tolok.cohort;

import com.google.common.collect.ImmutableList;
import id.tolok.assessment.Decision;
import id.tolok.evidence.PortfolioCheck;
import id.tolok.evidence.Shortfall;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.Subject;
import id.tolok.person.CandidateId;
import id.tolok.score.Standing;
import id.tolok.scoring.Improvement;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Whether a participant is ready for certification, and if not, everything that is missing (kesiapan sertifikasi).
 *
 * @param candidate who it is about
 * @param decision the decision on the whole
 * @param missing what is missing, in the order of the explanation, then what the portfolio lacks
 */
public record Readiness(CandidateId candidate, Decision decision, List<Missing> missing) implements Serializable {

    /** What kind of thing is missing. */
    public enum Kind implements Labelled {
        /** It was rated and is below what is required. */
        NOT_REACHED("belum tercapai", "not reached"),
        /** It was not rated. */
        NOT_RATED("belum dinilai", "not rated"),
        /** The assessors differ and must agree. */
        MODERATION("perlu moderasi asesor", "assessors must agree"),
        /** There is not enough evidence that counts. */
        EVIDENCE("bukti belum cukup", "not enough evidence"),
        /** No criterion of the rubric assesses it. */
        NOT_ASSESSED("tidak dinilai oleh rubrik", "not assessed by the rubric"),
        /** Another condition does not hold. */
        OTHER("syarat lain belum terpenuhi", "another condition does not hold");

        private final String indonesian;
        private final String english;

        Kind(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }

        static Kind of(DecisionExplanation obstacle) {
            if (obstacle instanceof DecisionExplanation.AtLeast atLeast) {
                return of(atLeast);
            }
            if (obstacle instanceof DecisionExplanation.Evidenced) {
                return EVIDENCE;
            }
            return obstacle instanceof DecisionExplanation.Unassessed ? NOT_ASSESSED : OTHER;
        }

        private static Kind of(DecisionExplanation.AtLeast atLeast) {
            Standing standing = atLeast.score().standing();
            if (standing.isNone(Standing.Reason.NEEDS_MODERATION)) {
                return MODERATION;
            }
            return standing.isMissing() || atLeast.score().isIncomplete() ? NOT_RATED : NOT_REACHED;
        }
    }

    /**
     * One thing that is missing.
     *
     * @param kind what kind of thing
     * @param about its name or address, such as {@code M.701001.005.01#1.2}
     * @param title what it is called
     * @param change what would clear it, in words
     */
    public record Missing(Kind kind, String about, LocalizedText title, LocalizedText change) implements Serializable {

        private static Missing of(Improvement improvement) {
            Subject about = improvement.about();
            return new Missing(Kind.of(improvement.obstacle()), about.key(), about.title(), improvement.change());
        }

        private static Missing of(Shortfall shortfall) {
            return new Missing(Kind.EVIDENCE, shortfall.ref().toString(), shortfall.missing(), shortfall.cure());
        }
    }

    /** Keeps a copy. */
    public Readiness {
        missing = ImmutableList.copyOf(missing);
    }

    /** Obtains the readiness by a result alone. */
    public static Readiness of(Result result) {
        return new Readiness(
                result.candidate(),
                result.decision(),
                result.improvements().stream().map(Missing::of).toList());
    }

    /** Obtains the readiness by a result and a check of the portfolio, which must be sufficient as well. */
    public static Readiness of(Result result, PortfolioCheck portfolio) {
        return new Readiness(
                result.candidate(),
                result.decision(),
                ImmutableList.<Missing>builder()
                        .addAll(of(result).missing())
                        .addAll(portfolio.shortfalls().stream().map(Missing::of).toList())
                        .build());
    }

    /** Whether the decision is competent and nothing is missing. */
    public boolean isReady() {
        return decision == Decision.COMPETENT && missing.isEmpty();
    }

    /** What is missing in a unit or element, or of a criterion of the standard; without what is named by no address. */
    public List<Missing> missingIn(StandardRef ref) {
        return missing.stream()
                .filter(one -> address(one.about()).filter(ref::contains).isPresent())
                .toList();
    }

    private static Optional<StandardRef> address(String about) {
        try {
            return Optional.of(StandardRef.parse(about));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Such as {@code P07: belum kompeten, 3 missing}. */
    @Override
    public String toString() {
        return candidate + ": " + decision.label() + ", " + missing.size() + " missing";
    }
}
