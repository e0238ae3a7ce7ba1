package id.tolok.examples;

import com.google.common.hash.Hashing;
import id.tolok.json.Document;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.Transcript;
import id.tolok.scoring.json.ScoringJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps assessments in a database, as JSON documents through plain JDBC: what was judged, by which rubric and policy, and the result.
 *
 * <p>A document is kept under the hash of its text and is never changed, so an old result stays explainable when the rubric has moved on.
 * The connection stays the caller's, with its transactions. Works in H2 and PostgreSQL.
 */
final class AssessmentStore {

    private final Connection connection;

    AssessmentStore(Connection connection) {
        this.connection = connection;
    }

    // region tables
    /** Texts, not a database's own JSON type, which would reorder fields and round numbers. */
    void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE document (
                      hash CHAR(64) PRIMARY KEY,
                      format VARCHAR(50) NOT NULL,
                      text TEXT NOT NULL)""");
            statement.execute("""
                    CREATE TABLE assessment (
                      id VARCHAR(100) PRIMARY KEY,
                      candidate VARCHAR(100) NOT NULL,
                      decision VARCHAR(30) NOT NULL,
                      rubric CHAR(64) NOT NULL REFERENCES document,
                      policy CHAR(64) NOT NULL REFERENCES document,
                      ratings CHAR(64) NOT NULL REFERENCES document,
                      result CHAR(64) NOT NULL REFERENCES document)""");
        }
    }
    // endregion

    // region documents
    /** Keeps a document, once however often it is kept; answers with its key. */
    <T> String keep(Document<T> document, T value) throws SQLException {
        String text = document.toText(value);
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO document (hash, format, text) SELECT ?, ?, CAST(? AS TEXT)
                WHERE NOT EXISTS (SELECT 1 FROM document WHERE hash = ?)""")) {
            insert.setString(1, hash);
            insert.setString(2, document.name());
            insert.setString(3, text);
            insert.setString(4, hash);
            insert.executeUpdate();
        }
        return hash;
    }

    /** A document by its key. */
    <T> T load(Document<T> document, String hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT text FROM document WHERE hash = ?")) {
            query.setString(1, hash);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return document.parse(row.getString(1));
            }
        }
    }
    // endregion

    /** What was kept of an assessment. */
    record Kept(Rubric rubric, ScoringPolicy policy, Ratings ratings, Transcript result) {

        // region rescore
        /** The result again, with its reasons, worked out from what was kept. */
        Result scoreAgain() {
            return policy.compile(rubric).score(ratings);
        }
        // endregion
    }

    void keep(String id, Result result, Ratings ratings) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, result.candidate().text());
            insert.setString(3, result.decision().name());
            insert.setString(4, keep(RubricJson.RUBRIC, result.rubric()));
            insert.setString(5, keep(ScoringJson.POLICY, result.policy()));
            insert.setString(6, keep(RubricJson.RATINGS, ratings));
            insert.setString(7, keep(ScoringJson.RESULT, result.transcript()));
            insert.executeUpdate();
        }
    }

    Kept find(String id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT rubric, policy, ratings, result FROM assessment WHERE id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Kept(
                        load(RubricJson.RUBRIC, row.getString(1)),
                        load(ScoringJson.POLICY, row.getString(2)),
                        load(RubricJson.RATINGS, row.getString(3)),
                        load(ScoringJson.RESULT, row.getString(4)));
            }
        }
    }
}
