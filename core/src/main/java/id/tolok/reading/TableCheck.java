package id.tolok.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what is odd about the numbers and texts of a table of elements and criteria. */
final class TableCheck {

    private final Findings findings;

    private TableCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(TableDraft table, SourceLine unit, Findings findings) {
        TableCheck check = new TableCheck(findings);
        check.checkElements(table.elements(), unit);
        table.elements().forEach(check::checkElement);
        table.orphans().forEach(check::reportOrphan);
        findings.notPlaced(table.loose());
    }

    private void checkElements(List<ElementDraft> elements, SourceLine unit) {
        if (elements.isEmpty()) {
            findings.add(
                    Finding.Kind.PART_MISSING,
                    unit,
                    "Unit ini tidak mempunyai elemen kompetensi",
                    "The unit has no elements");
        }
        Set<Integer> seen = new HashSet<>();
        int before = 0;
        for (ElementDraft element : elements) {
            int number = element.number().first();
            checkNumber(
                    "elemen", "Element", element.number().plain(), number, before, !seen.add(number), element.line());
            before = Math.max(before, number);
        }
    }

    private void checkNumber(
            String indonesian,
            String english,
            String printed,
            int number,
            int before,
            boolean repeated,
            SourceLine line) {
        if (repeated) {
            findings.add(
                    Finding.Kind.NUMBER_REPEATED,
                    line,
                    String.format(Locale.ROOT, "Nomor %s %s tercetak dua kali", indonesian, printed),
                    String.format(Locale.ROOT, "%s number %s is printed twice", english, printed));
        } else if (number > before + 1) {
            findings.add(
                    Finding.Kind.NUMBER_SKIPPED,
                    line,
                    String.format(Locale.ROOT, "Nomor %s melompat ke %s", indonesian, printed),
                    String.format(Locale.ROOT, "%s numbers jump to %s", english, printed));
        } else if (number < before) {
            findings.add(
                    Finding.Kind.NUMBER_REPEATED,
                    line,
                    String.format(Locale.ROOT, "Nomor %s mundur ke %s", indonesian, printed),
                    String.format(Locale.ROOT, "%s numbers go back to %s", english, printed));
        }
    }

    private void checkElement(ElementDraft element) {
        if (element.text().isEmpty()) {
            reportTextMissing(element.line(), element.number().printed());
            element.criteria().forEach(this::reportOrphan);
            return;
        }
        if (element.criteria().isEmpty()) {
            String number = element.number().plain();
            findings.add(
                    Finding.Kind.ELEMENT_WITHOUT_CRITERIA,
                    element.line(),
                    "Elemen " + number + " tidak mempunyai kriteria unjuk kerja",
                    "Element " + number + " has no performance criteria");
        }
        checkCriteria(element);
    }

    private void checkCriteria(ElementDraft element) {
        Set<String> seen = new HashSet<>();
        int before = 0;
        for (CriterionDraft criterion : element.criteria()) {
            Numbering number = criterion.number();
            if (criterion.text().isEmpty()) {
                reportTextMissing(criterion.line(), number.printed());
            }
            if (number.first() == element.number().first()) {
                boolean repeated = !seen.add(number.plain());
                checkNumber("KUK", "Criterion", number.plain(), number.last(), before, repeated, criterion.line());
                before = Math.max(before, number.last());
            } else {
                reportOther(criterion, element);
            }
        }
    }

    private void reportOther(CriterionDraft criterion, ElementDraft element) {
        String number = criterion.number().plain();
        String of = element.number().plain();
        findings.add(
                Finding.Kind.CRITERION_OF_OTHER_ELEMENT,
                criterion.line(),
                String.format(Locale.ROOT, "KUK bernomor %s berada di bawah elemen %s", number, of),
                String.format(Locale.ROOT, "A criterion numbered %s stands under element %s", number, of));
    }

    private void reportOrphan(CriterionDraft criterion) {
        criterion.line().use(LineUse.FINDING);
        criterion.text().forEach(piece -> piece.line().use(LineUse.FINDING));
        SourceLine last = criterion.text().isEmpty()
                ? criterion.line()
                : criterion.text().get(criterion.text().size() - 1).line();
        String number = criterion.number().plain();
        findings.add(
                Finding.Kind.CRITERION_WITHOUT_ELEMENT,
                Findings.place(criterion.line(), last),
                "KUK " + number + " tidak berada di bawah elemen mana pun",
                "Criterion " + number + " stands under no element");
    }

    private void reportTextMissing(SourceLine line, String number) {
        line.use(LineUse.FINDING);
        findings.add(
                Finding.Kind.TEXT_MISSING,
                line,
                "Nomor " + number + " tidak mempunyai teks",
                "Number " + number + " has no text");
    }
}
