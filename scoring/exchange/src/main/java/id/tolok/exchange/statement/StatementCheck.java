package id.tolok.exchange.statement;

import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Definitions;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules of xAPI 1.0.3 for statements. */
final class StatementCheck {

    private static final Predicate<String> UUID =
            whole("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Predicate<String> SHA1 = whole("[0-9a-fA-F]{40}");
    private static final Predicate<String> MAIL = whole("mailto:[^@\\s]+@[^@\\s]+");
    private static final Predicate<String> DURATION =
            whole("P(?=.)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+(\\.\\d+)?D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)");
    private static final Predicate<String> LANGUAGE = whole("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");

    private static final String OBJECT_TYPE = "objectType";
    private static final String EXTENSIONS = "extensions";

    private static final Set<String> STATEMENT = Set.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Set<String> IDENTIFIERS = Set.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> AGENT =
            Set.of(OBJECT_TYPE, "name", "mbox", "mbox_sha1sum", "openid", "account", "member");
    private static final Set<String> OBJECT_TYPES =
            Set.of("Activity", "Agent", "Group", "StatementRef", "SubStatement");
    private static final Set<String> CONTEXT = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            EXTENSIONS);
    private static final Set<String> RESULT =
            Set.of("score", "success", "completion", "response", "duration", EXTENSIONS);

    /** A plain number; a text would be no number to others. */
    private static final Format<Rational> NUMBER = new PlainNumber();

    private static final Field<Marks, Optional<Rational>> SCALED = Field.optional("scaled", NUMBER, Marks::scaled);
    private static final Field<Marks, Optional<Rational>> RAW = Field.optional("raw", NUMBER, Marks::raw);
    private static final Field<Marks, Optional<Rational>> MIN = Field.optional("min", NUMBER, Marks::min);
    private static final Field<Marks, Optional<Rational>> MAX = Field.optional("max", NUMBER, Marks::max);

    /** The format of a score. */
    static final ObjectFormat<Marks> MARKS = ObjectFormat.of(
            "Score",
            List.of(SCALED, RAW, MIN, MAX),
            in -> new Marks(in.get(SCALED), in.get(RAW), in.get(MIN), in.get(MAX)));

    private final Problems problems;

    private StatementCheck(Problems problems) {
        this.problems = problems;
    }

