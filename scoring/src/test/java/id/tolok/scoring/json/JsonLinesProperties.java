package id.tolok.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.RandomCase;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.standard.UnitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What goes out on lines is what the reference says of what came in, written by the general formats. */
class JsonLinesProperties {

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void every_line_says_what_the_reference_says(@ForAll long seed) {
        RandomCase random = new RandomCase(seed);
        Rubric rubric = random.rubric();
        Scorer scorer = random.scorer(rubric);
        StringBuilder in = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Ratings ratings = random.ratings(rubric);
            in.append(JsonText.writeLine(RubricJson.RATINGS.write(ratings))).append("\n");
            expected.add(JsonText.writeLine(line(scorer.score(ratings))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream aside = new ByteArrayOutputStream();

        JsonLines.of(scorer)
                .score(new ByteArrayInputStream(in.toString().getBytes(StandardCharsets.UTF_8)), out, aside);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(expected);
        assertThat(aside.size()).isZero();
    }

    private static Json line(Result result) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("candidate", Json.text(result.candidate().text()));
        fields.put("policy", Json.text(result.policy().id()));
        fields.put("version", Json.number(result.policy().version()));
        fields.put("rubric", Json.text(result.rubric().id()));
        fields.put("decision", Json.text(Formats.nameOf(result.decision())));
        fields.put("overall", score(result.standing()));
        Map<String, Json> domains = new LinkedHashMap<>();
        result.rubric()
                .domains()
                .keySet()
                .forEach(domain -> domains.put(Formats.nameOf(domain), score(result.standing(domain))));
        fields.put("domains", Json.object(domains));
        Map<String, Json> units = new LinkedHashMap<>();
        result.units().forEach(unit -> units.put(unit.toString(), unit(result, unit)));
        fields.put("units", Json.object(units));
        return Json.object(fields);
    }

    private static Json unit(Result result, UnitCode unit) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("decision", Json.text(Formats.nameOf(result.decision(unit))));
        fields.put("score", score(result.standing(unit)));
        return Json.object(fields);
    }

    private static Json score(Standing standing) {
        if (standing instanceof Standing.Unscored none) {
            return Json.object(Map.of("none", Json.text(Formats.nameOf(none.reason()))));
        }
        Score score = standing.score().orElseThrow();
        Map<String, Json> root = new LinkedHashMap<>();
        root.put("root", Json.number(score.degree()));
        root.put("of", Json.number(score.power()));
        return score.isRational() ? Json.number(score.share()) : Json.object(root);
    }
}
