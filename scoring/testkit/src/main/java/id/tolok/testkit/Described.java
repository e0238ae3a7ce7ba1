package id.tolok.testkit;

import com.google.common.base.Joiner;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.score.Origin;
import id.tolok.score.Weighted;
import id.tolok.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Rubrics and ratings in a few lines of plain words. */
final class Described {

    private Described() {}

    static String of(Rated rated) {
        return of(rated.rubric()) + ratings(rated);
    }

    private static String of(Rubric rubric) {
        StringBuilder text = new StringBuilder("rubric\n");
        rubric.domains().forEach((domain, weight) -> {
            text.append("  ")
                    .append(domain.label(Language.ENGLISH))
                    .append(", weight ")
                    .append(weight.value())
                    .append('\n');
            rubric.criteria(domain)
                    .forEach(criterion ->
                            text.append("    ").append(of(rubric, criterion)).append('\n'));
        });
        return text.toString();
    }

    private static String of(Rubric rubric, Criterion criterion) {
        return criterion.id()
                + ": weight " + criterion.weight().value()
                + ", on " + of(rubric.scale(criterion))
                + ", required " + rubric.required(criterion)
                + (criterion.critical() ? ", critical" : "")
                + (criterion.counting() == Counting.COUNTED
                        ? ""
                        : ", " + criterion.counting().label(Language.ENGLISH))
                + (criterion.assesses().isEmpty()
                        ? ", assesses nothing in a standard"
                        : ", assesses " + Joiner.on(", ").join(criterion.assesses()));
    }

    private static String of(Scale scale) {
        String points = scale.levels().isEmpty()
                ? scale.lowest() + " to " + scale.highest()
                : Joiner.on(", ")
                        .join(scale.levels().stream().map(Level::toString).toList());
        return points + (scale.normalization() == Normalization.SHARE_OF_RANGE ? " (share of the range)" : "");
    }

    private static String ratings(Rated rated) {
        StringBuilder text = new StringBuilder("ratings\n");
        for (Domain domain : rated.rubric().domains().keySet()) {
            for (Criterion criterion : rated.rubric().criteria(domain)) {
                text.append("  ")
                        .append(criterion.id())
                        .append(": ")
                        .append(of(rated.ratings(), criterion))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String of(Ratings ratings, Criterion criterion) {
        List<String> all =
                ratings.of(criterion.id()).stream().map(Described::of).toList();
        return all.isEmpty() ? "not rated" : Joiner.on("; ").join(all);
    }

    /** A score with its weight, and where it comes from as far as that is known. */
    static String of(Weighted weighted) {
        Origin origin = weighted.origin();
        List<String> known = new ArrayList<>();
        origin.assessor().ifPresent(assessor -> known.add("by " + assessor));
        if (origin.attempt() > 1) {
            known.add("attempt " + origin.attempt());
        }
        origin.time().ifPresent(time -> known.add("on " + time));
        origin.required().ifPresent(required -> known.add("required " + required));
        origin.scale().ifPresent(scale -> known.add("on " + of(scale)));
        origin.group().ifPresent(group -> known.add("group " + group));
        origin.comment().ifPresent(comment -> known.add("commented"));
        if (origin.extraCredit()) {
            known.add("extra credit");
        }
        return weighted + (known.isEmpty() ? "" : " (" + Joiner.on("; ").join(known) + ")");
    }

    static String of(Rating rating) {
        return rating.outcome() + " by " + rating.assessor()
                + (rating.attempt() > 1 ? " at attempt " + rating.attempt() : "");
    }
}
