package id.tolok.reading;

import id.tolok.standard.UnitCode;
import java.util.List;
import java.util.Optional;

/** Compares a unit to be mastered before with the units that the document describes. */
final class PrerequisiteCheck {

    private PrerequisiteCheck() {}

    /**
     * Reports what is odd. A unit that the document does not describe may be one of another standard; it is odd only if the
     * document describes another version of it.
     *
     * @param units the units that the document describes
     */
    static void check(
            Codes.Found printed, Optional<UnitCode> code, KnownUnits units, SourceLine line, Findings findings) {
        if (code.filter(found -> found.text().equals(printed.printed())).isEmpty()) {
            findings.malformedCode(printed.printed(), code, List.of(line));
        }
        String text = code.map(UnitCode::text).orElse("");
        String title = units.title(text);
        if (!title.isEmpty() && !printed.rest().isEmpty()) {
            checkTitle(text, printed.rest(), title, line, findings);
        } else if (title.isEmpty() && code.isPresent()) {
            checkVersion(code.get(), units, line, findings);
        }
    }

    private static void checkTitle(String code, String printed, String title, SourceLine line, Findings findings) {
        if (!Titles.bag(printed).equals(Titles.bag(title))) {
            findings.add(
                    Finding.Kind.TITLE_DIFFERS,
                    line,
                    "Prasyarat " + code + " tertulis berjudul " + Findings.quoted(printed) + ", padahal unit itu "
                            + Findings.quoted(title),
                    "The prerequisite " + code + " is given the title " + Findings.quoted(printed)
                            + ", but the unit has " + Findings.quoted(title));
        }
    }

    private static void checkVersion(UnitCode code, KnownUnits units, SourceLine line, Findings findings) {
        units.otherVersion(code.text())
                .ifPresent(other -> findings.add(
                        Finding.Kind.PREREQUISITE_UNKNOWN,
                        line,
                        "Prasyarat " + code + " tidak diuraikan di sini; yang diuraikan " + other,
                        "The prerequisite " + code + " is not described here, but " + other + " is"));
    }
}
