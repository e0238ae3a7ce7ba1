package id.tolok.exchange.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.exchange.SharedData;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real credentials, where the folder with them is at hand. */
class RealCredentialsTest {

    static final List<String> FILES = List.of(
            "openbadges/complete.json",
            "openbadges/simple-noproof.json",
            "openbadges/simple-err-credential-subject-achievement-result-description-type.json",
            "openbadges/simple-err-credential-subject-result-type.json",
            "openbadges/simple-err-evidence-type.json",
            "openbadges/basicOpenBadgeCredential.html",
            "openbadges/fullOpenBadge.html",
            "openbadges/achievementAlignmentCase.html",
            "openbadges/skillAssertionCase.html",
            "openbadges/skillAssertionCtdl.html",
            "clr/simple-noproof.json");

    /** The file, or the credential that a page of the specification shows. */
    static String text(String file) {
        String text = SharedData.text(file);
        int pre = text.indexOf("<pre");
        return pre < 0 ? text : text.substring(text.indexOf('{', text.indexOf('>', pre)), text.indexOf("</pre>"));
    }

    static Stream<String> files() {
        return FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_lost(String file) {
        Json given = Tree.bare(JsonText.read(text(file)));

        Credential read = Credential.parse(text(file));

        assertThat(read.json()).isEqualTo(given);
        assertThat(Tree.bare(JsonText.read(read.toText()))).isEqualTo(given);
    }

    private static List<String> findings(String file) {
        return Credential.parse(text(file)).findings().stream()
                .map(CredentialFinding::toString)
                .toList();
    }

    @Test
    void what_departs_from_the_model_is_listed() {
        assertThat(findings("openbadges/complete.json"))
                .containsExactly("credentialSubject.result[1].achievedLevel: refers to a part that is not there:"
                        + " urn:uuid:d05a0867-d0ad-4b03-bdb5-28fb5d2aab7a");
        assertThat(findings("openbadges/simple-noproof.json"))
                .containsExactly(
                        "@context: of the data model 1.1 of W3C: https://www.w3.org/2018/credentials/v1",
                        "credentialSubject.achievement: required but missing");
        assertThat(findings("clr/simple-noproof.json"))
                .containsExactly(
                        "@context: of the data model 1.1 of W3C: https://www.w3.org/2018/credentials/v1",
                        "credentialSubject.verifiableCredential[0].@context:"
                                + " of the data model 1.1 of W3C: https://www.w3.org/2018/credentials/v1");
    }

    @Test
    void the_faults_of_the_validators_own_bad_examples_are_found() {
        assertThat(findings("openbadges/simple-err-evidence-type.json"))
                .containsExactly("evidence[1].type: malformed: must name Evidence, but was [InvalidEvidence]");
        assertThat(findings("openbadges/simple-err-credential-subject-result-type.json"))
                .anyMatch(finding -> finding.matches(
                        "credentialSubject\\.result\\[\\d\\]\\.type: malformed: must name Result, but was \\[.*]"));
        assertThat(findings("openbadges/simple-err-credential-subject-achievement-result-description-type.json"))
                .anyMatch(finding ->
                        finding.matches("credentialSubject\\.achievement\\.resultDescription\\[\\d\\]\\.type:"
                                + " malformed: must name ResultDescription, but was \\[.*]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openbadges/basicOpenBadgeCredential.html",
                "openbadges/achievementAlignmentCase.html",
                "openbadges/skillAssertionCase.html",
                "openbadges/skillAssertionCtdl.html"
            })
    void examples_of_the_specification_are_in_order(String file) {
        assertThat(findings(file)).isEmpty();
        assertThat(ModelSchema.violations(Credential.parse(text(file)))).isEmpty();
    }

    @Test
    void a_full_credential_is_understood() {
        AchievementCredential full = (AchievementCredential) Credential.parse(text("openbadges/complete.json"));

        assertThat(full).hasToString("1EdTech University Degree for Example Student by 1EdTech University");
        assertThat(full.isValidAt(Instant.parse("2029-12-31T00:00:00Z"))).isTrue();
        assertThat(full.isAbout("student@1edtech.edu")).isTrue();
        assertThat(full.achievement().orElseThrow().alignments())
                .first()
                .isEqualTo(new AchievementCredential.Alignment(
                        "CFItem", "degree", "1EdTech University Degree", "https://1edtech.edu/catalog/degree"));
        assertThat(full.results())
                .containsExactly(
                        new AchievementCredential.Outcome("Final Project Grade", "A", ""),
                        new AchievementCredential.Outcome("Final Project Grade", "", "Mastery"),
                        new AchievementCredential.Outcome("Final Project Grade", "Completed", ""));
        ClrCredential clr = (ClrCredential) Credential.parse(text("clr/simple-noproof.json"));
        assertThat(clr).hasToString("Sample Transcript: 1 credentials by Example University");
        assertThat(clr.associations())
                .containsExactly(new ClrCredential.Association(
                        "isParentOf",
                        "urn:uuid:a7467ef6-56cb-11ec-bf63-0242ac130002",
                        "urn:uuid:dd887f0a-56cb-11ec-bf63-0242ac130002"));
        assertThat(clr.validFrom()).contains(Instant.parse("2010-01-01T00:00:00Z"));
    }

    @Test
    void what_is_no_credential_is_refused() {
        assertThatThrownBy(() -> Credential.parse("[]"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "type must name AchievementCredential, OpenBadgeCredential or ClrCredential (line 1, column 1)");
        assertThatThrownBy(() -> Credential.parse("{\"type\": \"Badge\"}"))
                .hasMessage(
                        "type must name AchievementCredential, OpenBadgeCredential or ClrCredential (line 1, column 1)");
    }

    @Test
    void the_table_of_the_model_is_that_of_its_source() {
        ModelSchema model = ModelSchema.read();
        for (String name : List.of(
                "AchievementCredential",
                "EndorsementCredential",
                "AchievementSubject",
                "EndorsementSubject",
                "Achievement",
                "Criteria",
                "Alignment",
                "ResultDescription",
                "RubricCriterionLevel",
                "Result",
                "Evidence",
                "IdentityObject",
                "Image",
                "Related",
                "CredentialSchema",
                "CredentialStatus",
                "Proof",
                "RefreshService",
                "TermsOfUse",
                "AchievementCredential1",
                "EndorsementCredential1")) {
            CredentialType type = CredentialType.of(name);
            assertThat(type.fields().values().stream().map(RealCredentialsTest::shown))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            model.properties(name.replaceAll("1$", "v1p1")).values().stream()
                                    .map(RealCredentialsTest::shown)
                                    .toList());
        }
        assertThat(model.properties("Profile").keySet())
                .isSubsetOf(CredentialType.of("Profile").fields().keySet());
    }

    private static String shown(CredentialType.TypeField field) {
        String cardinality = switch (field.count()) {
            case ONE -> "1";
            case OPTIONAL -> "0..1";
            case ANY -> "0..*";
            case SOME -> "1..*";
        };
        return field.name() + " " + cardinality + (field.alone() ? " or one" : "");
    }

    private static String shown(ModelSchema.Property property) {
        return property.name() + " " + property.cardinality().replace("2..*", "1..*")
                + (property.compacted() ? " or one" : "");
    }
}
