package org.postil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged launcher chooses its Java, hands everything on, and says plainly when there is
/// none. Its Javas are small scripts that tell what they were given; only the programs that the
/// launcher itself calls are on its path.
final class PackagedLauncherIT {

    private static final Path PACKAGED = Path.of("target/postil").toAbsolutePath();
    private static final Path LAUNCHER = PACKAGED.resolve("bin/postil");

    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private record Outcome(int exit, List<String> lines) {}

    @BeforeEach
    void shutTheLauncherIn() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));
        environment.put("PATH", folder.toString());
        environment.put("HOME", folder.resolve("nobody").toString());
        environment.put("POSTIL_ROOT", folder.toString());
    }

    @Test
    void theJavaNamedForPostilComesBeforeJavaHome() throws Exception {
        environment.put("POSTIL_JAVA", java("mine", 26).toString());
        environment.put("JAVA_HOME", java("other", 25).toString());
        assertThat(launch().lines()).startsWith("java 26");
    }

    @Test
    void aProgramMayBeNamedInsteadOfItsHome() throws Exception {
        environment.put("POSTIL_JAVA", java("mine", 26).resolve("bin/java").toString());
        assertThat(launch().lines()).startsWith("java 26");
    }

    @Test
    void anOlderJavaHomeIsPassedOverForAUsualPlace() throws Exception {
        environment.put("JAVA_HOME", java("old", 17).toString());
        java("usr/lib/jvm/a", 21);
        java("usr/lib/jvm/b", 27);
        assertThat(launch().lines()).startsWith("java 27");
    }

    @Test
    void aReleaseFileIsBelievedBeforeTheProgramIsAsked() throws Exception {
        var home = java("usr/lib/jvm/a", 17);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"27.0.1\"\n");
        assertThat(launch().lines()).startsWith("java 17");
    }

    @Test
    void theJavaOnThePathComesLast() throws Exception {
        environment.merge(
                "PATH", File.pathSeparator + java("elsewhere", 25).resolve("bin"), String::concat);
        assertThat(launch().lines()).startsWith("java 25");
    }

    @Test
    void withoutAJavaNewEnoughItSaysSoInOneLine() throws Exception {
        environment.put("JAVA_HOME", java("old", 17).toString());
        assertThat(launch())
                .isEqualTo(
                        new Outcome(
                                1,
                                List.of(
                                        "Postil needs Java 25 or newer, and there is none here (the newest found is 17)."
                                                + " Install one, for example Temurin 25, or name it in POSTIL_JAVA.")));
    }

    @Test
    void argumentsAndExitCodeArriveAsTheyAre() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        environment.put("POSTIL_JAVA", java("a home/with spaces", 25).toString());
        var outcome = launch("tag", "two words", "", "*", "it's", "Сталин 𝔘");
        assertThat(outcome.lines())
                .endsWith("org.postil.Postil", "tag", "two words", "", "*", "it's", "Сталин 𝔘");
        assertThat(outcome.exit()).isEqualTo(7);
    }

    @Test
    void aLinkToItFindsItsLibraries() throws Exception {
        environment.put("POSTIL_JAVA", java("mine", 25).toString());
        environment.put("PATH", System.getenv("PATH"));
        var link = Files.createSymbolicLink(folder.resolve("postil"), LAUNCHER);
        var libraries = PACKAGED.resolve("lib").toRealPath() + "/*";
        assertThat(start(link).lines()).containsSequence("-cp", libraries, "org.postil.Postil");
        Files.delete(link);
    }

    @Test
    void aPlainLocaleStillReadsCyrillic() throws Exception {
        environment.put("POSTIL_JAVA", System.getProperty("java.home"));
        environment.put("POSTIL_OPTS", "-XshowSettings:properties");
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LC_ALL", "C");
        assertThat(launch("--help").lines())
                .contains("    sun.jnu.encoding = UTF-8", "    stdout.encoding = UTF-8");
    }

    private Outcome launch(String... arguments) throws Exception {
        return start(LAUNCHER, arguments);
    }

    private Outcome start(Path program, String... arguments) throws Exception {
        var line = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.lines().toList());
    }

    /// A home of Java, with a program in it that says its version, or else what it was given.
    private Path java(String name, int version) throws IOException {
        var home = folder.resolve(name);
        var program = Files.createDirectories(home.resolve("bin")).resolve("java");
        var script =
                """
                #!/bin/sh
                case $* in *-version*)
                    printf '    java.home = %%s\\nopenjdk version "%2$d.0.1" 2026-01-01\\n' '%1$s' >&2
                    exit
                esac
                printf '%%s\\n' 'java %2$d' "$@"
                exit 7
                """
                        .formatted(home, version);
        Files.writeString(program, script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
