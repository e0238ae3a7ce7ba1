package id.tolok.reading;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.RangeOfVariables;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one unit. */
final class UnitReader {

    private final List<SourceLine> lines;
    private final KnownUnits known;
    private final Words words;
    private final Findings findings;
    private final UnitRegions regions;
    private final UnitHead head;
    private final boolean scattered;

    UnitReader(List<SourceLine> lines, KnownUnits known, boolean scattered, Words words, Findings findings) {
        this.lines = lines;
        this.known = known;
        this.words = words;
        this.findings = findings;
        this.scattered = scattered;
        this.regions = UnitRegions.of(lines, findings);
        this.head = UnitHead.read(regions.lines(UnitRegions.Region.HEAD));
    }

    /** The code as printed; empty text if there is none. */
    String printedCode() {
        String value = together(codePieces());
        return Codes.atStart(value).map(Codes.Found::printed).orElse(value);
    }

    private static String together(List<Fragment> pieces) {
        return String.join("", Lists.transform(pieces, Fragment::text));
    }

    /** What of the label's value is the code, up to where it is whole; the label may stand in the head twice. */
    private List<Fragment> codePieces() {
        List<Fragment> code = new ArrayList<>();
        for (Fragment piece : head.value(Label.UNIT_CODE)) {
            if (!code.isEmpty() && !Codes.goesOn(code, piece.text())) {
                boolean startsHere = Codes.atStart(together(code)).isEmpty()
                        && Codes.atStart(piece.text()).isPresent();
                if (!startsHere) {
                    return code;
                }
                code.clear();
            }
            code.add(piece);
        }
        return code;
    }

    /** The lines from the label of the code to the end of its value. */
    List<SourceLine> codeLines() {
        List<SourceLine> code = new ArrayList<>(List.of(firstLine()));
        head.value(Label.UNIT_CODE).forEach(piece -> code.add(piece.line()));
        return code;
    }

    /** The lines of the code's value that hold more than the code. */
    private List<SourceLine> linesBeyondCode() {
        List<Fragment> code = codePieces();
        int ofCode = Codes.atStart(together(code))
                .map(found -> found.printed().length())
                .orElse(Integer.MAX_VALUE);
        List<SourceLine> beyond = new ArrayList<>();
        for (Fragment piece : head.value(Label.UNIT_CODE)) {
            if (!code.contains(piece) || piece.text().length() > ofCode) {
                beyond.add(piece.line());
            }
            ofCode = Math.max(0, ofCode - piece.text().length());
        }
        return beyond;
    }

    /** The title as printed; empty text if there is none. */
    String title() {
        return words.join(head.value(Label.UNIT_TITLE));
    }

    SourceLine firstLine() {
        return lines.get(0);
    }

    /** All lines of the unit. */
    List<SourceLine> lines() {
        return lines;
    }

    /** The unit under this code, with what was found on the way. */
    UnitOfCompetency read(UnitCode code, String title) {
        head.reportMisspelled(findings);
        head.use();
        findings.notPlaced(linesBeyondCode());
        UnitOfCompetency.Builder unit = UnitOfCompetency.builder();
        unit.code(code).title(title).description(join(head.value(Label.DESCRIPTION), false));
        elements().forEach(unit::addElement);
        if (regions.has(UnitRegions.Region.RANGE)) {
            unit.rangeOfVariables(range());
        }
        if (regions.has(UnitRegions.Region.GUIDE)) {
            unit.assessmentGuide(guide());
        }
        addLegacy(unit);
        return unit.build();
    }

    /** Adds what only the formats before 2012 have. */
    private void addLegacy(UnitOfCompetency.Builder unit) {
        findText(Label.WORK_FIELD).ifPresent(unit::workField);
        findText(Label.WEIGHT).ifPresent(unit::weight);
        findText(Label.PREREQUISITE)
                .ifPresent(text -> unit.addPrerequisite(prerequisite(text, head.value(Label.PREREQUISITE))));
        unit.keyCompetencies(KeyCompetencyTable.read(regions.lines(UnitRegions.Region.KEY_COMPETENCIES), findings));
    }

    private Optional<String> findText(Label label) {
        return Optional.of(words.join(head.value(label))).filter(text -> !text.isBlank() && !text.equals("-"));
    }

