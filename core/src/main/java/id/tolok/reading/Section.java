package id.tolok.reading;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** The parts of the range of variables and of the assessment guide, with the words that open them. */
enum Section {
    RANGE_CONTEXT(true, 1, "KONTEKS", "VARIABEL"),
    TOOLS_AND_SUPPLIES(true, 1, "PERALATAN", "DAN"),
    TOOLS(true, 2, "PERALATAN", ""),
    SUPPLIES(true, 2, "PERLENGKAPAN", ""),
    REGULATIONS(true, 1, "PERATURAN", ""),
    NORMS_AND_STANDARDS(true, 1, "NORMA", "DAN"),
    NORMS(true, 2, "NORMA", ""),
    STANDARDS(true, 2, "STANDAR", ""),
    GUIDE_CONTEXT(false, 1, "KONTEKS", "PENILAIAN"),
    ASSESSMENT_CONDITIONS(false, 1, "KONDISI", "PENILAIAN"),
    PREREQUISITES(false, 1, "PERSYARATAN", "KOMPETENSI"),
    KNOWLEDGE_AND_SKILLS(false, 1, "PENGETAHUAN", "DAN"),
    KNOWLEDGE(false, 2, "PENGETAHUAN", ""),
    SKILLS(false, 2, "KETERAMPILAN", ""),
    ATTITUDES(false, 1, "SIKAP", "KERJA"),
    CRITICAL_ASPECTS(false, 1, "ASPEK", "KRITIS"),
    IMPORTANT_ASPECTS(false, 1, "ASPEK", "PENTING");

    private static final ImmutableSet<String> TAIL = ImmutableSet.of(
            "YANG",
            "DIPERLUKAN",
            "DI",
            "PERLUKAN",
            "DIBUTUHKAN",
            "BUTUHKAN",
            "PENUNJANG",
            "PENDUKUNG",
            "DAN",
            "KERJA",
            "PENILAIAN",
            "KOMPETENSI",
            "PERLENGKAPAN",
            "PERALATAN",
            "STANDAR",
            "KETERAMPILAN",
            "SIKAP",
            "TERKAIT",
            "UNIT",
            ":",
            "PERATURAN",
            "BAHAN",
            "FASILITAS");

    private final boolean ofRange;
    private final int level;
    private final String first;
    private final String second;

    Section(boolean ofRange, int level, String first, String second) {
        this.ofRange = ofRange;
        this.level = level;
        this.first = first;
        this.second = second;
    }

    int level() {
        return level;
    }

    /** The words that open the part, as they should be. */
    String words() {
        return second.isEmpty() ? first : first + " " + second;
    }

    /** The part above this one; itself for one that stands on its own. */
    Section parent() {
        return switch (this) {
            case TOOLS, SUPPLIES -> TOOLS_AND_SUPPLIES;
            case NORMS, STANDARDS -> NORMS_AND_STANDARDS;
            case KNOWLEDGE, SKILLS -> KNOWLEDGE_AND_SKILLS;
            default -> this;
        };
    }

    /** Whether the part has two parts with labels of their own. */
    boolean hasParts() {
        return this != parent()
                || this == TOOLS_AND_SUPPLIES
                || this == NORMS_AND_STANDARDS
                || this == KNOWLEDGE_AND_SKILLS;
    }

    /**
     * A part opened by a line.
     *
     * @param section the part
     * @param slips how many letters are wrong in the label
     * @param rest what follows a colon
     */
    record Opened(Section section, int slips, String rest) {}

    /** The part that a text opens: the whole text, or all before its colon, is the label. */
    static Optional<Opened> find(String text, boolean ofRange, int level) {
        int colon = text.indexOf(':');
        String label = colon < 0 ? text : text.substring(0, colon);
        List<String> words = Labels.words(label.strip());
        if (words.isEmpty() || label.length() > 80 || !Character.isUpperCase(text.codePointAt(0))) {
            return Optional.empty();
        }
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        for (Section section : values()) {
            int slips = section.ofRange == ofRange && section.level == level ? section.slips(words) : 2;
            if (slips < 2) {
                return Optional.of(new Opened(section, slips, rest));
            }
        }
        return Optional.empty();
    }

    private int slips(List<String> words) {
        String head = this == REGULATIONS ? words.get(0).replaceAll("-.*", "") : words.get(0);
        int slips = Spelling.slips(head, first);
        int from = 1;
        if (!second.isEmpty()) {
            slips += words.size() > 1 ? Spelling.slips(words.get(1), second) : 2;
            from = 2;
        }
        boolean tail = words.stream().skip(from).map(Ascii::toUpperCase).allMatch(TAIL::contains);
        boolean whole = this != REGULATIONS || words.size() > 1;
        return tail && whole ? slips : 2;
    }
}
