package id.tolok.testkit;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import id.tolok.assessment.Decision;
import id.tolok.evidence.Evidence;
import id.tolok.explanation.Explanation;
import id.tolok.number.Rational;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Aggregation;
import id.tolok.score.MissingRules;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.score.Weighted;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.UnitCode;
import id.tolok.text.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Checks single examples:
 *
 * <pre>{@code
 * verifyThat(Aggregations.MEDIAN).given("1/2", "1/4", "1").scores("1/2");
 * verifyThat(policy).on(rubric).given(ratings).scores("7/10").decides(COMPETENT).because("floor");
 * }</pre>
 *
 * <p>What comes out otherwise throws an {@link AssertionError} that tells what came out, and why.
 */
public final class Verify {

    private Verify() {}

    /** Starts an example of an aggregation. */
    public static OfAggregation verifyThat(Aggregation aggregation) {
        return new OfAggregation(aggregation);
    }

    /** Starts an example of a decision rule, in a policy of weighted means that refuses to score what is missing. */
    public static OfPolicy verifyThat(DecisionRule rule) {
        return new OfPolicy(DecisionSubject.of(rule).policy().apply(MissingRules.REFUSED));
    }

    /** Starts an example of a policy. */
    public static OfPolicy verifyThat(ScoringPolicy policy) {
        return new OfPolicy(policy);
    }

    /** An example of an aggregation that has no scores yet. */
    public static final class OfAggregation {
        private final Aggregation aggregation;

        private OfAggregation(Aggregation aggregation) {
            this.aggregation = aggregation;
        }

        /** Gives scores of equal weight, such as {@code "7/10"}. */
        public Combination given(String... scores) {
            return given(Arrays.stream(scores)
                    .map(score -> new Weighted(Rational.ONE, Score.of(Rational.parse(score))))
                    .toList());
        }

        /** Gives scores with weights. */
        public Combination given(List<Weighted> scores) {
            return new Combination(aggregation, scores);
        }
    }

    /** What an aggregation makes of scores. */
    public static final class Combination {
        private final Aggregation aggregation;
        private final List<Weighted> scores;
        private final Standing result;

        private Combination(Aggregation aggregation, List<Weighted> scores) {
            this.aggregation = aggregation;
            this.scores = scores;
            this.result = aggregation.combine(scores);
        }

        /** Expects this exact result, such as {@code "7/10"}. */
        public Combination scores(String share) {
            return isAt(Standing.at(Score.of(Rational.parse(share))));
        }

        /** Expects no result, for this reason. */
        public Combination scoresNothing(Standing.Reason reason) {
            return isAt(Standing.none(reason));
        }

        private Combination isAt(Standing expected) {
            if (!result.equals(expected)) {
                throw new AssertionError(
                        aggregation.id() + " of " + Joiner.on(", ").join(scores) + "\n  expected  " + Words.of(expected)
                                + "\n  was       " + Words.of(result));
            }
            return this;
        }
    }

    /** An example of a policy that has no rubric yet. */
    public static final class OfPolicy {
        private final ScoringPolicy policy;

        private OfPolicy(ScoringPolicy policy) {
            this.policy = policy;
        }

        /** Applies the policy to a rubric. */
        public OnRubric on(Rubric rubric) {
            return new OnRubric(policy, rubric);
        }
    }

    /** An example that has no ratings yet. */
    public static final class OnRubric {
        private final ScoringPolicy policy;
        private final Rubric rubric;

        private OnRubric(ScoringPolicy policy, Rubric rubric) {
            this.policy = policy;
            this.rubric = rubric;
        }

        /** Gives ratings, without evidence. */
        public Scored given(Ratings ratings) {
            return given(ratings, List.of());
        }

        /** Gives ratings and evidence. */
        public Scored given(Ratings ratings, Collection<Evidence> evidence) {
            return new Scored(policy.compile(rubric).score(ratings, evidence), new Rated(rubric, ratings));
        }

        /** Gives ratings of one candidate. */
        public Scored given(Rating... ratings) {
            return given(Ratings.of("candidate", List.of(ratings)));
        }

        /** Gives a level or points for each of the rubric's criteria, in their order. */
        public Scored givenInOrder(Outcome... outcomes) {
            if (outcomes.length > rubric.criteria().size()) {
                throw new IllegalArgumentException("more outcomes than criteria: " + outcomes.length + ", "
                        + rubric.criteria().size());
            }
            Rating[] ratings = new Rating[outcomes.length];
            for (int i = 0; i < outcomes.length; i++) {
                ratings[i] = Rating.of(rubric.criteria().get(i).id().text(), "assessor", outcomes[i]);
            }
            return given(ratings);
        }
    }

    /** What a policy makes of ratings. */
    public static final class Scored {
        private final Result result;
        private final Rated rated;

        private Scored(Result result, Rated rated) {
            this.result = result;
            this.rated = rated;
        }

        /** Expects this exact score over all domains, such as {@code "7/10"}. */
        public Scored scores(String share) {
            same("overall score", at(share), result.standing(), result.explainScore());
            return this;
        }

        /** Expects this exact score in a domain. */
        public Scored scores(Domain domain, String share) {
            same(
                    "score, " + domain.label(Language.ENGLISH),
                    at(share),
                    result.standing(domain),
                    result.explainScore(domain));
            return this;
        }

        /** Expects no score over all domains, for this reason. */
        public Scored scoresNothing(Standing.Reason reason) {
            same("overall score", Words.of(Standing.none(reason)), result.standing(), result.explainScore());
            return this;
        }

        /** Expects this decision on the whole: on all units together. */
        public Scored decides(Decision expected) {
            decided("decision", expected, result.decision(), result.explain());
            return this;
        }

        /** Expects this decision on a unit. */
        public Scored decides(UnitCode unit, Decision expected) {
            decided("decision on " + unit, expected, result.decision(unit), result.explain(unit));
            return this;
        }

        /** Expects the explanation to say this, in Indonesian or English; upper and lower case are alike. */
        public Scored because(String words) {
            String text = result.explain().toText(Language.ENGLISH)
                    + result.explainScore().toText(Language.ENGLISH);
            String indonesian = result.explain().toText(Language.INDONESIAN)
                    + result.explainScore().toText(Language.INDONESIAN);
            if (!contains(text, words) && !contains(indonesian, words)) {
                throw failed("explanation", "\"" + words + "\"", "without it", text);
            }
            return this;
        }

        /** The result, for anything else that is to be checked. */
        public Result result() {
            return result;
        }

        private static boolean contains(String text, String words) {
            return Ascii.toLowerCase(text).contains(Ascii.toLowerCase(words));
        }

        private static String at(String share) {
            return Words.of(Standing.at(Score.of(Rational.parse(share))));
        }

        private void same(String what, String expected, Standing was, Explanation why) {
            if (!Words.of(was).equals(expected)) {
                throw failed(what, expected, Words.of(was), why.toText(Language.ENGLISH));
            }
        }

        private void decided(String what, Decision expected, Decision was, Explanation why) {
            if (expected != was) {
                throw failed(what, Words.of(expected), Words.of(was), why.toText(Language.ENGLISH));
            }
        }

        private AssertionError failed(String what, String expected, String was, String why) {
            return new AssertionError(what + " by " + result.policy().id() + "\n" + Words.indented(rated.toString())
                    + "  expected  " + expected + "\n  was       " + was + ", since\n" + Words.indented(why));
        }
    }
}
