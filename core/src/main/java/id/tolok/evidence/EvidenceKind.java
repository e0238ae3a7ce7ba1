package id.tolok.evidence;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** How near evidence is to the work that it shows: the columns L, TL and T of form FR.MAPA.01 (jenis bukti). */
public enum EvidenceKind implements Labelled {
    /** The work itself, seen by the assessor or as a product (bukti langsung). */
    DIRECT("L", "bukti langsung", "direct evidence"),
    /** About the work, such as a report, a simulation or a portfolio (bukti tidak langsung). */
    INDIRECT("TL", "bukti tidak langsung", "indirect evidence"),
    /** Besides the work, such as answers to questions or a reference (bukti tambahan). */
    SUPPLEMENTARY("T", "bukti tambahan", "supplementary evidence");

    private final String abbreviation;
    private final String indonesian;
    private final String english;

    EvidenceKind(String abbreviation, String indonesian, String english) {
        this.abbreviation = abbreviation;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** How forms print it: {@code L}, {@code TL} or {@code T}. */
    public String abbreviation() {
        return abbreviation;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
