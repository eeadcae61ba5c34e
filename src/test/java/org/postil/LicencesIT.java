package org.postil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is packaged is named with its licence, also what came with something else.
final class LicencesIT {

    @Test
    void everyJarOfTheProgramIsNamed() throws IOException {
        String about = Files.readString(Path.of("src/main/resources/org/postil/guide/about.md"));
        try (Stream<Path> jars = Files.list(Path.of("target/postil/lib"))) {
            Stream<String> parts =
                    jars.map(jar -> jar.getFileName().toString())
                            .map(name -> name.replaceFirst("-\\d.*", ""))
                            .filter(part -> !part.equals("postil"));
            assertThat(parts.filter(part -> !about.contains("`" + part + "`"))).isEmpty();
        }
    }
}
