package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.Clause;
import id.tolok.standard.Element;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the account that a reading gives of the lines of a text, word by word and without the reader's help. */
final class LineAccount {

    /** Words of the format that the model does not repeat. */
    private static final Set<String> LABELS = Set.of(
            "kode",
            "unit",
            "judul",
            "deskripsi",
            "diskripsi",
            "bidang",
            "bobot",
            "prasyarat",
            "kompetensi",
            "batasan",
            "variabel",
            "panduan",
            "penilaian",
            "kunci");

    /** What opens a part of the range or the guide on a line that goes on after a colon. */
    private static final Pattern PART_LABEL = Pattern.compile(
            "^[\\d.\\s]*(konteks (variabel|penilaian)|peralatan|perlengkapan|peraturan|norma|standar|kondisi penilaian"
                    + "|persyaratan kompetensi|pengetahuan|keterampilan|sikap kerja|aspek (kritis|penting))\\b[^:]{0,80}:",
            Pattern.CASE_INSENSITIVE);

    private LineAccount() {}

    static void assertExact(String text, Reading reading) {
        assertLines(text, reading.lines());
        assertFindings(reading);
        assertWords(reading);
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
        Set<Integer> told = new HashSet<>();
        for (Finding finding : reading.findings()) {
            for (int line = finding.place().firstLine(); line <= finding.place().lastLine(); line++) {
                told.add(line);
            }
        }
        for (ReadLine line : reading.lines()) {
            if (line.use() == LineUse.FINDING) {
                assertThat(told).as(line.toString()).contains(line.place().firstLine());
            }
        }
    }

    /** Each word of a line that is said to be in a unit is in a unit. */
    private static void assertWords(Reading reading) {
        Set<String> modelled = new HashSet<>();
        reading.units().forEach(unit -> texts(unit).forEach(text -> modelled.addAll(words(text))));
        Set<Integer> misspelled = new HashSet<>();
        reading.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.LABEL_MISSPELLED)
                .forEach(finding -> misspelled.add(finding.place().firstLine()));
        for (ReadLine line : reading.lines()) {
            if (line.use() == LineUse.UNIT && !misspelled.contains(line.place().firstLine())) {
                List<String> missing =
                        new ArrayList<>(words(PART_LABEL.matcher(line.text()).replaceFirst("")));
                missing.removeAll(modelled);
                missing.removeAll(LABELS);
                assertThat(missing).as(line.toString()).isEmpty();
            }
        }
    }

    private static List<String> texts(UnitOfCompetency unit) {
        List<String> texts = new ArrayList<>(List.of(unit.toString(), unit.description()));
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
        unit.allPrerequisites().forEach(before -> texts.add(before.code() + " " + before.text()));
        texts.add(unit.workField() + " " + unit.weight());
        unit.keyCompetencies().keySet().forEach(key -> texts.add(key.label(Language.INDONESIAN)));
        return texts;
    }

    private static void addAll(List<String> texts, List<Clause> clauses) {
        for (Clause clause : clauses) {
            texts.add(clause.toString());
            addAll(texts, clause.clauses());
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Lines.clean(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }
}
