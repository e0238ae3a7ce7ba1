package id.tolok.exchange;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.tolok", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothing_depends_on_foreign_formats = noClasses()
            .that()
            .resideOutsideOfPackage("id.tolok.exchange..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("id.tolok.exchange.."))
            .because("formats of others come and go, the model stays");

    @ArchTest
    static final ArchRule jackson_stays_in_core = noClasses()
            .that()
            .resideInAPackage("id.tolok.exchange..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml.."))
            .because("foreign formats are trees of our own JSON, with its bounds");

    @ArchTest
    static final ArchRule formats_do_not_know_each_other =
            slices().matching("id.tolok.exchange.(*)..").should().beFreeOfCycles();
}
