package id.tolok.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.number.Rational;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.StandardRef;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RubricTest {

    private static final Rubric WELDING = SampleRubrics.welding();

    @Test
    void the_staged_builder_yields_what_its_parts_do() {
        Rubric whole = Rubric.builder()
                .id("las")
                .title(LocalizedText.of("Rubrik pengelasan", "Welding rubric"))
                .putScale("mutu", SampleRubrics.quality())
                .putScale("tes", Scale.ofPoints(0, 100, 1).requiring(70))
                .putDomain(Domain.COGNITIVE, Weight.percent(30))
                .putDomain(Domain.PSYCHOMOTOR, Weight.percent(70))
                .addCriteria(
                        criterion("teori", "Menjelaskan jenis sambungan", Domain.COGNITIVE, "tes", 1)
                                .addAssesses(
                                        StandardRef.parse("C.000000.001.01#knowledge.1"),
                                        StandardRef.parse("C.000000.001.01#knowledge.2"))
                                .build(),
                        criterion("sambung", "Menyambung pelat", Domain.PSYCHOMOTOR, "mutu", 2)
                                .addAssesses(StandardRef.parse("C.000000.001.01#1.1"))
                                .method(AssessmentMethod.OBSERVATION)
                                .required(Rational.of(2))
                                .critical(true)
                                .putDescriptor("baik", LocalizedText.of("Sambungan rata tanpa retak"))
                                .build(),
                        criterion("bersih", "Membersihkan hasil las", Domain.PSYCHOMOTOR, "mutu", 1)
                                .addAssesses(StandardRef.parse("C.000000.001.01#1.2"))
                                .build())
                .build();

        assertThat(WELDING).isEqualTo(whole);
        assertThat(WELDING.version()).isEqualTo("1");
    }

    private static Criterion.Builder criterion(String id, String title, Domain domain, String scale, long weight) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .title(LocalizedText.of(title))
                .domain(domain)
                .scale(scale)
                .weight(Weight.points(weight));
    }

    @Test
    void a_domain_a_scale_and_a_level_are_described_once() {
        assertThatThrownBy(() -> WELDING.toBuilder()
                        .putDomain(Domain.COGNITIVE, Weight.percent(10))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must not have one key twice, but was 'COGNITIVE=");
        assertThatThrownBy(() -> WELDING.toBuilder()
                        .putScale("mutu", Scale.ofPoints(0, 100, 1))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must not have one key twice, but was 'mutu=");
        assertThatThrownBy(() -> criterion("a", "A", Domain.COGNITIVE, "mutu", 1)
                        .putDescriptor("baik", LocalizedText.of("x"))
                        .putDescriptor("baik", LocalizedText.of("y"))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("(root) must not have one key twice, but was 'baik=");
    }

    @Test
    void criteria_are_found_by_name_and_by_domain() {
        assertThat(WELDING.find(CriterionId.of("teori")))
                .contains(WELDING.criteria().get(0));
        assertThat(WELDING.find(CriterionId.of("praktik"))).isEmpty();
        assertThat(WELDING.criteria(Domain.PSYCHOMOTOR))
                .extracting(criterion -> criterion.id().text())
                .containsExactly("sambung", "bersih");
        assertThat(WELDING.criteria(Domain.AFFECTIVE)).isEmpty();
    }

    @Test
    void what_is_required_is_the_criterion_s_own_or_that_of_its_scale() {
        assertThat(WELDING.criteria().stream().map(WELDING::required))
                .containsExactly(Rational.of(70), Rational.of(2), Rational.of(1));
    }

    @Test
    void a_criterion_of_another_rubric_has_no_scale_here() {
        Criterion other = criterion("x", "X", Domain.COGNITIVE, "lain", 1).build();

        assertThatThrownBy(() -> WELDING.scale(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a criterion of this rubric: x");
        assertThatThrownBy(() -> WELDING.share(Domain.AFFECTIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a domain of this rubric: AFFECTIVE");
    }

    @Test
    void all_that_is_assessed_stands_in_the_order_of_the_criteria() {
        assertThat(WELDING.assessed())
                .extracting(StandardRef::toString)
                .containsExactly(
                        "C.000000.001.01#knowledge.1",
                        "C.000000.001.01#knowledge.2",
                        "C.000000.001.01#1.1",
                        "C.000000.001.01#1.2");
    }

    @Test
    void shares_are_exact_whatever_the_convention() {
        assertThat(WELDING.share(Domain.COGNITIVE)).isEqualTo(Rational.of(3, 10));
        assertThat(WELDING.criteria().stream().map(WELDING::share))
                .containsExactly(Rational.ONE, Rational.of(2, 3), Rational.of(1, 3));
    }

    @Test
    void the_builder_says_all_that_a_criterion_can_say() {
        Rubric rubric = Rubric.named("r", "Rubrik")
                .version("3")
                .scale("mutu", SampleRubrics.quality())
                .domain(Domain.PSYCHOMOTOR, Weight.fraction("1"))
                .unit("C.000000.001.01")
                .group("A", "Persiapan")
                .criterion("a", "Menyiapkan alat")
                .on("mutu")
                .weight(1)
                .assesses("#1.1", "C.000000.002.01#1")
                .requires("baik")
                .alwaysApplies()
                .subgroup("A", "A1", "Kebersihan")
                .criterion("b", "Membersihkan")
                .on("mutu")
                .weight(1)
                .requires(2)
                .optional()
                .inGroup("A")
                .criterion("c", LocalizedText.of("Rapi", "Tidy"))
                .on("mutu")
                .weight(3)
                .assesses(StandardRef.parse("C.000000.001.01#3"))
                .extraCredit()
                .domain(Domain.AFFECTIVE, Weight.fraction("0"))
                .criterion("d", "Sopan")
                .on("mutu")
                .feedbackOnly()
                .build();

        assertThat(rubric.version()).isEqualTo("3");
        assertThat(rubric.groups())
                .containsExactly(new Group(
                        "A", LocalizedText.of("Persiapan"), List.of(Group.of("A1", LocalizedText.of("Kebersihan")))));
        assertThat(rubric.criteria())
                .containsExactly(
                        criterion("a", "Menyiapkan alat", Domain.PSYCHOMOTOR, "mutu", 1)
                                .group("A")
                                .addAssesses(
                                        StandardRef.parse("C.000000.001.01#1.1"),
                                        StandardRef.parse("C.000000.002.01#1"))
                                .required(Rational.of(2))
                                .alwaysApplies(true)
                                .build(),
                        criterion("b", "Membersihkan", Domain.PSYCHOMOTOR, "mutu", 1)
                                .group("A1")
                                .required(Rational.of(2))
                                .counting(Counting.OPTIONAL)
                                .build(),
                        criterion("c", "x", Domain.PSYCHOMOTOR, "mutu", 3)
                                .title(LocalizedText.of("Rapi", "Tidy"))
                                .group("A")
                                .addAssesses(StandardRef.parse("C.000000.001.01#3"))
                                .counting(Counting.EXTRA_CREDIT)
                                .build(),
                        criterion("d", "Sopan", Domain.AFFECTIVE, "mutu", 0)
                                .counting(Counting.FEEDBACK_ONLY)
                                .build());
        assertThat(rubric.criteria().stream().map(rubric::share))
                .containsExactly(Rational.of(1, 2), Rational.of(1, 2), Rational.of(3, 2), Rational.ZERO);
        assertThat(rubric.findGroup("A1").map(rubric::criteria).orElseThrow())
                .extracting(criterion -> criterion.id().text())
                .containsExactly("b");
        assertThat(rubric.findGroup("Z")).isEmpty();
    }

    @Test
    void an_edit_changes_a_copy_and_keeps_places() {
        Rubric edited = WELDING.edit()
                .id("las-2")
                .title(LocalizedText.of("Rubrik baru"))
                .version("2")
                .scale("tes", Scales.hundred(75))
                .weight(Domain.COGNITIVE, Weight.percent(20))
                .weight(Domain.PSYCHOMOTOR, Weight.percent(60))
                .weight(Domain.AFFECTIVE, Weight.percent(20))
                .add(criterion("sikap", "Teliti", Domain.AFFECTIVE, "mutu", 1).build())
                .change("teori", criterion -> criterion.weight(Weight.points(5)))
                .remove("bersih")
                .build();

        assertThat(edited.id()).isEqualTo("las-2");
        assertThat(edited.title()).isEqualTo(LocalizedText.of("Rubrik baru"));
        assertThat(edited.version()).isEqualTo("2");
        assertThat(edited.criteria())
                .extracting(criterion -> criterion.id().text())
                .containsExactly("teori", "sambung", "sikap");
        assertThat(edited.criteria().get(0).weight()).isEqualTo(Weight.points(5));
        assertThat(edited.scales().get("tes")).isEqualTo(Scales.hundred(75));
        assertThat(edited.domains())
                .isEqualTo(Map.of(
                        Domain.COGNITIVE, Weight.percent(20),
                        Domain.PSYCHOMOTOR, Weight.percent(60),
                        Domain.AFFECTIVE, Weight.percent(20)));
        assertThat(WELDING).isEqualTo(SampleRubrics.welding());
        assertThat(edited.edit()
                        .remove(Domain.AFFECTIVE)
                        .weight(Domain.COGNITIVE, Weight.percent(40))
                        .build()
                        .criteria(Domain.AFFECTIVE))
                .isEmpty();
        assertThat(WELDING.edit()
                        .change("sambung", criterion -> criterion.method(Optional.empty()))
                        .build()
                        .criteria()
                        .get(1)
                        .method())
                .isEmpty();
    }

    @Test
    void the_hashes_of_a_rubric_never_change() {
        assertThat(WELDING.contentHash()).isEqualTo("1c232e6b90cda7bdd1d198eb58bcfcc30ec6c43f580382f7dcf4e963810b4f41");
        assertThat(WELDING.structureHash())
                .isEqualTo("811e0ad83723679691532b55f61bec35685dcaa15e39fe3a54288ea5eb721426");
    }
}
