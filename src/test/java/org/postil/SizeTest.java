package org.postil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A source file that nobody wants to read to its end is two files.
class SizeTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST = 300;
    private static final int FULLEST = 15;

    @Test
    void noSourceFileIsOver300Lines() throws IOException {
        assertThat(sources()).isNotEmpty();
        List<String> tooLong =
                sources().stream()
                        .filter(file -> lines(file) > LONGEST)
                        .map(file -> file + ": " + lines(file))
                        .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noPackageHasOver15Files() throws IOException {
        var crowded =
                sources().stream()
                        .filter(file -> !file.endsWith("package-info.java"))
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        crowded.values().removeIf(count -> count <= FULLEST);
        assertThat(crowded).isEmpty();
    }

    @Test
    void everyPackageSaysWhatLivesInIt() throws IOException {
        List<Path> silent =
                sources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .toList();
        assertThat(silent).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
