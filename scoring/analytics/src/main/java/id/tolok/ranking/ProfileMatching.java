package id.tolok.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Profile matching: how near people come to the profile of a position, by gaps. Kusrini (2007), Konsep dan Aplikasi Sistem Pendukung
 * Keputusan. Exact.
 *
 * <p>A gap is the actual level less the target, from −4 to 4, and is worth 5 for a match, then 4½ for one above and 4 for one below, and so
 * on down to 1 for four below. So exceeding a target costs points: a reason to keep this method away from certification.
 *
 * @param aspects the aspects of the profile, whose shares sum to 1
 */
public record ProfileMatching(List<Aspect> aspects) implements Serializable {

    private static final Rational HALF = Rational.of(1, 2);
    private static final int WIDEST_GAP = 4;

    /**
     * A part of the profile, such as attitude to work.
     *
     * @param name what it is called
     * @param share its share in the total, from 0 to 1
     * @param coreShare the share of the core factors in the aspect, from 0 to 1, usually 60 percent
     * @param factors what is compared, with at least one core and one secondary factor
     */
    public record Aspect(String name, Rational share, Rational coreShare, List<Factor> factors)
            implements Serializable {

        /** Checks shares and factors. */
        public Aspect {
            factors = ImmutableList.copyOf(factors);
            new Problems()
                    .checkText(FieldPath.of("name"), name)
                    .check(isShare(share), FieldPath.of("share"), "must be from 0 to 1", share)
                    .check(isShare(coreShare), FieldPath.of("coreShare"), "must be from 0 to 1", coreShare)
                    .check(
                            factors.stream().anyMatch(Factor::core)
                                    && factors.stream().anyMatch(factor -> !factor.core()),
                            FieldPath.of("factors"),
                            "must have at least one core and one secondary factor")
                    .throwIfAny();
        }

        private static boolean isShare(Rational value) {
            return value.signum() >= 0 && value.compareTo(Rational.ONE) <= 0;
        }
    }

    /**
     * Something that is compared with a target.
     *
     * @param name what it is called, as in the levels given
     * @param target the level that the position asks for
     * @param core whether it is a core factor, otherwise a secondary one
     */
    public record Factor(String name, int target, boolean core) implements Serializable {}

    /** Checks that the shares sum to 1 and no two factors have one name. */
    public ProfileMatching {
        aspects = ImmutableList.copyOf(aspects);
        Rational sum = Rational.sum(aspects.stream().map(Aspect::share).toList());
        List<Factor> all =
                aspects.stream().flatMap(aspect -> aspect.factors().stream()).toList();
        new Problems()
                .check(sum.equals(Rational.ONE), FieldPath.of("aspects"), "must have shares that sum to 1", sum)
                .checkDistinct(FieldPath.of("factors"), all, "name", Factor::name)
                .throwIfAny();
    }

    /**
     * What a gap is worth, from 1 to 5.
     *
     * @throws IllegalArgumentException if the gap is not from −4 to 4, for which the method has no value
     */
    public static Rational worth(int gap) {
        if (Math.abs(gap) > WIDEST_GAP) {
            throw new IllegalArgumentException("a gap must be from -4 to 4, not " + gap);
        }
        Rational match = Rational.of(WIDEST_GAP + 1L - Math.abs(gap));
        return gap > 0 ? match.plus(HALF) : match;
    }

    /**
     * The total of one person, from 1 to 5.
     *
     * @param levels the person's level in each factor
     * @throws id.tolok.problem.InvalidModelException if a factor has no level, or one more than 4 from its target
     */
    public Rational total(Map<String, Integer> levels) {
        return Rational.sum(aspects.stream()
                .map(aspect -> aspect.share().times(of(aspect, checked(levels))))
                .toList());
    }

    /**
     * What each aspect is worth of one person, from 1 to 5.
     *
     * @param levels the person's level in each factor
     * @throws id.tolok.problem.InvalidModelException if a factor has no level, or one more than 4 from its target
     */
    public Map<String, Rational> byAspect(Map<String, Integer> levels) {
        Map<String, Integer> checked = checked(levels);
        ImmutableMap.Builder<String, Rational> all = ImmutableMap.builder();
        aspects.forEach(aspect -> all.put(aspect.name(), of(aspect, checked)));
        return all.build();
    }

    private Map<String, Integer> checked(Map<String, Integer> levels) {
        Problems problems = new Problems();
        aspects.stream().flatMap(aspect -> aspect.factors().stream()).forEach(factor -> {
            FieldPath path = FieldPath.of("levels").key(factor.name());
            Integer level = levels.get(factor.name());
            if (level == null) {
                problems.add(Problem.of(path, "is required"));
            } else {
                problems.check(
                        Math.abs(level - factor.target()) <= WIDEST_GAP,
                        path,
                        "must be at most 4 from the target (" + factor.target() + ")",
                        level);
            }
        });
        problems.throwIfAny();
        return levels;
    }

    private static Rational of(Aspect aspect, Map<String, Integer> levels) {
        Rational core = mean(aspect, levels, true);
        Rational secondary = mean(aspect, levels, false);
        return aspect.coreShare()
                .times(core)
                .plus(Rational.ONE.minus(aspect.coreShare()).times(secondary));
    }

    private static Rational mean(Aspect aspect, Map<String, Integer> levels, boolean core) {
        List<Rational> worths = aspect.factors().stream()
                .filter(factor -> factor.core() == core)
                .map(factor -> worth(levels.getOrDefault(factor.name(), factor.target()) - factor.target()))
                .toList();
        return Rational.sum(worths).dividedBy(worths.size());
    }
}
