package id.tolok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the head of a unit: labels with their values, on the same line or after it, in turn or all labels first.
 */
final class UnitHead {

    private static final int MOST_FIELDS = 12;

    private final List<Field> fields = new ArrayList<>();
    private Optional<Field> current = Optional.empty();

    private UnitHead() {}

    /** A label with its value so far. */
    private static final class Field {
        private final Labels.Found label;
        private final SourceLine line;
        private final List<Fragment> value = new ArrayList<>();
        private boolean opened;

        Field(Labels.Found label, SourceLine line) {
            this.label = label;
            this.line = line;
            this.opened = label.hasColon();
        }
    }

    static UnitHead read(List<SourceLine> lines) {
        UnitHead head = new UnitHead();
        lines.forEach(head::read);
        return head;
    }

    private void read(SourceLine line) {
        Optional<Labels.Found> label = Labels.findInHead(line.text()).filter(found -> fields.size() < MOST_FIELDS);
        if (label.isPresent()) {
            Field field = new Field(label.get(), line);
            fields.add(field);
            current = Optional.of(field);
            add(field, line, label.get().value());
        } else if (line.text().startsWith(":")) {
            current = firstUnopened().or(() -> current);
            current.ifPresent(field -> open(field, line));
        } else {
            current = target(line);
            current.ifPresent(field -> add(field, line, line.text()));
        }
    }

    private static void open(Field field, SourceLine line) {
        field.opened = true;
        line.use(LineUse.HEADING);
        add(field, line, line.text().substring(1).strip());
    }

    private Optional<Field> firstUnopened() {
        return fields.stream().filter(field -> !field.opened).findFirst();
    }

    /**
     * A value without a colon belongs to the first label that has a colon but no value, or neither; otherwise it goes on. Nothing
     * goes on after a whole code.
     */
    private Optional<Field> target(SourceLine line) {
        Optional<Field> empty = fields.stream()
                .filter(field -> field.opened && field.value.isEmpty())
                .findFirst();
        Optional<Field> goingOn = current.filter(field -> !field.value.isEmpty() && !isWholeCode(field, line));
        return empty.or(() -> goingOn)
                .or(() -> fields.stream().filter(field -> field.value.isEmpty()).findFirst());
    }

    private static boolean isWholeCode(Field field, SourceLine line) {
        return field.label.label() == Label.UNIT_CODE && !Codes.goesOn(field.value, line.text());
    }

    private static void add(Field field, SourceLine line, String text) {
        if (!text.isEmpty()) {
            field.value.add(new Fragment(line, text));
        }
    }

    /** The pieces of a label's value; empty if the unit has no such label. */
    List<Fragment> value(Label label) {
        return fields.stream()
                .filter(field -> field.label.label() == label)
                .flatMap(field -> field.value.stream())
                .toList();
    }

    /** Marks what became of the lines; lines without a label stay open. */
    void use() {
        for (Field field : fields) {
            field.line.use(LineUse.HEADING);
            field.value.forEach(piece -> piece.line().use(LineUse.UNIT));
        }
    }

    void reportMisspelled(Findings findings) {
        for (Field field : fields) {
            if (field.label.isMisspelled()) {
                UnitRegions.reportMisspelled(field.label, field.line, findings);
            }
        }
    }
}
