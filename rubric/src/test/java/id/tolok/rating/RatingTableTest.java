package id.tolok.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.SampleRubrics;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingTableTest {

    private static final Rubric RUBRIC = SampleRubrics.welding();

    private static List<Ratings> read(RatingTable table, String csv) {
        return table.read(new StringReader(csv));
    }

    @Test
    void a_row_holds_what_one_assessor_says_of_one_candidate() {
        RatingTable table =
                RatingTable.by(RUBRIC).candidate("peserta").assessor("asesor").build();

        List<Ratings> ratings = read(table, """
            # Nilai observasi
            peserta,asesor,sambung,teori
            P01,A1,baik,70
            P02,A1,4,"70"
            P01,A2,,80
            """);

        assertThat(ratings)
                .containsExactly(
                        Ratings.of(
                                "P01",
                                List.of(
                                        Rating.of("sambung", "A1", Outcome.level("baik")),
                                        Rating.of("teori", "A1", Outcome.points(70)),
                                        Rating.of("teori", "A2", Outcome.points(80)))),
                        Ratings.of(
                                "P02",
                                List.of(
                                        Rating.of("sambung", "A1", Outcome.level("amat-baik")),
                                        Rating.of("teori", "A1", Outcome.points(70)))));
    }

    @Test
    void the_mapping_names_columns_and_gives_words_a_meaning() {
        RatingTable table = RatingTable.by(RUBRIC)
                .everyRowBy(AssessorId.of("A9"))
                .attempt("percobaan")
                .criterion("sambung", "Menyambung")
                .ignoring("nama", "ket")
                .reading("TB", Outcome.notApplicable("tidak ada alat"))
                .reading("V", Outcome.level("cukup"))
                .separator(';')
                .build();

        List<Ratings> ratings = read(table, """
            nama;candidate;percobaan;Menyambung;teori;bersih;ket
            x;P01;2;V;TB;n/a: rusak;-
            y;P01;;withheld: sakit;;TB;
            """);

        assertThat(ratings)
                .containsExactly(Ratings.of(
                        "P01",
                        List.of(
                                rating("sambung", 2, Outcome.level("cukup")),
                                rating("teori", 2, Outcome.notApplicable("tidak ada alat")),
                                rating("bersih", 2, Outcome.notApplicable("rusak")),
                                rating("sambung", 1, Outcome.withheld("sakit")),
                                rating("bersih", 1, Outcome.notApplicable("tidak ada alat")))));
    }

    private static Rating rating(String criterion, int attempt, Outcome outcome) {
        return Rating.builder()
                .criterion(CriterionId.of(criterion))
                .assessor(AssessorId.of("A9"))
                .attempt(attempt)
                .outcome(outcome)
                .build();
    }

    @Test
    void met_and_not_met_fit_a_scale_of_two_levels() {
        Rubric rubric = ofScale(Scale.ofLevels(Level.of("BK", 0), Level.of("K", 1)));

        assertThat(read(RatingTable.by(rubric).build(), "candidate,assessor,k\nP1,A,met\nP2,A,not met\nP3,A,K\n"))
                .extracting(ratings -> ratings.ratings().get(0).outcome())
                .containsExactly(Outcome.met(true), Outcome.met(false), Outcome.level("K"));
    }

    @Test
    void points_may_have_a_decimal_comma() {
        Rubric rubric = ofScale(new Scale.Points(
                Rational.ZERO,
                Rational.of(10),
                Rational.parse("0.5"),
                Rational.of(7),
                id.tolok.rubric.Normalization.SHARE_OF_MAXIMUM));

        assertThat(read(
                        RatingTable.by(rubric).separator(';').build(),
                        "candidate;assessor;k\nP1;A;7,5\nP2;A;7.5\nP3;A;15/2\n"))
                .extracting(ratings -> ratings.ratings().get(0).outcome())
                .containsOnly(Outcome.points(Rational.of(15, 2)));
    }

    private static Rubric ofScale(Scale scale) {
        return Rubric.named("r", "Rubrik")
                .scale("s", scale)
                .domain(Domain.COGNITIVE, Weight.percent(100))
                .criterion("k", "Kriteria")
                .on("s")
                .weight(1)
                .build();
    }

    @Test
    void cells_are_refused_by_line_and_column() {
        String csv = """
            candidate,assessor,attempt,teori,sambung,bersih
            P01,A1,1,101,istimewa,met
            # di antara

            P02,,0,tujuh,3,n/a:
            ,A1,1,0.5,,
            P03,A1,1,70
            P04,A1,1,70,baik,baik
            P04,A1,1,71,baik,baik
            """;

        assertThatThrownBy(() -> read(RatingTable.by(RUBRIC).build(), csv)).hasMessage("""
            12 problems:
            1. line 2, column teori must be points that the scale allows, from 0 to 100, but was '101'
            2. line 2, column sambung must be one of kurang, cukup, baik, amat-baik, but was 'istimewa'
            3. line 2, column bersih must not be met or not met, since the scale has not two levels, but was 'met'
            4. line 5, column assessor must not be blank
            5. line 5, column attempt must be a whole number from 1, but was '0'
            6. line 5, column teori must be points from 0 to 100, but was 'tujuh'
            7. line 5, column sambung must be one of kurang, cukup, baik, amat-baik, but was '3'
            8. line 5, column bersih must be one of kurang, cukup, baik, amat-baik, but was 'n/a:'
            9. line 6, column candidate must not be blank
            10. line 6, column teori must be points that the scale allows, from 0 to 100, but was '0.5'
            11. line 7 must have 6 cells, as the header has, but was '4'
            12. line 9 must differ in candidate, assessor or attempt from line 8, but was 'P04, A1, 1'\
            """);
    }

    @Test
    void points_that_two_levels_share_do_not_name_a_level() {
        Rubric rubric = ofScale(Scale.ofLevels(Level.of("a", 0), Level.of("b", 1), Level.of("c", 1)));

        assertThatThrownBy(() -> read(RatingTable.by(rubric).build(), "candidate,assessor,k\nP1,A,1\n"))
                .hasMessage("line 2, column k must be one of a, b, c, but was '1'");
    }

    @Test
    void columns_must_be_known() {
        assertThatThrownBy(() -> read(RatingTable.by(RUBRIC).build(), "peserta,asesor,teori\n"))
                .hasMessage("""
                    4 problems:
                    1. header must have the column candidate for the candidate, but was 'peserta, asesor, teori'
                    2. header must have the column assessor for the assessor, but was 'peserta, asesor, teori'
                    3. header[0] must be a criterion of the rubric las or named in the mapping, but was 'peserta'
                        Criteria are teori, sambung, bersih
                    4. header[1] must be a criterion of the rubric las or named in the mapping, but was 'asesor'
                        Criteria are teori, sambung, bersih\
                    """);
        assertThatThrownBy(() ->
                        read(RatingTable.by(RUBRIC).criterion("teori", "Teori").build(), "candidate,assessor,bersih\n"))
                .hasMessage("header must have the column Teori, which the mapping names, but was"
                        + " 'candidate, assessor, bersih'");
        assertThatThrownBy(() ->
                        RatingTable.by(RUBRIC).criterion("praktik", "Praktik").build())
                .hasMessage("criteria[\"Praktik\"] must be a criterion of the rubric las, but was 'praktik'");
    }

    @Test
    void a_header_is_needed_and_names_each_column_once() {
        RatingTable table = RatingTable.by(RUBRIC).build();

        assertThatThrownBy(() -> read(table, "# hanya komentar\n"))
                .hasMessage("header is required, but the table is empty");
        assertThatThrownBy(() -> read(table, "candidate,assessor,teori,teori,\n"))
                .hasMessage("""
                    2 problems:
                    1. header[3] must differ from that of header[2], but was 'teori'
                    2. header[4] must not be blank\
                    """);
        assertThatThrownBy(() -> read(table, "candidate;assessor;teori\n")).hasMessage("""
            header must have several columns, but was 'candidate;assessor;teori'
                Maybe the separator is another: say separator(';')\
            """);
        assertThatThrownBy(() -> read(RatingTable.by(RUBRIC).separator(';').build(), "candidate,assessor,teori\n"))
                .hasMessage("""
                    header must have several columns, but was 'candidate,assessor,teori'
                        Maybe the separator is another: say separator(',')\
                    """);
    }

    @Test
    void what_is_no_csv_is_refused() {
        assertThatThrownBy(() -> read(
                        RatingTable.by(RUBRIC).build(), "candidate,assessor,teori\nP01,A1,\"" + "x".repeat(20_000_000)))
                .isInstanceOf(id.tolok.problem.InvalidModelException.class)
                .hasMessageStartingWith("(root) must be CSV: ");
    }

    @Test
    void what_is_written_is_read_again(@TempDir Path folder) throws IOException {
        RatingTable table = RatingTable.by(RUBRIC)
                .criterion("bersih", "Bersih")
                .reading("TB", Outcome.notApplicable("tidak berlaku"))
                .build();
        List<Ratings> all = List.of(
                Ratings.of(
                        "P01",
                        List.of(
                                Rating.of("teori", "A1", Outcome.points(70)),
                                Rating.of("sambung", "A1", Outcome.notApplicable("\"retak\", lama")),
                                Rating.of("bersih", "A1", Outcome.notApplicable("tidak berlaku")),
                                Rating.of("teori", "A2", Outcome.withheld("tidak hadir")))),
                Ratings.of("P02", List.of(Rating.of("sambung", "A1", Outcome.level("baik")))));
        Path file = folder.resolve("nilai.csv");

        StringWriter text = new StringWriter();
        table.write(all, text);
        Files.writeString(file, text.toString());

        assertThat(text.toString().lines())
                .containsExactly(
                        "candidate,assessor,attempt,teori,sambung,Bersih",
                        "P01,A1,1,70,\"n/a: \"\"retak\"\", lama\",TB",
                        "P01,A2,1,withheld: tidak hadir,,",
                        "P02,A1,1,,baik,");
        assertThat(table.read(file)).isEqualTo(all);
    }

    @Test
    void a_table_of_one_assessor_has_no_column_for_the_assessor() {
        RatingTable table =
                RatingTable.by(RUBRIC).everyRowBy(AssessorId.of("A1")).build();
        StringWriter text = new StringWriter();
        List<Ratings> all = List.of(Ratings.of("P01", List.of(Rating.of("teori", "A1", Outcome.points(70)))));

        table.write(all, text);

        assertThat(text.toString().lines()).containsExactly("candidate,attempt,teori,sambung,bersih", "P01,1,70,,");
        assertThat(read(table, text.toString())).isEqualTo(all);
    }

    @Test
    void a_row_that_cannot_be_read_does_not_stop_the_others() {
        try (Stream<RatingTable.Row> rows = RatingTable.by(RUBRIC)
                .build()
                .rows(new StringReader("candidate,assessor,teori,bersih\nP01,A1,x,baik\n,A1,70,\nP02,A1,,\n"))) {
            List<RatingTable.Row> read = rows.toList();

            assertThat(read).extracting(RatingTable.Row::line).containsExactly(2L, 3L, 4L);
            assertThat(read.get(0).ratings())
                    .contains(Ratings.of("P01", List.of(Rating.of("bersih", "A1", Outcome.level("baik")))));
            assertThat(read.get(0).problems()).hasSize(1);
            assertThat(read.get(1).ratings()).isEmpty();
            assertThat(read.get(2).ratings()).map(Ratings::candidate).contains(CandidateId.of("P02"));
            assertThat(read.get(2).problems()).isEmpty();
        }
    }

    @Test
    void reading_gives_up_after_a_thousand_problems() {
        String csv = "candidate,assessor,teori\n" + "P01,A1,x\n".repeat(5000);

        assertThatThrownBy(() -> read(RatingTable.by(RUBRIC).build(), csv))
                .hasMessageStartingWith("1000 problems:\n1. line 2, column teori must be");
    }

    @Test
    void a_million_rows_stream_in_constant_memory() {
        long rows = 1_000_000;
        Runtime runtime = Runtime.getRuntime();
        try (Stream<RatingTable.Row> read = RatingTable.by(RUBRIC).build().rows(new Rows(rows))) {
            long[] most = new long[1];
            long count = read.peek(row -> {
                        if (row.line() % 100_000 == 0) {
                            System.gc();
                            most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory());
                        }
                    })
                    .filter(row -> row.problems().isEmpty())
                    .count();

            assertThat(count).isEqualTo(rows);
            assertThat(most[0]).isLessThan(150_000_000);
        }
    }

    /** A table that never exists as a whole. */
    private static final class Rows extends Reader {

        private final long rows;
        private long row = -1;
        private String rest = "candidate,assessor,teori,sambung,bersih\n";

        Rows(long rows) {
            this.rows = rows;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (rest.isEmpty()) {
                row++;
                rest = row < rows ? "P" + row + ",A1,70,baik,cukup\n" : "";
            }
            int count = Math.min(length, rest.length());
            rest.getChars(0, count, buffer, offset);
            rest = rest.substring(count);
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {}
    }
}
