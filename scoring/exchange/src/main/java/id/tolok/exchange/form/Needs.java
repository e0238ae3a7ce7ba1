package id.tolok.exchange.form;

import id.tolok.person.AssessorId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;
import java.util.Optional;

/** Collects what a dossier lacks for one form. */
final class Needs {

    static final FieldPath RECORD = FieldPath.of("record");
    static final FieldPath RECOMMENDATIONS = RECORD.field("recommendations");
    static final FieldPath EVIDENCE = FieldPath.of("portfolio").field("evidence");

    private final Problems problems = new Problems();
    private final BnspForm form;
    private final Dossier dossier;

    Needs(BnspForm form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    /** Adds the problem that something is not there. */
    void needs(boolean there, FieldPath path, String cure) {
        if (!there) {
            problems.add(Problem.of(path, "is required for " + form.code()).withCure(cure));
        }
    }

    void check(boolean holds, FieldPath path, String rule, Object value) {
        problems.check(holds, path, rule, value);
    }

    void place() {
        needs(dossier.record().place().isPresent(), RECORD.field("place"), "Say where the person is assessed (TUK)");
    }

    void agreement() {
        needs(
                dossier.record().agreement().isPresent(),
                RECORD.field("agreement"),
                "Say on which day and at what time the assessment was agreed to take place");
    }

    void assessors() {
        needs(
                !dossier.record().assessors().isEmpty(),
                RECORD.field("assessors"),
                "Say who assesses, with the registration");
    }

    void assessor(AssessorId assessor) {
        boolean there =
                dossier.record().assessors().stream().anyMatch(one -> one.id().equals(assessor));
        check(there, RECORD.field("assessors"), "must have the assessor of the form", assessor);
    }

    /** Whether all units that are assessed are there with their elements, and adds those that are not. */
    boolean units() {
        List<SchemeUnit> assessed = dossier.assessedUnits();
        needs(!assessed.isEmpty(), FieldPath.of("scheme").field("coreUnits"), "Say which units the scheme has");
        boolean all = !assessed.isEmpty();
        for (SchemeUnit unit : assessed) {
            Optional<UnitOfCompetency> described = dossier.findUnit(unit.code());
            boolean there =
                    described.stream().anyMatch(found -> !found.elements().isEmpty());
            FieldPath path = FieldPath.of("units").key(unit.code().text());
            needs(
                    there,
                    described.isPresent() ? path.field("elements") : path,
                    described.isPresent() ? "Add the unit's elements" : "Add the unit from its standard");
            all &= there;
        }
        return all;
    }

    List<Problem> found() {
        return problems.toList();
    }

    void throwIfAny() {
        problems.throwIfAny();
    }
}
