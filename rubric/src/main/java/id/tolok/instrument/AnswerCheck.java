package id.tolok.instrument;

import com.google.common.base.Joiner;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problem;
import id.tolok.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be wrong with answers to an instrument. */
final class AnswerCheck {

    private AnswerCheck() {}

    static List<Problem> problems(Instrument instrument, Answers answers) {
        Problems problems = new Problems();
        addReferenceProblems(instrument, answers, problems);
        answers.given()
                .forEach((id, answer) -> instrument
                        .find(id)
                        .filter(item -> !(item.question() instanceof Question.Essay))
                        .ifPresent(item -> problems.check(
                                item.question().mark(answer).isPresent(),
                                FieldPath.of("given").key(id.text()),
                                item.question().form(),
                                answer)));
        return problems.toList();
    }

    /** What keeps answers from being marked at all. */
    static void addReferenceProblems(Instrument instrument, Answers answers, Problems problems) {
        answers.form()
                .filter(form -> instrument.findForm(form).isEmpty())
                .ifPresent(form -> problems.add(Problem.of(
                        FieldPath.of("form"),
                        instrument.forms().isEmpty()
                                ? "must be left out, since the instrument has no forms"
                                : "must be one of "
                                        + Joiner.on(", ")
                                                .join(instrument.forms().stream()
                                                        .map(TestForm::name)
                                                        .toList()),
                        form)));
        Set<ItemId> printed = instrument.itemsOf(answers).stream().map(Item::id).collect(Collectors.toSet());
        answers.given()
                .keySet()
                .forEach(id -> problems.check(
                        printed.contains(id), FieldPath.of("given"), "must name items of the instrument's form", id));
        answers.marks().forEach((id, outcome) -> {
            FieldPath path = FieldPath.of("marks").key(id.text());
            Optional<Question.Essay> essay = instrument
                    .find(id)
                    .filter(item -> printed.contains(id))
                    .map(Item::question)
                    .filter(Question.Essay.class::isInstance)
                    .map(Question.Essay.class::cast);
            if (essay.isEmpty()) {
                problems.add(Problem.of(path, "must belong to an essay of the instrument's form"));
            } else {
                outcome.problemOn(essay.get().scale(), path).ifPresent(problems::add);
            }
        });
    }
}
