package id.tolok.feedback;

import com.google.common.collect.ImmutableList;
import id.tolok.cohort.Achievement;
import id.tolok.cohort.CohortSummary;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.programme.TrainingModule;
import id.tolok.programme.TrainingProgramme;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Rubric;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the organiser of a programme learns from the results of its participants (umpan balik kepada penyelenggara): which module should
 * change, and what was assessed although no module teaches it.
 *
 * @param programme the title of the programme
 * @param target the share of participants who should meet each criterion
 * @param modules the modules in the order of the programme
 * @param untaught criteria that too few met and whose performance criteria no module teaches, the lowest share first
 */
public record OrganiserFeedback(String programme, Rational target, List<ModuleFeedback> modules, List<Finding> untaught)
        implements Serializable {

    private static final Comparator<Finding> LOWEST_FIRST = Comparator.comparing(Finding::rate);

    /** Keeps copies of the lists. */
    public OrganiserFeedback {
        modules = ImmutableList.copyOf(modules);
        untaught = ImmutableList.copyOf(untaught);
    }

    /**
     * Obtains the feedback. Criteria that nobody was rated in say nothing.
     *
     * @param rubric the rubric by which the participants were assessed
     * @param summary what they reached
     * @param target the share of participants who should meet each criterion, such as 3/4
     * @throws id.tolok.problem.InvalidModelException if the target is not above 0, or above 1
     */
    public static OrganiserFeedback of(
            TrainingProgramme programme, Rubric rubric, CohortSummary summary, Rational target) {
        new Problems()
                .check(
                        target.signum() > 0 && target.compareTo(Rational.ONE) <= 0,
                        FieldPath.of("target"),
                        "must be above 0 and at most 1, such as 0.75",
                        target)
                .throwIfAny();
        return new OrganiserFeedback(
                programme.title(),
                target,
                programme.modules().stream()
                        .map(module -> of(module, rubric, summary, target))
                        .toList(),
                findings(
                                rubric.criteria(),
                                summary,
                                target,
                                ref -> programme.modules().stream().noneMatch(module -> teaches(module, ref)))
                        .stream()
                        .filter(finding -> isWholly(rubric, finding))
                        .toList());
    }

    private static ModuleFeedback of(TrainingModule module, Rubric rubric, CohortSummary summary, Rational target) {
        List<Criterion> assessing = rubric.criteria().stream()
                .filter(criterion -> criterion.assesses().stream().anyMatch(ref -> teaches(module, ref)))
                .toList();
        return new ModuleFeedback(
                module.id(),
                module.title(),
                assessing.size(),
                findings(assessing, summary, target, ref -> teaches(module, ref)));
    }

    /** Whether a module teaches something, the whole that it is part of, or a part of it. */
    private static boolean teaches(TrainingModule module, StandardRef ref) {
        return module.teaches(ref) || module.refs().stream().anyMatch(ref::contains);
    }

    /** Whether a finding lists everything that its criterion assesses. */
    private static boolean isWholly(Rubric rubric, Finding finding) {
        return rubric.find(finding.criterion())
                .filter(criterion ->
                        criterion.assesses().size() == finding.refs().size())
                .isPresent();
    }

    private static List<Finding> findings(
            List<Criterion> criteria, CohortSummary summary, Rational target, Predicate<StandardRef> about) {
        return criteria.stream()
                .flatMap(criterion -> finding(criterion, summary, about).stream())
                .filter(finding -> !finding.rate().isAtLeast(target))
                .sorted(LOWEST_FIRST)
                .toList();
    }

    private static Optional<Finding> finding(Criterion criterion, CohortSummary summary, Predicate<StandardRef> about) {
        Achievement achievement = summary.criterion(criterion.id());
        return achievement.passed().concluded() == 0
                ? Optional.empty()
                : achievement
                        .scores()
                        .moments()
                        .mean()
                        .value()
                        .map(mean -> new Finding(
                                criterion.id(),
                                criterion.title(),
                                criterion.assesses().stream().filter(about).toList(),
                                achievement.passed().competent(),
                                achievement.passed().concluded(),
                                mean));
    }

    /** The modules that should change, the one with the lowest share first. */
    public List<ModuleFeedback> toChange() {
        return modules.stream()
                .filter(module -> !module.findings().isEmpty())
                .sorted(Comparator.comparing(module -> module.findings().get(0).rate()))
                .toList();
    }

    /** The feedback as text, in Indonesian or English. */
    public String toText(Language language) {
        return new FeedbackText(language).of(this);
    }
}
