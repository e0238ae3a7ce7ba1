package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tolok.assessment.Decision;
import id.tolok.json.CoreJson;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scheme.CertificationScheme;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.standard.CompetencyStandard;
import id.tolok.text.Language;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * In H2 always, and in PostgreSQL where one is named: {@code -Dtolok.postgresql=jdbc:postgresql:…} or the variable
 * {@code TOLOK_POSTGRESQL}. Its tables are dropped at the end.
 */
class AssessmentStoreTest {

    private static final Ratings RATINGS = Ratings.of(
            "P07",
            List.of(
                    Rating.of("tes", "A1", Outcome.points(4)),
                    Rating.of("rumusan", "A1", Outcome.points(3)),
                    Rating.of("rumusan", "A2", Outcome.points(2))));

    enum Database {
        H2,
        POSTGRESQL;

        Connection connect() throws SQLException {
            if (equals(H2)) {
                return DriverManager.getConnection("jdbc:h2:mem:");
            }
            Optional<String> url = Optional.ofNullable(System.getProperty("tolok.postgresql"))
                    .or(() -> Optional.ofNullable(System.getenv("TOLOK_POSTGRESQL")));
            assumeTrue(url.isPresent(), "no PostgreSQL was named: -Dtolok.postgresql=jdbc:postgresql:…");
            return DriverManager.getConnection(url.orElseThrow());
        }
    }

    /** What a test does with a store in a database of its own. */
    private interface Work {
        void in(AssessmentStore store) throws Exception;
    }

    private static void with(Database database, Work work) throws Exception {
        try (Connection connection = database.connect()) {
            AssessmentStore store = new AssessmentStore(connection);
            store.createTables();
            try {
                work.in(store);
            } finally {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("DROP TABLE assessment");
                    statement.execute("DROP TABLE document");
                }
            }
        }
    }

    private static Scorer scorer(int points) {
        Rubric rubric = Rubric.named("uraian", "Menyusun uraian jabatan")
                .scale("skor", Scale.ofPoints(0, 4, 1).requiring(points))
                .domain(Domain.COGNITIVE, Weight.percent(40))
                .criterion("tes", "Tes pengetahuan")
                .on("skor")
                .weight(1)
                .assesses("M.701001.005.01#knowledge.1")
                .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
                .criterion("rumusan", "Merumuskan tugas")
                .on("skor")
                .weight(1)
                .assesses("M.701001.005.01#2.1")
                .critical()
                .build();
        return Policies.hybrid(Map.of(Domain.PSYCHOMOTOR, Score.ofPercent(50))).compile(rubric);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_is_scored_again_to_equal_results(Database database) throws Exception {
        Result result = scorer(3).score(RATINGS);

        with(database, store -> {
            store.keep("2026-001", result, RATINGS);

            AssessmentStore.Kept kept = store.find("2026-001");
            assertThat(kept.ratings()).isEqualTo(RATINGS);
            assertThat(kept.result()).isEqualTo(result.transcript());
            assertThat(kept.scoreAgain().transcript()).isEqualTo(result.transcript());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_rubric_that_changes_leaves_old_results_explainable(Database database) throws Exception {
        Result before = scorer(3).score(RATINGS);
        Result after = scorer(2).score(RATINGS);

        with(database, store -> {
            store.keep("2026-001", before, RATINGS);
            store.keep("2026-002", after, RATINGS);

            AssessmentStore.Kept old = store.find("2026-001");
            assertThat(old.result().decision()).isEqualTo(Decision.NOT_YET_COMPETENT);
            assertThat(old.scoreAgain().explain().reasons(Language.ENGLISH))
                    .isEqualTo(before.explain().reasons(Language.ENGLISH))
                    .contains("criterion rumusan Merumuskan tugas: not yet competent (62.5%, required 75%)");
            assertThat(old.result().rubric().isOf(before.rubric())).isTrue();
            assertThat(old.result().rubric().isOf(after.rubric())).isFalse();
            assertThat(store.find("2026-002").result().decision()).isEqualTo(Decision.COMPETENT);
        });
    }

    @ParameterizedTest
    @EnumSource
    void standards_schemes_and_long_rubrics_come_back_equal(Database database) throws Exception {
        Path data = Data.MODULE.resolve("data/bimtek");
        CompetencyStandard standard = CoreJson.STANDARD.read(data.resolve("standard.json"));
        CertificationScheme scheme = CoreJson.SCHEME.read(data.resolve("scheme.json"));
        Rubric rubric = RubricJson.RUBRIC.read(data.resolve("rubric.json"));

        with(database, store -> {
            String key = store.keep(CoreJson.STANDARD, standard);

            assertThat(store.keep(CoreJson.STANDARD, standard)).isEqualTo(key);
            assertThat(store.load(CoreJson.STANDARD, key)).isEqualTo(standard);
            assertThat(store.load(CoreJson.SCHEME, store.keep(CoreJson.SCHEME, scheme)))
                    .isEqualTo(scheme);
            assertThat(store.load(RubricJson.RUBRIC, store.keep(RubricJson.RUBRIC, rubric)))
                    .isEqualTo(rubric);
        });
    }
}
