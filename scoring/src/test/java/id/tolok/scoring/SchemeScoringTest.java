package id.tolok.scoring;

import static id.tolok.assessment.Decision.COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_COMPETENT;
import static id.tolok.assessment.Decision.NOT_YET_CONCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Decision;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Counting;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.ElectiveGroup;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scoring by what a scheme asks of units that a standard describes. */
class SchemeScoringTest {

    private static final UnitCode WELDING = UnitCode.parse("C.000000.001.01");
    private static final UnitCode CUTTING = UnitCode.parse("C.000000.002.01");
    private static final UnitCode DRAWING = UnitCode.parse("C.000000.003.01");

    private static final CompetencyStandard STANDARD = CompetencyStandard.builder()
            .id(StandardId.of("1", 2024))
            .title("Pengelasan")
            .units(List.of(
                    UnitOfCompetency.builder()
                            .code(WELDING)
                            .title("Mengelas pelat")
                            .elements(List.of(
                                    Element.of(
                                            "1",
                                            "Menyiapkan pekerjaan",
                                            List.of(
                                                    PerformanceCriterion.of("1.1", "Alat disiapkan"),
                                                    PerformanceCriterion.of("1.2", "Pelat dibersihkan"))),
                                    Element.of(
                                            "2",
                                            "Mengelas",
                                            List.of(PerformanceCriterion.of("2.1", "Pelat disambung")))))
                            .assessmentGuide(AssessmentGuide.builder()
                                    .knowledge(List.of(Clause.of("3.1.1", "Jenis sambungan")))
                                    .skills(List.of(Clause.of("3.2.1", "Membaca gambar")))
                                    .attitudes(List.of(Clause.of("4.1", "Teliti")))
                                    .criticalAspects(List.of(Clause.of("5.1", "Kekuatan")))
                                    .build())
                            .build(),
                    unit(CUTTING, "Memotong pelat"),
                    unit(DRAWING, "Menggambar pelat")))
            .build();

    private static UnitOfCompetency unit(UnitCode code, String title) {
        return UnitOfCompetency.builder()
                .code(code)
                .title(title)
                .elements(List.of(Element.of("1", title, List.of(PerformanceCriterion.of("1.1", title + " lurus")))))
                .build();
    }

    /** Welding is asked of everybody, and one of the other two. */
    private static final CertificationScheme SCHEME = CertificationScheme.builder()
            .title("Juru las")
            .packaging(Packaging.occupation())
            .addCoreUnits(SchemeUnit.of(WELDING, "Mengelas pelat"))
            .addElectiveGroups(new ElectiveGroup(
                    "pilihan", 1, List.of(SchemeUnit.of(CUTTING, "Memotong"), SchemeUnit.of(DRAWING, "Menggambar"))))
            .build();

    /** Each address is assessed by a criterion of that name, met or not. */
    private static Rubric rubric(String... addresses) {
        Rubric.Builder rubric = Rubric.builder()
                .id("las")
                .title(LocalizedText.of("Las"))
                .putScale("ya", Scale.ofLevels(Level.of("tidak", 0), Level.of("ya", 1)))
                .putDomain(Domain.PSYCHOMOTOR, Weight.points(1));
        for (int i = 0; i < addresses.length; i++) {
            rubric.addCriteria(Criterion.builder()
                    .id(CriterionId.of("k" + i))
                    .title(LocalizedText.of("Kriteria " + i))
                    .domain(Domain.PSYCHOMOTOR)
                    .weight(Weight.points(1))
                    .scale("ya")
                    .addAssesses(StandardRef.parse(addresses[i]))
                    .build());
        }
        return rubric.build();
    }

    private static final Rubric RUBRIC = rubric(
            WELDING + "#1.1",
            WELDING + "#1.2",
            WELDING + "#2.1",
            WELDING + "#knowledge.1",
            CUTTING + "#1.1",
            DRAWING + "#1.1");

