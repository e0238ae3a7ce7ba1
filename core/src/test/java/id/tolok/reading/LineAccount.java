package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import id.tolok.standard.Clause;
import id.tolok.standard.Element;
import id.tolok.standard.UnitOfCompetency;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the account that a reading gives of the lines of a text, word by word and without the reader's help. */
final class LineAccount {

    /** The label of the format at the start of a line whose value stands on the same line; the model does not repeat it. */
    private static final Pattern LABEL = Pattern.compile(
            "^ *(?:(?:KODE|JUDUL|DESKRIPSI|BOBOT) UNIT(?: KOMPETENSI)?|UNIT PRASYARAT|BIDANG|BATASAN VARIABEL|PANDUAN PENILAIAN"
                    + "|KOMPETENSI KUNCI|[\\d. ]*(?:KONTEKS (?:VARIABEL|PENILAIAN)|PERALATAN|PERLENGKAPAN|PERATURAN|NORMA|STANDAR"
                    + "|KONDISI PENILAIAN|PERSYARATAN KOMPETENSI|PENGETAHUAN|KETERAMPILAN|SIKAP KERJA|ASPEK (?:KRITIS|PENTING))"
                    + "\\b[^:]{0,80}:)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TWO_WORDS = Pattern.compile("^[\\d. ]*(?:[^:]*:|\\S+ *\\S*)");

    private static final Pattern KEYS = Pattern.compile("KOMPETENSI KUNCI|TINGKAT|^ *NO\\b", Pattern.CASE_INSENSITIVE);

    /** Short numbers and single letters are checked with what they count; the model does without those of prerequisites and labels. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\d{3,}");

    private LineAccount() {}

    static void assertExact(String text, Reading reading) {
        assertLines(text, reading.lines());
        assertFindings(reading);
        assertWords(reading);
        assertList(reading);
    }

    /** Each word of the list of units is in a row, unless a finding speaks of its line. */
    private static void assertList(Reading reading) {
        Set<String> inRows = new HashSet<>(List.of("no", "nomor", "kode", "judul", "unit", "kompetensi"));
        reading.unitList().forEach(row -> inRows.addAll(words(row.code() + " " + row.title())));
        Set<Integer> told = told(reading);
        for (ReadLine line : reading.lines()) {
            if (line.use() == LineUse.UNIT_LIST && !told.contains(line.place().firstLine())) {
                assertThat(inRows).as(line.toString()).containsAll(words(line.text()));
            }
        }
    }

    /** Each line is there once, in order, and blank lines only are called blank. */
    private static void assertLines(String text, List<ReadLine> lines) {
        String given = text.replaceAll("\\r\\n|[\\n\\r\\f\\x0B\\u0085\\u2028\\u2029]", "");
        assertThat(lines.stream().map(ReadLine::text).collect(Collectors.joining()))
                .isEqualTo(given);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).place().firstLine()).isEqualTo(i + 1);
            assertThat(lines.get(i).use() == LineUse.BLANK)
                    .as(lines.get(i).text())
                    .isEqualTo(Lines.clean(lines.get(i).text()).isBlank());
        }
    }

    /** A line that is called a finding lies in the place of a finding that says so. */
    private static void assertFindings(Reading reading) {
        Set<Integer> told = told(reading);
        for (ReadLine line : reading.lines()) {
            if (line.use() == LineUse.FINDING) {
                assertThat(told).as(line.toString()).contains(line.place().firstLine());
            }
        }
    }

    private static Set<Integer> told(Reading reading) {
        Set<Integer> told = new HashSet<>();
        for (Finding finding : reading.findings()) {
            for (int line = finding.place().firstLine(); line <= finding.place().lastLine(); line++) {
                told.add(line);
            }
        }
        return told;
    }

    /**
     * Each word of the lines that are said to be in units is in the units as often as in the lines, and each word of the units is
     * in a line as often as in the units. A word that lines break counts by its letters.
     */
    private static void assertWords(Reading reading) {
        Multiset<String> inUnits = HashMultiset.create();
        reading.units().forEach(unit -> texts(unit).forEach(text -> inUnits.addAll(words(text))));
        Set<LineUse> visibleUses = EnumSet.of(LineUse.UNIT, LineUse.FINDING, LineUse.HEADING, LineUse.UNIT_LIST);
        Multiset<String> inLines = words(textLines(reading, EnumSet.of(LineUse.UNIT)), withoutLabels(reading));
        Multiset<String> visible = words(lines(reading, visibleUses), ReadLine::text);

        Multiset<String> lost = Multisets.difference(inLines, inUnits);
        Multiset<String> more = Multisets.difference(inUnits, inLines);
        assertThat(Multisets.difference(letters(lost), letters(more)).entrySet())
                .as("lost: %s", lost)
                .isEmpty();
        Multiset<String> invented = Multisets.difference(inUnits, visible);
        Multiset<String> broken = Multisets.difference(visible, inUnits);
        assertThat(Multisets.difference(letters(invented), letters(broken)).entrySet())
                .as("invented: %s", invented)
                .isEmpty();
    }

    private static List<ReadLine> lines(Reading reading, Set<LineUse> uses) {
        return reading.lines().stream()
                .filter(line -> uses.contains(line.use()))
                .toList();
    }

    /** The lines but those below a heading of key competencies, whose table the model keeps as levels. */
    private static List<ReadLine> textLines(Reading reading, Set<LineUse> uses) {
        List<ReadLine> lines = new ArrayList<>();
        boolean keys = false;
        for (ReadLine line : reading.lines()) {
            boolean label =
                    line.use() == LineUse.HEADING || LABEL.matcher(line.text()).find();
            keys = label ? KEYS.matcher(line.text()).find() : keys;
            if (uses.contains(line.use()) && !keys) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Multiset<String> words(List<ReadLine> lines, Function<ReadLine, String> text) {
        Multiset<String> words = HashMultiset.create();
        lines.forEach(line -> words.addAll(words(text.apply(line))));
        return words;
    }

    private static Function<ReadLine, String> withoutLabels(Reading reading) {
        Set<Integer> misspelled = new HashSet<>();
        reading.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.LABEL_MISSPELLED)
                .forEach(finding -> misspelled.add(finding.place().firstLine()));
        return line ->
                withoutLabel(line.text(), misspelled.contains(line.place().firstLine()));
    }

    private static String withoutLabel(String text, boolean misspelled) {
        return misspelled
                ? TWO_WORDS.matcher(Lines.clean(text)).replaceFirst("")
                : LABEL.matcher(Lines.clean(text)).replaceFirst("");
    }

    private static Multiset<String> letters(Multiset<String> words) {
        Multiset<String> letters = HashMultiset.create();
        words.forEach(word -> word.codePoints().forEach(letter -> letters.add(Character.toString(letter))));
        return letters;
    }

    private static List<String> texts(UnitOfCompetency unit) {
        List<String> texts = new ArrayList<>(List.of(unit.code().text(), unit.title(), unit.description()));
        for (Element element : unit.elements()) {
            texts.add(element.toString());
            element.criteria().forEach(criterion -> texts.add(criterion.toString()));
        }
        unit.rangeOfVariables().ifPresent(range -> {
            addAll(texts, range.context());
            addAll(texts, range.tools());
            addAll(texts, range.supplies());
            addAll(texts, range.regulations());
            addAll(texts, range.norms());
            addAll(texts, range.standards());
        });
        unit.assessmentGuide().ifPresent(guide -> {
            addAll(texts, guide.context());
            addAll(texts, guide.knowledge());
            addAll(texts, guide.skills());
            addAll(texts, guide.attitudes());
            addAll(texts, guide.criticalAspects());
        });
        unit.allPrerequisites().forEach(before -> {
            // one that is printed without a title has its code as its text
            before.code().filter(code -> !before.text().equals(code.text())).ifPresent(code -> texts.add(code.text()));
            texts.add(before.text());
        });
        unit.workField().ifPresent(texts::add);
        unit.weight().ifPresent(texts::add);
        return texts;
    }

    private static void addAll(List<String> texts, List<Clause> clauses) {
        for (Clause clause : clauses) {
            texts.add(clause.toString());
            addAll(texts, clause.clauses());
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(Lines.clean(text).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
