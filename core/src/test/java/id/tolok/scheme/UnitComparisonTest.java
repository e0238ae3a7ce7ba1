package id.tolok.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitComparisonTest {

    private static final Element SURVEY = Element.of(
            "1",
            "Melakukan survei teknis",
            List.of(
                    PerformanceCriterion.of("1.1", "Daftar kebutuhan pengguna ditentukan"),
                    PerformanceCriterion.of("1.2", "Informasi yang dibutuhkan ditentukan")));

    private static final Element LIST = Element.of(
            "2",
            "Membuat daftar kebutuhan teknis",
            List.of(PerformanceCriterion.of("2.1", "Tabel rangkuman disiapkan")));

    private static UnitOfCompetency unit(String code, String title, Element... elements) {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse(code))
                .title(title)
                .elements(List.of(elements))
                .build();
    }

    private static final UnitOfCompetency STANDARD = unit("J.611000.001.01", "Mengumpulkan Kebutuhan", SURVEY, LIST);

    private static List<String> compare(UnitOfCompetency scheme, Language language) {
        return UnitComparison.of(scheme, STANDARD).differences().stream()
                .map(difference -> difference.text().in(language))
                .toList();
    }

    @Test
    void a_unit_is_the_same_as_itself_whatever_case_and_punctuation() {
        UnitOfCompetency printed = unit(
                "J.611000.001.01",
                "MENGUMPULKAN KEBUTUHAN",
                Element.of(
                        "01",
                        "melakukan survei teknis.",
                        List.of(
                                PerformanceCriterion.of("1.1.", "Daftar kebutuhan pengguna ditentukan."),
                                PerformanceCriterion.of("1.2.", "Informasi yang dibutuhkan  ditentukan."))),
                LIST);

        assertThat(UnitComparison.of(STANDARD, STANDARD).isSame()).isTrue();
        assertThat(UnitComparison.of(printed, STANDARD).isSame()).isTrue();
    }

    @Test
    void a_third_criterion_is_named() {
        UnitOfCompetency drifted = unit(
                "J.611000.001.01",
                "Mengumpulkan Kebutuhan",
                Element.of(
                        "1",
                        "Melakukan survei teknis",
                        List.of(
                                PerformanceCriterion.of("1.1", "Dokumen survei dirancang"),
                                SURVEY.criteria().get(0),
                                PerformanceCriterion.of("1.3", "Informasi yang dibutuhkan telah ditentukan"))),
                LIST);

        assertThat(compare(drifted, Language.INDONESIAN))
                .containsExactly(
                        "rumusan KUK berbeda: standar \"1.2 Informasi yang dibutuhkan ditentukan\","
                                + " skema \"1.3 Informasi yang dibutuhkan telah ditentukan\"",
                        "KUK tidak ada di standar: skema \"1.1 Dokumen survei dirancang\"");
        assertThat(UnitComparison.of(drifted, STANDARD).isSame()).isFalse();
        assertThat(compare(drifted, Language.ENGLISH))
                .last()
                .isEqualTo("the scheme adds a criterion: scheme \"1.1 Dokumen survei dirancang\"");
    }

    @Test
    void whole_elements_and_heads_are_compared() {
        UnitOfCompetency drifted = unit(
                "J.611000.001.02",
                "Mengolah Kebutuhan",
                Element.of("1", "Melakukan survei teknis awal", List.of()),
                Element.of("3", "Melaporkan hasil", List.of()));

        assertThat(compare(drifted, Language.ENGLISH))
                .containsExactly(
                        "the codes of the unit differ: standard \"J.611000.001.01\", scheme \"J.611000.001.02\"",
                        "the titles of the unit differ: standard \"Mengumpulkan Kebutuhan\","
                                + " scheme \"Mengolah Kebutuhan\"",
                        "an element is worded differently: standard \"1. Melakukan survei teknis\","
                                + " scheme \"1. Melakukan survei teknis awal\"",
                        "the scheme lacks a criterion: standard \"1.1 Daftar kebutuhan pengguna ditentukan\"",
                        "the scheme lacks a criterion: standard \"1.2 Informasi yang dibutuhkan ditentukan\"",
                        "the scheme lacks an element: standard \"2. Membuat daftar kebutuhan teknis\"",
                        "the scheme adds an element: scheme \"3. Melaporkan hasil\"");
    }

    @Test
    void of_equal_texts_the_nearest_in_order_belong_together() {
        assertThat(Alignment.of(List.of("a b", "a b", "c"), List.of("c", "a b")).pairs())
                .map(Alignment.Pair::toString)
                .containsExactly(
                        "Pair[left=Optional[0], right=Optional.empty]",
                        "Pair[left=Optional[1], right=Optional[1]]",
                        "Pair[left=Optional[2], right=Optional[0]]");
    }

    @Test
    void likeness_is_the_share_of_common_words() {
        assertThat(Alignment.alike("a b c", "a b d")).isEqualTo(666);
        assertThat(Alignment.alike("a a", "a b")).isEqualTo(500);
        assertThat(Alignment.alike("A, b", "b a.")).isEqualTo(1000);
        assertThat(Alignment.alike("a", "b")).isZero();
        assertThat(Alignment.alike("-", ".")).isEqualTo(1000);
    }
}
