package id.tolok.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LeniencyProperties {

    private static Panel panel(List<List<Integer>> rows, int gift) {
        Panel.Builder panel = Panel.on(Categories.ofNumbers(1, 9));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                int rating = rows.get(i).get(j) + (j == 0 ? gift : 0);
                panel.rating("S" + i, AssessorId.of("A" + j), Integer.toString(rating));
            }
        }
        return panel.build();
    }

    private static Rational deviation(Panel panel, int assessor) {
        return Leniency.of(panel).stream()
                .filter(each -> each.assessor().equals(AssessorId.of("A" + assessor)))
                .flatMap(each -> each.deviation().value().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Who gives every subject more, deviates by as much more; with complete ratings deviations sum to 0. */
    @Property(tries = 100)
    void a_gift_to_all_is_seen_in_full(
            @ForAll @Size(min = 1, max = 6) List<@Size(3) List<@IntRange(min = 1, max = 5) Integer>> rows,
            @ForAll @IntRange(max = 4) int gift) {
        Panel plain = panel(rows, 0);
        Panel lenient = panel(rows, gift);

        assertThat(deviation(lenient, 0)).isEqualTo(deviation(plain, 0).plus(Rational.of(gift)));
        assertThat(Rational.sum(Leniency.of(plain).stream()
                        .flatMap(each -> each.deviation().value().stream())
                        .toList()))
                .isEqualTo(Rational.ZERO);
        assertThat(IntraclassCorrelation.of(lenient)
                        .value(IntraclassCorrelation.Form.CONSISTENCY_SINGLE)
                        .value())
                .isEqualTo(IntraclassCorrelation.of(plain)
                        .value(IntraclassCorrelation.Form.CONSISTENCY_SINGLE)
                        .value());
    }
}
