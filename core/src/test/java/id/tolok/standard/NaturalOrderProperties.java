package id.tolok.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

class NaturalOrderProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("019.A").ofMaxLength(6);
    }

    @Property
    void order_is_total_and_agrees_with_equality(@ForAll("texts") String a, @ForAll("texts") String b) {
        int order = NaturalOrder.compare(a, b);

        assertThat(Integer.signum(NaturalOrder.compare(b, a))).isEqualTo(-Integer.signum(order));
        assertThat(order == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 1000)
    void order_is_transitive(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
        if (NaturalOrder.compare(a, b) <= 0 && NaturalOrder.compare(b, c) <= 0) {
            assertThat(NaturalOrder.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void numbers_of_any_size_sort_by_value(
            @ForAll @BigRange(min = "0", max = "99999999999999999999") BigInteger a,
            @ForAll @BigRange(min = "0", max = "99999999999999999999") BigInteger b) {
        assertThat(Integer.signum(NaturalOrder.compare("1." + a, "1." + b))).isEqualTo(a.compareTo(b));
        assertThat(Integer.signum(NaturalOrder.compare("1.0" + a + ".x", "1." + b + ".x")))
                .isEqualTo(
                        a.equals(b) ? Integer.signum("1.0".concat(a.toString()).compareTo("1." + b)) : a.compareTo(b));
    }
}
