package id.tolok.testkit;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.Stated;
import id.tolok.explanation.Explanation;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.Subject;
import id.tolok.number.Rational;
import id.tolok.rubric.CriterionId;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionLaw;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether explanations rest on the ratings that they are said to rest on, and compute what they say. */
final class ExplanationCheck {

    private final Rated rated;
    private final ScoringPolicy policy;
    private final Result result;
    private final List<Decided> decided;
    private final List<String> unsound = new ArrayList<>();

    ExplanationCheck(Rated rated, ScoringPolicy policy, Result result, List<Decided> decided) {
        this.decided = decided;
        this.rated = rated;
        this.policy = policy;
        this.result = result;
    }

    /** What is wrong; empty if all is sound. */
    Optional<String> findUnsound() {
        decided.forEach(this::decision);
        score(result.explainScore());
        return unsound.stream().findFirst();
    }

    /** What is wrong with scores alone; empty if all is sound. */
    Optional<String> findUnsoundScore() {
        score(result.explainScore());
        rated.rubric().domains().keySet().forEach(domain -> score(result.explainScore(domain)));
        return unsound.stream().findFirst();
    }

    private void decision(Decided on) {
        DecisionExplanation explanation = on.explain(result);
        if (on.decision(result) != Decision.COMPETENT && on.improvements(result).isEmpty()) {
            found("nothing is said to be in the way", explanation);
        }
        walk(explanation);
    }

    private void walk(Explanation node) {
        if (node instanceof ScoreExplanation score) {
            score(score);
            if (node.about().kind() == Subject.Kind.CRITERION && !(node instanceof ScoreExplanation.Stated)) {
                criterion(score);
            }
        } else {
            if (node instanceof Stated stated && policy.unit().laws().contains(DecisionLaw.MONOTONE)) {
                stated(stated);
            }
            node.parts().forEach(this::walk);
        }
    }

    /** What a rule states by itself must not be the opposite of everything that it shows. */
    private void stated(Stated node) {
        List<Decision> shown = node.parts().stream()
                .filter(DecisionExplanation.class::isInstance)
                .map(DecisionExplanation.class::cast)
                .filter(part -> !part.isNeutral())
                .map(DecisionExplanation::decision)
                .distinct()
                .toList();
        boolean onlyDecisions = node.parts().stream().allMatch(DecisionExplanation.class::isInstance);
        if (onlyDecisions
                && (isOpposite(node.decision(), shown, Decision.COMPETENT, Decision.NOT_YET_COMPETENT)
                        || isOpposite(node.decision(), shown, Decision.NOT_YET_COMPETENT, Decision.COMPETENT))) {
            found("it states the opposite of everything that it shows", node);
        }
    }

    private static boolean isOpposite(Decision stated, List<Decision> shown, Decision one, Decision other) {
        return stated == one && shown.equals(List.of(other));
    }

    /** The standing of a criterion must be that of this candidate. */
    private void criterion(ScoreExplanation node) {
        CriterionId id = CriterionId.of(node.about().key());
        boolean known = rated.rubric().find(id).isPresent();
        if (!known || !result.standing(id).equals(node.standing())) {
            found(
                    known
                            ? "the candidate's " + id + " stands at " + Words.of(result.standing(id))
                            : "the rubric has no criterion " + id,
                    node);
        }
    }

    private void score(ScoreExplanation node) {
        if (node instanceof ScoreExplanation.Rounded rounded
                && !policy.rounding().equals(Optional.of(rounded.rounding()))) {
            found("a score is rounded as the policy does not declare", node);
        }
        if (node instanceof ScoreExplanation.Rated leaf
                && !rated.ratings().of(leaf.rating().criterion()).contains(leaf.rating())) {
            found("the candidate has no such rating", node);
        }
        if (node instanceof ScoreExplanation.Unrated
                && !node.standing()
                        .equals(result.standing(CriterionId.of(node.about().key())))) {
            found("the candidate was rated", node);
        }
        if (node instanceof Combined combined && combined.rule().isAdditive() && !addsUp(combined)) {
            found("contributions do not add up to " + Words.of(node.standing()), node);
        }
        node.parts().forEach(this::score);
    }

    private static boolean addsUp(Combined node) {
        Rational sum = Rational.sum(node.contributions().stream()
                .map(Combined.Contribution::contribution)
                .toList());
        return node.standing().score().map(Score::share).orElse(Rational.ZERO).equals(sum);
    }

    private void found(String what, Explanation node) {
        unsound.add("  unsound  " + what + "; told is\n" + Words.indented(node.toText(Language.ENGLISH)));
    }

    /** A decision that differs although everything that is shown to bear on it is the same; empty if there is none. */
    Optional<String> findUnexplained(Result other) {
        return decided.stream()
                .filter(on -> on.decision(result) != on.decision(other))
                .filter(on -> leaves(on.explain(result)).equals(leaves(on.explain(other))))
                .map(on -> "  unsound  the same is shown for "
                        + Words.of(on.decision(result)) + " and for " + Words.of(on.decision(other)) + "\n"
                        + Words.indented(on.explain(result).toText(Language.ENGLISH)))
                .findFirst();
    }

    /** The ratings, missing ratings and evidence at the ends of an explanation. */
    private static List<Explanation> leaves(Explanation node) {
        if (node.parts().isEmpty()) {
            return node instanceof Stated ? List.of() : List.of(node);
        }
        return node.parts().stream().flatMap(part -> leaves(part).stream()).toList();
    }
}
