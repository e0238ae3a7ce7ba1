package id.tolok.item;

import static id.tolok.item.Tests.item;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ItemProperties {

    private static final List<ExtremeGroups> GROUPS =
            List.of(ExtremeGroups.KELLEY, ExtremeGroups.THIRDS, new ExtremeGroups(Rational.of(1, 2)));

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.strings()
                .withChars("01")
                .ofLength(4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    private static ItemScores scores(List<String> rows) {
        return Tests.answers(rows.toArray(String[]::new));
    }

    @Property(tries = 300)
    void bounds_hold(@ForAll("answers") List<String> rows) {
        ItemAnalysis analysis = ItemAnalysis.of(scores(rows));
        Reliability reliability = Reliability.of(scores(rows));
        for (int i = 1; i <= 4; i++) {
            int number = i;
            assertThat(analysis.itemRest(item(i)).value().stream())
                    .allSatisfy(r -> assertThat(r).isBetween(-1.0, 1.0));
            assertThat(GROUPS)
                    .allSatisfy(groups -> assertThat(analysis.discrimination(item(number), groups)
                                    .value()
                                    .orElseThrow())
                            .isBetween(Rational.of(-1), Rational.ONE));
        }
        assertThat(reliability.alpha().value().stream())
                .allSatisfy(alpha -> assertThat(alpha).isLessThanOrEqualTo(Rational.ONE));
    }

    /** Kuder and Richardson (1937): equal difficulties are the worst case. */
    @Property(tries = 300)
    void kr21_is_never_above_kr20(@ForAll("answers") List<String> rows) {
        Reliability reliability = Reliability.of(scores(rows));

        assertThat(reliability.kr21().value().isPresent())
                .isEqualTo(reliability.kr20().value().isPresent());
        assertThat(reliability.kr21().value().stream())
                .allSatisfy(value -> assertThat(value)
                        .isLessThanOrEqualTo(reliability.kr20().value().orElseThrow()));
    }

    @Property(tries = 300)
    void the_order_of_candidates_does_not_matter(@ForAll("answers") List<String> rows, @ForAll long seed) {
        List<String> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new Random(seed));

        for (ExtremeGroups groups : GROUPS) {
            assertThat(ItemAnalysis.of(scores(mixed)).discrimination(item(1), groups))
                    .isEqualTo(ItemAnalysis.of(scores(rows)).discrimination(item(1), groups));
        }
        assertThat(Reliability.of(scores(mixed)).alpha())
                .isEqualTo(Reliability.of(scores(rows)).alpha());
    }

    @Property(tries = 300)
    void groups_have_their_size(@ForAll("answers") List<String> rows) {
        List<Rational> totals = scores(rows).totals();
        for (ExtremeGroups groups : GROUPS) {
            assertThat(Rational.sum(groups.membership(totals, true))).isEqualTo(Rational.of(groups.size(rows.size())));
            assertThat(Rational.sum(groups.membership(totals, false))).isEqualTo(Rational.of(groups.size(rows.size())));
        }
    }
}
