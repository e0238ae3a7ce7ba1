package id.tolok.mastery;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Bayesian knowledge tracing with given parameters: the probability that a skill is known, after each answer. Exact. Corbett, A. T. and
 * Anderson, J. R. (1995), Knowledge tracing: modeling the acquisition of procedural knowledge, User Modeling and User-Adapted Interaction
 * 4(4), 253–278.
 *
 * @param known the probability that the skill is known before the first answer, from 0 to 1
 * @param learned the probability that it is learned at one answer, from 0 to 1; 0 makes this a mere accumulator of evidence
 * @param guess the probability of a right answer without the skill, from 0 to 1
 * @param slip the probability of a wrong answer with the skill, from 0 to 1; less than 1 together with the guess, since otherwise a right
 *     answer would speak against the skill
 */
public record KnowledgeTracing(Rational known, Rational learned, Rational guess, Rational slip)
        implements Serializable {

    /** Checks the probabilities. */
    public KnowledgeTracing {
        Problems problems = new Problems();
        check(problems, "known", known);
        check(problems, "learned", learned);
        check(problems, "guess", guess);
        check(problems, "slip", slip);
        problems.check(
                        guess.plus(slip).compareTo(Rational.ONE) < 0,
                        FieldPath.of("slip"),
                        "must be less than 1 together with the guess (" + guess + ")",
                        slip)
                .throwIfAny();
    }

    private static void check(Problems problems, String field, Rational probability) {
        problems.check(
                probability.signum() >= 0 && probability.compareTo(Rational.ONE) <= 0,
                FieldPath.of(field),
                "must be a probability from 0 to 1",
                probability);
    }

    /** The probability that the next answer is right. */
    public Rational nextIsRight() {
        return known.times(Rational.ONE.minus(slip))
                .plus(Rational.ONE.minus(known).times(guess));
    }

    /** The probability that the skill was known when this answer was given; unchanged by an answer that the model holds impossible. */
    public Rational knownGiven(boolean right) {
        Rational withSkill = right ? Rational.ONE.minus(slip) : slip;
        Rational withoutSkill = right ? guess : Rational.ONE.minus(guess);
        Rational together = known.times(withSkill);
        Rational all = together.plus(Rational.ONE.minus(known).times(withoutSkill));
        return all.isZero() ? known : together.dividedBy(all);
    }

    /** The model after an answer: what was known then, and what was learned at it. */
    public KnowledgeTracing after(boolean right) {
        Rational then = knownGiven(right);
        return new KnowledgeTracing(then.plus(Rational.ONE.minus(then).times(learned)), learned, guess, slip);
    }

    /** The probability that the skill is known after each of these answers, in their order. */
    public List<Rational> trace(List<Boolean> answers) {
        List<Rational> trace = new ArrayList<>();
        KnowledgeTracing model = this;
        for (boolean right : answers) {
            model = model.after(right);
            trace.add(model.known());
        }
        return List.copyOf(trace);
    }
}
