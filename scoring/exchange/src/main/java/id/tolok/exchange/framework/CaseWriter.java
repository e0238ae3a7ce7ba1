package id.tolok.exchange.framework;

import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.time.Instant;
import java.util.List;

/**
 * Writes frameworks as strict CASE 1.1 packages. Writing the same twice gives the same bytes: nothing is taken from a clock or from
 * chance.
 *
 * <p>A unit, element and criterion is a CFItem each, child of the one above; its code, printed number and text stand in
 * {@code humanCodingScheme}, {@code listEnumeration} and {@code fullStatement}. Prerequisites that a standard prints become
 * {@code precedes}, relations {@code ext:requires}, {@code exactMatchOf}, {@code replacedBy} and {@code isPartOf}. A scheme has items of its own, each of which
 * {@code exactMatchOf} the unit of the standard.
 *
 * <p>A rubric is a CFRubric. A criterion's {@code weight} is what the rubric states where it has one domain, and its share of the whole
 * rubric where it has several, since weights of different domains cannot be compared; the stated one is always in the extensions.
 * Numbers without a short decimal are rounded half up to nine digits; the exact one is in the extensions. Levels go from low to high.
 *
 * @param identifiers where the frameworks are published
 * @param creator who publishes them, for documents that do not say so, never blank
 * @param lastChange the date of change of everything that is new or was changed
 */
public record CaseWriter(CaseIdentifiers identifiers, String creator, Instant lastChange) {

    /** Checks that the creator is not blank. */
    public CaseWriter {
        new Problems().checkText(FieldPath.of("creator"), creator).throwIfAny();
    }

    /**
     * Obtains a writer.
     *
     * @param base where the CASE service answers, such as {@code https://lsp.example/ims/case/v1p1}
     * @throws id.tolok.problem.InvalidModelException if the base is no address or the creator blank
     */
    public static CaseWriter of(String base, String creator, Instant lastChange) {
        return new CaseWriter(new CaseIdentifiers(base), creator, lastChange);
    }

    /** The framework as a package. */
    public CasePackage write(Framework framework) {
        CaseOrigin origin = framework.origin().orElse(CaseOrigin.NONE);
        CaseObjects objects = new CaseObjects(identifiers, lastChange, origin);
        Json.Obj json = new PackageWriter(objects, origin, creator).write(framework);
        return new CasePackage(json, List.of());
    }
}
