package id.tolok.rubric;

import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;

/** Units that tests share. */
final class SampleUnits {

    private SampleUnits() {}

    /** Two elements with criteria, one without, and something in each part of the guide. */
    static UnitOfCompetency welding() {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse("C.000000.001.01"))
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
                                List.of(PerformanceCriterion.of("2.1", "Pelat disambung tanpa retak"))),
                        Element.of("3", "Merapikan", List.of())))
                .assessmentGuide(AssessmentGuide.builder()
                        .knowledge(List.of(
                                Clause.of("3.1.1", "Jenis sambungan", List.of(Clause.of("a", "Sambungan tumpul"))),
                                Clause.of("3.1.2", "Jenis elektroda")))
                        .skills(List.of(Clause.of("3.2.1", "Membaca gambar kerja")))
                        .attitudes(List.of(Clause.of("4.1", "Teliti")))
                        .criticalAspects(List.of(Clause.of("5.1", "Kekuatan sambungan")))
                        .build())
                .build();
    }

    /** A unit of one element with one criterion, and no guide. */
    static UnitOfCompetency cutting() {
        return UnitOfCompetency.builder()
                .code(UnitCode.parse("C.000000.002.01"))
                .title("Memotong pelat")
                .elements(List.of(
                        Element.of("1", "Memotong", List.of(PerformanceCriterion.of("1.1", "Pelat dipotong lurus")))))
                .build();
    }

    static CompetencyStandard standard() {
        return CompetencyStandard.builder()
                .id(StandardId.of("1", 2024))
                .title("Pengelasan")
                .units(List.of(welding(), cutting()))
                .build();
    }
}
