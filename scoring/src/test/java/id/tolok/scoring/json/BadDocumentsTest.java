package id.tolok.scoring.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.tolok.problem.InvalidModelException;
import id.tolok.scoring.Policies;
import id.tolok.scoring.Welding;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are no policies, results or explanations, each with the whole message. */
class BadDocumentsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void is_refused_with_its_problems(String what, ThrowingCallable read, String message) {
        assertThatThrownBy(read).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    private static Arguments bad(String what, ThrowingCallable read, String message) {
        return arguments(what, read, message);
    }

    private static Arguments document(String what, String policy, String message) {
        return bad(what, () -> ScoringJson.POLICY.parse(policy), message);
    }

    private static final String NAMES =
            "attempts must be one of weighted-mean, mean, sum-of-points, median, median-rounded-up,"
                    + " lowest, highest, latest, geometric-mean, harmonic-mean, extra-credit-by-weight, extra-credit-by-factor,"
                    + " but was ";

    private static final String KINDS =
            "every-criterion, critical-criteria, evidence, undecided, domain-floor, cut-score, points,"
                    + " criteria-at-least, not, further-assessment, all, at-least";

    /** A policy in one line, with parts replaced. */
    private static String written(String... replaced) {
        String text =
                "{\"format\": \"tolok/policy/1\", \"id\": \"p\", \"title\": \"P\", \"attempts\": \"latest\", \"assessors\": \"mean\","
                        + " \"missing\": \"zero\", \"criteria\": \"mean\", \"domains\": \"mean\", \"unit\": {\"kind\": \"evidence\"}}";
        for (int i = 0; i < replaced.length; i += 2) {
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        return text;
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                document(
                        "no JSON",
                        "{\"format\": ",
                        "(root) must be JSON: Unexpected end-of-input within/between Object entries (line 1, column 12)"),
                document("no object", "[1]", "(root) must be an object, but was 'a list' (line 1, column 1)"),
                document("no format", "{}", "format is required: 'tolok/policy/1' (line 1, column 1)"),
                document(
                        "another format",
                        "{\"format\": \"tolok/result/1\"}",
                        "format must be 'tolok/policy/1', but was 'tolok/result/1' (line 1, column 12)"),
                document("a policy that lacks parts", "{\"format\": \"tolok/policy/1\", \"id\": \"p\"}", """
                        7 problems:
                        1. title is required (line 1, column 1)
                        2. attempts is required (line 1, column 1)
                        3. assessors is required (line 1, column 1)
                        4. missing is required (line 1, column 1)
                        5. criteria is required (line 1, column 1)
                        6. domains is required (line 1, column 1)
                        7. unit is required (line 1, column 1)"""),
                document("an unknown field", written("\"title\"", "\"name\": 1, \"title\""), """
                        name is not a field of this format (line 1, column 49)
                            Allowed here: id, version, title, attempts, assessors, missing, criteria, domains, rounding, grading, unit, scheme"""),
                document(
                        "an unknown part",
                        written("\"attempts\": \"latest\"", "\"attempts\": \"best\""),
                        NAMES + "'best' (line 1, column 67)"),
                document(
                        "a part of a version that is not there",
                        written("\"latest\"", "\"latest@2\""),
                        NAMES + "'latest@2' (line 1, column 67)"),
                document(
                        "a number that is no number",
                        written(
                                "\"attempts\": \"latest\"",
                                "\"attempts\": {\"kind\": \"decaying\", \"latest\": \"0,65\"}"),
                        "attempts.latest must be an exact number such as 3, 0.7 or \"7/10\", but was '0,65' (line 1, column 98)"),
                document(
                        "a whole number that is not whole",
                        written("\"id\"", "\"version\": 1.5, \"id\""),
                        "version must be a whole number, but was '1.5' (line 1, column 41)"),
                document(
                        "a part without kind",
                        written("{\"kind\": \"evidence\"}", "{\"cut\": 0.7}"),
                        "unit.kind is required; one of " + KINDS + " (line 1, column 164)"),
                document(
                        "a rule of an unknown kind",
                        written("\"evidence\"", "\"everything\""),
                        "unit.kind must be one of " + KINDS + ", but was 'everything' (line 1, column 173)"),
                document(
                        "settings that are wrong deep inside",
                        written(
                                "{\"kind\": \"evidence\"}",
                                "{\"kind\": \"all\", \"rules\": [{\"kind\": \"not\", \"rule\": {\"kind\": \"cut-score\", \"cut\": 1.2}}, {\"kind\": \"at-least\", \"number\": 3, \"rules\": []}]}"),
                        """
                        3 problems:
                        1. unit.rules[0].rule.cut must be above 0 and at most 1, but was '6/5' (line 1, column 243)
                        2. unit.rules[1].rules must be at least one (line 1, column 293)
                        3. unit.rules[1].number must be from 1 to the number of rules, but was '3' (line 1, column 281)"""),
                document(
                        "units that are none",
                        written(
                                "\"unit\"",
                                "\"scheme\": {\"kind\": \"unit-points\", \"enough\": 1, \"units\": {\"X\": {\"points\": 1}}}, \"unit\""),
                        """
                        scheme.units["X"] must be a unit code such as M.701001.005.01, but was 'X' (line 1, column 212)
                            A code begins with a capital letter, has a digit, no empty part and 3 to 40 characters"""),
                document(
                        "bands that fall",
                        written(
                                "\"unit\"",
                                "\"grading\": {\"kind\": \"predicates\", \"bands\": [{\"id\": \"a\", \"label\": \"A\", \"from\": 75}, {\"id\": \"b\", \"label\": \"B\", \"from\": 60}]}, \"unit\""),
                        "grading.bands[1].from must be above that of the band before (75), but was '60' (line 1, column 199)"),
                document(
                        "a rounding that does not round",
                        written("\"unit\"", "\"rounding\": {\"unit\": 0.01, \"mode\": \"unnecessary\"}, \"unit\""),
                        "rounding.mode must round, but was 'UNNECESSARY' (line 1, column 191)"),
                document(
                        "roots that are to be added",
                        written("\"criteria\": \"mean\"", "\"criteria\": \"geometric-mean\""),
                        """
                        domains must take roots, which criteria yields, but was 'mean' (line 1, column 158)
                            Maybe geometric-mean, lowest or highest"""),
                bad(
                        "a training policy that decides",
                        () -> ScoringJson.TRAINING_POLICY.parse(written("tolok/policy/1", "tolok/training-policy/1")),
                        """
                        unit is not a field of this format (line 1, column 173)
                            Allowed here: id, version, title, attempts, assessors, missing, criteria, domains, rounding, grading"""),
                bad(
                        "a certification policy with a rule instead of gates",
                        () -> ScoringJson.CERTIFICATION_POLICY.parse(
                                written("tolok/policy/1", "tolok/certification-policy/1")),
                        """
                        unit is not a field of this format (line 1, column 178)
                            Allowed here: id, version, title, attempts, assessors, missing, criteria, domains, rounding, grading, gates, scheme"""),
                bad(
                        "a result with a part of no version",
                        () -> ScoringJson.RESULT.parse(ScoringJson.RESULT
                                .toText(Policies.bnsp()
                                        .compile(Welding.RUBRIC)
                                        .score(Welding.rated())
                                        .transcript())
                                .replaceFirst("\"version\"\\s*:\\s*1", "\"version\": 0")),
                        "policy.version must be 1 or more, but was '0' (line 6, column 16)"),
                bad(
                        "an explanation of nothing",
                        () -> ScoringJson.EXPLANATION.parse("{\"format\": \"tolok/explanation/1\"}"),
                        "(root) must have either a field decision or a field score (line 1, column 1)"),
                bad(
                        "an explanation with a level that its scale does not have",
                        () -> ScoringJson.EXPLANATION.parse("""
                                {"format": "tolok/explanation/1", "score": {"kind": "rated",
                                  "standing": {"kind": "score", "value": 0.75},
                                  "about": {"kind": "criterion", "key": "alat", "title": "Menyiapkan alat"},
                                  "rating": {"criterion": "alat", "assessor": "A1", "outcome": {"kind": "level", "level": "8"}},
                                  "scale": {"kind": "levels", "required": "2", "levels": [
                                    {"id": "1", "points": 1, "label": "Kurang"}, {"id": "2", "points": 2, "label": "Cukup"}]}}}
                                """),
                        "score.rating.outcome must be one of the levels 1, 2, but was '8' (line 4, column 64)"));
    }
}
