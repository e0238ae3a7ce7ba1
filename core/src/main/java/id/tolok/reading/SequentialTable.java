package id.tolok.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the table of elements and criteria where its columns come one after the other: numbers and texts in the order of the
 * file, or in blocks where numbers are detached from texts.
 */
final class SequentialTable {

    private static final int LEAST_TITLE_WIDTH = 22;
    private static final int LEAST_TEXT_WIDTH = 34;
    private static final int MOST_WAITING = 200;

    private final List<Token> tokens;
    private final boolean scattered;
    private final Words words;
    private final int titleWidth;
    private final int textWidth;
    private final TableDraft table = new TableDraft();
    private final Deque<CriterionDraft> waiting = new ArrayDeque<>();
    private final List<Fragment> early = new ArrayList<>();
    private Optional<TextDraft> target = Optional.empty();
    private int inserted;

    private SequentialTable(List<Token> tokens, boolean scattered, Words words) {
        this.tokens = tokens;
        this.scattered = scattered;
        this.words = words;
        this.titleWidth = width(Token.Kind.ELEMENT, LEAST_TITLE_WIDTH);
        this.textWidth = width(Token.Kind.CRITERION, LEAST_TEXT_WIDTH);
    }

    /** Reads the table; in a scattered text blank lines tell where blocks end. */
    static TableDraft read(List<SourceLine> lines, boolean scattered, Words words) {
        SequentialTable reader = new SequentialTable(TableTokens.cut(lines), scattered, words);
        reader.read();
        return reader.table;
    }

    private static boolean opensBlock(Token token) {
        return !token.glued() && token.line().isAfterGap();
    }

