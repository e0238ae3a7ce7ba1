package id.tolok.exchange.credential;

import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import java.util.List;

/**
 * Several credentials of one person, and how their achievements belong together (CLR 2.0).
 *
 * @param json the credential as it stands
 */
public record ClrCredential(Json.Obj json) implements Credential {

    /** Forgets where its values stood in a text. */
    public ClrCredential {
        json = Tree.bare(json);
    }

    /**
     * How one achievement belongs to another.
     *
     * @param type such as {@code isParentOf}; empty if it does not say
     * @param source the id of the one; empty if it does not say
     * @param target the id of the other; empty if it does not say
     */
    public record Association(String type, String source, String target) {}

    /** The credentials of achievements in it, in their order; credentials of other kinds are passed over. */
    public List<AchievementCredential> credentials() {
        return Tree.objects(subject(), "verifiableCredential").stream()
                .filter(CredentialCheck::isOfAchievement)
                .map(AchievementCredential::new)
                .toList();
    }

    /** How achievements belong together. */
    public List<Association> associations() {
        return Tree.objects(subject(), "association").stream()
                .map(json -> new Association(
                        Tree.text(json, "associationType").orElse(""),
                        Tree.text(json, "sourceId").orElse(""),
                        Tree.text(json, "targetId").orElse("")))
                .toList();
    }

    private Json.Obj subject() {
        return Tree.object(json, "credentialSubject");
    }

    /** Such as {@code Operator Bahan: 3 credentials by LSP Contoh}. */
    @Override
    public String toString() {
        return name().or(this::id).orElse("-") + ": " + credentials().size() + " credentials by "
                + issuerName().or(this::issuer).orElse("-");
    }
}
