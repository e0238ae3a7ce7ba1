package id.tolok.rubric;

import com.google.common.collect.ImmutableMap;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.Element;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardRef.Part;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything in units that a rubric may assess, with its text, in the order of the document. */
final class Targets {

    private Targets() {}

    static Map<StandardRef, String> of(Collection<UnitOfCompetency> units) {
        ImmutableMap.Builder<StandardRef, String> targets = ImmutableMap.builder();
        units.forEach(unit -> add(unit, targets));
        return targets.buildKeepingLast();
    }

    private static void add(UnitOfCompetency unit, ImmutableMap.Builder<StandardRef, String> targets) {
        UnitCode code = unit.code();
        targets.put(StandardRef.unit(code), unit.title());
        for (int e = 1; e <= unit.elements().size(); e++) {
            Element element = unit.elements().get(e - 1);
            targets.put(StandardRef.element(code, e), element.title());
            for (int c = 1; c <= element.criteria().size(); c++) {
                targets.put(
                        StandardRef.criterion(code, e, c),
                        element.criteria().get(c - 1).text());
            }
        }
        unit.assessmentGuide().ifPresent(guide -> add(code, guide, targets));
    }

    private static void add(UnitCode code, AssessmentGuide guide, ImmutableMap.Builder<StandardRef, String> targets) {
        add(code, Part.KNOWLEDGE, guide.knowledge(), targets);
        add(code, Part.SKILL, guide.skills(), targets);
        add(code, Part.ATTITUDE, guide.attitudes(), targets);
        add(code, Part.CRITICAL, guide.criticalAspects(), targets);
    }

    private static void add(
            UnitCode code, Part part, List<Clause> items, ImmutableMap.Builder<StandardRef, String> targets) {
        for (int i = 1; i <= items.size(); i++) {
            targets.put(StandardRef.item(code, part, i), items.get(i - 1).text());
        }
    }
}
