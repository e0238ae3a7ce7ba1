package id.tolok.exchange.credential;

import com.google.common.collect.ImmutableList;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That somebody was awarded an achievement (Open Badges 3.0; also called OpenBadgeCredential).
 *
 * @param json the credential as it stands
 */
public record AchievementCredential(Json.Obj json) implements Credential {

    /** Forgets where its values stood in a text. */
    public AchievementCredential {
        json = Tree.bare(json);
    }

    /**
     * What was achieved.
     *
     * @param id what identifies it; empty if it does not say
     * @param name what people call it; empty if it does not say
     * @param criteria what it takes, in words; empty if it only says where that can be read
     * @param alignments what it corresponds to elsewhere
     */
    public record Achievement(String id, String name, String criteria, List<Alignment> alignments) {
        /** Copies the list. */
        public Achievement {
            alignments = ImmutableList.copyOf(alignments);
        }
    }

    /**
     * What an achievement corresponds to, such as a unit of a standard.
     *
     * @param type what kind of thing, such as {@code CFItem}; empty if it does not say
     * @param code its code; empty if it does not say
     * @param name its name; empty if it does not say
     * @param url its address; empty if it does not say
     */
    public record Alignment(String type, String code, String name, String url) {}

    /**
     * One result.
     *
     * @param name what of; empty if it does not say
     * @param value the value, or its status; empty if it has neither
     * @param level the name of the level that was reached; empty if it has none
     */
    public record Outcome(String name, String value, String level) {}

    /** What was achieved, if it says. */
    public Optional<Achievement> achievement() {
        return Tree.find(subject(), "achievement")
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .map(AchievementCredential::achievement);
    }

    private Json.Obj subject() {
        return Tree.object(json, "credentialSubject");
    }

    private static Achievement achievement(Json.Obj json) {
        return new Achievement(
                text(json, "id"),
                text(json, "name"),
                text(Tree.object(json, "criteria"), "narrative"),
                Tree.objects(json, "alignment").stream()
                        .map(AchievementCredential::alignment)
                        .toList());
    }

    private static Alignment alignment(Json.Obj json) {
        return new Alignment(
                text(json, "targetType"), text(json, "targetCode"), text(json, "targetName"), text(json, "targetUrl"));
    }

    private static String text(Json.Obj json, String name) {
        return Tree.text(json, name).orElse("");
    }

    /** The results in their order. */
    public List<Outcome> results() {
        Json.Obj achievement = Tree.object(subject(), "achievement");
        Map<String, String> names = new HashMap<>();
        Map<String, String> levels = new HashMap<>();
        for (Json.Obj description : Tree.objects(achievement, "resultDescription")) {
            names.put(text(description, "id"), text(description, "name"));
            Tree.objects(description, "rubricCriterionLevel")
                    .forEach(level -> levels.put(text(level, "id"), text(level, "name")));
        }
        return Tree.objects(subject(), "result").stream()
                .map(result -> new Outcome(
                        names.getOrDefault(text(result, "resultDescription"), ""),
                        Tree.text(result, "value").orElse(text(result, "status")),
                        levels.getOrDefault(text(result, "achievedLevel"), "")))
                .toList();
    }

    /** Such as {@code Operator Bahan by LSP Contoh}. */
    @Override
    public String toString() {
        return name().or(this::id).orElse("-") + " by "
                + issuerName().or(this::issuer).orElse("-");
    }
}
