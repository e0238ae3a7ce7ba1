package id.tolok.exchange.statement;

import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.InvalidModelException;
import id.tolok.problem.Problems;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody did something: a statement of xAPI 1.0.3, with every field as it stands.
 *
 * @param json the statement
 */
public record Statement(Json.Obj json) {

    /**
     * Checks the rules of the specification, and forgets where the values stood in a text.
     *
     * @throws InvalidModelException with all problems, if a field is missing, null, unknown or of another form; an agent has not
     *     exactly one identifier; or a score breaks a rule of {@link Marks}
     */
    public Statement {
        Problems problems = new Problems();
        StatementCheck.check(json, FieldPath.ROOT, problems);
        problems.throwIfAny();
        json = Tree.bare(json);
    }

    /**
     * Reads one statement.
     *
     * @throws InvalidModelException with all problems, if the text is not JSON within the bounds of {@link JsonText}, or no statement
     */
    public static Statement parse(String text) {
        List<Statement> statements = parseAll(text);
        new Problems()
                .check(statements.size() == 1, FieldPath.ROOT, "must be one statement", statements.size())
                .throwIfAny();
        return statements.get(0);
    }

    /**
     * Reads statements: one, a list of them, or what a record store answers with, which has them in its field {@code statements}.
     *
     * @throws InvalidModelException with the problems of all statements, if the text is not JSON within the bounds of
     *     {@link JsonText}, or one is no statement
     */
    public static List<Statement> parseAll(String text) {
        Json json = JsonText.read(text);
        Problems problems = new Problems();
        List<Statement> statements = new ArrayList<>();
        if (json instanceof Json.Arr list) {
            addAll(list.items(), FieldPath.ROOT, statements, problems);
        } else if (json instanceof Json.Obj answer && answer.fields().get("statements") instanceof Json.Arr list) {
            addAll(list.items(), FieldPath.of("statements"), statements, problems);
        } else {
            add(json, FieldPath.ROOT, statements, problems);
        }
        problems.throwIfAny();
        return List.copyOf(statements);
    }

    private static void addAll(List<Json> items, FieldPath path, List<Statement> statements, Problems problems) {
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), path.index(i), statements, problems);
        }
    }

    private static void add(Json json, FieldPath path, List<Statement> statements, Problems problems) {
        if (json instanceof Json.Obj object) {
            problems.collect(path, () -> statements.add(new Statement(object)));
        } else {
            StatementCheck.refuse(json, path, "must be an object", problems);
        }
    }

    /** What identifies it, if it says. */
    public Optional<UUID> id() {
        return Tree.text(json, "id").map(UUID::fromString);
    }

    /** The account of whom it is about, if it names one. */
    public Optional<Actor> actor() {
        Json.Obj account = Tree.object(Tree.object(json, "actor"), "account");
        return Tree.words(account, "homePage")
                .flatMap(home -> Tree.words(account, "name").map(name -> new Actor(home, name)));
    }

    /** The address of the verb. */
    public String verb() {
        return Tree.text(Tree.object(json, "verb"), "id").orElseThrow();
    }

    /** The address of the activity; empty if it is about something else, such as a person. */
    public Optional<String> activity() {
        Json.Obj object = Tree.object(json, "object");
        return Tree.text(object, "objectType").orElse("Activity").equals("Activity")
                ? Tree.text(object, "id")
                : Optional.empty();
    }

    /** The score, if it has one. */
    public Optional<Marks> marks() {
        return Optional.of(Tree.object(result(), "score"))
                .filter(score -> !score.fields().isEmpty())
                .map(StatementCheck::marks);
    }

    /** Whether what was done was successful, if it says. */
    public Optional<Boolean> success() {
        return flag("success");
    }

    /** Whether what was done came to its end, if it says. */
    public Optional<Boolean> completion() {
        return flag("completion");
    }

    private Optional<Boolean> flag(String name) {
        return Tree.find(result(), name).filter(Json.Bool.class::isInstance).map(flag -> ((Json.Bool) flag).value());
    }

    /** The exact score as a share, if Tolok wrote the statement of a score that is a fraction. */
    public Optional<Rational> exactShare() {
        return Tree.text(Tree.object(result(), "extensions"), StatementWriter.SHARE)
                .map(Rational::parse);
    }

    private Json.Obj result() {
        return Tree.object(json, "result");
    }

    /** When it was done, if it says. */
    public Optional<Instant> timestamp() {
        return Tree.text(json, "timestamp").map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    }

    /** The statement as text, ended by a line end. */
    public String toText() {
        return JsonText.write(json);
    }
}
