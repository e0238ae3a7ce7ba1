package id.tolok.exchange.credential;

import static id.tolok.exchange.credential.SampleAwards.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.assessment.Appeal;
import id.tolok.assessment.Certificate;
import id.tolok.assessment.Decision;
import id.tolok.exchange.framework.CaseWriter;
import id.tolok.exchange.framework.Framework;
import id.tolok.exchange.framework.SampleFrameworks;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.person.CandidateId;
import id.tolok.problem.InvalidModelException;
import id.tolok.standard.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialWriterTest {

    static List<AchievementCredential> written() {
        return List.of(
                WRITER.write(SampleAwards.award().build()),
                WRITER.write(SampleAwards.whole()),
                WRITER.write(SampleAwards.whole(), SampleFrameworks.FIRST),
                WRITER.write(SampleAwards.whole(), SampleFrameworks.SECOND));
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_is_valid_and_read_as_it_was(AchievementCredential credential) {
        assertThat(credential.findings()).isEmpty();
        assertThat(Credential.parse(credential.toText())).isEqualTo(credential);
        assertThat(ModelSchema.violations(credential)).isEmpty();
    }

    @Test
    void writing_twice_gives_the_same_bytes_and_each_credential_has_an_id_of_its_own() {
        assertThat(written().stream().map(Credential::toText))
                .isEqualTo(written().stream().map(Credential::toText).toList());
        assertThat(written().stream().skip(1).map(credential -> credential.id().orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_certificate_is_told_with_its_days_and_its_units() {
        AchievementCredential credential = WRITER.write(SampleAwards.whole());

        assertThat(credential.toString()).isEqualTo("Operator Bahan by LSP Contoh");
        assertThat(Tree.text(credential.json(), "validFrom")).contains("2026-03-04T00:00:00+07:00");
        assertThat(Tree.text(credential.json(), "validUntil")).contains("2029-03-03T23:59:59+07:00");
        assertThat(credential.isValidAt(Instant.parse("2026-03-03T16:59:59Z"))).isFalse();
        assertThat(credential.isValidAt(Instant.parse("2026-03-03T17:00:00Z"))).isTrue();
        assertThat(credential.isValidAt(Instant.parse("2029-03-03T16:59:59Z"))).isTrue();
        assertThat(credential.isValidAt(Instant.parse("2029-03-03T17:00:00Z"))).isFalse();
        AchievementCredential.Achievement achievement = credential.achievement().orElseThrow();
        assertThat(achievement.name()).isEqualTo("Operator Bahan");
        assertThat(achievement.criteria()).isEqualTo("""
                Setiap kriteria unjuk kerja dinilai dan dipenuhi.

                ## C.000000.001.01 Mengukur bahan

                ### 1 Menyiapkan alat

                - 1.1 Alat dipilih.
                - 1.1 Alat diperiksa.

                ### 3 Mengukur

                - 2.1 Bahan diukur.

                ## C.000000.002.01 Memotong bahan baku

                ### 1 Memotong

                - 1.1 Bahan dipotong.""");
        assertThat(achievement.alignments().stream().map(AchievementCredential.Alignment::code))
                .containsExactly("C.000000.001.01", "C.000000.002.01");
    }

    @Test
    void alignments_lead_to_what_is_published_in_case() {
        Json.Obj published = CaseWriter.of("https://lsp.example/ims/case/v1p1", "LSP Contoh", Instant.EPOCH)
                .write(Framework.of(SampleFrameworks.standard(), SampleAwards.rubric()))
                .json();

        List<String> addresses = uris(published).toList();
        List<String> targets = written().stream()
                .flatMap(credential -> targets(credential.json()))
                .distinct()
                .toList();

        assertThat(targets).hasSizeGreaterThan(10).isSubsetOf(addresses);
    }

    /** The addresses of all objects in a package. */
    private static Stream<String> uris(Json json) {
        return values(json, "uri");
    }

    private static Stream<String> targets(Json json) {
        return values(json, "targetUrl");
    }

    private static Stream<String> values(Json json, String field) {
        if (json instanceof Json.Obj object) {
            return Stream.concat(
                    Tree.text(object, field).stream(),
                    object.fields().values().stream().flatMap(value -> values(value, field)));
        }
        return json instanceof Json.Arr list
                ? list.items().stream().flatMap(value -> values(value, field))
                : Stream.empty();
    }

    @Test
    void results_name_points_and_levels_from_low_to_high() {
        AchievementCredential credential = WRITER.write(SampleAwards.whole());

        assertThat(credential.results())
                .containsExactly(
                        new AchievementCredential.Outcome("Menyiapkan alat", "3", "Baik"),
                        new AchievementCredential.Outcome("Mengukur", "8", ""),
                        new AchievementCredential.Outcome("Memotong", "4", "Sangat baik"));
        List<Json.Obj> descriptions = Tree.objects(
                Tree.object(Tree.object(credential.json(), "credentialSubject"), "achievement"), "resultDescription");
        assertThat(Tree.objects(descriptions.get(0), "rubricCriterionLevel").stream()
                        .map(level -> Tree.text(level, "points").orElse("")))
                .containsExactly("1", "2", "3", "4");
        assertThat(Tree.text(descriptions.get(0), "requiredLevel"))
                .isEqualTo(Tree.text(
                        Tree.objects(descriptions.get(0), "rubricCriterionLevel")
                                .get(2),
                        "id"));
        assertThat(Stream.of("resultType", "valueMin", "valueMax", "requiredValue")
                        .map(field -> Tree.text(descriptions.get(1), field).orElse("")))
                .containsExactly("RawScore", "0", "10", "7");
    }

    @Test
    void a_unit_has_its_own_results_and_evidence() {
        AchievementCredential first = WRITER.write(SampleAwards.whole(), SampleFrameworks.FIRST);
        AchievementCredential second = WRITER.write(SampleAwards.whole(), SampleFrameworks.SECOND);

        assertThat(first.results().stream().map(AchievementCredential.Outcome::name))
                .containsExactly("Menyiapkan alat", "Mengukur");
        assertThat(second.results().stream().map(AchievementCredential.Outcome::name))
                .containsExactly("Memotong");
        assertThat(Tree.objects(first.json(), "evidence").stream().map(piece -> Tree.text(piece, "id")))
                .containsExactly(Optional.of("https://lsp.example/bukti/1"));
        assertThat(Tree.objects(second.json(), "evidence")).isEmpty();
    }

    @Test
    void several_units_are_one_record_whose_parts_belong_together() {
        ClrCredential clr = WRITER.writeRecord(SampleAwards.whole());

        assertThat(clr.findings()).isEmpty();
        assertThat(Credential.parse(clr.toText())).isEqualTo(clr);
        assertThat(clr.credentials())
                .containsExactly(
                        WRITER.write(SampleAwards.whole()),
                        WRITER.write(SampleAwards.whole(), SampleFrameworks.FIRST),
                        WRITER.write(SampleAwards.whole(), SampleFrameworks.SECOND));
        List<String> achievements = clr.credentials().stream()
                .map(credential -> credential.achievement().orElseThrow().id())
                .toList();
        assertThat(clr.associations())
                .containsExactly(
                        new ClrCredential.Association("isParentOf", achievements.get(0), achievements.get(1)),
                        new ClrCredential.Association("isParentOf", achievements.get(0), achievements.get(2)));
        assertThat(clr).hasToString("Operator Bahan: 3 credentials by LSP Contoh");
    }

    @Test
    void a_hashed_identity_is_checked_by_who_knows_it_and_tells_others_nothing() {
        AchievementCredential credential = WRITER.write(SampleAwards.whole());

        // the example of 1EdTech's model: a@example.com with the salt Kosher
        assertThat(credential.toText())
                .contains("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399")
                .doesNotContain("a@example.com", "\"C1\"", "\"A1\"", "\"M1\"");
        assertThat(credential.isAbout("a@example.com")).isTrue();
        assertThat(credential.isAbout("b@example.com")).isFalse();
    }

    @Test
    void only_what_a_committee_decided_competent_becomes_a_credential() {
        assertThatThrownBy(() -> SampleAwards.award()
                        .record(SampleAwards.record(Decision.NOT_YET_COMPETENT).build())
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("""
                        2 problems:
                        1. record.committeeDecision must hold and be K: only what a committee decided becomes a credential, but was 'BK'
                        2. record.certificate is required for a credential""");
        assertThatThrownBy(() -> SampleAwards.award()
                        .record(SampleAwards.record(Decision.COMPETENT).build())
                        .build())
                .hasMessage("record.certificate is required for a credential");
        assertThatThrownBy(() -> SampleAwards.award()
                        .scheme(SampleFrameworks.scheme().toBuilder()
                                .number("SKM/002")
                                .build())
                        .record(SampleAwards.record().toBuilder()
                                .candidate(CandidateId.of("C2"))
                                .build())
                        .assessed(SampleAwards.assessed())
                        .addEvidence(SampleAwards.photo())
                        .build())
                .hasMessage("""
                        3 problems:
                        1. scheme must be that of the record, SKM/001, but was 'SKM/002'
                        2. assessed.candidate must be that of the record, C2, but was 'C1'
                        3. evidence[0].candidate must be that of the record, C2, but was 'C1'""");
        assertThatThrownBy(() -> WRITER.write(SampleAwards.whole(), UnitCode.parse("C.000000.003.01")))
                .hasMessage("unit must be one of those that the candidate was assessed in, but was 'C.000000.003.01'");
    }

    @Test
    void issuer_and_recipient_are_somebody() {
        assertThatThrownBy(() -> new Issuer("lsp", " ")).hasMessage("""
                        2 problems:
                        1. id must be an address such as https://lsp.example or did:web:lsp.example, but was 'lsp'
                        2. name must not be blank""");
        assertThatThrownBy(() -> new Recipient(Optional.empty(), List.of()))
                .hasMessage("identities must have at least one, since there is no id");
        assertThatThrownBy(() -> Recipient.of("C1"))
                .hasMessage("id must be an address such as did:example:1, but was 'C1'");
        assertThatThrownBy(() -> Recipient.plain(" ", ""))
                .hasMessage("2 problems:\n1. type must not be blank\n2. value must not be blank");
        assertThat(WRITER.write(SampleAwards.award()
                                .recipient(Recipient.of("did:example:1"))
                                .build())
                        .isAbout("did:example:1"))
                .isTrue();
    }

    @Test
    void an_upheld_appeal_takes_the_ground_of_a_certificate_away() {
        Appeal upheld = new Appeal(
                LocalDate.of(2026, 3, 5),
                "bukti",
                Optional.of(new Appeal.Answer(LocalDate.of(2026, 3, 6), Appeal.Outcome.UPHELD, "ditinjau ulang")));

        assertThatThrownBy(() -> SampleAwards.award()
                        .record(SampleAwards.record(Decision.COMPETENT)
                                .appeal(upheld)
                                .build())
                        .build())
                .hasMessage("""
                        2 problems:
                        1. record.committeeDecision must hold and be K: only what a committee decided becomes a credential, but was 'PL'
                        2. record.certificate is required for a credential""");
        assertThat(SampleAwards.record().certificate().map(Certificate::number)).contains("SERT-7");
    }
}
