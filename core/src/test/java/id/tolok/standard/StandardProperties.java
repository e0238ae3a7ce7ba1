package id.tolok.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.json.CoreJson;
import id.tolok.testing.Standards;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StandardProperties {

    @Provide
    Arbitrary<UnitCode> codes() {
        return Standards.codes();
    }

    @Provide
    Arbitrary<StandardRef> refs() {
        return Standards.refs();
    }

    @Provide
    Arbitrary<CompetencyStandard> standards() {
        return Standards.standards();
    }

    @Property
    void a_code_comes_back_from_its_text(@ForAll("codes") UnitCode code) {
        assertThat(UnitCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(UnitCode.findIntended(code.text())).contains(code);
        assertThat(code.normalized().normalized()).isEqualTo(code.normalized());
        assertThat(code.isSameUnitAs(code.normalized())).isTrue();
    }

    @Provide
    Arbitrary<String> nearlyCodes() {
        Arbitrary<String> parts = Arbitraries.of(
                "J", "J.", "62", "620100", ".004", ".02", ",", " ", "..", "O", "0", "LOG", ".OO01", "(1)", "A", "-",
                "x", "UK01");
        return parts.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property
    void what_is_nearly_a_code_is_read_refused_or_mended(@ForAll("nearlyCodes") String text) {
        UnitCode.findIntended(text)
                .ifPresent(code -> assertThat(UnitCode.parse(code.text())).isEqualTo(code));
    }

    @Property
    void to_be_versions_of_one_unit_is_an_equivalence(
            @ForAll("codes") UnitCode a, @ForAll("codes") UnitCode b, @ForAll("codes") UnitCode c) {
        assertThat(a.isSameUnitAs(a)).isTrue();
        assertThat(a.isSameUnitAs(b)).isEqualTo(b.isSameUnitAs(a));
        if (a.isSameUnitAs(b) && b.isSameUnitAs(c)) {
            assertThat(a.isSameUnitAs(c)).isTrue();
        }
    }

    @Property
    void an_address_comes_back_from_its_text(@ForAll("refs") StandardRef ref) {
        assertThat(StandardRef.parse(ref.toString())).isEqualTo(ref).hasSameHashCodeAs(ref);
    }

    @Property
    void addresses_are_ordered_totally(
            @ForAll("refs") StandardRef a, @ForAll("refs") StandardRef b, @ForAll("refs") StandardRef c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void containment_is_a_partial_order(
            @ForAll("refs") StandardRef a, @ForAll("refs") StandardRef b, @ForAll("refs") StandardRef c) {
        assertThat(a.contains(a)).isTrue();
        assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
        if (a.contains(b) && b.contains(c)) {
            assertThat(a.contains(c)).isTrue();
        }
    }

    @Property
    void sets_of_addresses_agree_whether_hashed_or_sorted(@ForAll List<@net.jqwik.api.From("refs") StandardRef> refs) {
        assertThat(new HashSet<>(refs)).isEqualTo(new TreeSet<>(refs));
    }

    @Property(tries = 200)
    void a_standard_comes_back_from_json(@ForAll("standards") CompetencyStandard standard) {
        String text = CoreJson.STANDARD.toText(standard);

        assertThat(CoreJson.STANDARD.parse(text)).isEqualTo(standard).hasSameHashCodeAs(standard);
        assertThat(CoreJson.STANDARD.toText(CoreJson.STANDARD.parse(text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void every_address_of_a_unit_finds_its_criterion(@ForAll("standards") CompetencyStandard standard) {
        for (UnitOfCompetency unit : standard.units()) {
            assertThat(standard.findUnit(unit.code())).contains(unit);
            assertThat(unit.criteria())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allSatisfy(ref -> assertThat(unit.findElement(ref.element())
                                    .orElseThrow()
                                    .criteria())
                            .hasSizeGreaterThanOrEqualTo(ref.position()));
            assertThat(unit.criteria())
                    .hasSize(unit.elements().stream()
                            .mapToInt(element -> element.criteria().size())
                            .sum());
        }
    }
}
