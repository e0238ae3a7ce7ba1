package id.tolok.ranking;

import com.google.common.collect.ImmutableList;
import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.statistic.Figure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fuzzy inference by Mamdani: each rule cuts its set off at the degree to which it fires, the highest of these lines bounds an area, and the
 * answer is its centroid. Exact, since all lines are straight. Mamdani, E. H. and Assilian, S. (1975), An experiment in linguistic
 * synthesis with a fuzzy logic controller, International Journal of Man-Machine Studies 7(1), 1–13.
 *
 * <p>The range of the answer is a parameter: the centroid depends on it. It cannot reach the ends of that range either, which is one
 * reason more to keep this away from scoring people.
 *
 * @param variables what the rules look at
 * @param rules the rules, at least one
 * @param lowest where the range of the answer begins
 * @param highest where it ends, above the lowest
 */
public record Mamdani(FuzzyVariables variables, List<FuzzyRule<FuzzySet>> rules, Rational lowest, Rational highest)
        implements Serializable {

    /** Checks the rules and the range. */
    public Mamdani {
        rules = ImmutableList.copyOf(rules);
        Problems problems = variables.problemsOf(rules);
        problems.check(
                        highest.compareTo(lowest) > 0,
                        FieldPath.of("highest"),
                        "must be above the lowest (" + lowest + ")",
                        highest)
                .throwIfAny();
    }

    /**
     * The exact answer for these values; undefined if no rule fires within the range.
     *
     * @throws id.tolok.problem.InvalidModelException if a variable has no value
     */
    public Figure<Rational> infer(Map<String, Rational> values) {
        List<Rational> strengths = variables.strengths(rules, values);
        List<Rational> places = new ArrayList<>(bends(strengths));
        Rational area = Rational.ZERO;
        Rational moment = Rational.ZERO;
        for (int i = 1; i < places.size(); i++) {
            Rational left = places.get(i - 1);
            Rational right = places.get(i);
            Rational width = right.minus(left);
            Rational first = height(left, strengths);
            Rational last = height(right, strengths);
            area = area.plus(width.times(first.plus(last)).dividedBy(2));
            moment = moment.plus(
                    width.times(left.times(first.times(2).plus(last)).plus(right.times(first.plus(last.times(2)))))
                            .dividedBy(6));
        }
        return area.isZero() ? FuzzyVariables.noneFires(strengths) : Figure.of(moment.dividedBy(area));
    }

    /** How high the area is at a place. */
    private Rational height(Rational place, List<Rational> strengths) {
        Rational highest = Rational.ZERO;
        for (int i = 0; i < rules.size(); i++) {
            highest = highest.max(cutOff(i, place, strengths));
        }
        return highest;
    }

    private Rational cutOff(int rule, Rational place, List<Rational> strengths) {
        return rules.get(rule).then().degree(place).min(strengths.get(rule));
    }

    /** All places at which the bound of the area may bend: corners of sets, where they are cut off, and where two cross. */
    private TreeSet<Rational> bends(List<Rational> strengths) {
        TreeSet<Rational> places = new TreeSet<>(List.of(lowest, highest));
        rules.forEach(rule -> rule.then().corners().forEach(corner -> addInside(places, corner.at())));
        for (int i = 0; i < rules.size(); i++) {
            int one = i;
            addCrossings(places, place -> rules.get(one).then().degree(place).minus(strengths.get(one)));
        }
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                int one = i;
                int other = j;
                addCrossings(places, place -> cutOff(one, place, strengths).minus(cutOff(other, place, strengths)));
            }
        }
        return places;
    }

    private void addInside(TreeSet<Rational> places, Rational place) {
        if (place.compareTo(lowest) > 0 && place.compareTo(highest) < 0) {
            places.add(place);
        }
    }

    private interface Line {
        Rational at(Rational place);
    }

    /** Adds where a line, straight between the places, changes its sign. */
    private static void addCrossings(TreeSet<Rational> places, Line line) {
        List<Rational> known = new ArrayList<>(places);
        for (int i = 1; i < known.size(); i++) {
            Rational first = line.at(known.get(i - 1));
            Rational last = line.at(known.get(i));
            if (first.signum() * last.signum() < 0) {
                Rational part = first.dividedBy(first.minus(last));
                places.add(known.get(i - 1).plus(part.times(known.get(i).minus(known.get(i - 1)))));
            }
        }
    }
}
