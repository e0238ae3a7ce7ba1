package id.tolok.exchange.statement;

import id.tolok.assessment.Decision;
import id.tolok.exchange.framework.CaseIdentifiers;
import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.Tree;
import id.tolok.exchange.tree.TreeBuilder;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.rubric.Rubric;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.Result;
import id.tolok.scoring.TrainingScore;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes results as statements. Writing the same twice gives the same bytes, identifiers included.
 *
 * <p>Competent is {@code passed} with success, not yet competent {@code failed} without; what is not yet concluded, and every
 * training score, is {@code scored} and says nothing of success. The exact score, the policy and the rubric stand in extensions under
 * {@code https://tolok.id/xapi/}.
 *
 * @param accounts the address of the system that candidates are accounts of
 * @param frameworks where standards and rubrics are published in CASE; what was assessed is named by these addresses
 */
public record StatementWriter(String accounts, CaseIdentifiers frameworks) {

    /** The extension with the exact score. */
    static final String SHARE = "https://tolok.id/xapi/share";

    private static final String DECISION = "https://tolok.id/xapi/decision";
    private static final String POLICY = "https://tolok.id/xapi/policy";
    private static final String RUBRIC = "https://tolok.id/xapi/rubric";
    private static final String ASSESSMENT = "http://adlnet.gov/expapi/activities/assessment";

    /** Digits after the point of a score that is a root. */
    private static final int DIGITS = 9;

    /**
     * The whole of a result.
     *
     * @param at when the candidate was assessed
     */
    public Statement write(Result result, Instant at) {
        Rubric rubric = result.rubric();
        return statement(
                result.candidate(),
                activity(frameworks.rubricUri(rubric), rubric.title().toString()),
                outcome(result, result.decision(), result.standing()),
                verb(result.decision()),
                at);
    }

    /**
     * A unit of a result.
     *
     * @param at when the candidate was assessed
     * @throws IllegalArgumentException if the unit was not decided on
     */
    public Statement write(Result result, UnitCode unit, Instant at) {
        Decision decision = result.decision(unit);
        return statement(
                result.candidate(),
                activity(frameworks.itemUri(StandardRef.unit(unit)), unit.text()),
                outcome(result, decision, result.standing(unit)),
                verb(decision),
                at);
    }

    /**
     * A training score, which decides nothing.
     *
     * @param rubric the rubric that was applied
     * @param at when the participant was scored
     */
    public Statement write(TrainingScore score, Rubric rubric, Instant at) {
        Json.Obj result = new TreeBuilder()
                .putObject("score", marks(score.standing()))
                .put("completion", Json.bool(score.standing().score().isPresent()))
                .putObject("extensions", extensions(score.standing(), rubric).build())
                .build();
        return statement(
                score.candidate(),
                activity(frameworks.rubricUri(rubric), rubric.title().toString()),
                result,
                Verb.SCORED,
                at);
    }

    private static Verb verb(Decision decision) {
        return switch (decision) {
            case COMPETENT -> Verb.PASSED;
            case NOT_YET_COMPETENT -> Verb.FAILED;
            case NOT_YET_CONCLUDED -> Verb.SCORED;
        };
    }

    private static Json.Obj outcome(Result result, Decision decision, Standing standing) {
        TreeBuilder outcome = new TreeBuilder().putObject("score", marks(standing));
        boolean concluded = decision != Decision.NOT_YET_CONCLUDED;
        if (concluded) {
            outcome.put("success", Json.bool(decision == Decision.COMPETENT));
        }
        return outcome.put("completion", Json.bool(concluded))
                .putObject(
                        "extensions",
                        extensions(standing, result.rubric())
                                .put(DECISION, decision.abbreviation())
                                .put(
                                        POLICY,
                                        result.policy().id() + " "
                                                + result.policy().version())
                                .build())
                .build();
    }

    private static TreeBuilder extensions(Standing standing, Rubric rubric) {
        return new TreeBuilder()
                .put(SHARE, rational(standing).map(Rational::toString))
                .put(RUBRIC, rubric.id() + " " + rubric.version() + " " + rubric.contentHash());
    }

    private static Optional<Rational> rational(Standing standing) {
        return standing.score().filter(Score::isRational).map(Score::share);
    }

    /** The score; without fields where there is none. A root is rounded half up. */
    private static Json.Obj marks(Standing standing) {
        return standing.score()
                .map(score -> score.isRational()
                        ? score.share()
                        : Rational.of(score.toPercent(DIGITS, RoundingMode.HALF_UP))
                                .dividedBy(Rational.HUNDRED))
                .map(Marks::of)
                .map(StatementCheck.MARKS::write)
                .orElse(Tree.EMPTY);
    }

    private static Json.Obj activity(String address, String name) {
        Json.Obj definition = new TreeBuilder()
                .put("name", new TreeBuilder().put("id", name).build())
                .put("type", ASSESSMENT)
                .build();
        return new TreeBuilder()
                .put("objectType", "Activity")
                .put("id", address)
                .put("definition", definition)
                .build();
    }

    private Statement statement(CandidateId candidate, Json.Obj activity, Json.Obj result, Verb verb, Instant at) {
        Json.Obj said = new TreeBuilder()
                .put("actor", actor(candidate))
                .put("verb", verb(verb))
                .put("object", activity)
                .put("result", result)
                .put("timestamp", at.toString())
                .build();
        return new Statement(new TreeBuilder()
                .put("id", Addresses.uuid(JsonText.writeLine(said)).toString())
                .putAll(said)
                .build());
    }

    private Json.Obj actor(CandidateId candidate) {
        Actor account = new Actor(accounts, candidate.text());
        return new TreeBuilder()
                .put("objectType", "Agent")
                .put(
                        "account",
                        new TreeBuilder()
                                .put("homePage", account.homePage())
                                .put("name", account.name())
                                .build())
                .build();
    }

    private static Json.Obj verb(Verb verb) {
        TreeBuilder display = new TreeBuilder();
        verb.label().texts().forEach((language, text) -> display.put(language.tag(), text));
        return new TreeBuilder()
                .put("id", verb.id())
                .put("display", display.build())
                .build();
    }
}
