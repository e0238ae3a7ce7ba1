package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SkkniReaderProperties {

    @Property(tries = 150)
    void text_in_the_order_of_the_file_is_read_back(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
        SampleStandard sample = new SampleStandard(seed, size);
        assertThat(SkkniReader.read(sample.raw()).units()).isEqualTo(sample.units());
    }

    @Property(tries = 150)
    void text_with_columns_side_by_side_is_read_back(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
        SampleStandard sample = new SampleStandard(seed, size);
        assertThat(SkkniReader.read(sample.layout()).units()).isEqualTo(sample.units());
    }

    @Property(tries = 150)
    void text_with_detached_numbers_is_read_back(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
        SampleStandard sample = new SampleStandard(seed, size);
        assertThat(SkkniReader.read(sample.flow()).units()).isEqualTo(sample.units());
    }

    @Property(tries = 400)
    void damaged_text_never_throws_and_loses_no_line(@ForAll("damagedTexts") String text) {
        LineAccount.assertExact(text, SkkniReader.read(text));
    }

    @Property(tries = 300)
    void any_text_never_throws_and_loses_no_line(@ForAll String text) {
        LineAccount.assertExact(text, SkkniReader.read(text));
    }

    @Provide
    Arbitrary<String> damagedTexts() {
        return Arbitraries.longs().map(SkkniReaderProperties::damagedText);
    }

    private static String damagedText(long seed) {
        SampleStandard sample = new SampleStandard(seed, 3);
        Random random = new Random(seed);
        String text = switch (random.nextInt(3)) {
            case 0 -> sample.raw();
            case 1 -> sample.layout();
            default -> sample.flow();
        };
        return Damage.apply(text, random, 1 + random.nextInt(40));
    }
}
