package id.tolok.reading;

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
import java.util.Locale;
import java.util.Random;

/** A standard that says nothing sensible, in all the forms in which programs take text from a PDF file. */
final class SampleStandard {

    private static final List<String> VERBS = List.of(
            "Menyiapkan", "Merapikan", "Mencatat", "Menghitung", "Memeriksa", "Menyimpan", "Mengemas", "Merawat");
    private static final List<String> NOUNS = List.of(
            "bibit",
            "gudang",
            "timbangan",
            "label",
            "mesin",
            "catatan",
            "ember",
            "jaring",
            "kolam",
            "pakan",
            "saringan",
            "wadah",
            "meja-meja",
            "pompa",
            "selang",
            "tangga",
            "keranjang",
            "air",
            "bahan",
            "es");
    private static final List<String> PASSIVES = List.of(
            "dicatat",
            "diperiksa",
            "disimpan",
            "ditimbang",
            "dibersihkan",
            "diberi",
            "dipilah",
            "disusun",
            "dikeringkan");
    private static final List<String> LINKS =
            List.of("sesuai", "dengan", "menurut", "pada", "dari", "untuk", "sebelum", "sesudah", "di", "dalam");

    private static final int PAGE = 38;

    private final Random random;
    private final List<UnitOfCompetency> units = new ArrayList<>();

    SampleStandard(long seed, int size) {
        this.random = new Random(seed);
        for (int i = 1; i <= size; i++) {
            units.add(unit(String.format(Locale.ROOT, "A.03IKN00.%03d.1", i)));
        }
    }

    List<UnitOfCompetency> units() {
        return units;
    }

    private UnitOfCompetency unit(String code) {
        UnitOfCompetency.Builder unit = UnitOfCompetency.builder()
                .code(UnitCode.parse(code))
                .title(title())
                .description(sentence(14));
        int elements = 1 + random.nextInt(4);
        for (int e = 1; e <= elements; e++) {
            List<PerformanceCriterion> criteria = new ArrayList<>();
            int size = 1 + random.nextInt(12);
            for (int k = 1; k <= size; k++) {
                criteria.add(PerformanceCriterion.of(e + "." + k, sentence(3 + random.nextInt(12))));
            }
            unit.addElement(Element.of(Integer.toString(e), title(), criteria));
        }
        return unit.rangeOfVariables(range()).assessmentGuide(guide()).build();
    }

    private RangeOfVariables range() {
        return RangeOfVariables.builder()
                .context(clauses("1", 3, 14))
                .tools(clauses("2.1", 2, 2))
                .supplies(clauses("2.2", 3, 2))
                .regulations(clauses("3", random.nextInt(2), 12))
                .norms(clauses("4.1", random.nextInt(2), 8))
                .standards(clauses("4.2", 1, 8))
                .build();
    }

    private AssessmentGuide guide() {
        AssessmentGuide.Builder guide = AssessmentGuide.builder();
        guide.context(clauses("1", 2, 16));
        if (!units.isEmpty()) {
            UnitOfCompetency before = units.get(random.nextInt(units.size()));
            guide.addPrerequisite(Prerequisite.of(before.code(), before.title()));
        }
        return guide.knowledge(clauses("3.1", 3, 6))
                .skills(clauses("3.2", 2, 6))
                .attitudes(clauses("4", 3, 1))
                .criticalAspects(clauses("5", 1, 9))
                .build();
    }

