package id.tolok.reading;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a text into lines, cleans them, and marks what is not content: blank lines, page numbers, running titles. */
final class Lines {

    private static final int TAB = 8;
    private static final int LONGEST_RUNNING_TITLE = 160;
    private static final int FEWEST_PAGES = 4;

    /** What web pages leave behind; only these, since a criterion may well speak of {@code <html>}. */
    private static final Pattern MARKUP = Pattern.compile("</?(?:br|strong|b|i|em|p|span|div) ?/?>|&nbsp;");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:hal(?:aman)?|page)\\.? )?[-–—]? ?(\\d{1,4})(?: (?:dari|of|/) \\d{1,4})? ?[-–—]?",
            Pattern.CASE_INSENSITIVE);

    private final List<SourceLine> lines = new ArrayList<>();
    private int page = 1;
    private boolean gap = true;

    private Lines() {}

    /** All lines of a text, with what is not content marked as such. */
    static List<SourceLine> read(String text) {
        Lines reader = new Lines();
        reader.cut(text);
        reader.markPageNumbers();
        reader.markRunningTitles();
        reader.markPageNumbersBesideTitles();
        return reader.lines;
    }

    private void cut(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\r'
                    || c == '\f'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u0085'
                    || c == '\u000B') {
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (c != '\f' || i > start) {
                    add(text.substring(start, i));
                }
                if (c == '\f') {
                    page++;
                    gap = true;
                }
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            add(text.substring(start));
        }
    }

    private void add(String given) {
        SourceLine line = new SourceLine(lines.size() + 1, page, given, clean(given), gap);
        gap = line.isBlank();
        if (gap) {
            line.use(LineUse.BLANK);
        }
        lines.add(line);
    }

    /** The line with tabs and odd blanks as blanks, and without what is invisible. */
    static String clean(String given) {
        StringBuilder text = new StringBuilder(given.length());
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c == '\t') {
                text.append(" ".repeat(TAB - text.length() % TAB));
            } else if (Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.SPACE_SEPARATOR) {
                text.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                text.append(c);
            }
        }
        String clean = text.toString();
        return clean.indexOf('<') < 0 && clean.indexOf('&') < 0
                ? clean
                : MARKUP.matcher(clean).replaceAll("");
    }

    private List<List<SourceLine>> pages() {
        List<List<SourceLine>> pages = new ArrayList<>();
        int current = 0;
        for (SourceLine line : lines) {
            if (line.isOpen()) {
                if (line.page() != current) {
                    pages.add(new ArrayList<>());
                    current = line.page();
                }
                pages.get(pages.size() - 1).add(line);
            }
        }
        return pages;
    }

    private void markPageNumbers() {
        List<List<SourceLine>> pages = pages();
        if (pages.size() > 1) {
            for (List<SourceLine> lines : pages) {
                markPageNumber(lines);
            }
        } else if (!pages.isEmpty()) {
            markChain(pages.get(0));
        }
    }

    /** At the edge of a page stands its number; a number at both edges is the page's below. */
    private static void markPageNumber(List<SourceLine> lines) {
        SourceLine last = lines.get(lines.size() - 1);
        if (isPageNumber(last)) {
            last.use(LineUse.PAGE_NUMBER);
        } else if (isPageNumber(lines.get(0))) {
            lines.get(0).use(LineUse.PAGE_NUMBER);
        }
    }

    /** Numbers that stand at the edge now that running titles are known, and count with the pages, are page numbers. */
    private void markPageNumbersBesideTitles() {
        ListMultimap<Integer, SourceLine> byOffset = ArrayListMultimap.create();
        for (List<SourceLine> page : pages()) {
            Stream.of(edge(page, true), edge(page, false))
                    .filter(Lines::isPageNumber)
                    .distinct()
                    .forEach(line -> byOffset.put(numberOf(line) - line.page(), line));
        }
        for (Collection<SourceLine> sameOffset : byOffset.asMap().values()) {
            if (sameOffset.size() >= FEWEST_PAGES) {
                sameOffset.forEach(line -> line.use(LineUse.PAGE_NUMBER));
            }
        }
    }

    private static int numberOf(SourceLine line) {
        return Integer.parseInt(line.text().replaceAll("[^\\d ]", "").strip().replaceAll(" .*", ""));
    }

    private static boolean isPageNumber(SourceLine line) {
        return line.text().length() < 30 && PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** Without form feeds, lone numbers that count on by one, at least four of them, are page numbers. */
    private static void markChain(List<SourceLine> lines) {
        Map<Integer, List<SourceLine>> chains = new HashMap<>();
        for (SourceLine line : lines) {
            if (isPageNumber(line)) {
                int number = numberOf(line);
                List<SourceLine> chain = chains.remove(number - 1);
                chain = chain == null ? new ArrayList<>() : chain;
                chain.add(line);
                chains.put(number, chain);
            }
        }
        chains.values().stream()
                .filter(chain -> chain.size() >= FEWEST_PAGES)
                .forEach(chain -> chain.forEach(line -> line.use(LineUse.PAGE_NUMBER)));
    }

    /** A text that stands first or last on two pages of five is a running title, unless it is a part of the format. */
    private void markRunningTitles() {
        List<List<SourceLine>> pages = pages();
        if (pages.size() < FEWEST_PAGES) {
            return;
        }
        markRunningTitles(pages, true);
        markRunningTitles(pages, false);
    }

    private static void markRunningTitles(List<List<SourceLine>> pages, boolean top) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<SourceLine> page : pages) {
            counts.merge(shape(edge(page, top)), 1, Integer::sum);
        }
        Set<String> titles = new HashSet<>();
        counts.forEach((shape, count) -> {
            if (!shape.isEmpty() && count >= FEWEST_PAGES && count * 5 >= pages.size() * 2) {
                titles.add(shape);
            }
        });
        for (List<SourceLine> page : pages) {
            SourceLine edge = edge(page, top);
            if (titles.contains(shape(edge))) {
                edge.use(LineUse.RUNNING_TITLE);
            }
        }
    }

    private static SourceLine edge(List<SourceLine> page, boolean top) {
        return page.get(top ? 0 : page.size() - 1);
    }

    /** What stays the same of a running title from page to page; empty for what is none. */
    private static String shape(SourceLine line) {
        String text = line.text();
        boolean none = text.length() > LONGEST_RUNNING_TITLE || Numbering.isNumbered(text) || Labels.isLabel(text);
        return none ? "" : text.replaceAll("\\d+", "0");
    }
}