    /** The longest text on the line of a number. */
    private int width(Token.Kind kind, int least) {
        int width = least;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).is(kind) && isTextOnLine(i)) {
                width = Math.max(width, tokens.get(i).text().text().length());
            }
        }
        return width;
    }

    private void read() {
        int i = 0;
        while (i < tokens.size()) {
            int end = scattered ? endOfMixedBlock(i) : i;
            i = end > i && placeMixed(i, end) ? end : readToken(i);
        }
        if (scattered && !table.elements().isEmpty() && !early.isEmpty()) {
            endTitle(table.elements().get(0));
        }
        early.forEach(piece -> table.loose().add(piece.line()));
        table.settle(scattered);
        if (scattered) {
            table.elements().forEach(this::putTogether);
            table.elements().forEach(this::checkEnds);
        }
    }

    /** What stood before numbers of criteria, before the first element, are ends of lines of its title. */
    private void endTitle(ElementDraft first) {
        first.text().addAll(early);
        early.clear();
        first.mix();
        first.doubt();
    }

    private void putTogether(ElementDraft element) {
        putTogether(element, titleWidth);
        element.criteria().forEach(criterion -> putTogether(criterion, textWidth));
    }

    private static void putTogether(TextDraft draft, int width) {
        StretchedLines.zip(draft.text(), width).ifPresent(lines -> {
            draft.text().clear();
            draft.text().addAll(lines);
            draft.doubt();
        });
    }

    /** A text in which a line ends too early, or that goes on after its end, has pieces of another column. */
    private void checkEnds(ElementDraft element) {
        doubtIf(element, element.hasHole(titleWidth) || (element.isMixed() && hasNewSeam(element.text())));
        for (CriterionDraft criterion : element.criteria()) {
            doubtIf(criterion, criterion.hasHole(textWidth) || criterion.goesOnAfterEnd());
        }
        if (element.isMixed()) {
            element.criteria().stream().limit(1).forEach(first -> {
                doubtIf(first, element.isDoubtful());
                doubtIf(element, first.isDoubtful());
            });
        }
    }

    private boolean hasNewSeam(List<Fragment> text) {
        return IntStream.range(1, text.size())
                .filter(i -> text.get(i - 1).isShort() && text.get(i).isShort())
                .anyMatch(i -> !words.follow(text.get(i - 1).text(), text.get(i).text()));
    }

    private static void doubtIf(TextDraft draft, boolean doubtful) {
        if (doubtful) {
            draft.doubt();
        }
    }

    private int readToken(int i) {
        Token token = tokens.get(i);
        switch (token.kind()) {
            case ELEMENT -> startElement(token);
            case CRITERION -> startCriterion(token, isTextOnLine(i + 1));
            default -> {
                return readText(i);
            }
        }
        return i + 1;
    }

    private boolean isTextOnLine(int i) {
        return i < tokens.size()
                && tokens.get(i).is(Token.Kind.TEXT)
                && tokens.get(i).glued();
    }

    /** Whether a text follows a number on its line. */
    private boolean isTextOf(Token.Kind kind, int i) {
        return tokens.get(i).glued() && tokens.get(i - 1).is(kind);
    }

    /** Whether a text stands on the line of a criterion's number, before it, and is not that of the criterion before. */
    private boolean isBeforeNumber(int i) {
        return tokens.get(i).is(Token.Kind.TEXT)
                && !isTextOf(Token.Kind.CRITERION, i)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(Token.Kind.CRITERION)
                && tokens.get(i + 1).glued();
    }

    private void startElement(Token token) {
        ElementDraft element = table.startElement(token);
        if (!scattered) {
            element.text().addAll(early);
            early.clear();
        }
        inserted = 0;
        target = Optional.of(element);
    }

    private void startCriterion(Token token, boolean hasText) {
        CriterionDraft criterion = table.startCriterion(token.number(), token.line());
        if (hasText) {
            target = Optional.of(criterion);
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(criterion);
        }
    }

    /** Places the text at a position, or the block of texts that starts there, and returns the next position. */
    private int readText(int i) {
        Token token = tokens.get(i);
        if (token.glued() && !isBeforeNumber(i)) {
            add(target, token);
        } else if (isBeforeNumber(i)) {
            addToTitle(token);
        } else if (waiting.isEmpty() || (scattered && isOfTitle(token))) {
            boolean stray = scattered
                    && opensBlock(token)
                    && i > 0
                    && tokens.get(i - 1).line().page() == token.line().page();
            add(target, token);
            if (stray && waiting.isEmpty()) {
                target.ifPresent(TextDraft::doubt);
            }
        } else {
            return placeBlock(i);
        }
        return i + 1;
    }

    private void add(Optional<TextDraft> draft, Token token) {
        draft.ifPresentOrElse(
                found -> found.text().add(token.text()), () -> table.loose().add(token.line()));
    }

    /**
     * What stands before a criterion's number belongs to the title of the element. In a block of its own it ends a line of the
     * title, the first such the first line.
     */
    private void addToTitle(Token token) {
        if (table.elements().isEmpty()) {
            early.add(token.text());
            return;
        }
        List<Fragment> title = element().text();
        boolean ownBlock = scattered && (opensBlock(token) || inserted > 0);
        if (ownBlock && 2 * inserted + 1 <= title.size()) {
            title.add(2 * inserted + 1, token.text());
            inserted++;
        } else {
            title.add(token.text());
        }
    }

    private ElementDraft element() {
        return lastElement().orElseThrow();
    }

    /** Empty where criteria come before any element. */
    private Optional<ElementDraft> lastElement() {
        List<ElementDraft> all = table.elements();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** While criteria wait for their texts, a text that starts small or follows an element's number belongs to the title. */
    private boolean isOfTitle(Token token) {
        if (table.elements().isEmpty()) {
            return false;
        }
        boolean small = !Character.isUpperCase(token.text().text().codePointAt(0));
        boolean ofTitle = element().text().isEmpty() || small;
        target = ofTitle ? Optional.of(element()) : target;
        return ofTitle;
    }

    /** Shares a run of texts among the numbers that wait, the lowest first. */
    private int placeBlock(int from) {
        int end = from;
        List<Fragment> block = new ArrayList<>();
        while (end < tokens.size()
                && tokens.get(end).is(Token.Kind.TEXT)
                && !tokens.get(end).glued()
                && !isBeforeNumber(end)) {
            block.add(tokens.get(end).text());
            end++;
        }
        Paragraphs.Cut cut = Paragraphs.cut(block, waiting.size());
        Deque<CriterionDraft> order = new ArrayDeque<>(inOrder());
        for (List<Fragment> text : cut.texts()) {
            CriterionDraft criterion = order.removeFirst();
            waiting.remove(criterion);
            criterion.text().addAll(text);
            if (cut.doubtful()) {
                criterion.doubt();
            }
            target = Optional.of(criterion);
        }
        return end;
    }

    private List<CriterionDraft> inOrder() {
        Set<String> numbers = new HashSet<>();
        boolean distinct = waiting.stream()
                .allMatch(criterion -> numbers.add(criterion.number().plain()));
        return scattered && distinct
                ? waiting.stream().sorted(CriterionDraft.BY_NUMBER).toList()
                : List.copyOf(waiting);
    }

    /** The end of a block that holds pieces of both columns, if one starts here; otherwise the start. */
    private int endOfMixedBlock(int from) {
        if (!waiting.isEmpty()
                || !(from == 0
                        || opensBlock(tokens.get(from))
                        || tokens.get(from).is(Token.Kind.ELEMENT))) {
            return from;
        }
        int end = from + 1;
        while (end < tokens.size()
                && !opensBlock(tokens.get(end))
                && !tokens.get(end).is(Token.Kind.ELEMENT)) {
            end++;
        }
        boolean title = startsElement(from);
        boolean text = false;
        boolean free = false;
        for (int i = from; i < end; i++) {
            title |= isBeforeNumber(i);
            if (tokens.get(i).is(Token.Kind.CRITERION)) {
                if (!isTextOnLine(i + 1)) {
                    return from;
                }
                text = true;
            }
            free |= text && isFree(i);
        }
        return title && text && free ? end : from;
    }

    /** Whether an element's number is here, or its title, after a number that stands in a block of its own. */
    private boolean startsElement(int i) {
        boolean afterNumber = i > 0 && tokens.get(i - 1).is(Token.Kind.ELEMENT);
        return tokens.get(i).is(Token.Kind.ELEMENT)
                || (afterNumber && tokens.get(i).is(Token.Kind.TEXT));
    }

    private boolean isFree(int i) {
        return tokens.get(i).is(Token.Kind.TEXT) && !tokens.get(i).glued() && !isBeforeNumber(i);
    }

    /** Places a block with pieces of both columns, unless it is too long to be one. */
    private boolean placeMixed(int from, int end) {
        List<Interleaved.Piece> pieces = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        boolean text = false;
        for (int i = from; i < end; i++) {
            text |= tokens.get(i).is(Token.Kind.CRITERION);
            if (tokens.get(i).is(Token.Kind.TEXT)) {
                pieces.add(new Interleaved.Piece(tokens.get(i).text().text(), known(i, text)));
                places.add(i);
            }
        }
        Optional<Interleaved.Answer> answer =
                new Interleaved(titleWidth, textWidth, startsElement(from), words).solve(pieces);
        answer.ifPresent(found -> place(from, end, places, found));
        return answer.isPresent();
    }

    private Interleaved.Known known(int i, boolean afterCriterion) {
        if (isBeforeNumber(i) || (!afterCriterion && !isTextOf(Token.Kind.ELEMENT, i))) {
            return Interleaved.Known.OF_TITLE;
        }
        if (tokens.get(i).glued()) {
            return isTextOf(Token.Kind.ELEMENT, i) ? Interleaved.Known.STARTS_TITLE : Interleaved.Known.STARTS_TEXT;
        }
        return Interleaved.Known.NOTHING;
    }

    private void place(int from, int end, List<Integer> places, Interleaved.Answer answer) {
        Optional<TextDraft> text = target;
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            int place = places.indexOf(i);
            if (place < 0) {
                readToken(i);
                text = token.is(Token.Kind.CRITERION) ? target : text;
            } else if (answer.ofTitle().get(place)) {
                addToTitle(token);
            } else {
                add(text, token);
            }
            if (answer.doubtful().contains(place)) {
                lastElement().ifPresent(TextDraft::doubt);
                text.ifPresent(TextDraft::doubt);
            }
        }
        target = text;
        lastElement().ifPresent(ElementDraft::mix);
    }
}
