package id.tolok.testkit;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Evidence of everything that a rubric assesses. */
final class EvidenceSamples {

    private EvidenceSamples() {}

    /** One piece for each unit, accepted under every rule of evidence. */
    static List<Evidence> accepted(Rated rated) {
        return evidence(rated, piece -> piece);
    }

    /** Pieces for each unit that are not accepted under one rule of evidence, by what they are not. */
    static Map<String, List<Evidence>> refused(Rated rated) {
        Map<String, List<Evidence>> by = new LinkedHashMap<>();
        for (RuleOfEvidence rule : RuleOfEvidence.values()) {
            String name = rule.label(Language.ENGLISH);
            by.put("not " + name, evidence(rated, piece -> piece.withVerdict(rule, Verdict.no("as was seen"))));
            by.put(
                    "not judged as to whether " + name,
                    evidence(rated, piece -> piece.withVerdict(rule, Verdict.NOT_JUDGED)));
        }
        return by;
    }

    /**
     * Evidence of all performance criteria of the rubric but one.
     *
     * @param of the one
     * @param unit its unit
     * @param evidence of the others
     */
    record Lacking(StandardRef of, UnitCode unit, List<Evidence> evidence) {}

    /** Accepted evidence of all performance criteria but one that applies; empty if the rubric assesses none. */
    static Optional<Lacking> lacking(Rated rated, int place) {
        List<StandardRef> kuks = rated.rubric().assessed().stream()
                .filter(ref -> ref.part() == StandardRef.Part.CRITERION)
                .filter(ref -> applies(rated, ref))
                .toList();
        if (kuks.isEmpty()) {
            return Optional.empty();
        }
        StandardRef gone = kuks.get(place % kuks.size());
        List<StandardRef> others =
                kuks.stream().filter(ref -> !ref.equals(gone)).toList();
        List<Evidence> evidence =
                others.isEmpty() ? List.of() : List.of(piece(rated.ratings().candidate(), "others", others));
        return Optional.of(new Lacking(gone, gone.unit(), evidence));
    }

    private static boolean applies(Rated rated, StandardRef kuk) {
        return rated.rubric().criteria().stream()
                .filter(criterion -> criterion.assesses().stream().anyMatch(ref -> ref.contains(kuk)))
                .flatMap(criterion -> rated.ratings().of(criterion.id()).stream())
                .anyMatch(rating -> !(rating.outcome() instanceof Outcome.NotApplicable));
    }

    static Evidence piece(CandidateId candidate, String id, List<StandardRef> refs) {
        return Evidence.builder()
                .id(id)
                .candidate(candidate)
                .kind(EvidenceKind.DIRECT)
                .method(AssessmentMethod.OBSERVATION)
                .date(LocalDate.of(2025, 6, 1))
                .addAllRefs(refs)
                .accepted()
                .build();
    }

    /** A piece that is refused under these rules of evidence. */
    static Evidence refused(Evidence piece, Set<RuleOfEvidence> rules) {
        Evidence refused = piece;
        for (RuleOfEvidence rule : rules) {
            refused = refused.withVerdict(rule, Verdict.no("as was seen"));
        }
        return refused;
    }

    private static List<Evidence> evidence(Rated rated, UnaryOperator<Evidence> judged) {
        return rated.rubric().assessed().stream()
                .map(StandardRef::unit)
                .distinct()
                .map(unit -> piece(rated.ratings().candidate(), "evidence of " + unit, List.of(StandardRef.unit(unit))))
                .map(judged)
                .toList();
    }
}
