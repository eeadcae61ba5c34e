package org.postil.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.format.PlainText;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.store.ProjectFile;

class SampleTest {

    private static final Path SAMPLES = Path.of("sample-docs");

    @TempDir Path folder;

    @Test
    void fiveDocumentsWithTheTwoVersionsOfTelegram1053() throws IOException {
        Project project = sample();
        assertThat(project.documents()).hasSize(5);
        Document telegram = project.documents().get(1);
        assertThat(telegram.metadata().date().orElseThrow().text()).isEqualTo("1946-04-05");
        assertThat(telegram.witnesses().stream().map(Witness::siglum)).containsExactly("A", "B");
        assertThat(project.witnesses().mapToInt(witness -> witness.annotations().size()).sum())
                .isBetween(20, 30);
    }

    @Test
    void itsTextsAreThoseOfTheSampleFiles() throws IOException {
        for (Witness witness : sample().allWitnesses().toList()) {
            Path file = SAMPLES.resolve(witness.source().orElseThrow().name());
            String text = read(file);
            String expected = witness.origin().map(origin -> origin.span().of(text)).orElse(text);
            assertThat(witness.text()).isEqualTo(expected);
        }
    }

    @Test
    void itKeepsTheBytesOfEachFile() throws IOException {
        Path path = folder.resolve("sample.postil");
        Sample.create(path);
        try (ProjectFile file = ProjectFile.openToRead(path);
                var samples = Files.newDirectoryStream(SAMPLES, "*.txt")) {
            for (Path sample : samples) {
                byte[] bytes = Files.readAllBytes(sample);
                assertThat(
                                file.original(org.postil.model.Original.sha256(bytes))
                                        .orElseThrow()
                                        .copy())
                        .isEqualTo(bytes);
            }
        }
    }

    private Project sample() throws IOException {
        Path path = folder.resolve("sample.postil");
        Sample.create(path);
        try (ProjectFile file = ProjectFile.openToRead(path)) {
            return file.read();
        }
    }

    private static String read(Path file) throws IOException {
        return PlainText.read(file, Optional.empty(), Instant.EPOCH)
                .document()
                .mainWitness()
                .text();
    }
}
