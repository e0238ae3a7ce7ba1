package id.tolok.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Language JAVANESE = Language.of("jv");

    @Test
    void a_language_that_is_lacking_falls_back_to_indonesian_then_to_the_first() {
        LocalizedText both = LocalizedText.of("ya", "yes");
        LocalizedText without = LocalizedText.of(ImmutableMap.of(JAVANESE, "inggih", Language.ENGLISH, "yes"));

        assertThat(both.in(Language.ENGLISH)).isEqualTo("yes");
        assertThat(both.in(JAVANESE)).isEqualTo("ya");
        assertThat(without.in(Language.INDONESIAN)).isEqualTo("inggih");
        assertThat(without).hasToString("inggih");
    }

    @Test
    void a_copy_has_another_text() {
        LocalizedText text =
                LocalizedText.of("ya").with(Language.ENGLISH, "yes").with(Language.INDONESIAN, "iya");

        assertThat(text).isEqualTo(LocalizedText.of("iya", "yes")).hasSameHashCodeAs(LocalizedText.of("iya", "yes"));
        assertThat(text.texts().keySet()).containsExactly(Language.INDONESIAN, Language.ENGLISH);
        assertThat(text).isNotEqualTo(LocalizedText.of("iya")).isNotEqualTo("iya");
    }

    @Test
    void a_text_is_not_blank_and_not_missing() {
        assertThatThrownBy(() -> LocalizedText.of(Map.of()))
                .hasMessage("(root) must have a text in at least one language");
        assertThatThrownBy(() -> LocalizedText.of(" ")).hasMessage("(root) must not be blank");
        assertThatThrownBy(() -> LocalizedText.of("ya", " ")).hasMessage("en must not be blank");
    }

    @Test
    void languages_are_known_by_their_tag() {
        assertThat(Language.of("id")).isSameAs(Language.INDONESIAN);
        assertThat(Language.of("en")).isSameAs(Language.ENGLISH);
        assertThat(Language.of("su-id")).hasToString("su-id").isGreaterThan(JAVANESE);
        for (String wrong : List.of("", "ID", "x", "indo", "id_ID", "id-", "id-x")) {
            assertThatThrownBy(() -> Language.of(wrong))
                    .hasMessageStartingWith("(root) must be a language tag in lower case such as id, en or jv");
        }
    }

    @Test
    void every_enum_has_distinct_labels_in_both_languages() {
        List<? extends Class<?>> enums = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.tolok").stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .toList();

        assertThat(enums).hasSizeGreaterThan(20).allSatisfy(type -> {
            assertThat(Labelled.class).isAssignableFrom(type);
            for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
                assertThat(Stream.of(type.getEnumConstants())
                                .map(constant ->
                                        ((Labelled) constant).label().texts().get(language)))
                        .doesNotContainNull()
                        .doesNotHaveDuplicates();
            }
        });
    }
}
