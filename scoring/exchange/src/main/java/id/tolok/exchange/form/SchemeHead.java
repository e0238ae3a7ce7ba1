package id.tolok.exchange.form;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.Packaging;
import java.util.Optional;

/**
 * The scheme as the head of every form names it (skema sertifikasi).
 *
 * @param packaging how its units were put together: KKNI, occupation or cluster
 * @param title the title, never blank
 * @param number the number, if the scheme has one
 */
public record SchemeHead(Packaging.Kind packaging, String title, Optional<String> number) {

    /** Checks that no text is blank. */
    public SchemeHead {
        Problems problems = new Problems().checkText(FieldPath.of("title"), title);
        number.ifPresent(text -> problems.checkText(FieldPath.of("number"), text));
        problems.throwIfAny();
    }

    static SchemeHead of(CertificationScheme scheme) {
        return new SchemeHead(scheme.packaging().kind(), scheme.title(), scheme.number());
    }
}
