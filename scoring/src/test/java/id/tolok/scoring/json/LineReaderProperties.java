package id.tolok.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Lines are what stands between line ends, whatever bytes they are and wherever the buffer ends. */
class LineReaderProperties {

    private static final int BUFFER = 1 << 16;

    @Property(tries = 200)
    void lines_are_what_stands_between_line_ends(@ForAll Random random) throws IOException {
        byte[] bytes = new byte[random.nextInt(4) == 0 ? BUFFER + random.nextInt(2 * BUFFER) : random.nextInt(100)];
        int oneIn = random.nextInt(5) == 0 ? 50_000 : 1 + random.nextInt(20);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(oneIn) == 0 ? (byte) '\n' : (byte) random.nextInt(256);
        }

        assertThat(read(bytes)).isEqualTo(expected(bytes));
    }

    /** Number and text, one byte a character. */
    private static List<String> expected(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                number++;
                String line = new String(Arrays.copyOfRange(bytes, start, i), StandardCharsets.ISO_8859_1);
                start = i + 1;
                if (!line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r')) {
                    lines.add(number + ":" + line);
                }
            }
        }
        return lines;
    }

    private static List<String> read(byte[] bytes) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes));
        List<String> lines = new ArrayList<>();
        for (List<LineReader.Line> chunk = reader.next(7); !chunk.isEmpty(); chunk = reader.next(7)) {
            for (LineReader.Line line : chunk) {
                assertThat(line.isCut()).isFalse();
                lines.add(line.number() + ":" + new String(line.bytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return lines;
    }
}
