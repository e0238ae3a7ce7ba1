package id.tolok.evidence;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where evidence comes from.
 *
 * @param source who or what it comes from, in the application's own words, such as {@code employer}; never blank. Evidence of equal
 *     sources is not independent
 * @param reference where it is kept, such as an address or an archive number
 * @param digest a fingerprint of the file, such as its SHA-256, by which a later change can be seen
 */
public record Provenance(String source, Optional<String> reference, Optional<String> digest) implements Serializable {

    /** Checks that no text is blank. */
    public Provenance {
        Problems problems = new Problems().checkText(FieldPath.of("source"), source);
        reference.ifPresent(text -> problems.checkText(FieldPath.of("reference"), text));
        digest.ifPresent(text -> problems.checkText(FieldPath.of("digest"), text));
        problems.throwIfAny();
    }

    /**
     * Obtains a provenance of which only the source is known.
     *
     * @throws id.tolok.problem.InvalidModelException if the source is blank
     */
    public static Provenance of(String source) {
        return new Provenance(source, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return source + reference.map(text -> " (" + text + ")").orElse("");
    }

    private Object writeReplace() {
        return new Serialized(source, reference.orElse(null), digest.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(
            String source,
            @Nullable String reference,
            @Nullable String digest) implements Serializable {
        private Object readResolve() {
            return new Provenance(source, Optional.ofNullable(reference), Optional.ofNullable(digest));
        }
    }
}