    /** One mark for each criterion: {@code +} met, {@code -} not met, a blank for not rated. */
    private static Ratings rated(String marks) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < marks.length(); i++) {
            if (marks.charAt(i) != ' ') {
                ratings.add(Rating.of("k" + i, "A1", Outcome.level(marks.charAt(i) == '+' ? "ya" : "tidak")));
            }
        }
        return Ratings.of("C1", ratings);
    }

    private static Scorer scorer() {
        return Welding.EVERY_CRITERION.compile(RUBRIC, SCHEME, List.of(STANDARD));
    }

    @Test
    void explanations_have_the_titles_of_the_standard() {
        assertThat(scorer().score(rated("++++ +")).explain().toText(Language.INDONESIAN))
                .isEqualTo("""
                        ✓ skema Juru las: kompeten (setiap unit harus kompeten)
                          ✓ unit C.000000.001.01 Mengelas pelat: kompeten (kebijakan every-criterion: setiap KUK dan kriteria harus tercapai)
                            ✓ elemen C.000000.001.01#1 Menyiapkan pekerjaan: kompeten (setiap KUK dan kriteria harus tercapai)
                              ✓ KUK C.000000.001.01#1.1 Alat disiapkan: kompeten (setiap KUK dan kriteria harus tercapai)
                                ✓ kriteria k0 Kriteria 0: kompeten (100%, diperlukan 100%)
                                  asesor A1: ya (100%)
                              ✓ KUK C.000000.001.01#1.2 Pelat dibersihkan: kompeten (setiap KUK dan kriteria harus tercapai)
                                ✓ kriteria k1 Kriteria 1: kompeten (100%, diperlukan 100%)
                                  asesor A1: ya (100%)
                            ✓ elemen C.000000.001.01#2 Mengelas: kompeten (setiap KUK dan kriteria harus tercapai)
                              ✓ KUK C.000000.001.01#2.1 Pelat disambung: kompeten (setiap KUK dan kriteria harus tercapai)
                                ✓ kriteria k2 Kriteria 2: kompeten (100%, diperlukan 100%)
                                  asesor A1: ya (100%)
                            ✓ kriteria k3 Kriteria 3: kompeten (100%, diperlukan 100%)
                              asesor A1: ya (100%)
                          ✓ unit pilihan pilihan: kompeten (paling sedikit 1 dari 2)
                            ? unit C.000000.002.01 Memotong pelat: penilaian lanjut (kebijakan every-criterion: setiap KUK dan kriteria harus tercapai)
                              ? elemen C.000000.002.01#1 Memotong pelat: penilaian lanjut (setiap KUK dan kriteria harus tercapai)
                                ? KUK C.000000.002.01#1.1 Memotong pelat lurus: penilaian lanjut (setiap KUK dan kriteria harus tercapai)
                                  ? kriteria k4 Kriteria 4: penilaian lanjut (belum dinilai, diperlukan 100%)
                                    kriteria k4 Kriteria 4: belum dinilai
                            ✓ unit C.000000.003.01 Menggambar pelat: kompeten (kebijakan every-criterion: setiap KUK dan kriteria harus tercapai)
                              ✓ elemen C.000000.003.01#1 Menggambar pelat: kompeten (setiap KUK dan kriteria harus tercapai)
                                ✓ KUK C.000000.003.01#1.1 Menggambar pelat lurus: kompeten (setiap KUK dan kriteria harus tercapai)
                                  ✓ kriteria k5 Kriteria 5: kompeten (100%, diperlukan 100%)
                                    asesor A1: ya (100%)
                        """);
    }

    /** Of both evaluations. */
    private static void decides(String marks, Decision expected) {
        Scorer scorer = scorer();
        ScoreLine line = scorer.newLine();
        scorer.score(scorer.sheet().add(rated(marks)).build(), 0, line);

        assertThat(scorer.score(rated(marks)).decision()).as(marks).isEqualTo(expected);
        assertThat(line.decision()).as(marks + " on a sheet").isEqualTo(expected);
        assertThat(line.isByReference()).isFalse();
    }

    @Test
    void core_units_are_needed_and_of_the_others_as_many_as_the_scheme_says() {
        decides("++++++", COMPETENT);
        decides("+++++-", COMPETENT);
        decides("++++-+", COMPETENT);
        decides("++++--", NOT_YET_COMPETENT);
        decides("++++- ", NOT_YET_CONCLUDED);
        decides("++-+++", NOT_YET_COMPETENT);
        decides("+++-++", NOT_YET_COMPETENT);
        decides("++ +++", NOT_YET_CONCLUDED);
    }

    @Test
    void what_no_criterion_assesses_keeps_its_unit_open() {
        Rubric lacking = rubric(WELDING + "#1", CUTTING + "#1.1");
        Result result = Welding.EVERY_CRITERION
                .compile(lacking, SCHEME, List.of(STANDARD))
                .score(rated("++"));

        assertThat(result.decision(WELDING)).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(result.decision(StandardRef.parse(WELDING + "#1"))).isEqualTo(COMPETENT);
        assertThat(result.decision(StandardRef.parse(WELDING + "#2.1"))).isEqualTo(NOT_YET_CONCLUDED);
        assertThat(result.contents(WELDING))
                .extracting(StandardRef::toString)
                .containsExactly(WELDING + "#1", WELDING + "#1.1", WELDING + "#1.2", WELDING + "#2", WELDING + "#2.1");
        assertThat(result.improvements(WELDING))
                .extracting(way -> way.about().key() + ": " + way.change().in(Language.ENGLISH))
                .containsExactly(WELDING + "#2.1: assess by a criterion of the rubric");
    }

    @Test
    void addresses_at_the_end_of_each_list_are_there_and_those_beyond_are_not() {
        Rubric last = rubric(
                WELDING.text(),
                WELDING + "#2",
                WELDING + "#2.1",
                WELDING + "#knowledge.1",
                WELDING + "#skill.1",
                WELDING + "#attitude.1",
                WELDING + "#critical.1");
        Rubric beyond = rubric(
                WELDING + "#3",
                WELDING + "#1.3",
                WELDING + "#3.1",
                WELDING + "#knowledge.2",
                WELDING + "#skill.2",
                WELDING + "#attitude.2",
                WELDING + "#critical.2",
                CUTTING + "#knowledge.1");

        assertThat(Policies.bnsp().compile(last, STANDARD.units()).units()).containsExactly(WELDING, CUTTING, DRAWING);
        assertThatThrownBy(() -> Policies.bnsp().compile(beyond, STANDARD.units()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        8 problems:
                        1. criteria[0].assesses[0] must exist in its unit, but was 'C.000000.001.01#3'
                        2. criteria[1].assesses[0] must exist in its unit, but was 'C.000000.001.01#1.3'
                        3. criteria[2].assesses[0] must exist in its unit, but was 'C.000000.001.01#3.1'
                        4. criteria[3].assesses[0] must exist in its unit, but was 'C.000000.001.01#knowledge.2'
                        5. criteria[4].assesses[0] must exist in its unit, but was 'C.000000.001.01#skill.2'
                        6. criteria[5].assesses[0] must exist in its unit, but was 'C.000000.001.01#attitude.2'
                        7. criteria[6].assesses[0] must exist in its unit, but was 'C.000000.001.01#critical.2'
                        8. criteria[7].assesses[0] must exist in its unit, but was 'C.000000.002.01#knowledge.1'""");
    }

    @Test
    void extra_credit_needs_its_rule_for_a_scheme_too() {
        Rubric extra = RUBRIC.edit()
                .change("k5", criterion -> criterion.counting(Counting.EXTRA_CREDIT))
                .build();

        assertThatThrownBy(() -> Policies.bnsp().compile(extra, SCHEME, List.of(STANDARD)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("criteria must be a rule for extra credit, since the rubric las has some");
    }
}
