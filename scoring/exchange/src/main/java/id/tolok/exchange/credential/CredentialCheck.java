package id.tolok.exchange.credential;

import static id.tolok.exchange.credential.CredentialFinding.Kind.DANGLING;
import static id.tolok.exchange.credential.CredentialFinding.Kind.MALFORMED;
import static id.tolok.exchange.credential.CredentialFinding.Kind.MISSING;
import static id.tolok.exchange.credential.CredentialFinding.Kind.NULL_VALUE;
import static id.tolok.exchange.credential.CredentialFinding.Kind.OLDER_VERSION;
import static id.tolok.exchange.credential.CredentialFinding.Kind.UNKNOWN_FIELD;

import id.tolok.exchange.credential.CredentialType.TypeField;
import id.tolok.exchange.tree.Addresses;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.problem.FieldPath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a credential to the model of 1EdTech. */
final class CredentialCheck {

    private static final String OLD_CONTEXT = "https://www.w3.org/2018/credentials/v1";
    private static final String TYPE = "type";

    private static final Set<String> NAMES = Set.of("AchievementCredential", "OpenBadgeCredential");

    private static final Set<String> STATUSES =
            Set.of("Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew");

    private final List<CredentialFinding> found = new ArrayList<>();

    private CredentialCheck() {}

    static List<CredentialFinding> of(Json.Obj credential) {
        CredentialCheck check = new CredentialCheck();
        check.credential(credential, FieldPath.ROOT);
        return List.copyOf(check.found);
    }

    /** Whether a credential is of the data model 1.1. */
    static boolean isOlder(Json.Obj credential) {
        return texts(credential, "@context").anyMatch(OLD_CONTEXT::equals);
    }

    /** The texts of a field that holds one or many. */
    static Stream<String> texts(Json.Obj object, String name) {
        return values(object, name).filter(Json.Text.class::isInstance).map(Json::shown);
    }

    private static Stream<Json> values(Json.Obj object, String name) {
        return Tree.find(object, name).stream().flatMap(CredentialCheck::items);
    }

    private static Stream<Json> items(Json value) {
        return value instanceof Json.Arr list ? list.items().stream() : Stream.of(value);
    }

    static boolean isRecord(Json.Obj credential) {
        return texts(credential, TYPE).anyMatch("ClrCredential"::equals);
    }

    /** Whether it says that it is an AchievementCredential, by either name. */
    static boolean isOfAchievement(Json.Obj credential) {
        return texts(credential, TYPE).anyMatch(NAMES::contains);
    }

    private static String className(Json.Obj credential) {
        if (isRecord(credential)) {
            return "ClrCredential";
        }
        return texts(credential, TYPE).anyMatch("EndorsementCredential"::equals)
                ? "EndorsementCredential"
                : "AchievementCredential";
    }

    private void credential(Json.Obj credential, FieldPath path) {
        boolean older = isOlder(credential);
        String name = className(credential);
        if (older) {
            add(OLDER_VERSION, path.field("@context"), OLD_CONTEXT);
        }
        object(CredentialType.of(older ? name + "1" : name), credential, path);
        if (name.equals("AchievementCredential")) {
            references(Tree.object(credential, "credentialSubject"), path.field("credentialSubject"));
        }
    }

    private void add(CredentialFinding.Kind kind, FieldPath path, String detail) {
        found.add(new CredentialFinding(kind, path, detail));
    }

    private void object(CredentialType type, Json.Obj object, FieldPath path) {
        object.fields().forEach((name, value) -> {
            TypeField field = type.fields().get(name);
            if (field == null) {
                add(UNKNOWN_FIELD, path.field(name), value.shown());
            } else if (value instanceof Json.Null) {
                add(NULL_VALUE, path.field(name), "");
            } else {
                field(type, field, value, path.field(name));
            }
        });
        type.fields().values().stream()
                .filter(field -> field.isRequired() && !object.fields().containsKey(field.name()))
                .forEach(field -> add(MISSING, path.field(field.name()), ""));
        if (type.name().endsWith("Subject")
                && Tree.find(object, "id").isEmpty()
                && Tree.list(object, "identifier").isEmpty()) {
            add(MISSING, path.field("id"), "or an identifier");
        }
    }

