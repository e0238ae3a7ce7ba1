package id.tolok.exchange.framework;

import id.tolok.problem.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in a package. */
final class CaseFindings {

    private final List<CaseFinding> found = new ArrayList<>();

    void add(CaseFinding.Kind kind, FieldPath path, String detail) {
        found.add(new CaseFinding(kind, path, detail));
    }

    void add(CaseFinding.Kind kind, FieldPath path) {
        add(kind, path, "");
    }

    List<CaseFinding> toList() {
        return List.copyOf(found);
    }
}