    private List<Clause> clauses(String part, int size, int words) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            clauses.add(Clause.of(part + "." + i, sentence(words)));
        }
        return clauses;
    }

    private String title() {
        StringBuilder title = new StringBuilder(pick(VERBS));
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            title.append(' ').append(pick(NOUNS));
        }
        return title.toString();
    }

    private String sentence(int words) {
        String noun = pick(NOUNS);
        StringBuilder sentence =
                new StringBuilder(noun.substring(0, 1).toUpperCase(Locale.ROOT)).append(noun.substring(1));
        for (int i = 1; i < words; i++) {
            sentence.append(' ').append(pick(i == 1 ? PASSIVES : i % 2 == 0 ? LINKS : NOUNS));
        }
        return sentence.append('.').toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** The text in the order of the file: {@code pdftotext -raw}. */
    String raw() {
        List<String> lines = front();
        for (UnitOfCompetency unit : units) {
            addHead(lines, unit, "");
            lines.add("ELEMEN KOMPETENSI KRITERIA UNJUK KERJA");
            for (Element element : unit.elements()) {
                lines.addAll(wrap(element.number() + ". " + element.title(), 22));
                element.criteria().forEach(criterion -> lines.addAll(wrap(criterion.toString(), 44)));
            }
            addParts(lines, unit, 68, "");
        }
        return pages(lines, true);
    }

    /** The text with columns side by side: {@code pdftotext -layout}. */
    String layout() {
        List<String> lines = front();
        for (UnitOfCompetency unit : units) {
            addHead(lines, unit, "        ");
            lines.add("  ELEMEN KOMPETENSI              KRITERIA UNJUK KERJA");
            for (Element element : unit.elements()) {
                addRow(lines, element);
            }
            lines.add("");
            addParts(lines, unit, 68, "   ");
        }
        return pages(lines, false);
    }

    private static void addRow(List<String> lines, Element element) {
        List<String> left = indented(wrap(element.title(), 20), element.number() + ". ");
        List<String> right = new ArrayList<>();
        element.criteria()
                .forEach(criterion -> right.addAll(indented(wrap(criterion.text(), 40), criterion.number() + " ")));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String l = i < left.size() ? left.get(i) : "";
            String r = i < right.size() ? right.get(i) : "";
            lines.add((" " + l + " ".repeat(26 - l.length()) + r).stripTrailing());
        }
    }

    private static List<String> indented(List<String> lines, String first) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            all.add((all.isEmpty() ? first : " ".repeat(first.length())) + line);
        }
        return all;
    }

    /** The text in blocks, with the numbers of criteria detached from their texts: plain {@code pdftotext}. */
    String flow() {
        List<String> lines = front();
        for (UnitOfCompetency unit : units) {
            lines.addAll(List.of("KODE UNIT", "", ": " + unit.code(), "", "JUDUL UNIT", "", ": " + unit.title(), ""));
            lines.addAll(List.of("DESKRIPSI UNIT", ""));
            lines.addAll(wrap(": " + unit.description(), 44));
            lines.addAll(List.of("", "ELEMEN KOMPETENSI", "", "KRITERIA UNJUK KERJA", ""));
            for (Element element : unit.elements()) {
                lines.addAll(wrap(element.number() + ". " + element.title(), 22));
                lines.add("");
                element.criteria().forEach(criterion -> lines.add(criterion.number()));
                lines.add("");
                element.criteria().forEach(criterion -> lines.addAll(wrap(criterion.text(), 44)));
                lines.add("");
            }
            addParts(lines, unit, 68, "");
        }
        return pages(lines, false);
    }

    private List<String> front() {
        List<String> lines = new ArrayList<>(List.of(
                "KEPUTUSAN MENTERI KETENAGAKERJAAN",
                "REPUBLIK INDONESIA",
                "NOMOR 7 TAHUN 2031",
                "TENTANG",
                "PENETAPAN STANDAR KOMPETENSI KERJA NASIONAL INDONESIA",
                "KATEGORI PERIKANAN GOLONGAN POKOK PERIKANAN BIDANG KOLAM",
                "BAB II",
                "B. Daftar Unit Kompetensi",
                "NO KODE UNIT JUDUL UNIT KOMPETENSI"));
        int number = 1;
        for (UnitOfCompetency unit : units) {
            lines.add(number++ + ". " + unit.code() + " " + unit.title());
        }
        lines.add("C. Uraian Unit Kompetensi");
        return lines;
    }

    private static void addHead(List<String> lines, UnitOfCompetency unit, String gap) {
        lines.add("KODE UNIT" + gap + " : " + unit.code());
        lines.add("JUDUL UNIT" + gap + " : " + unit.title());
        lines.addAll(wrap("DESKRIPSI UNIT" + gap + " : " + unit.description(), 60));
    }

    private static void addParts(List<String> lines, UnitOfCompetency unit, int width, String indent) {
        RangeOfVariables range = unit.rangeOfVariables().orElseThrow();
        lines.add("BATASAN VARIABEL");
        addPart(lines, "1. Konteks variabel", range.context(), width, indent);
        lines.add("2. Peralatan dan perlengkapan");
        addPart(lines, "2.1 Peralatan", range.tools(), width, indent);
        addPart(lines, "2.2 Perlengkapan", range.supplies(), width, indent);
        addPart(lines, "3. Peraturan yang diperlukan", range.regulations(), width, indent);
        lines.add("4. Norma dan standar");
        addPart(lines, "4.1 Norma", range.norms(), width, indent);
        addPart(lines, "4.2 Standar", range.standards(), width, indent);
        AssessmentGuide guide = unit.assessmentGuide().orElseThrow();
        lines.add("PANDUAN PENILAIAN");
        addPart(lines, "1. Konteks penilaian", guide.context(), width, indent);
        List<Clause> prerequisites = guide.prerequisites().stream()
                .map(prerequisite -> Clause.of("2.1", prerequisite.code().orElseThrow() + " " + prerequisite.text()))
                .toList();
        addPart(lines, "2. Persyaratan kompetensi", prerequisites, width, indent);
        lines.add("3. Pengetahuan dan keterampilan yang diperlukan");
        addPart(lines, "3.1 Pengetahuan", guide.knowledge(), width, indent);
        addPart(lines, "3.2 Keterampilan", guide.skills(), width, indent);
        addPart(lines, "4. Sikap kerja yang diperlukan", guide.attitudes(), width, indent);
        addPart(lines, "5. Aspek kritis", guide.criticalAspects(), width, indent);
    }

    private static void addPart(List<String> lines, String label, List<Clause> clauses, int width, String indent) {
        lines.add(label);
        if (clauses.isEmpty()) {
            lines.add(indent + "(Tidak ada.)");
        }
        for (Clause clause : clauses) {
            wrap(clause.toString(), width).forEach(line -> lines.add(indent + line));
        }
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : List.of(text.split(" ", -1))) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String pages(List<String> lines, boolean numberFirst) {
        StringBuilder text = new StringBuilder();
        int page = 6;
        for (int from = 0; from < lines.size(); from += PAGE) {
            page++;
            String number = numberFirst ? page + "\n" : "";
            String end = numberFirst ? "\f" : "\n\n" + " ".repeat(30) + page + "\n\f";
            text.append(number);
            lines.subList(from, Math.min(from + PAGE, lines.size()))
                    .forEach(line -> text.append(line).append('\n'));
            text.append(end);
        }
        return text.toString();
    }
}