    private List<Element> elements() {
        List<SourceLine> table = regions.lines(UnitRegions.Region.TABLE);
        TableDraft draft = ColumnTable.read(table).orElseGet(() -> SequentialTable.read(table, scattered, words));
        TableCheck.check(draft, firstLine(), findings);
        List<Element> elements = new ArrayList<>();
        for (ElementDraft element : draft.elements()) {
            if (!element.text().isEmpty()) {
                elements.add(toElement(element));
            }
        }
        return elements;
    }

    private Element toElement(ElementDraft draft) {
        use(draft.line(), draft.text());
        List<PerformanceCriterion> criteria = new ArrayList<>();
        for (CriterionDraft criterion : draft.criteria()) {
            if (!criterion.text().isEmpty()) {
                use(criterion.line(), criterion.text());
                criteria.add(PerformanceCriterion.of(criterion.number().printed(), join(criterion)));
            }
        }
        return Element.of(draft.number().plain(), join(draft), criteria);
    }

    private static void use(SourceLine number, List<Fragment> text) {
        number.use(LineUse.UNIT);
        text.forEach(piece -> piece.line().use(LineUse.UNIT));
    }

    private RangeOfVariables range() {
        ListMultimap<Section, ClauseDraft> drafts =
                ClauseReader.read(regions.lines(UnitRegions.Region.RANGE), true, known, findings);
        RangeOfVariables.Builder range = RangeOfVariables.builder();
        range.context(clauses(drafts, Section.RANGE_CONTEXT));
        range.tools(clauses(drafts, Section.TOOLS_AND_SUPPLIES, Section.TOOLS));
        range.supplies(clauses(drafts, Section.SUPPLIES));
        range.regulations(clauses(drafts, Section.REGULATIONS));
        range.norms(clauses(drafts, Section.NORMS));
        range.standards(clauses(drafts, Section.NORMS_AND_STANDARDS, Section.STANDARDS));
        return range.build();
    }

    private AssessmentGuide guide() {
        ListMultimap<Section, ClauseDraft> drafts =
                ClauseReader.read(regions.lines(UnitRegions.Region.GUIDE), false, known, findings);
        AssessmentGuide.Builder guide = AssessmentGuide.builder();
        guide.context(clauses(drafts, Section.GUIDE_CONTEXT, Section.ASSESSMENT_CONDITIONS));
        drafts.get(Section.PREREQUISITES)
                .forEach(draft -> guide.addPrerequisite(prerequisite(words.join(draft.text()), draft.text())));
        guide.knowledge(clauses(drafts, Section.KNOWLEDGE_AND_SKILLS, Section.KNOWLEDGE));
        guide.skills(clauses(drafts, Section.SKILLS));
        guide.attitudes(clauses(drafts, Section.ATTITUDES));
        guide.criticalAspects(clauses(drafts, Section.CRITICAL_ASPECTS, Section.IMPORTANT_ASPECTS));
        return guide.build();
    }

    private String join(TextDraft draft) {
        return join(draft.text(), draft.isDoubtful());
    }

    /** Joins pieces, in the order that was printed; reports a text that a scattered extraction leaves in doubt. */
    private String join(List<Fragment> pieces, boolean doubtful) {
        if (!scattered || pieces.isEmpty()) {
            return words.join(pieces);
        }
        WordOrder.Restored restored = WordOrder.restore(pieces, words);
        String text = words.join(restored.pieces());
        if (doubtful || !restored.certain()) {
            findings.doubtful(pieces, text);
        }
        return text;
    }

    /** The statements of some parts, one part after the other; none belongs to one of another part. */
    private List<Clause> clauses(ListMultimap<Section, ClauseDraft> drafts, Section... sections) {
        List<Clause> all = new ArrayList<>();
        for (Section section : sections) {
            all.addAll(ClauseDraft.toClauses(drafts.get(section), draft -> join(draft.text(), draft.isDoubtful())));
        }
        return all;
    }

    private Prerequisite prerequisite(String text, List<Fragment> pieces) {
        Optional<Codes.Found> found = Codes.atStart(text);
        Optional<UnitCode> code = found.flatMap(printed -> UnitCode.findIntended(printed.printed()));
        String rest = found.map(Codes.Found::rest).orElse("");
        found.ifPresent(printed ->
                PrerequisiteCheck.check(printed, code, known, pieces.get(0).line(), findings));
        return new Prerequisite(code, code.isEmpty() || rest.isEmpty() ? text : rest);
    }
}
