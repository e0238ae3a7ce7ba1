package id.tolok.reading;

import java.util.List;

/** Lines of print as the classes of the reader get them: blank lines are gone, but known. */
final class Print {

    private Print() {}

    static List<SourceLine> lines(String text) {
        return Lines.read(text).stream().filter(SourceLine::isOpen).toList();
    }

    static SourceLine line(String text) {
        return new SourceLine(1, 1, text, text, false);
    }

    /** A piece for each line. */
    static List<Fragment> pieces(String text) {
        return lines(text).stream().map(Fragment::of).toList();
    }

    static List<String> texts(List<Fragment> pieces) {
        return pieces.stream().map(Fragment::text).toList();
    }

    /** An element or criterion in a line: number, text with a bar between pieces, criteria. */
    static List<String> table(TableDraft table) {
        return table.elements().stream()
                .map(element -> toText(element) + " " + criteria(element.criteria()))
                .toList();
    }

    static List<String> criteria(List<CriterionDraft> criteria) {
        return criteria.stream().map(Print::toText).toList();
    }

    private static String toText(TextDraft draft) {
        String doubt = draft.isDoubtful() ? "?" : "";
        return draft.number().printed() + " " + String.join("|", texts(draft.text())) + doubt;
    }

    static List<String> loose(TableDraft table) {
        return table.loose().stream().map(SourceLine::text).toList();
    }

    static Numbering number(String text) {
        return Numbering.scan(text).orElseThrow();
    }
}
