package id.tolok.reading;

import com.google.common.collect.ImmutableList;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects findings, in the words of the two languages. */
final class Findings {

    private static final int LONGEST_SHOWN = 80;

    private final List<Finding> found = new ArrayList<>();

    /** What was found, in the order of the document. */
    ImmutableList<Finding> sorted() {
        return ImmutableList.sortedCopyOf(found);
    }

    void add(Finding.Kind kind, SourceLine line, String indonesian, String english) {
        add(kind, line.place(), indonesian, english);
    }

    void add(Finding.Kind kind, Place place, String indonesian, String english) {
        found.add(new Finding(kind, place, LocalizedText.of(indonesian, english)));
    }

    /** Reports a code in no known form, with the one that was probably meant. */
    void malformedCode(String printed, Optional<UnitCode> meant, List<SourceLine> lines) {
        add(
                Finding.Kind.CODE_MALFORMED,
                mark(lines),
                "Kode unit " + quoted(printed) + " salah bentuk"
                        + meant.map(code -> "; mungkin maksudnya " + code).orElse(""),
                "The unit code " + quoted(printed) + " is malformed"
                        + meant.map(code -> "; maybe " + code + " is meant").orElse(""));
    }

    /** Reports that a unit has no code, with the one that was probably meant. */
    void missingCode(Optional<UnitCode> meant, List<SourceLine> lines) {
        add(
                Finding.Kind.CODE_MISSING,
                mark(lines),
                "Unit ini tidak mempunyai kode"
                        + meant.map(code -> "; mungkin maksudnya " + code).orElse(""),
                "The unit has no code"
                        + meant.map(code -> "; maybe " + code + " is meant").orElse(""));
    }

    /** The place of lines that a finding speaks of. */
    private static Place mark(List<SourceLine> lines) {
        lines.forEach(line -> line.use(LineUse.FINDING));
        return place(lines);
    }

    private static Place place(List<SourceLine> lines) {
        return place(
                Collections.min(lines, Comparator.comparingInt(SourceLine::number)),
                Collections.max(lines, Comparator.comparingInt(SourceLine::number)));
    }

    /** Reports a text that an extraction scattered, so that its order or its end is doubtful. */
    void doubtful(List<Fragment> pieces, String text) {
        add(
                Finding.Kind.ORDER_DOUBTFUL,
                place(pieces.stream().map(Fragment::line).toList()),
                "Urutan atau batas teks ini meragukan: " + quoted(text),
                "The order or the end of this text is doubtful: " + quoted(text));
    }

    /** Reports lines that could not be placed, a finding for each run of them, and marks them. */
    void notPlaced(List<SourceLine> lines) {
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).number() > lines.get(i - 1).number() + 1) {
                notPlacedRun(lines.subList(start, i));
                start = i;
            }
        }
    }

    private void notPlacedRun(List<SourceLine> run) {
        run.forEach(line -> line.use(LineUse.FINDING));
        String text = quoted(run.get(0).text());
        add(
                Finding.Kind.TEXT_NOT_PLACED,
                place(run.get(0), run.get(run.size() - 1)),
                "Teks tidak dapat ditempatkan: " + text,
                "The text could not be placed: " + text);
    }

    static Place place(SourceLine first, SourceLine last) {
        return new Place(first.page(), first.number(), Math.max(first.number(), last.number()));
    }

    /** A text in quotes, shortened if long. */
    static String quoted(String text) {
        return text.length() <= LONGEST_SHOWN ? "'" + text + "'" : "'" + text.substring(0, LONGEST_SHOWN) + "…'";
    }
}
