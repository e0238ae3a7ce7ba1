package id.tolok.exchange.credential;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.exchange.Mutations;
import id.tolok.exchange.tree.Tree;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is called a credential is read without loss, or refused by our exception. */
class HostileCredentialProperties {

    private static final List<Json> WRITTEN = List.of(
            SampleAwards.WRITER.write(SampleAwards.whole()).json(),
            SampleAwards.WRITER.writeRecord(SampleAwards.whole()).json());

    @Property(tries = 500)
    void a_written_credential_with_faults(@ForAll("written") Json json, @ForAll long seed) {
        read(Mutations.of(json, seed));
    }

    @Property(tries = 500)
    void a_real_credential_with_faults(@ForAll("files") String file, @ForAll long seed) {
        read(Mutations.of(JsonText.read(RealCredentialsTest.text(file)), seed));
    }

    private static void read(Json given) {
        String text = JsonText.write(given);
        try {
            Credential read = Credential.parse(text);
            assertThat(read.json()).isEqualTo(Tree.bare(given));
            assertThat(Credential.parse(read.toText())).isEqualTo(read);
            assertThat(read.findings()).isEqualTo(read.findings());
            assertThat(read.isValidAt(Instant.EPOCH)
                            && read.isAbout("x")
                            && read.toString().isEmpty())
                    .isFalse();
            if (read instanceof AchievementCredential credential) {
                assertThat(credential.results()).doesNotContainNull();
                assertThat(credential.achievement()).isNotNull();
            } else if (read instanceof ClrCredential clr) {
                assertThat(clr.associations()).doesNotContainNull();
            }
        } catch (InvalidModelException expected) {
            assertThat(expected.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Json> written() {
        return Arbitraries.of(WRITTEN);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(RealCredentialsTest.FILES);
    }
}
