package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// Whatever is done to a file, what can still be read of it makes a whole project, or it is refused
/// with a sentence; the damaged file stays as it is.
class RescueTest {

    private static final int DOCUMENTS = 40;

    @TempDir Path folder;
    private Path file;
    private Project project;

    @BeforeEach
    void writesAProject() throws IOException {
        file = folder.resolve("work.postil");
        project = project();
        ProjectFile.create(file, project, List.of()).close();
    }

    @Test
    void ofAWholeFileNothingIsLost() throws IOException {
        Path rescued = folder.resolve("new.postil");
        assertThat(Rescue.run(file, rescued)).isEmpty();
        try (ProjectFile read = ProjectFile.openToRead(rescued)) {
            assertThat(read.read()).isEqualTo(project);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.35, 0.6, 0.9, 0.99})
    void ofACutFileWhatIsLeftIsThere(double part) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * part)));
        assertRescued();
    }

    @Test
    void aBrokenPageTakesOnlyItsOwnRows() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int page = 4096;
        int most = 0;
        for (int start = 8 * page; start + page <= whole.length; start += 7 * page) {
            byte[] bytes = whole.clone();
            Arrays.fill(bytes, start, start + page, (byte) 0xA5);
            Files.write(file, bytes);
            most = Math.max(most, assertRescued());
        }
        assertThat(most).isEqualTo(DOCUMENTS);
    }

    @Test
    void everyFlippedByteIsNoticedOrHarmlessAndNeverInTheWay() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 100; at < whole.length; at += 2_999) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x10;
            Files.write(file, bytes);
            if (isNoticed()) assertRescued();
            else assertThat(read(file)).as("byte %d", at).isEqualTo(project);
        }
    }

    @Test
    void whatIsNoProjectIsRefused() throws IOException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "Dear Mr. President, ".repeat(20));
        assertRefused(text, "store.rescue.nothing");
        Path empty = Files.createFile(folder.resolve("empty.postil"));
        assertRefused(empty, "store.foreign");
        assertRefused(folder, "store.folder");
        assertRefused(folder.resolve("none.postil"), "store.missing");
    }

    @Test
    void anExistingFileIsNeverWrittenOver() throws IOException {
        Path there = folder.resolve("there.postil");
        Files.writeString(there, "mine");
        assertThatThrownBy(() -> Rescue.run(file, there)).isInstanceOf(Refused.class);
        assertThat(Files.readString(there)).isEqualTo("mine");
    }

    private void assertRefused(Path damaged, String key) {
        Path target = folder.resolve("refused.postil");
        assertThatThrownBy(() -> Rescue.run(damaged, target))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.problem().key()).isEqualTo(key));
        assertThat(target).doesNotExist();
    }

    /// Returns how many documents are there again.
    private int assertRescued() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path rescued = folder.resolve("rescued.postil");
        Files.deleteIfExists(rescued);
        try {
            List<?> report = Rescue.run(file, rescued);
            assertThat(ProjectCheck.problems(rescued)).as("%s", report).isEmpty();
            return read(rescued).documents().size();
        } catch (Refused refused) {
            assertThat(refused.problem().key()).startsWith("store.");
            assertThat(rescued).doesNotExist();
            return 0;
        } finally {
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    private boolean isNoticed() {
        try {
            return !ProjectCheck.problems(file).isEmpty();
        } catch (Refused refused) {
            return true;
        }
    }

    private static Project read(Path path) throws IOException {
        try (ProjectFile read = ProjectFile.openToRead(path)) {
            return read.read();
        }
    }

    private static Project project() {
        var by = new Stamp("reader", java.time.Instant.parse("2026-01-02T03:04:05Z"));
        Project made = Project.named("Work");
        var documents = new java.util.ArrayList<Document>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = "𝔘 Cable no. " + i + ". " + "The Minister said nothing new. ".repeat(60);
            Annotation tag = Annotation.of(Anchor.at(3, 8), new Tag.NoteTag(), by);
            Witness witness = Witness.of("A", text);
            witness = witness.withMarks(marks(witness, tag));
            documents.add(Document.of("Cable " + i, witness));
        }
        return made.withDocuments(documents);
    }

    private static org.postil.model.Marks marks(Witness witness, Annotation tag) {
        return witness.marks().withAnnotations(List.of(tag));
    }
}
