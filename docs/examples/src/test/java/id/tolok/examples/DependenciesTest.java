package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of dependencies in the docs is what the published artifacts declare, with the versions of the build. */
class DependenciesTest {

    private static final Path PROJECT =
            Data.MODULE.toAbsolutePath().resolve("../..").normalize();

    private static final List<String> PUBLISHED = List.of(
            "core", "core/jackson3", "rubric", "scoring", "scoring/analytics", "scoring/testkit", "scoring/exchange");

    private static final Pattern ROW =
            Pattern.compile("^\\| `([\\w.-]+):([\\w.-]+)` \\| ([\\w.-]+) \\|.*", Pattern.MULTILINE);
    private static final Pattern DECLARED = Pattern.compile(
            "<dependency>\\s*<groupId>([\\w.-]+)</groupId>\\s*<artifactId>([\\w.-]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @Test
    void what_the_artifacts_declare_is_listed() throws IOException {
        List<String> listed = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(PROJECT.resolve("docs/dependencies.md")));
        while (row.find()) {
            listed.add(row.group(1) + ":" + row.group(2));
        }

        for (String module : PUBLISHED) {
            Matcher declared =
                    DECLARED.matcher(Files.readString(PROJECT.resolve(module).resolve("pom.xml")));
            while (declared.find()) {
                if (!declared.group(1).equals("id.tolok") && !declared.group(3).contains("<scope>test</scope>")) {
                    assertThat(listed).as(module).contains(declared.group(1) + ":" + declared.group(2));
                }
            }
        }
    }

    @Test
    void what_is_listed_has_the_version_that_is_used() throws IOException {
        List<String> jars = Splitter.on(File.pathSeparatorChar).splitToList(System.getProperty("java.class.path"));
        Matcher row = ROW.matcher(Files.readString(PROJECT.resolve("docs/dependencies.md")));
        List<String> used = new ArrayList<>();
        while (row.find()) {
            // Jackson 3 is on no class path of the examples: its version is that of the build.
            if (row.group(1).startsWith("tools.jackson")) {
                assertThat(Files.readString(PROJECT.resolve("pom.xml")))
                        .contains("<jackson3.version>" + row.group(3) + "</jackson3.version>");
            } else {
                used.add(row.group(2) + "-" + row.group(3) + ".jar");
            }
        }

        assertThat(used).isNotEmpty().allSatisfy(jar -> assertThat(jars).anyMatch(path -> path.endsWith(jar)));
    }
}
