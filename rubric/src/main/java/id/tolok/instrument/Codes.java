package id.tolok.instrument;

import java.util.Optional;
import java.util.Set;

/** Codes on an answer sheet, such as the letters of options. */
final class Codes {

    private Codes() {}

    /** The code that a participant wrote: as it stands, or in the other case if only one code fits. */
    static Optional<String> find(Set<String> codes, String written) {
        String code = written.strip();
        if (codes.contains(code)) {
            return Optional.of(code);
        }
        return codes.stream()
                .filter(code::equalsIgnoreCase)
                .reduce((one, other) -> "")
                .filter(codes::contains);
    }
}
