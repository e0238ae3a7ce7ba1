package id.tolok.exchange.framework;

import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.standard.StandardRef;

/** Names of everything in a package, by which identifiers are made and the origin is asked. */
final class CaseNames {

    private final Framework framework;
    private final String prefix;

    CaseNames(Framework framework) {
        this.framework = framework;
        this.prefix = framework
                .scheme()
                .map(scheme -> "scheme/" + scheme.number() + "/")
                .orElse("");
    }

    String document() {
        return framework
                .standard()
                .map(standard -> "document/standard/" + standard.id().number() + "/"
                        + standard.id().year())
                .or(() -> framework.scheme().map(scheme -> "document/scheme/" + scheme.number()))
                .orElseGet(() -> "document/rubrics/"
                        + framework.rubrics().stream()
                                .map(Rubric::id)
                                .findFirst()
                                .orElse(""));
    }

    String item(StandardRef ref) {
        return prefix + CaseIdentifiers.itemName(ref);
    }

    static String child(String item) {
        return "association/isChildOf/" + item;
    }

    static String rubric(Rubric rubric) {
        return "rubric/" + rubric.id();
    }

    static String criterion(Rubric rubric, Criterion criterion) {
        return rubric(rubric) + "/" + criterion.id();
    }

    static String level(Rubric rubric, Criterion criterion, String level) {
        return criterion(rubric, criterion) + "/" + level;
    }
}
