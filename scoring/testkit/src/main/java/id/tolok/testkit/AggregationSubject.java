package id.tolok.testkit;

import com.google.common.base.Joiner;
import id.tolok.number.Rational;
import id.tolok.score.Aggregation;
import id.tolok.score.Law;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Weighted;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * An aggregation, held to its laws.
 *
 * @param subject the aggregation
 */
record AggregationSubject(Aggregation subject) implements LawSubject<AggregationCase, List<Weighted>> {

    private static final int PLAIN_BITS = 5;

    /** How often another thread may disturb a try. */
    private static final int TIMES = 100;

    /** Less than any score differs from any other. */
    private static final Rational LEAST = Rational.of(1, 10).pow(40);

    /** More than a result can move by {@link #LEAST} unless it jumps. */
    private static final Rational A_JUMP = Rational.of(1, 10).pow(20);

    /** The law of the kit that holds a subject to one that it states. */
    static KitLaw law(Law stated) {
        return Arrays.stream(KitLaw.values())
                .filter(law -> isOfAggregations(law) && law.isAmong(List.of(stated)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfAggregations(KitLaw law) {
        return law.name().startsWith("A");
    }

    @Override
    public String name() {
        return subject.id();
    }

    @Override
    public List<KitLaw> laws() {
        return Arrays.stream(KitLaw.values())
                .filter(AggregationSubject::isOfAggregations)
                .toList();
    }

    @Override
    public boolean claims(KitLaw law) {
        return law.isAmong(subject.laws());
    }

    @Override
    public boolean mustRefute(KitLaw law) {
        return law.binding() == KitLaw.Binding.STATED;
    }

    @Override
    public Arbitrary<AggregationCase> cases() {
        return AggregationCase.all();
    }

    @Override
    public List<AggregationCase> variationsOf(List<Weighted> counterexample) {
        return AggregationCase.variationsOf(counterexample);
    }

    @Override
    public String told(AggregationCase tried) {
        return row("scores", tried.toString());
    }

    @Override
    public void tryLaw(KitLaw law, AggregationCase tried) {
        if (!subject.yieldsRoots() || isPlain(tried)) {
            new Trial(law, tried).run();
        }
    }

    /** Whether products of powers stay small enough to be worked out. */
    private static boolean isPlain(AggregationCase tried) {
        return Stream.concat(
                        Stream.of(tried.factor(), tried.score().share()),
                        tried.scores().stream()
                                .flatMap(each ->
                                        Stream.of(each.weight(), each.score().share())))
                .allMatch(value -> value.numerator().max(value.denominator()).bitLength() <= PLAIN_BITS);
    }

    private static String row(String name, String value) {
        return "  " + name + "  " + value + "\n";
    }

    /** One law on one case. */
    private final class Trial {
        private final KitLaw law;
        private final AggregationCase tried;

        Trial(KitLaw law, AggregationCase tried) {
            this.law = law;
            this.tried = tried;
        }

        void run() {
            switch (law) {
                case A1_INTERNAL -> internal();
                case A2_MONOTONE -> monotone();
                case A3_IDEMPOTENT -> idempotent();
                case A4_PERMUTATION_INVARIANT -> unchangedBy("in another order", tried.reordered());
                case A5_SCALE_INVARIANT -> unchangedBy("other weights", tried.scaled());
                case A6_SPLIT_INVARIANT -> unchangedBy("one split", tried.split());
                case A7_ZERO_NEUTRAL -> unchangedBy("one added", tried.joinedByZero());
                case A8_ADDITIVE -> additive();
                case A9_ANONYMOUS -> unchangedBy("by others", tried.renamed());
                case A10_POINTS_NEUTRAL -> unchangedBy("other points", tried.inOtherPoints());
                case A11_WELL_FORMED -> wellFormed();
                case A12_REQUIRED_REACHED -> requiredReached();
                case A13_ORIGINS_AS_SAID -> originsAsSaid();
                case A14_DETERMINISTIC -> deterministic();
                case A15_SERIALIZABLE -> serializable();
                case A16_NAMED -> named();
                case A17_UNDISTURBED -> undisturbed();
                default -> throw new IllegalArgumentException("not a law of aggregations: " + law);
            }
        }

        private void internal() {
            boolean onlyWeighted = subject.laws().contains(Law.ZERO_NEUTRAL);
            List<Score> counting = tried.scores().stream()
                    .filter(score -> !onlyWeighted || score.weight().signum() > 0)
                    .map(Weighted::score)
                    .sorted()
                    .toList();
            Standing result = subject.combine(tried.scores());
            result.score()
                    .filter(score -> counting.isEmpty()
                            || !score.isAtLeast(counting.get(0))
                            || !counting.get(counting.size() - 1).isAtLeast(score))
                    .ifPresent(outside -> {
                        throw violation(told("scores", tried.scores(), result));
                    });
        }

        private void monotone() {
            Standing before = subject.combine(tried.scores());
            Standing after = subject.combine(tried.raised());
            boolean lowered = before.score()
                    .filter(score -> after.score()
                            .filter(raised -> raised.isAtLeast(score))
                            .isEmpty())
                    .isPresent();
            if (lowered) {
                throw changed("one raised", tried.raised(), before, after);
            }
        }

        /** A rule may give no result, as where there are too few scores; but not one beside equal scores. */
        private void idempotent() {
            Standing result = subject.combine(tried.leveled());
            Score level = tried.scores().get(0).score();
            if (result.score().filter(score -> !score.equals(level)).isPresent()) {
                throw violation(told("scores", tried.leveled(), result) + row("expected", level.toString()));
            }
        }

        private void unchangedBy(String how, List<Weighted> changed) {
            Standing before = subject.combine(tried.scores());
            Standing after = subject.combine(changed);
            if (!before.equals(after)) {
                throw changed(how, changed, before, after);
            }
        }

        private void additive() {
            List<Rational> effective = subject.effectiveWeights(tried.scores());
            Rational sum = Rational.ZERO;
            for (int i = 0; i < Math.min(effective.size(), tried.scores().size()); i++) {
                sum = sum.plus(
                        effective.get(i).times(tried.scores().get(i).score().share()));
            }
            Standing result = subject.combine(tried.scores());
            if (!subject.isAdditive()) {
                throw violation(row("isAdditive()", "false, although it states that it is"));
            }
            if (result.score().filter(Score.of(sum)::equals).isEmpty()
                    && (result.score().isPresent() || !sum.isZero())) {
                throw violation(told("scores", tried.scores(), result)
                        + row("effective weights", Joiner.on(", ").join(effective))
                        + row("sum", sum.toString()));
            }
        }

        private void wellFormed() {
            List<Rational> effective = subject.effectiveWeights(tried.scores());
            boolean weightless =
                    tried.scores().stream().allMatch(each -> each.weight().isZero());
            boolean none = effective.stream().allMatch(Rational::isZero);
            Standing result = subject.combine(tried.scores());
            if (effective.size() != tried.scores().size()
                    || effective.stream().anyMatch(weight -> weight.signum() < 0)
                    || (weightless && !none)
                    || none == result.score().isPresent()) {
                throw violation(told("scores", tried.scores(), result)
                        + row("effective weights", Joiner.on(", ").join(effective)));
            }
            Standing ofNothing = subject.combine(List.of());
            if (ofNothing.score().isPresent()) {
                throw violation(told("scores", List.of(), ofNothing));
            }
        }

        /** Less is required by so little that a result which moves with it hardly moves; one that jumps told equal from above. */
        private void requiredReached() {
            if (tried.chosenScore().compareTo(Score.ZERO) > 0) {
                List<Weighted> equal = tried.requiring(Rational.ZERO);
                List<Weighted> above = tried.requiring(LEAST);
                Standing atEqual = subject.combine(equal);
                Standing atAbove = subject.combine(above);
                if (jumps(atEqual, atAbove)) {
                    throw violation(
                            told("exactly as required", equal, atEqual) + told("slightly above", above, atAbove));
                }
            }
        }

        private boolean jumps(Standing one, Standing other) {
            Optional<Score> a = one.score().filter(Score::isRational);
            Optional<Score> b = other.score().filter(Score::isRational);
            return (a.isPresent() && b.isPresent())
                    ? a.get().share().minus(b.get().share()).abs().isAtLeast(A_JUMP)
                    : !one.equals(other) && (a.isPresent() || b.isPresent());
        }

        private void originsAsSaid() {
            if (!subject.looksAtOrigins()) {
                unchangedBy("by nobody", tried.anonymous());
            }
        }

        private void deterministic() {
            Standing first = subject.combine(tried.scores());
            subject.combine(tried.raised());
            same(first, subject.combine(tried.copied()), "after another list was combined");
            Aggregation fresh = Copies.of(subject).orElse(subject);
            fresh.combine(tried.raised());
            same(first, fresh.combine(tried.copied()), "by a copy of the aggregation");
        }

        private void serializable() {
            Aggregation copy = Copies.of(subject)
                    .orElseThrow(() -> violation("  it cannot be serialized, or not be read again\n"));
            same(subject.combine(tried.scores()), copy.combine(tried.scores()), "by a copy of the aggregation");
        }

        private void undisturbed() {
            Standing first = subject.combine(tried.scores());
            Disturbance.elsewhere(() -> subject.combine(tried.scores()))
                    .forEach((place, again) -> same(first, again, "under " + place));
            Runnable others = () -> {
                subject.combine(tried.raised());
                subject.combine(tried.reordered());
            };
            same(
                    first,
                    subject.combine(Disturbance.interrupted(tried.scores(), others)),
                    "while another thread combined others");
            Disturbance.findWrong(TIMES, others, () -> subject.combine(tried.scores()), again -> !again.equals(first))
                    .ifPresent(again -> same(first, again, "beside another thread"));
        }

        private void named() {
            steady("id()", subject::id);
            steady("version()", () -> Integer.toString(subject.version()));
            steady("title()", () -> subject.title().in(Language.ENGLISH));
            steady("laws()", () -> subject.laws().stream().sorted().toList().toString());
            if (subject.version() < 1) {
                throw violation(row("version()", Integer.toString(subject.version())));
            }
        }

        /** Whether what a subject says of itself is there, and the same once more, after use, and of a copy. */
        private void steady(String what, Supplier<String> said) {
            List<String> all = new ArrayList<>(List.of(said.get(), said.get()));
            subject.combine(tried.scores());
            all.add(said.get());
            if (what.equals("id()")) {
                Copies.of(subject).map(Aggregation::id).ifPresent(all::add);
            }
            if (all.get(0).isBlank() || all.stream().distinct().count() > 1) {
                throw violation(row(what, Joiner.on(", ").join(all)));
            }
        }

        private void same(Standing first, Standing again, String when) {
            if (!Objects.equals(first, again)) {
                throw violation(told("scores", tried.scores(), first) + told(when, tried.scores(), again));
            }
        }

        private LawViolation changed(String how, List<Weighted> changed, Standing before, Standing after) {
            return violation(told("scores", tried.scores(), before) + told(how, changed, after));
        }

        private LawViolation violation(String report) {
            return new LawViolation(law, name(), report);
        }

        private String told(String name, List<Weighted> scores, Standing result) {
            return row(name, AggregationCase.told(scores)) + row("result", Words.of(result));
        }
    }
}
