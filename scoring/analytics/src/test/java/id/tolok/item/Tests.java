package id.tolok.item;

import com.google.common.base.Splitter;
import id.tolok.instrument.ItemId;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Published answers to tests. */
final class Tests {

    private Tests() {}

    /** Item numbers count from 1. */
    static ItemId item(int number) {
        return ItemId.of("i" + number);
    }

    /**
     * Ten students, ten items: Wuensch, K. L., The Kuder-Richardson 20, East Carolina University (KR20.txt), which prints each p and pq
     * and the total variance of 5.84.
     */
    static ItemScores wuensch() {
        return answers(
                "1111110110",
                "1011011101",
                "1111011001",
                "0010001000",
                "0000010010",
                "1110111111",
                "1101110111",
                "1111111101",
                "0101111101",
                "1101101110");
    }

    /** Ten students, ten items, the best five first: Item analysis worksheet, studylib.net, document 25270846. */
    static ItemScores worksheet() {
        return answers(
                "1111111111",
                "1111111101",
                "1101111100",
                "0111110101",
                "1110111001",
                "1110110100",
                "0110110101",
                "0111001010",
                "1110100001",
                "0100010010");
    }

    /**
     * A thousand answers to section 6 of the Law School Admission Test by pattern: Bock, R. D. and Lieberman, M. (1970), Fitting a
     * response model for n dichotomously scored items, Psychometrika 35(2), 179–197; the data set LSAT of R's ltm.
     */
    static ItemScores lawSchool() {
        String patterns =
                "00000 3,00001 6,00010 2,00011 11,00100 1,00101 1,00110 3,00111 4,01000 1,01001 8,01011 16,01101"
                        + " 3,01110 2,01111 15,10000 10,10001 29,10010 14,10011 81,10100 3,10101 28,10110 15,10111"
                        + " 80,11000 16,11001 56,11010 21,11011 173,11100 11,11101 61,11110 28,11111 298";
        return answers(Splitter.on(',')
                .splitToStream(patterns)
                .flatMap(entry ->
                        Collections.nCopies(Integer.parseInt(entry.substring(6)), entry.substring(0, 5)).stream())
                .toArray(String[]::new));
    }

    /**
     * Forty-five students, thirty items: Brown, J. D. (2002), table 5.1a, the data set brown_depend of R's rcrtan, for which its page on
     * subkoviak prints KR-20 as 0.8613709.
     */
    static ItemScores brown() {
        return answers(
                "111100000100111000001101010000",
                "101111111110011011110111111011",
                "011000000011110000101010100000",
                "111000111011011001101101100111",
                "100010000001100010001101100100",
                "111110110111111111001111111001",
                "100000000011000000001011000000",
                "111110000111011100001111110000",
                "010000010011000001001011001000",
                "111111110011111111001111111100",
                "110010000011100000001101000000",
                "011111001110101110001111111000",
                "111111101111110111111011111111",
                "101111000111111000011111111000",
                "111111111011111111101111111111",
                "111110000111011100001111110000",
                "111111100011111110001111110100",
                "011100000010111000011100110000",
                "011101101011110110001111101000",
                "111001000011110010001111100000",
                "111111110011111111101111111101",
                "010000000001100000011110100001",
                "111111001111111110001111111010",
                "100100100001100001001101001110",
                "011111001101111110111111111010",
                "110000000010000000010111000100",
                "101110000011111100010010000000",
                "000010001010100000001101000001",
                "101110001001011100001111110000",
                "111110000111011100001111110000",
                "101000000011010000000111100000",
                "111110000111011100001111110000",
                "010000000010100010000011101000",
                "111111010111111101011110111001",
                "110100011001000111100001101011",
                "111111100001111110000110111001",
                "110000010000000010011001000000",
                "101111110100111111010111111100",
                "000010000010100000100001000010",
                "111111001101111110100111011011",
                "000111111101111111101010111111",
                "111111000111011110111110011010",
                "000011111010111111100011111111",
                "010110001011011100011100110011",
                "000000011100000111100000111101");
    }

    /** One row for each candidate, one digit of points for each item, of which one is the highest. */
    static ItemScores answers(String... rows) {
        return points(1, rows);
    }

    /** One row for each candidate, one digit of points for each item. */
    static ItemScores points(int highest, String... rows) {
        Map<ItemId, Rational> most = new LinkedHashMap<>();
        Map<CandidateId, Map<ItemId, Rational>> points = new LinkedHashMap<>();
        for (int c = 0; c < rows.length; c++) {
            Map<ItemId, Rational> row = new LinkedHashMap<>();
            for (int i = 0; i < rows[c].length(); i++) {
                most.put(item(i + 1), Rational.of(highest));
                row.put(item(i + 1), Rational.of(Character.digit(rows[c].charAt(i), 10)));
            }
            points.put(CandidateId.of("C-" + c), row);
        }
        return ItemScores.of(most, points);
    }
}
