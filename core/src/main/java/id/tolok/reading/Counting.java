package id.tolok.reading;

/** Which numbers of elements and criteria come next in a table. */
final class Counting {

    private static final int LARGEST_STEP = 3;

    private int element;
    private int criterionElement;
    private int criterion;

    void startElement(Numbering number) {
        element = number.first();
    }

    void startCriterion(Numbering number) {
        criterionElement = number.first();
        criterion = number.last();
    }

    /** Whether a number with two parts is that of the next criterion. */
    boolean isNext(Numbering number) {
        boolean goesOn = number.first() == criterionElement && number.last() == criterion + 1;
        boolean starts = number.first() == element && number.last() == 1;
        return number.depth() == 2 && (goesOn || starts);
    }

    /** Whether a number is that of the first criterion, whose element may come after it where columns come one after the other. */
    boolean opensTable(Numbering number) {
        return element == 0 && criterion == 0 && number.depth() == 2 && number.first() == 1 && number.last() == 1;
    }

    /**
     * Whether a number is that of an element: numbers count on, by few; it ends with a dot, or is the very next; and a capital
     * follows, unless the text after it is cut off.
     */
    boolean isElement(Numbering number, boolean cutOff) {
        int step = number.depth() == 1 ? number.first() - element : -1;
        boolean likely = step == 1 || (number.dotted() && step >= 0 && step <= LARGEST_STEP && number.first() > 0);
        return likely && (cutOff || number.opensText());
    }
}
