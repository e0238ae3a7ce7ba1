package com.example.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.Transcript;
import id.tolok.scoring.json.ScoringJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Scorer scorer;

    @Test
    void the_jackson_of_the_application_is_that_of_spring_boot() {
        assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION.toString()).startsWith("3.1.");
    }

    @Test
    void a_decision_comes_with_its_reasons_in_the_clients_language() throws Exception {
        String body = RubricJson.RATINGS.toText(ratings("P07", 4, 2));

        Map<String, Json> english = fields(post(body, "fr, en;q=0.8").body());
        Map<String, Json> indonesian = fields(post(body, "id").body());

        assertThat(text(english, "decision")).isEqualTo("not yet competent");
        assertThat(text(english, "reasons"))
                .contains("criterion rumusan Phrasing the duties: not yet competent (50%, required 75%)");
        assertThat(text(indonesian, "decision")).isEqualTo("belum kompeten");
        assertThat(text(indonesian, "reasons")).contains("Merumuskan tugas");
        assertThat(ScoringJson.EXPLANATION.read(english.get("explanation")).toString())
                .isNotEmpty();
    }

    @Test
    void the_result_is_the_one_that_the_library_gives() throws Exception {
        Ratings ratings = ratings("P01", 4, 3);

        HttpResponse<String> answer = post(RubricJson.RATINGS.toText(ratings), "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ScoringJson.RESULT.read(fields(answer.body()).get("result")))
                .isEqualTo(scorer.score(ratings).transcript());
    }

    @Test
    void many_clients_share_one_scorer() {
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 200)
                .mapToObj(i -> CLIENT.sendAsync(
                        request(RubricJson.RATINGS.toText(ratings("P" + i, i % 5, 4)), "en"), BodyHandlers.ofString()))
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            Transcript result =
                    ScoringJson.RESULT.read(fields(answers.get(i).join().body()).get("result"));
            assertThat(result)
                    .isEqualTo(scorer.score(ratings("P" + i, i % 5, 4)).transcript());
        }
    }

    @Test
    void everything_wrong_with_the_json_is_listed_by_its_path() throws Exception {
        HttpResponse<String> answer = post("""
                {"format": "tolok/ratings/1", "candidate": "P07", "ratings": [
                  {"criterion": "tes", "outcome": {"kind": "points", "points": "four"}},
                  {"criterium": "rumusan", "assessor": "A1", "outcome": {"kind": "points", "points": 2}}]}
                """, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text(fields(answer.body()), "title")).isEqualTo("Wrong input");
        assertThat(paths(answer))
                .containsExactly(
                        "ratings[0].assessor",
                        "ratings[0].outcome.points",
                        "ratings[1].criterium",
                        "ratings[1].criterion");
    }

    @Test
    void ratings_that_the_rubric_does_not_know_are_refused_as_well() throws Exception {
        HttpResponse<String> answer = post("""
                {"format": "tolok/ratings/1", "candidate": "P07", "ratings": [
                  {"criterion": "praktik", "assessor": "A1", "outcome": {"kind": "points", "points": 2}},
                  {"criterion": "tes", "assessor": "A1", "outcome": {"kind": "points", "points": 5}}]}
                """, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(paths(answer)).containsExactly("ratings[0].criterion", "ratings[1].outcome");
    }

    @Test
    void what_is_not_json_is_refused() throws Exception {
        assertThat(post("[", "en").statusCode()).isEqualTo(400);
        assertThat(post("null", "en").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(String body, String languages) throws Exception {
        return CLIENT.send(request(body, languages), BodyHandlers.ofString());
    }

    private HttpRequest request(String body, String languages) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", languages)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static Ratings ratings(String candidate, int test, int duties) {
        return Ratings.of(
                candidate,
                List.of(
                        Rating.of("tes", "A1", Outcome.points(test)),
                        Rating.of("rumusan", "A1", Outcome.points(duties))));
    }

    private static Map<String, Json> fields(String json) {
        return ((Json.Obj) JsonText.read(json)).fields();
    }

    private static String text(Map<String, Json> fields, String name) {
        return ((Json.Text) fields.get(name)).value();
    }

    private static List<String> paths(HttpResponse<String> answer) {
        return ((Json.Arr) fields(answer.body()).get("problems"))
                .items().stream()
                        .map(problem -> text(((Json.Obj) problem).fields(), "path"))
                        .toList();
    }
}
