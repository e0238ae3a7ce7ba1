package id.tolok.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.problem.InvalidModelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRefTest {

    private static final UnitCode UNIT = UnitCode.parse("M.701001.005.01");

    @ParameterizedTest
    @CsvSource({
        "M.701001.005.01, UNIT, 0, 0",
        "M.701001.005.01#1, ELEMENT, 1, 0",
        "M.701001.005.01#1.12, CRITERION, 1, 12",
        "M.701001.005.01#9999.9999, CRITERION, 9999, 9999",
        "M.701001.005.01#knowledge.3, KNOWLEDGE, 0, 3",
        "M.701001.005.01#skill.3, SKILL, 0, 3",
        "M.701001.005.01#attitude.3, ATTITUDE, 0, 3",
        "M.701001.005.01#critical.10, CRITICAL, 0, 10",
        "IPL.KON.001(1).A#1.1, CRITERION, 1, 1",
    })
    void an_address_knows_its_parts(String text, StandardRef.Part part, int element, int position) {
        StandardRef ref = StandardRef.parse(text);

        assertThat(ref.part()).isEqualTo(part);
        assertThat(ref.element()).isEqualTo(element);
        assertThat(ref.position()).isEqualTo(position);
        assertThat(ref.unit()).hasToString(text.replaceFirst("#.*", ""));
        assertThat(ref).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "#0",
                "#01",
                "#1.0",
                "#1.",
                "#.1",
                "#1.2.3",
                "#10000",
                "#knowledge",
                "#knowledge.0",
                "#knowledge.1.2",
                "#unit.1",
                "#element.1",
                "#criterion.1",
                "#Skill.1",
                "#1#2",
                "#-1",
                "# 1"
            })
    void other_fragments_are_refused(String fragment) {
        assertThatThrownBy(() -> StandardRef.parse(UNIT + fragment))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("(root) must be an address such as M.701001.005.01, M.701001.005.01#1,"
                        + " M.701001.005.01#1.2 or M.701001.005.01#knowledge.3, but was '" + UNIT + fragment + "'");
    }

    @Test
    void a_wrong_code_is_named() {
        assertThatThrownBy(() -> StandardRef.parse("LOG.0001.004.01#1"))
                .hasMessage("(root) must be a unit code such as M.701001.005.01, but was 'LOG.0001.004.01'\n"
                        + "    Maybe LOG.OO01.004.01 is meant: zero stands for the letter O");
    }

    @Test
    void positions_count_from_1() {
        assertThatThrownBy(() -> StandardRef.element(UNIT, 0))
                .hasMessage("position must be from 1 to 9999, but was '0'");
        assertThatThrownBy(() -> StandardRef.criterion(UNIT, 1, 10_000))
                .hasMessage("position must be from 1 to 9999, but was '10000'");
        assertThatThrownBy(() -> StandardRef.item(UNIT, StandardRef.Part.SKILL, -1))
                .hasMessage("position must be from 1 to 9999, but was '-1'");
        assertThatThrownBy(() -> StandardRef.item(UNIT, StandardRef.Part.ELEMENT, 1))
                .hasMessage("part must be knowledge, skill, attitude or critical, but was 'ELEMENT'");
    }

    @Test
    void containment_goes_down_the_unit() {
        StandardRef unit = StandardRef.unit(UNIT);
        StandardRef element = StandardRef.element(UNIT, 1);
        StandardRef criterion = StandardRef.criterion(UNIT, 1, 2);
        StandardRef item = StandardRef.item(UNIT, StandardRef.Part.SKILL, 1);

        assertThat(List.of(unit, element, criterion, item)).allMatch(unit::contains);
        assertThat(element.contains(criterion)).isTrue();
        assertThat(element.contains(element)).isTrue();
        assertThat(element.contains(unit)).isFalse();
        assertThat(element.contains(item)).isFalse();
        assertThat(StandardRef.element(UNIT, 2).contains(criterion)).isFalse();
        assertThat(criterion.contains(criterion)).isTrue();
        assertThat(criterion.contains(element)).isFalse();
        assertThat(item.contains(StandardRef.item(UNIT, StandardRef.Part.SKILL, 2)))
                .isFalse();
        assertThat(unit.contains(StandardRef.parse("M.701001.006.01#1"))).isFalse();
    }

    @Test
    void addresses_sort_as_in_the_document() {
        List<StandardRef> sorted = List.of(
                        "A.1#critical.1",
                        "A.1#knowledge.2",
                        "A.1#1.10",
                        "A.1#1.9",
                        "A.1#2",
                        "A.1#1",
                        "A.1#knowledge.10",
                        "A.1",
                        "B.1",
                        "A.10",
                        "A.2")
                .stream()
                .map(StandardRef::parse)
                .sorted()
                .toList();

        assertThat(sorted)
                .map(StandardRef::toString)
                .containsExactly(
                        "A.1",
                        "A.1#1",
                        "A.1#2",
                        "A.1#1.9",
                        "A.1#1.10",
                        "A.1#knowledge.2",
                        "A.1#knowledge.10",
                        "A.1#critical.1",
                        "A.2",
                        "A.10",
                        "B.1");
    }
}
