package id.tolok.scoring;

import id.tolok.explanation.Panel;
import id.tolok.explanation.Subject;
import id.tolok.explanation.Yardstick;
import id.tolok.number.Rational;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.score.Origin;
import id.tolok.score.Score;
import id.tolok.standard.StandardRef;

/**
 * What is known of a criterion before anybody is rated.
 *
 * @param place its place in the rubric, from 0
 * @param criterion the criterion
 * @param subject the criterion as the subject of an explanation
 * @param panel on what it is rated, and how assessors become one
 * @param required the score from which it counts as met
 * @param origin what rules may ask about its score among others
 * @param ratedOrigin what rules may ask about one of its ratings among others, but for who gave it and when
 */
record CriterionPlan(
        int place,
        Criterion criterion,
        Subject subject,
        Panel panel,
        Score required,
        Origin origin,
        Origin ratedOrigin) {

    static CriterionPlan of(int place, Criterion criterion, Rubric rubric, Panel panel) {
        Scale scale = panel.yardstick().scale();
        Score required = Score.of(rubric.requiredShare(criterion));
        Origin origin = Origin.builder()
                .scale(scale)
                .required(required)
                .group(criterion.assesses().stream().map(CriterionPlan::group).findFirst())
                .critical(criterion.critical())
                .extraCredit(criterion.counting() == Counting.EXTRA_CREDIT)
                .build();
        return new CriterionPlan(
                place,
                criterion,
                new Subject(Subject.Kind.CRITERION, criterion.id().text(), criterion.title()),
                panel,
                required,
                origin,
                origin.toBuilder().extraCredit(false).build());
    }

    /** On what it is rated. */
    Scale scale() {
        return yardstick().scale();
    }

    /** On what it is rated, with where each outcome stands. */
    Yardstick yardstick() {
        return panel.yardstick();
    }

    /** How much it counts among others. */
    Rational weight() {
        return criterion.weight().value();
    }

    /** Whether its score counts at all. */
    static boolean counts(Criterion criterion) {
        return criterion.counting() != Counting.FEEDBACK_ONLY;
    }

    /** Whether decisions depend on it. */
    static boolean decides(Criterion criterion) {
        return criterion.counting().isInSum();
    }

    /** Whether it is missing where nobody rated it. */
    boolean isExpected() {
        return criterion.counting() == Counting.COUNTED;
    }

    /** The element of a performance criterion; anything else is its own group. */
    private static String group(StandardRef ref) {
        return ref.part() == StandardRef.Part.CRITERION
                ? StandardRef.element(ref.unit(), ref.element()).toString()
                : ref.toString();
    }
}
