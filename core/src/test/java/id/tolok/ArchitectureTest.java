package id.tolok;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "id.tolok", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule data_flows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("foundation")
            .definedBy("id.tolok.number", "id.tolok.text", "id.tolok.problem")
            .layer("person")
            .definedBy("id.tolok.person")
            .layer("standard")
            .definedBy("id.tolok.standard")
            .optionalLayer("reading")
            .definedBy("id.tolok.reading..")
            .layer("scheme")
            .definedBy("id.tolok.scheme")
            .layer("evidence")
            .definedBy("id.tolok.evidence")
            .layer("programme")
            .definedBy("id.tolok.programme")
            .layer("assessment")
            .definedBy("id.tolok.assessment")
            .layer("relation")
            .definedBy("id.tolok.relation")
            .layer("json")
            .definedBy("id.tolok.json")
            .whereLayer("json")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reading")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("relation")
            .mayOnlyBeAccessedByLayers("json")
            .whereLayer("assessment")
            .mayOnlyBeAccessedByLayers("relation", "json")
            .whereLayer("programme")
            .mayOnlyBeAccessedByLayers("assessment", "relation", "json")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("assessment", "relation", "json")
            .whereLayer("scheme")
            .mayOnlyBeAccessedByLayers("evidence", "programme", "assessment", "relation", "json")
            .whereLayer("standard")
            .mayOnlyBeAccessedByLayers("reading", "scheme", "evidence", "programme", "assessment", "relation", "json")
            .whereLayer("person")
            .mayOnlyBeAccessedByLayers("evidence", "programme", "assessment", "relation", "json")
            .because("a newcomer who reads one package needs only those to its left: standard, scheme,"
                    + " evidence and programme, assessment");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("id.tolok.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what depends on itself by a detour cannot be understood or replaced apart");

    @ArchTest
    static final ArchRule only_json_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackage("id.tolok.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("the model must outlive the JSON library of the day");

    @ArchTest
    static final ArchRule the_model_reads_no_clock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a result must be the same whenever it is computed; dates are passed in");

    @ArchTest
    static final ArchRule no_floating_point_in_the_model = members()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("id.tolok..")
            .should(new NotUse("float", "double", "java.lang.Float", "java.lang.Double"))
            .because("an exact rule cannot be kept with inexact numbers");

    @ArchTest
    static final ArchRule libraries_stay_inside = members()
            .that()
            .areDeclaredInClassesThat(describe(
                    "users see",
                    owner -> owner.getModifiers().contains(JavaModifier.PUBLIC)
                            && !owner.getSimpleName().startsWith("Immutable")
                            && !owner.getPackageName().equals("id.tolok.json")))
            .and(describe(
                    "are public or protected",
                    member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED)))
            .should(new NotUse("com.google.", "com.fasterxml.", "org.immutables."))
            .because("a user must be able to name every type that our signatures do, without our libraries");

    @ArchTest
    static final ArchRule nothing_is_called_util = classes()
            .should()
            .resideOutsideOfPackages("..util..", "..impl..", "..helper..", "..common..", "..manager..")
            .because("such a package hides nothing and collects everything");

    /** Neither the type nor a parameter of a member begins with one of these names. */
    private static final class NotUse extends ArchCondition<JavaMember> {

        private final Set<String> prefixes;

        NotUse(String... prefixes) {
            super("not use " + String.join(", ", prefixes));
            this.prefixes = Set.of(prefixes);
        }

        @Override
        public void check(JavaMember member, ConditionEvents events) {
            typesOf(member)
                    .filter(type -> prefixes.stream().anyMatch(type::startsWith))
                    .forEach(type ->
                            events.add(SimpleConditionEvent.violated(member, member.getFullName() + " uses " + type)));
        }

        private static Stream<String> typesOf(JavaMember member) {
            if (member instanceof JavaField field) {
                return Stream.of(field.getRawType().getBaseComponentType().getName());
            }
            JavaCodeUnit unit = (JavaCodeUnit) member;
            return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                    .map(JavaClass::getBaseComponentType)
                    .map(JavaClass::getName);
        }
    }
}
