package id.tolok.examples;

import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.Subject;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.scoring.Result;
import id.tolok.standard.UnitCode;
import java.util.List;
import java.util.Optional;

/**
 * An axis of a competency profile: the score of a unit in a domain.
 *
 * @param number the number of the unit, from 1
 * @param unit the unit
 * @param domain the domain
 */
record Profile(int number, UnitCode unit, Domain domain) {

    /** The axes of a programme, by unit, then by domain: all that the rubric assesses. */
    static List<Profile> axes(ScoredProgramme scored) {
        List<UnitCode> units = scored.units();
        List<Criterion> criteria = scored.programme().rubric().criteria();
        return units.stream()
                .flatMap(unit -> scored.domains().stream()
                        .filter(domain -> criteria.stream()
                                .anyMatch(criterion -> criterion.domain() == domain
                                        && Wording.units(criterion).contains(unit)))
                        .map(domain -> new Profile(units.indexOf(unit) + 1, unit, domain)))
                .toList();
    }

    /** What a result says on this axis; empty without a score. */
    Optional<Score> in(Result result) {
        return result.explainScore(unit).parts().stream()
                .filter(part -> part.about().kind() == Subject.Kind.DOMAIN
                        && part.about().title().equals(domain.label()))
                .map(ScoreExplanation::standing)
                .flatMap(standing -> standing.score().stream())
                .findFirst();
    }
}
