package id.tolok.scoring;

import id.tolok.explanation.Subject;
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
 * @param criterion the criterion
 * @param subject the criterion as the subject of an explanation
 * @param scale on what it is rated
 * @param required the score from which it counts as met
 * @param origin what rules may ask about its score among others
 * @param ratedOrigin what rules may ask about one of its ratings among others, but for who gave it and when
 */
record CriterionPlan(
        Criterion criterion, Subject subject, Scale scale, Score required, Origin origin, Origin ratedOrigin) {

    static CriterionPlan of(Criterion criterion, Rubric rubric) {
        Scale scale = rubric.scale(criterion);
        Score required = Score.of(scale.share(rubric.required(criterion)));
        Origin origin = Origin.builder()
                .scale(scale)
                .required(required)
                .group(criterion.assesses().stream().map(CriterionPlan::group).findFirst())
                .critical(criterion.critical())
                .extraCredit(criterion.counting() == Counting.EXTRA_CREDIT)
                .build();
        return new CriterionPlan(
                criterion,
                new Subject(Subject.Kind.CRITERION, criterion.id().text(), criterion.title()),
                scale,
                required,
                origin,
                origin.toBuilder().extraCredit(false).build());
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
