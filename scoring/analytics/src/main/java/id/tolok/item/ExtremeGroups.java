package id.tolok.item;

import id.tolok.number.Rational;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best and the weakest candidates of a test, for comparing them item by item.
 *
 * <p>Each group has the stated share of the candidates, rounded half up, at least one. Candidates who are tied at its edge belong to it
 * in part, each alike, so that the order of candidates does not matter.
 *
 * @param share the share of candidates in each group, above 0 and at most 1/2
 */
public record ExtremeGroups(Rational share) {

    /** 27 percent: Kelley, T. L. (1939), The selection of upper and lower groups for the validation of test items, Journal of Educational Psychology 30(1), 17–24. */
    public static final ExtremeGroups KELLEY = new ExtremeGroups(Rational.of(27, 100));

    /** Thirds, usual for small groups. */
    public static final ExtremeGroups THIRDS = new ExtremeGroups(Rational.of(1, 3));

    /** Checks the share. */
    public ExtremeGroups {
        new Problems()
                .check(
                        share.signum() > 0 && share.compareTo(Rational.of(1, 2)) <= 0,
                        FieldPath.of("share"),
                        "must be above 0 and at most 1/2",
                        share)
                .throwIfAny();
    }

    /** How many candidates are in each group. */
    int size(int candidates) {
        return Math.max(
                1, share.times(candidates).toDecimal(0, RoundingMode.HALF_UP).intValueExact());
    }

    /** With which part of a whole each candidate belongs to the best, or to the weakest, by these totals. */
    List<Rational> membership(List<Rational> totals, boolean best) {
        Comparator<Rational> order = best ? Comparator.reverseOrder() : Comparator.naturalOrder();
        int size = size(totals.size());
        Rational edge = totals.stream().sorted(order).toList().get(size - 1);
        long inside =
                totals.stream().filter(total -> order.compare(total, edge) < 0).count();
        long tied = totals.stream().filter(edge::equals).count();
        List<Rational> parts = new ArrayList<>();
        for (Rational total : totals) {
            int side = order.compare(total, edge);
            parts.add(side < 0 ? Rational.ONE : side > 0 ? Rational.ZERO : Rational.of(size - inside, tied));
        }
        return parts;
    }
}
