package id.tolok.exchange.framework;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What was read from a package.
 *
 * @param framework what it holds in Tolok's terms
 * @param findings what was not strict, assumed, not read, or would not be written again
 */
public record CaseReading(Framework framework, List<CaseFinding> findings) {

    /** Copies the findings. */
    public CaseReading {
        findings = ImmutableList.copyOf(findings);
    }
}
