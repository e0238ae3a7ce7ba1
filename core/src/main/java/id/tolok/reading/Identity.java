package id.tolok.reading;

import id.tolok.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says about itself: the decree's number and year, and the title.
 *
 * @param id number and year; empty if the document does not say
 * @param title the title; empty if the document does not say
 */
record Identity(Optional<StandardId> id, Optional<String> title) {

    private static final int MOST_LINES_BETWEEN = 4;
    private static final int MOST_LINES_OF_TITLE = 16;

    private static final Pattern DECREE = Pattern.compile("(?:LAMPIRAN )?KEPUTUSAN MENTERI .*|KEPUTUSAN MENTERI");
    private static final Pattern NUMBER = Pattern.compile("NOMOR ?:? ?(\\S{1,40}) TAHUN (\\d{4})\\b.*");
    private static final Pattern OLD_NUMBER =
            Pattern.compile("NOMOR ?:? ?(KEP\\. ?\\d+/\\S{1,20}/((?:19|20)\\d{2}))\\b.*");
    private static final Pattern END = Pattern.compile(
            "(?:DENGAN RAHMAT|BAB |MENTERI |MENIMBANG|DAFTAR ISI|KATA PENGANTAR).*", Pattern.CASE_INSENSITIVE);

    static Identity read(List<SourceLine> lines, Words words) {
        for (int i = 0; i < lines.size(); i++) {
            if (DECREE.matcher(lines.get(i).text()).matches()) {
                for (int j = i; j < Math.min(lines.size(), i + MOST_LINES_BETWEEN); j++) {
                    Optional<StandardId> id = idOf(lines.get(j).text());
                    if (id.isPresent()) {
                        lines.subList(i, j + 1).forEach(line -> line.use(LineUse.IDENTITY));
                        return new Identity(id, title(lines.subList(j + 1, lines.size()), words));
                    }
                }
            }
        }
        return new Identity(Optional.empty(), Optional.empty());
    }

    private static Optional<StandardId> idOf(String text) {
        Matcher matcher = NUMBER.matcher(text);
        Matcher old = OLD_NUMBER.matcher(text);
        if (matcher.matches()) {
            return id(matcher.group(1), matcher.group(2));
        }
        return old.matches() ? id(old.group(1), old.group(2)) : Optional.empty();
    }

    static Optional<StandardId> id(String number, String year) {
        int y = Integer.parseInt(year);
        return y >= 2000 && y <= 2100 ? Optional.of(StandardId.of(number, y)) : Optional.empty();
    }

    /** The title follows TENTANG, up to the next part of the decree. */
    private static Optional<String> title(List<SourceLine> lines, Words words) {
        if (lines.isEmpty() || !lines.get(0).text().startsWith("TENTANG")) {
            return Optional.empty();
        }
        List<Fragment> title = new ArrayList<>();
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), MOST_LINES_OF_TITLE))) {
            if (END.matcher(line.text()).matches()) {
                break;
            }
            line.use(LineUse.IDENTITY);
            String text = line.text().startsWith("TENTANG")
                    ? line.text().substring("TENTANG".length()).strip()
                    : line.text();
            if (!text.isEmpty()) {
                title.add(new Fragment(line, text));
            }
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(words.join(title));
    }
}
