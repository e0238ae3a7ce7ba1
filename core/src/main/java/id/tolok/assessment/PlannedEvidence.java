package id.tolok.assessment;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.Instrument;
import id.tolok.standard.StandardRef;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What evidence is to be collected, how: a row of the plan (merencanakan asesmen, form FR.MAPA.01).
 *
 * @param ref what it will speak to; a unit or element stands for everything in it
 * @param kind how near it is to the work
 * @param method how it will be obtained
 * @param instrument with what, if that is planned
 */
public record PlannedEvidence(
        StandardRef ref, EvidenceKind kind, AssessmentMethod method, Optional<Instrument> instrument)
        implements Serializable {

    /** Obtains a row with an instrument, by the method that it belongs to. */
    public static PlannedEvidence of(StandardRef ref, EvidenceKind kind, Instrument instrument) {
        return new PlannedEvidence(ref, kind, instrument.method(), Optional.of(instrument));
    }

    private Object writeReplace() {
        return new Serialized(ref, kind, method, instrument.orElse(null));
    }

    /** What is serialized, since an {@link Optional} cannot be. */
    private record Serialized(
            StandardRef ref,
            EvidenceKind kind,
            AssessmentMethod method,
            @Nullable Instrument instrument) implements Serializable {
        private Object readResolve() {
            return new PlannedEvidence(ref, kind, method, Optional.ofNullable(instrument));
        }
    }
}
