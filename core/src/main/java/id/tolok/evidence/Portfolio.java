package id.tolok.evidence;

import com.google.common.collect.ImmutableList;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * All the evidence of one person (portofolio).
 *
 * @param candidate whose it is
 * @param evidence the pieces, each id once; may be empty
 */
public record Portfolio(CandidateId candidate, List<Evidence> evidence) implements Serializable {

    /** Checks that ids differ and every piece is this person's, and copies the list. */
    public Portfolio {
        evidence = ImmutableList.copyOf(evidence);
        FieldPath path = FieldPath.of("evidence");
        Problems problems = new Problems().checkDistinct(path, evidence, "id", Evidence::id);
        for (int i = 0; i < evidence.size(); i++) {
            CandidateId owner = evidence.get(i).candidate();
            problems.check(
                    owner.equals(candidate),
                    path.index(i).field("candidate"),
                    "must be '" + candidate + "', whose portfolio this is",
                    owner);
        }
        problems.throwIfAny();
    }

    /**
     * Obtains a portfolio.
     *
     * @throws id.tolok.problem.InvalidModelException if an id stands twice or a piece is another person's
     */
    public static Portfolio of(CandidateId candidate, List<Evidence> evidence) {
        return new Portfolio(candidate, evidence);
    }

    /** The piece with this id, if there is one. */
    public Optional<Evidence> findEvidence(String id) {
        return evidence.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return candidate + ": " + evidence;
    }
}
