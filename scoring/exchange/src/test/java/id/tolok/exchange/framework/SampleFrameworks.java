package id.tolok.exchange.framework;

import id.tolok.relation.Relation;
import id.tolok.relation.Relations;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.RubricTemplates;
import id.tolok.scheme.CertificationScheme;
import id.tolok.scheme.Packaging;
import id.tolok.scheme.SchemeUnit;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.CompetencyStandard;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.Prerequisite;
import id.tolok.standard.StandardId;
import id.tolok.standard.StandardRef;
import id.tolok.standard.StandardStatus;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** Frameworks written for the tests. */
public final class SampleFrameworks {

    public static final UnitCode FIRST = UnitCode.parse("C.000000.001.01");
    public static final UnitCode SECOND = UnitCode.parse("C.000000.002.01");

    static final CaseWriter WRITER =
            CaseWriter.of("https://lsp.example/ims/case/v1p1/", "LSP Contoh", Instant.parse("2026-11-24T00:00:00Z"));

    private SampleFrameworks() {}

    public static UnitOfCompetency first() {
        AssessmentGuide guide = AssessmentGuide.builder()
                .addKnowledge(Clause.of("3.1.1", "Jenis bahan"))
                .addAttitudes(Clause.of("4.1", "Teliti"))
                .addCriticalAspects(Clause.of("5.1", "Ukuran tepat"))
                .build();
        return UnitOfCompetency.builder()
                .code(FIRST)
                .title("Mengukur bahan")
                .description("Unit ini tentang mengukur.")
                .addElements(
                        Element.of(
                                "1",
                                "Menyiapkan alat",
                                List.of(
                                        PerformanceCriterion.of("1.1", "Alat dipilih."),
                                        PerformanceCriterion.of("1.1", "Alat diperiksa."))),
                        Element.of("3", "Mengukur", List.of(PerformanceCriterion.of("2.1", "Bahan diukur."))))
                .assessmentGuide(guide)
                .build();
    }

    public static UnitOfCompetency second() {
        return UnitOfCompetency.builder()
                .code(SECOND)
                .title("Memotong bahan")
                .addPrerequisites(Prerequisite.of(FIRST, "Mengukur bahan"))
                .addElements(Element.of("1", "Memotong", List.of(PerformanceCriterion.of("1.1", "Bahan dipotong."))))
                .build();
    }

    public static CompetencyStandard standard() {
        return CompetencyStandard.builder()
                .id(StandardId.of("999", 2026))
                .title("Pengolahan Bahan")
                .status(StandardStatus.IN_FORCE)
                .addUnits(first(), second())
                .build();
    }

    public static CertificationScheme scheme() {
        return CertificationScheme.builder()
                .number("SKM/001")
                .title("Operator Bahan")
                .packaging(Packaging.qualification(2))
                .addCoreUnits(SchemeUnit.of(FIRST, "Mengukur bahan"), SchemeUnit.of(SECOND, "Memotong bahan baku"))
                .addDescribedUnits(second())
                .certificateValidity(Period.ofYears(3))
                .build();
    }

    static Rubric observation() {
        return RubricTemplates.observation(first());
    }

    static Framework whole() {
        Relations relations = Relations.of(List.of(
                Relation.of(StandardRef.unit(FIRST), Relation.Kind.PREREQUISITE_OF, StandardRef.unit(SECOND)),
                Relation.of(
                        StandardRef.unit(UnitCode.parse("C.000000.001.00")),
                        Relation.Kind.REPLACED_BY,
                        StandardRef.unit(FIRST))));
        return Framework.of(standard(), observation(), RubricTemplates.portfolio(first())).toBuilder()
                .relations(relations)
                .build();
    }
}
