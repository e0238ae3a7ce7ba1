package id.tolok;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shape of core, rubric and scoring together, since all three are on the class path here. */
@AnalyzeClasses(packages = "id.tolok", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule data_flows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("standard")
            .definedBy("id.tolok.standard..", "id.tolok.scheme..")
            .layer("rubric")
            .definedBy("id.tolok.rubric..")
            .layer("ratings and evidence")
            .definedBy("id.tolok.rating..", "id.tolok.evidence..")
            .layer("scoring")
            .definedBy("id.tolok.score..", "id.tolok.explanation..", "id.tolok.scoring..")
            .whereLayer("scoring")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ratings and evidence")
            .mayOnlyBeAccessedByLayers("scoring", "rubric")
            .whereLayer("rubric")
            .mayOnlyBeAccessedByLayers("ratings and evidence", "scoring")
            .because("standard, scheme, rubric, evidence and ratings, scoring is the one way in which data flows");

    @ArchTest
    static final ArchRule a_rubric_knows_methods_of_assessment_but_no_ratings = noClasses()
            .that()
            .resideInAPackage("id.tolok.rubric")
            .should()
            .dependOnClassesThat(resideInAnyPackage("id.tolok.rating"))
            .because("what is looked for does not depend on what was seen");

    @ArchTest
    static final ArchRule scores_know_no_explanation_and_explanations_no_policy = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("score")
            .definedBy("id.tolok.score")
            .layer("explanation")
            .definedBy("id.tolok.explanation")
            .layer("scoring")
            .definedBy("id.tolok.scoring")
            .layer("json")
            .definedBy("id.tolok.scoring.json")
            .whereLayer("json")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("json")
            .whereLayer("explanation")
            .mayOnlyBeAccessedByLayers("scoring", "json")
            .because("a score is usable without an explanation, and an explanation without a policy");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("id.tolok.(**)")
            .should()
            .beFreeOfCycles()
            .because("what depends on itself cannot be understood part by part");

    @ArchTest
    static final ArchRule jackson_stays_in_json = noClasses()
            .that()
            .resideOutsideOfPackage("..json..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml.."))
            .because("a user of the model chooses how it is written");

    @ArchTest
    static final ArchRule no_foreign_types_in_signatures = methods()
            .that(arePublicOfPublicClasses())
            .should(useNoTypesOf("com.google.common", "org.immutables", "com.fasterxml"))
            .because("a library inside is ours to change, one in a signature is not");

    private static DescribedPredicate<JavaMethod> arePublicOfPublicClasses() {
        return DescribedPredicate.describe(
                "are public, of public classes outside json, and written by hand",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getOwner().getPackageName().endsWith(".json")
                        && !method.getOwner().getName().contains("Immutable"));
    }

    private static ArchCondition<JavaMethod> useNoTypesOf(String... packages) {
        return new ArchCondition<>("use no types of " + Set.of(packages)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<String> foreign = Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .map(JavaClass::getName)
                        .filter(name -> Set.of(packages).stream().anyMatch(name::startsWith))
                        .collect(Collectors.toSet());
                if (!foreign.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " uses " + foreign));
                }
            }
        };
    }
}