    private static Predicate<String> whole(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    static void check(Json.Obj statement, FieldPath path, Problems problems) {
        new StatementCheck(problems).statement(statement, path);
    }

    static Marks marks(Json.Obj score) {
        return MARKS.read(score);
    }

    static void refuse(Json json, FieldPath path, String rule, Problems problems) {
        problems.add(Problem.of(path, rule, json.shown()).at(json.location()));
    }

    private void statement(Json.Obj statement, FieldPath path) {
        known(statement, STATEMENT, path);
        text(statement, "id", UUID, "must be a UUID", path);
        agent(statement, "actor", path);
        agent(statement, "authority", path);
        required(statement, path, "actor", "verb", "object");
        moment(statement, "timestamp", path);
        moment(statement, "stored", path);
        part(statement, "verb", path).ifPresent(verb -> verb(verb, path.field("verb")));
        part(statement, "object", path).ifPresent(object -> object(object, path.field("object")));
        part(statement, "result", path).ifPresent(result -> result(result, path.field("result")));
        part(statement, "context", path).ifPresent(context -> context(context, path.field("context")));
    }

    /** Refuses fields that the specification does not have, and nulls. */
    private void known(Json.Obj object, Set<String> names, FieldPath path) {
        object.fields().forEach((name, value) -> {
            if (!names.contains(name)) {
                problems.add(Problem.of(path.field(name), "is not a field of xAPI here")
                        .at(value.location()));
            } else if (value instanceof Json.Null) {
                problems.add(Problem.of(path.field(name), "must not be null: leave it out")
                        .at(value.location()));
            }
        });
    }

    private void required(Json.Obj object, FieldPath path, String... names) {
        for (String name : names) {
            if (!object.fields().containsKey(name)) {
                problems.add(Problem.of(path.field(name), "is required").at(object.location()));
            }
        }
    }

    /** A field that must be an object where it is there. */
    private Optional<Json.Obj> part(Json.Obj object, String name, FieldPath path) {
        Optional<Json> value = Tree.find(object, name).filter(json -> !(json instanceof Json.Null));
        value.filter(json -> !(json instanceof Json.Obj))
                .ifPresent(json -> refuse(json, path.field(name), "must be an object", problems));
        return value.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    /** A field that must be so where it is there; of nulls, {@link #known} tells. */
    private void field(Json.Obj object, String name, Predicate<Json> isSo, String rule, FieldPath path) {
        Tree.find(object, name)
                .filter(json -> !(json instanceof Json.Null) && !isSo.test(json))
                .ifPresent(json -> refuse(json, path.field(name), rule, problems));
    }

    private void text(Json.Obj object, String name, Predicate<String> isSo, String rule, FieldPath path) {
        field(object, name, json -> json instanceof Json.Text && isSo.test(json.shown()), rule, path);
    }

    private void address(Json.Obj object, String name, FieldPath path) {
        text(object, name, Addresses::isAbsolute, "must be an address with its scheme", path);
    }

    private void moment(Json.Obj object, String name, FieldPath path) {
        text(
                object,
                name,
                StatementCheck::isMoment,
                "must be a moment with its offset such as 2026-11-24T02:43:00Z",
                path);
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text);
            return !text.endsWith("-00:00");
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void flag(Json.Obj object, String name, FieldPath path) {
        field(object, name, Json.Bool.class::isInstance, "must be true or false", path);
    }

    /** A person or a group: exactly one identifier, which only a group with members may lack. */
    private void agent(Json.Obj object, String name, FieldPath path) {
        part(object, name, path).ifPresent(agent -> agent(agent, path.field(name)));
    }

    private void agent(Json.Obj agent, FieldPath path) {
        known(agent, AGENT, path);
        long identifiers =
                agent.fields().keySet().stream().filter(IDENTIFIERS::contains).count();
        boolean group = Tree.text(agent, OBJECT_TYPE).equals(Optional.of("Group"));
        boolean nameless =
                group && identifiers == 0 && !Tree.list(agent, "member").isEmpty();
        if (identifiers != 1 && !nameless) {
            problems.add(
                    Problem.of(path, "must have exactly one of mbox, mbox_sha1sum, openid and account", identifiers)
                            .at(agent.location()));
        }
        text(agent, "mbox", MAIL, "must be a mail address after mailto:", path);
        text(agent, "mbox_sha1sum", SHA1, "must be a SHA-1 in 40 hexadecimal digits", path);
        address(agent, "openid", path);
        part(agent, "account", path).ifPresent(account -> {
            known(account, Set.of("homePage", "name"), path.field("account"));
            required(account, path.field("account"), "homePage", "name");
            address(account, "homePage", path.field("account"));
            text(account, "name", any -> true, "must be a text", path.field("account"));
        });
    }

    private void verb(Json.Obj verb, FieldPath path) {
        known(verb, Set.of("id", "display"), path);
        required(verb, path, "id");
        address(verb, "id", path);
        languages(verb, "display", path);
    }

    /** An object of texts by language. */
    private void languages(Json.Obj object, String name, FieldPath path) {
        part(object, name, path)
                .ifPresent(map -> map.fields().forEach((language, text) -> {
                    if (!LANGUAGE.test(language) || !(text instanceof Json.Text)) {
                        refuse(
                                text,
                                path.field(name).key(language),
                                "must be a text by its language, such as id or en-US",
                                problems);
                    }
                }));
    }

    private void object(Json.Obj object, FieldPath path) {
        String type = Tree.find(object, OBJECT_TYPE).map(Json::shown).orElse("Activity");
        if (!OBJECT_TYPES.contains(type)) {
            refuse(
                    Json.text(type),
                    path.field(OBJECT_TYPE),
                    "must be Activity, Agent, Group, StatementRef or SubStatement",
                    problems);
        } else if (type.equals("Activity")) {
            activity(object, path);
        } else if (type.equals("Agent") || type.equals("Group")) {
            agent(object, path);
        } else if (type.equals("StatementRef")) {
            required(object, path, "id");
            text(object, "id", UUID, "must be a UUID", path);
        }
    }

    private void activity(Json.Obj activity, FieldPath path) {
        known(activity, Set.of(OBJECT_TYPE, "id", "definition"), path);
        required(activity, path, "id");
        address(activity, "id", path);
        part(activity, "definition", path).ifPresent(definition -> {
            FieldPath at = path.field("definition");
            languages(definition, "name", at);
            languages(definition, "description", at);
            address(definition, "type", at);
            extensions(definition, at);
        });
    }

    private void result(Json.Obj result, FieldPath path) {
        known(result, RESULT, path);
        part(result, "score", path).ifPresent(score -> MARKS.read(score, path.field("score"), problems));
        flag(result, "success", path);
        flag(result, "completion", path);
        text(result, "response", any -> true, "must be a text", path);
        text(result, "duration", DURATION, "must be a duration such as PT1H30M", path);
        extensions(result, path);
    }

    private void context(Json.Obj context, FieldPath path) {
        known(context, CONTEXT, path);
        text(context, "registration", UUID, "must be a UUID", path);
        agent(context, "instructor", path);
        agent(context, "team", path);
        text(context, "language", LANGUAGE, "must be a language such as id or en-US", path);
        extensions(context, path);
    }

    /** Extensions hold anything under addresses. */
    private void extensions(Json.Obj object, FieldPath path) {
        part(object, EXTENSIONS, path)
                .ifPresent(extensions -> extensions.fields().forEach((name, value) -> {
                    if (!Addresses.isAbsolute(name)) {
                        problems.add(Problem.of(path.field(EXTENSIONS).key(name), "must have an address as its name")
                                .at(value.location()));
                    }
                }));
    }

    /** Numbers as plain decimals. */
    private static final class PlainNumber implements Format<Rational> {
        @Override
        public Json write(Rational value) {
            return Tree.decimal(value);
        }

        @Override
        public Optional<Rational> read(Json json, FieldPath path, Problems problems) {
            Optional<Rational> value =
                    json instanceof Json.Num ? Formats.rational().read(json, path, new Problems()) : Optional.empty();
            return value.isPresent() ? value : Format.refuse(json, path, problems, "must be a number");
        }

        @Override
        public Json schema(Definitions definitions) {
            return Json.object(Map.of("type", Json.text("number")));
        }
    }
}