    private void field(CredentialType type, TypeField field, Json value, FieldPath path) {
        if (field.kind() == CredentialType.Kind.TYPE) {
            types(type, value, path);
        } else if (value instanceof Json.Arr list && field.isList()) {
            if (list.items().isEmpty() && field.isRequired()) {
                add(MALFORMED, path, "must not be empty");
            }
            for (int i = 0; i < list.items().size(); i++) {
                value(field, list.items().get(i), path.index(i));
            }
        } else if (field.isList() && !field.alone()) {
            add(MALFORMED, path, "must be a list");
        } else {
            value(field, value, path);
        }
    }

    /** What something says it is must name its class. */
    private void types(CredentialType type, Json value, FieldPath path) {
        Set<String> given = new HashSet<>();
        items(value).forEach(json -> given.add(json.shown()));
        String name =
                type.name().endsWith("1") ? type.name().substring(0, type.name().length() - 1) : type.name();
        boolean named =
                given.contains(name) || (name.equals("AchievementCredential") && given.contains("OpenBadgeCredential"));
        if (!named || (name.endsWith("Credential") && !given.contains("VerifiableCredential"))) {
            add(MALFORMED, path, "must name " + name + ", but was " + given);
        }
    }

    private void value(TypeField field, Json value, FieldPath path) {
        switch (field.kind()) {
            case OBJECT -> part(CredentialType.of(field.type()), value, path);
            case PROFILE -> {
                if (!isAddress(value)) {
                    part(CredentialType.of("Profile"), value, path);
                }
            }
            case CREDENTIAL -> {
                if (value instanceof Json.Obj credential) {
                    credential(credential, path);
                } else {
                    add(MALFORMED, path, value.shown());
                }
            }
            default -> {
                if (!isOf(field.kind(), value)) {
                    add(MALFORMED, path, value.shown());
                }
            }
        }
    }

    private void part(CredentialType type, Json value, FieldPath path) {
        if (value instanceof Json.Obj object) {
            object(type, object, path);
        } else {
            add(MALFORMED, path, value.shown());
        }
    }

    private static boolean isOf(CredentialType.Kind kind, Json value) {
        return switch (kind) {
            case URI -> isAddress(value);
            case CONTEXT -> isAddress(value) || value instanceof Json.Obj;
            case MOMENT -> value instanceof Json.Text && moment(value.shown()).isPresent();
            case DATE -> value instanceof Json.Text && isDate(value.shown());
            case NUMBER -> value instanceof Json.Num;
            case FLAG -> value instanceof Json.Bool;
            case STATUS -> value instanceof Json.Text && STATUSES.contains(value.shown());
            default -> value instanceof Json.Text;
        };
    }

    private static boolean isAddress(Json value) {
        return value instanceof Json.Text && Addresses.isAbsolute(value.shown());
    }

    static Optional<OffsetDateTime> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** What a result refers to must be in the achievement, and what a result description requires in itself. */
    private void references(Json.Obj subject, FieldPath path) {
        List<Json> descriptions = Tree.list(Tree.object(subject, "achievement"), "resultDescription");
        Map<String, Set<String>> levels = new HashMap<>();
        for (int i = 0; i < descriptions.size(); i++) {
            if (descriptions.get(i) instanceof Json.Obj description) {
                Set<String> own = levelsOf(description);
                Tree.text(description, "id").ifPresent(id -> levels.put(id, own));
                FieldPath at =
                        path.field("achievement").field("resultDescription").index(i);
                refers(description, "requiredLevel", own, at);
            }
        }
        List<Json> results = Tree.list(subject, "result");
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof Json.Obj result) {
                FieldPath at = path.field("result").index(i);
                refers(result, "resultDescription", levels.keySet(), at);
                String described = Tree.text(result, "resultDescription").orElse("");
                refers(result, "achievedLevel", levels.getOrDefault(described, Set.of()), at);
            }
        }
    }

    private void refers(Json.Obj object, String field, Set<String> known, FieldPath path) {
        Tree.text(object, field)
                .filter(id -> !known.contains(id))
                .ifPresent(id -> add(DANGLING, path.field(field), id));
    }

    private static Set<String> levelsOf(Json.Obj description) {
        return Tree.objects(description, "rubricCriterionLevel").stream()
                .flatMap(level -> Tree.text(level, "id").stream())
                .collect(Collectors.toSet());
    }
}
