package id.tolok.analytics.json;

import com.google.common.collect.ImmutableMap;
import id.tolok.json.Definitions;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import id.tolok.rubric.CriterionId;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.statistic.Approximation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Formats that several documents use. */
final class Parts {

    static final Format<CandidateId> CANDIDATE = Formats.parsed(CandidateId::of, CandidateId::text);

    static final Format<CriterionId> CRITERION = Formats.parsed(CriterionId::of, CriterionId::text);

    static final Format<Long> COUNT = new Count();

    /** The shortest decimal that is nearest to the number, and back. */
    static final Format<Double> APPROXIMATE =
            Formats.mapped(Formats.rational(), Approximation::of, number -> Rational.of(BigDecimal.valueOf(number)));

    /** Scores, also roots. */
    static final Format<Score> SCORE = Formats.mapped(
            ScoringJson.STANDING,
            standing -> standing.score()
                    .orElseThrow(
                            () -> new InvalidModelException(Problem.of(FieldPath.ROOT, "must be a score", standing))),
            Standing::at);

    private Parts() {}

    /** A map whose keys are printed and parsed. */
    static <K, V> Format<Map<K, V>> keyed(Function<String, K> parse, Format<V> value) {
        return Formats.mapped(
                Formats.map(value), byText -> converted(byText, parse), byKey -> converted(byKey, K::toString));
    }

    private static <A, B, V> Map<B, V> converted(Map<A, V> map, Function<A, B> key) {
        Map<B, V> converted = new LinkedHashMap<>();
        map.forEach((own, value) -> converted.put(key.apply(own), value));
        return converted;
    }

    /** A whole number of 64 bits, from 0. */
    private static final class Count implements Format<Long> {
        @Override
        public Json write(Long value) {
            return Json.number(value);
        }

        @Override
        public Optional<Long> read(Json json, FieldPath path, Problems problems) {
            return json instanceof Json.Num number && number.literal().matches("\\d{1,18}")
                    ? Optional.of(Long.parseLong(number.literal()))
                    : Format.refuse(json, path, problems, "must be a count");
        }

        @Override
        public Json schema(Definitions definitions) {
            return Json.object(ImmutableMap.of("type", Json.text("integer"), "minimum", Json.number(0)));
        }
    }
}
