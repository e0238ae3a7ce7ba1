package id.tolok.exchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.exchange.credential.SampleAwards;
import id.tolok.exchange.framework.CaseIdentifiers;
import id.tolok.exchange.framework.SampleFrameworks;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Band;
import id.tolok.score.Predicates;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final CaseIdentifiers CASE = new CaseIdentifiers("https://lsp.example/ims/case/v1p1");
    private static final StatementWriter WRITER = new StatementWriter("https://lsp.example", CASE);
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

    private static Result result(String level, long points) {
        return SampleAwards.assess(List.of(
                        Rating.of("alat", "A1", Outcome.level(level)),
                        Rating.of("ukur", "A1", Outcome.points(points)),
                        Rating.of("potong", "A1", Outcome.level("4"))))
                .result();
    }

    @Test
    void a_statement_says_who_was_scored_at_what() {
        Statement statement = WRITER.write(result("3", 8), AT);

        assertThat(statement.actor()).contains(new Actor("https://lsp.example", "C1"));
        assertThat(statement.timestamp()).contains(AT);
        assertThat(statement.activity()).contains(CASE.rubricUri(SampleAwards.rubric()));
        assertThat(Statement.parse(statement.toText())).isEqualTo(statement);
        assertThat(WRITER.write(result("3", 8), AT).toText()).isEqualTo(statement.toText());
        assertThat(WRITER.write(result("4", 8), AT).id()).isNotEqualTo(statement.id());
        assertThat(statement.id().orElseThrow().version()).isEqualTo(5);
        assertThat(statement.toText()).contains("\"id\" : \"lulus\"");
    }

    @Test
    void the_score_is_a_share_and_points_of_100() {
        // weights 1, 2, 1: (3/4 · 1 + 8/10 · 2 + 4/4 · 1) / 4 = 67/80
        Marks marks = WRITER.write(result("3", 8), AT).marks().orElseThrow();

        assertThat(marks)
                .isEqualTo(new Marks(
                        Optional.of(Rational.of(67, 80)),
                        Optional.of(Rational.of(335, 4)),
                        Optional.of(Rational.ZERO),
                        Optional.of(Rational.HUNDRED)));
        assertThat(WRITER.write(result("3", 8), AT).exactShare()).contains(Rational.of(67, 80));
        assertThat(Marks.of(Rational.of(11, 10)))
                .isEqualTo(new Marks(
                        Optional.empty(), Optional.of(Rational.of(110)), Optional.of(Rational.ZERO), Optional.empty()));
    }

    @Test
    void a_share_without_finite_decimal_is_rounded_and_kept_exactly() {
        // the first unit: (3/4 · 1 + 9/10 · 2) / 3 = 17/20; with 8 points (3/4 + 16/10) / 3 = 47/60
        Statement statement = WRITER.write(result("3", 8), SampleFrameworks.FIRST, AT);

        assertThat(statement.activity()).contains(CASE.itemUri(StandardRef.unit(SampleFrameworks.FIRST)));
        assertThat(statement.toText()).contains("\"scaled\" : 0.783333333,", "\"raw\" : 78.333333333,");
        assertThat(statement.exactShare()).contains(Rational.of(47, 60));
    }

    @Test
    void the_verb_follows_the_decision() {
        Result unfinished = SampleAwards.assess(List.of(
                        Rating.of("alat", "A1", Outcome.level("3")), Rating.of("ukur", "A1", Outcome.points(8))))
                .result();
        Statement open = WRITER.write(unfinished, SampleFrameworks.SECOND, AT);
        Statement passed = WRITER.write(unfinished, SampleFrameworks.FIRST, AT);
        Statement failed = WRITER.write(result("2", 8), SampleFrameworks.FIRST, AT);

        assertThat(open.verb()).isEqualTo("http://adlnet.gov/expapi/verbs/scored");
        assertThat(open.success()).isEmpty();
        assertThat(open.completion()).contains(false);
        assertThat(open.marks()).isEmpty();
        assertThat(passed.verb()).isEqualTo("http://adlnet.gov/expapi/verbs/passed");
        assertThat(passed.success()).contains(true);
        assertThat(failed.verb()).isEqualTo(Verb.FAILED.id());
        assertThat(failed.success()).contains(false);
        assertThat(failed.completion()).contains(true);
        assertThat(Verb.find(failed.verb())).contains(Verb.FAILED);
        assertThat(Verb.find("https://w3id.org/xapi/x")).isEmpty();
    }

    @Test
    void a_training_score_passes_nobody() {
        Statement statement = WRITER.write(
                Policies.compensatory(Predicates.ofPercent(Band.from(0, "kurang"), Band.from(70, "baik")))
                        .compile(SampleAwards.rubric())
                        .score(Ratings.of("C1", List.of(Rating.of("ukur", "A1", Outcome.points(10))))),
                SampleAwards.rubric(),
                AT);

        assertThat(statement.verb()).isEqualTo(Verb.SCORED.id());
        assertThat(statement.success()).isEmpty();
        assertThat(statement.marks().flatMap(Marks::scaled)).contains(Rational.ONE);
    }

    @Test
    void every_broken_rule_of_a_statement_is_named_by_its_path() {
        assertThatThrownBy(() -> Statement.parse("""
                        {"id": "1", "actor": {"mbox": "a@example.com", "openid": "https://a.example", "age": 3},
                         "verb": {"id": "passed", "display": {"id": 1}},
                         "object": {"id": "https://a.example/1", "definition": {"type": "unit"}},
                         "result": {"score": {"scaled": 1.5, "raw": "7"}, "success": "yes", "duration": "1h", "extensions": {"x": null}},
                         "timestamp": "2026-03-02T02:00:00", "stored": null, "note": ""}"""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        14 problems:
                        1. stored must not be null: leave it out (line 5, column 48)
                        2. note is not a field of xAPI here (line 5, column 62)
                        3. id must be a UUID, but was '1' (line 1, column 8)
                        4. actor.age is not a field of xAPI here (line 1, column 86)
                        5. actor must have exactly one of mbox, mbox_sha1sum, openid and account, but was '2' (line 1, column 22)
                        6. actor.mbox must be a mail address after mailto:, but was 'a@example.com' (line 1, column 31)
                        7. timestamp must be a moment with its offset such as 2026-11-24T02:43:00Z, but was '2026-03-02T02:00:00' (line 5, column 15)
                        8. verb.id must be an address with its scheme, but was 'passed' (line 2, column 17)
                        9. verb.display["id"] must be a text by its language, such as id or en-US, but was '1' (line 2, column 45)
                        10. object.definition.type must be an address with its scheme, but was 'unit' (line 3, column 65)
                        11. result.score.raw must be a number, but was '7' (line 4, column 45)
                        12. result.success must be true or false, but was 'yes' (line 4, column 62)
                        13. result.duration must be a duration such as PT1H30M, but was '1h' (line 4, column 81)
                        14. result.extensions["x"] must have an address as its name (line 4, column 107)""");
    }

    @Test
    void scores_keep_their_rules() {
        assertThatThrownBy(() -> Statement.parse(scored("{\"scaled\": -1.01}")))
                .hasMessage("result.score.scaled must be from -1 to 1, but was '-101/100' (line 3, column 33)");
        assertThatThrownBy(() -> Statement.parse(scored("{\"raw\": 11, \"min\": 0, \"max\": 10}")))
                .hasMessage("result.score.raw must not be above max, which is 10, but was '11' (line 3, column 30)");
        assertThatThrownBy(() -> Statement.parse(scored("{\"raw\": -1, \"min\": 0}")))
                .hasMessage("result.score.raw must not be below min, which is 0, but was '-1' (line 3, column 30)");
        assertThatThrownBy(() -> Statement.parse(scored("{\"min\": 5, \"max\": 5}")))
                .hasMessage("result.score.min must be below max, which is 5, but was '5' (line 3, column 30)");
        assertThat(Statement.parse(scored("{\"scaled\": -1, \"raw\": 0, \"min\": 0}"))
                        .marks()
                        .flatMap(Marks::scaled))
                .contains(Rational.of(-1));
    }

    private static String scored(String score) {
        return """
                {"actor": {"mbox": "mailto:a@example.com"}, "verb": {"id": "http://adlnet.gov/expapi/verbs/scored"},
                 "object": {"id": "https://a.example/1"},
                 "result": {"score": %s}}""".formatted(score);
    }

    @Test
    void many_statements_are_read_from_a_list_or_an_answer() {
        String one = scored("{\"scaled\": 0.5}");

        assertThat(Statement.parseAll("[" + one + "," + one + "]")).hasSize(2);
        assertThat(Statement.parseAll("{\"statements\": [" + one + "], \"more\": \"\"}"))
                .containsExactly(Statement.parse(one));
        assertThatThrownBy(() -> Statement.parseAll("[7, {}]")).hasMessage("""
                        4 problems:
                        1. [0] must be an object, but was '7' (line 1, column 2)
                        2. [1].actor is required (line 1, column 5)
                        3. [1].verb is required (line 1, column 5)
                        4. [1].object is required (line 1, column 5)""");
        assertThatThrownBy(() -> Statement.parse("[]")).hasMessage("(root) must be one statement, but was '0'");
    }

    @Test
    void other_kinds_of_agents_and_objects_are_read() {
        Statement statement = Statement.parse("""
                {"actor": {"objectType": "Group", "member": [{"mbox": "mailto:a@example.com"}]},
                 "verb": {"id": "http://adlnet.gov/expapi/verbs/voided"},
                 "object": {"objectType": "StatementRef", "id": "3f1fdfbc-cc0c-4c08-8add-31e9479033a0"},
                 "context": {"registration": "3f1fdfbc-cc0c-4c08-8add-31e9479033a1", "language": "id"},
                 "authority": {"mbox_sha1sum": "ebd31e95054c018b10727ccffd2ef2ec3a016ee9"}}""");

        assertThat(statement.activity()).isEmpty();
        assertThat(statement.actor()).isEmpty();
        assertThat(statement.marks()).isEmpty();
        assertThatThrownBy(() -> Statement.parse(statement.toText().replace("StatementRef", "Thing")))
                .hasMessageStartingWith(
                        "object.objectType must be Activity, Agent, Group, StatementRef or SubStatement");
    }

    @Test
    void an_actor_is_an_account_somewhere() {
        assertThatThrownBy(() -> new Actor("lsp", " ")).hasMessage("""
                        2 problems:
                        1. homePage must be an address such as https://lsp.example, but was 'lsp'
                        2. name must not be blank""");
    }
}
