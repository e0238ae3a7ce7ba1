package id.tolok.reading;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sorts the lines of a unit by the part of the format to which they belong. */
final class UnitRegions {

    /** A part of the format. */
    enum Region {
        HEAD,
        TABLE,
        RANGE,
        GUIDE,
        KEY_COMPETENCIES
    }

    private final ListMultimap<Region, SourceLine> lines = ArrayListMultimap.create();
    private final Findings findings;
    private Region region = Region.HEAD;

    private UnitRegions(Findings findings) {
        this.findings = findings;
    }

    static UnitRegions of(List<SourceLine> unit, Findings findings) {
        UnitRegions regions = new UnitRegions(findings);
        unit.forEach(regions::add);
        return regions;
    }

    List<SourceLine> lines(Region asked) {
        return lines.get(asked);
    }

    boolean has(Region asked) {
        return lines.containsKey(asked);
    }

    private void add(SourceLine line) {
        boolean tableHead = isTableHead(line);
        Optional<Labels.Found> label = tableHead ? Optional.empty() : Labels.find(line.text());
        Optional<Region> opened = tableHead ? Optional.of(Region.TABLE) : label.flatMap(UnitRegions::regionOf);
        if (opened.isEmpty()) {
            lines.put(region, line);
            return;
        }
        region = opened.get();
        line.use(LineUse.HEADING);
        label.filter(Labels.Found::isMisspelled).ifPresent(found -> reportMisspelled(found, line, findings));
        String rest = label.map(Labels.Found::value).orElse("");
        if (!rest.isEmpty()) {
            lines.put(region, line.from(rest));
        }
    }

    private boolean isTableHead(SourceLine line) {
        return (region == Region.HEAD || region == Region.TABLE) && Labels.isTableHead(line.text());
    }

    private static Optional<Region> regionOf(Labels.Found found) {
        return switch (found.label()) {
            case RANGE -> Optional.of(Region.RANGE);
            case GUIDE -> Optional.of(Region.GUIDE);
            case KEY_COMPETENCIES -> Optional.of(Region.KEY_COMPETENCIES);
            default -> Optional.empty();
        };
    }

    static void reportMisspelled(Labels.Found found, SourceLine line, Findings findings) {
        findings.add(
                Finding.Kind.LABEL_MISSPELLED,
                line,
                String.format(
                        Locale.ROOT,
                        "Label '%s' seharusnya '%s'",
                        found.written(),
                        found.label().words()),
                String.format(
                        Locale.ROOT,
                        "The label '%s' should be '%s'",
                        found.written(),
                        found.label().words()));
    }
}
