package id.tolok.scoring.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads lines of bytes, none of them longer than a bound. */
final class LineReader {

    /** The most bytes of a line that are kept. */
    static final int LONGEST = 16_000_000;

    /** The most bytes of a chunk, apart from its last line. */
    private static final int LARGEST_CHUNK = 16_000_000;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long LINE_ENDS = ONES * '\n';
    private static final long HIGHEST_BITS = ONES << 7;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private boolean ended;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * A line that is not blank.
     *
     * @param number counted from 1, blank ones too
     * @param bytes without the line end
     * @param isCut whether these are only its beginning
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(long number, byte[] bytes, boolean isCut) {
        private boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next lines; empty at the end. */
    List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        int bytes = 0;
        while (lines.size() < most && bytes < LARGEST_CHUNK && !ended) {
            Line line = line();
            bytes += line.bytes().length;
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Line line() throws IOException {
        int end = lineEnd();
        if (end < to) {
            byte[] whole = Arrays.copyOfRange(buffer, from, end);
            from = end + 1;
            number++;
            return new Line(number, whole, false);
        }
        return lineInPieces();
    }

    /** Where the line ends in the buffer, or the buffer does. */
    private int lineEnd() {
        byte[] bytes = buffer;
        int end = from;
        int limit = to;
        while (limit - end >= Long.BYTES && !hasLineEnd((long) LONGS.get(bytes, end))) {
            end += Long.BYTES;
        }
        while (end < limit && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Whether one of eight bytes ends a line: it is 0 after the bits of line ends were taken from all of them. */
    private static boolean hasLineEnd(long eight) {
        long rest = eight ^ LINE_ENDS;
        return (rest - ONES & ~rest & HIGHEST_BITS) != 0;
    }

    private Line lineInPieces() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        number++;
        while (true) {
            if (from == to && !fill()) {
                return new Line(number, line.toByteArray(), cut);
            }
            int end = lineEnd();
            int room = Math.min(end - from, LONGEST - line.size());
            line.write(buffer, from, room);
            cut |= room < end - from;
            from = Math.min(end + 1, to);
            if (end < to) {
                return new Line(number, line.toByteArray(), cut);
            }
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        ended = to == 0;
        return !ended;
    }
}
