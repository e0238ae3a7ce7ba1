package id.tolok.rubric;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.Element;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardRef.Part;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.LocalizedText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rubrics that follow from units: a first draft, to be changed by {@link Rubric#edit}.
 *
 * <p>Each item of the required knowledge becomes a cognitive criterion, each work attitude an affective one; required skills and
 * performance criteria become psychomotor ones, and so do critical aspects, which make their criterion critical. All are rated K or
 * BK ({@link Scales#competence}), weigh one point in their domain, and domains weigh alike, because no regulation read says
 * otherwise. Each criterion keeps where it came from ({@link Criterion#origin}).
 */
public final class DerivedRubrics {

    /** The name of the scale of derived criteria. */
    public static final String SCALE = "kompetensi";

    private DerivedRubrics() {}

    /**
     * Derives a rubric from one unit; criteria are named {@code kuk-1.2}, {@code pengetahuan-1}, {@code keterampilan-1},
     * {@code sikap-1} and {@code kritis-1}, by their position.
     *
     * @throws id.tolok.problem.InvalidModelException if the unit has nothing of all this
     */
    public static Rubric of(UnitOfCompetency unit) {
        Drafting drafting = new Drafting(unit.code().toString(), LocalizedText.of(unit.title()));
        drafting.add(unit, "", Optional.empty());
        return drafting.build();
    }

    /**
     * Derives a rubric from all units of a scheme, a group for each; names of criteria begin with the position of the unit, as in
     * {@code u2-kuk-1.2}.
     *
     * @param units where to find the units of the scheme
     * @throws id.tolok.problem.InvalidModelException if a unit of the scheme is not among the units, or none has anything to assess
     */
    public static Rubric of(CertificationScheme scheme, Collection<UnitOfCompetency> units) {
        Map<UnitCode, UnitOfCompetency> byCode = new LinkedHashMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        List<UnitCode> codes =
                scheme.units().stream().map(SchemeUnit::code).distinct().toList();
        Problems problems = new Problems();
        codes.forEach(code -> problems.check(
                byCode.containsKey(code), FieldPath.of("units"), "must have the unit of the scheme", code));
        problems.throwIfAny();
        Drafting drafting = new Drafting(scheme.identifier(), LocalizedText.of(scheme.title()));
        for (int i = 0; i < codes.size(); i++) {
            UnitOfCompetency unit = byCode.get(codes.get(i));
            if (unit != null) {
                drafting.add(unit, "u" + (i + 1) + "-", Optional.of("u" + (i + 1)));
            }
        }
        return drafting.build();
    }

    /** A rubric while it is drafted. */
    private static final class Drafting {

        private final Rubric.Builder rubric = Rubric.builder();
        private final Set<Domain> domains = EnumSet.noneOf(Domain.class);

        Drafting(String id, LocalizedText title) {
            rubric.id(id).title(title).putScale(SCALE, Scales.competence());
        }

        void add(UnitOfCompetency unit, String prefix, Optional<String> group) {
            List<Group> elements = elements(unit, prefix);
            group.ifPresentOrElse(
                    id -> rubric.addGroups(new Group(id, LocalizedText.of(unit.title()), elements)),
                    () -> rubric.addAllGroups(elements));
            Targets.of(List.of(unit)).forEach((ref, text) -> add(ref, text, prefix, group));
        }

        private static List<Group> elements(UnitOfCompetency unit, String prefix) {
            return java.util.stream.IntStream.rangeClosed(1, unit.elements().size())
                    .filter(e -> !unit.elements().get(e - 1).criteria().isEmpty())
                    .mapToObj(e -> Group.of(
                            prefix + "elemen-" + e, title(unit.elements().get(e - 1))))
                    .toList();
        }

        private static LocalizedText title(Element element) {
            return LocalizedText.of(element.title());
        }

        private void add(StandardRef ref, String text, String prefix, Optional<String> group) {
            switch (ref.part()) {
                case CRITERION ->
                    add(
                            ref,
                            text,
                            prefix + "kuk-" + ref.element() + "." + ref.position(),
                            Domain.PSYCHOMOTOR,
                            Optional.of(prefix + "elemen-" + ref.element()));
                case KNOWLEDGE -> add(ref, text, prefix + "pengetahuan-" + ref.position(), Domain.COGNITIVE, group);
                case SKILL -> add(ref, text, prefix + "keterampilan-" + ref.position(), Domain.PSYCHOMOTOR, group);
                case ATTITUDE -> add(ref, text, prefix + "sikap-" + ref.position(), Domain.AFFECTIVE, group);
                case CRITICAL -> add(ref, text, prefix + "kritis-" + ref.position(), Domain.PSYCHOMOTOR, group);
                case UNIT, ELEMENT -> {}
            }
        }

        private void add(StandardRef ref, String text, String id, Domain domain, Optional<String> group) {
            domains.add(domain);
            rubric.addCriteria(Criterion.builder()
                    .id(CriterionId.of(id))
                    .title(LocalizedText.of(text))
                    .domain(domain)
                    .group(group)
                    .weight(Weight.points(1))
                    .scale(SCALE)
                    .addAssesses(ref)
                    .critical(ref.part() == Part.CRITICAL)
                    .origin(new Origin(ref.toString(), text))
                    .build());
        }

        Rubric build() {
            domains.forEach(domain -> rubric.putDomain(domain, Weight.points(1)));
            return rubric.build();
        }
    }
}
