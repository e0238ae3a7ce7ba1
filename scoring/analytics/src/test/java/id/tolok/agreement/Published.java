package id.tolok.agreement;

import com.google.common.base.Splitter;
import id.tolok.person.AssessorId;
import java.util.List;

/** Ratings that were published together with the coefficients computed from them. */
final class Published {

    static final AssessorId FIRST = AssessorId.of("assessor 1");
    static final AssessorId SECOND = AssessorId.of("assessor 2");

    private Published() {}

    /**
     * Twelve units by four observers with missing ratings: Krippendorff (2011), section C, and the data set cac.raw4raters of Gwet's
     * irrCAC.
     */
    static Panel krippendorff() {
        return rows(
                Categories.ofNumbers(1, 5),
                "1 1 - 1",
                "2 2 3 2",
                "3 3 3 3",
                "3 3 3 3",
                "2 2 2 2",
                "1 2 3 4",
                "4 4 4 4",
                "1 1 2 1",
                "2 2 2 2",
                "- 5 5 5",
                "- - 1 1",
                "- - 3 -");
    }

    /** Six subjects by four judges: Shrout and Fleiss (1979), table 2. */
    static Panel shroutAndFleiss() {
        return rows(Categories.ofNumbers(1, 10), "9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");
    }

    /** Fifteen patients by six psychiatrists: data set distrib.6raters of irrCAC; numbers of ratings by category. */
    static Panel sixRaters() {
        return counts(
                Categories.of("depression", "personality disorder", "schizophrenia", "neurosis", "other"),
                "0 0 0 6 0",
                "0 3 0 0 3",
                "0 1 4 0 1",
                "0 0 0 0 6",
                "0 3 0 3 0",
                "2 0 4 0 0",
                "0 0 4 0 2",
                "2 0 3 1 0",
                "2 0 0 4 0",
                "0 0 0 0 6",
                "1 0 0 5 0",
                "1 1 0 4 0",
                "0 3 3 0 0",
                "1 0 0 5 0",
                "0 2 0 3 1");
    }

    /** A hundred pregnant women by two abstractors: data set cont3x3abstractors of irrCAC, from Gwet (2014). */
    static Panel abstractors() {
        return table(Categories.of("ectopic", "AIU", "NIU"), "13 0 0", "0 20 7", "0 4 56");
    }

    /** One row for each subject, one rating or a hyphen for each assessor. */
    static Panel rows(Categories categories, String... rows) {
        Panel.Builder panel = Panel.on(categories);
        for (int i = 0; i < rows.length; i++) {
            List<String> ratings = words(rows[i]);
            for (int j = 0; j < ratings.size(); j++) {
                if (!ratings.get(j).equals("-")) {
                    panel.rating("S" + i, AssessorId.of("assessor " + (j + 1)), ratings.get(j));
                }
            }
        }
        return panel.build();
    }

    /** One row for each subject, the number of ratings in each category. */
    static Panel counts(Categories categories, String... rows) {
        Panel.Builder panel = Panel.on(categories);
        for (int i = 0; i < rows.length; i++) {
            List<String> counts = words(rows[i]);
            int assessor = 0;
            for (int k = 0; k < counts.size(); k++) {
                for (int c = 0; c < Integer.parseInt(counts.get(k)); c++) {
                    panel.rating(
                            "S" + i,
                            AssessorId.of("assessor " + ++assessor),
                            categories.names().get(k));
                }
            }
        }
        return panel.build();
    }

    /** One row for each category of the first assessor, one column for each of the second. */
    static Panel table(Categories categories, String... rows) {
        Panel.Builder panel = Panel.on(categories);
        int subject = 0;
        for (int i = 0; i < rows.length; i++) {
            List<String> counts = words(rows[i]);
            for (int j = 0; j < counts.size(); j++) {
                for (int c = 0; c < Integer.parseInt(counts.get(j)); c++) {
                    String name = "S" + subject++;
                    panel.rating(name, FIRST, categories.names().get(i));
                    panel.rating(name, SECOND, categories.names().get(j));
                }
            }
        }
        return panel.build();
    }

    private static List<String> words(String row) {
        return Splitter.on(' ').splitToList(row);
    }
}
