package id.tolok.exchange.framework;

import com.google.common.base.CharMatcher;
import id.tolok.exchange.tree.Addresses;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.standard.StandardRef;
import java.util.UUID;

/**
 * The identifiers and addresses of what is published in CASE at one place.
 *
 * <p>An identifier is a UUID of version 5 (RFC 9562) made from the place and the name of the thing, so that the same thing has the same
 * identifier whenever it is written.
 *
 * @param base where the CASE service answers, without a slash at the end, such as {@code https://lsp.example/ims/case/v1p1}
 */
public record CaseIdentifiers(String base) {

    private static final String ITEMS = "CFItems";

    /** Checks that the base is an address, and takes a slash from its end. */
    public CaseIdentifiers {
        base = CharMatcher.is('/').trimTrailingFrom(base);
        Problems problems = new Problems();
        if (!Addresses.isAbsolute(base)) {
            problems.add(Problem.of(
                    FieldPath.of("base"), "must be an address such as https://lsp.example/ims/case/v1p1", base));
        }
        problems.throwIfAny();
    }

    /** The identifier of a unit, element or criterion of a standard; that of the unit for an item of its assessment guide. */
    public UUID item(StandardRef ref) {
        return of(itemName(ref));
    }

    /** The address of a unit, element or criterion of a standard; that of the unit for an item of its assessment guide. */
    public String itemUri(StandardRef ref) {
        return uri(ITEMS, item(ref));
    }

    /** The name of an item, by which its identifier is made. */
    static String itemName(StandardRef ref) {
        boolean ofGuide = switch (ref.part()) {
            case UNIT, ELEMENT, CRITERION -> false;
            case KNOWLEDGE, SKILL, ATTITUDE, CRITICAL -> true;
        };
        return "item/" + (ofGuide ? StandardRef.unit(ref.unit()) : ref);
    }

    /** The address of a rubric. */
    public String rubricUri(Rubric rubric) {
        return uri("CFRubrics", of(CaseNames.rubric(rubric)));
    }

    /** The address of a criterion of a rubric. */
    public String criterionUri(Rubric rubric, Criterion criterion) {
        return uri("CFRubricCriteria", of(CaseNames.criterion(rubric, criterion)));
    }

    /** The address of a level at which a criterion of a rubric can be rated. */
    public String levelUri(Rubric rubric, Criterion criterion, Level level) {
        return uri("CFRubricCriterionLevels", of(CaseNames.level(rubric, criterion, level.id())));
    }

    UUID of(String name) {
        return Addresses.uuid(base + "/" + name);
    }

    String uri(String collection, UUID id) {
        return base + "/" + collection + "/" + id;
    }
}
