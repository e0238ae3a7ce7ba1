package id.tolok.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DecimalProperties {

    @Property
    void every_decimal_of_fifteen_digits_comes_back_from_the_double_that_keeps_it(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = -10, max = 30) int scale) {
        BigDecimal typed = BigDecimal.valueOf(digits, scale);

        assertThat(WorkbookReader.decimal(typed.doubleValue())).isEqualByComparingTo(typed);
    }

    @Example
    void the_binary_fraction_is_not_what_was_typed() {
        double stored = 7.1;
        assertThat(new BigDecimal(stored)).isNotEqualByComparingTo("7.1");
        assertThat(WorkbookReader.decimal(7.1)).isEqualByComparingTo("7.1");
        assertThat(WorkbookReader.decimal(0.1 + 0.2)).isEqualByComparingTo("0.3");
        assertThat(WorkbookReader.decimal(-0.0)).isEqualByComparingTo("0");
    }
}
