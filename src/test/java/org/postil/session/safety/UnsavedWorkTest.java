package org.postil.session.safety;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.change.Change;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.session.OpenProject;
import org.postil.session.Session;
import org.postil.store.Cable;
import org.postil.store.ProjectFile;
import org.postil.store.Shell.Disk;
import org.postil.store.safety.SafetyFolder;

/// What the file does not take survives the end of the program.
class UnsavedWorkTest {

    @TempDir private Path folder;
    private SafetyFolder safety = new SafetyFolder(Path.of(""));
    private Path path = Path.of("");
    private Path away = Path.of("");

    @BeforeEach
    void makesAProject() throws IOException {
        safety = SafetyFolder.in(folder.resolve("data"));
        path = folder.resolve("a.postil");
        away = folder.resolve("away.postil");
        ProjectFile.create(path, Cable.tagged(), List.of()).close();
    }

    @Test
    void workThatTheFileDidNotTakeIsOfferedAndPutBack() throws IOException {
        Opened crashed = open();
        crashed.note("saved");
        crashed.settle();
        Files.move(path, away);
        crashed.note("𝔘 one");
        Document document = Document.of("𝔘 new", Witness.of("A", "text"));
        crashed.session().perform(new AddDocument(document, List.of()));
        crashed.session().undo();
        crashed.note("two");
        Project then = crash(crashed);

        try (Opened again = open()) {
            assertThat(again.missing.orElseThrow().deeds()).hasSize(4);
            again.open.putBack(again.missing.get());
            assertThat(again.project()).isEqualTo(then);
            again.settle();
            assertThat(again.session().steps()).hasSize(5);
        }
        try (Opened after = open()) {
            assertThat(after.project()).isEqualTo(then);
            assertThat(after.missing).isEmpty();
        }
    }

    @Test
    void whatIsSavedInTheEndIsNotOffered() throws IOException {
        try (Opened open = open()) {
            Files.move(path, away);
            open.note("one");
            assertThatThrownBy(open::settle).isInstanceOf(Refused.class);
            Files.move(away, path);
            open.note("two");
            open.settle();
            Path log = safety.folder(open.open.file()).resolve("actions.log");
            assertThat(ActionLog.open(log).lines()).isEmpty();
        }
        try (Opened again = open()) {
            assertThat(again.missing).isEmpty();
        }
    }

    @Test
    void workThatCannotBeSavedTheSecondTimeEitherIsOfferedAgain() throws IOException {
        Opened crashed = open();
        Files.move(path, away);
        crashed.note("one");
        crash(crashed);
        Opened again = open();
        Files.move(path, away);
        again.open.putBack(again.missing.orElseThrow());
        again.note("two");
        Project then = crash(again);
        try (Opened third = open()) {
            assertThat(third.missing.orElseThrow().deeds()).hasSize(2);
            third.open.putBack(third.missing.get());
            assertThat(third.project()).isEqualTo(then);
        }
    }

    @Test
    void ofWorkThatWasPutBackInPartOnlyTheRestIsOffered() throws IOException {
        Opened crashed = open();
        Files.move(path, away);
        for (String note : List.of("one", "two", "three")) crashed.note(note);
        Project then = crash(crashed);
        try (ProjectFile file = ProjectFile.open(path);
                var copy = new SecondCopy(file, safety)) {
            MissingWork missing = copy.missing(file.read()).orElseThrow();
            Change first = missing.deeds().getFirst().change();
            copy.write(file.history().take(first, Cable.UNA.when()));
        }
        try (Opened again = open()) {
            assertThat(again.missing.orElseThrow().deeds()).hasSize(2);
            again.open.putBack(again.missing.get());
            assertThat(again.project()).isEqualTo(then);
        }
    }

    @Test
    void whatFitsNoMoreIsNotPutBack() throws IOException {
        Opened crashed = open();
        Files.move(path, away);
        for (String note : List.of("one", "two")) crashed.note(note);
        crash(crashed);
        try (ProjectFile file = ProjectFile.open(path)) {
            Cable.perform(file, file.read(), Cable.note(file.read(), "other"));
        }
        try (Opened again = open()) {
            assertThat(again.missing.orElseThrow().fits()).isFalse();
            assertThat(again.copy().leaveOut()).content().contains("one", "two");
        }
    }

    @Test
    void whatIsLeftOutIsOfferedNoMoreAndStaysInAFile() throws IOException {
        Opened crashed = open();
        Files.move(path, away);
        crashed.note("𝔘 one");
        crash(crashed);
        try (Opened again = open()) {
            assertThat(again.missing).isPresent();
            assertThat(again.copy().leaveOut()).content().contains("𝔘 one");
            again.note("two");
        }
        try (Opened after = open()) {
            assertThat(after.missing).isEmpty();
        }
    }

    @Test
    void aLineThatWasHalfWrittenIsNone() throws IOException {
        ActionLog log = ActionLog.open(folder.resolve("log"));
        long room = Files.size(folder.resolve("log"));
        log.append("one 𝔘");
        log.append("two");
        assertThat(ActionLog.open(folder.resolve("log")).lines()).containsExactly("one 𝔘", "two");
        assertThat(Files.size(folder.resolve("log"))).isEqualTo(room).isGreaterThan(100_000);
        byte[] bytes = Files.readAllBytes(folder.resolve("log"));
        bytes["one 𝔘\ntwo".getBytes(UTF_8).length] = 0;
        Files.write(folder.resolve("log"), bytes, StandardOpenOption.TRUNCATE_EXISTING);
        ActionLog again = ActionLog.open(folder.resolve("log"));
        assertThat(again.lines()).containsExactly("one 𝔘");
        again.append("three");
        assertThat(again.lines()).containsExactly("one 𝔘", "three");
        again.clear();
        assertThat(ActionLog.open(folder.resolve("log")).lines()).isEmpty();
    }

    @Test
    void aFullDiskStillTakesLines() throws IOException {
        try (Disk disk = Disk.mount(folder, 1024)) {
            Path file = disk.folder().resolve("log");
            ActionLog log = ActionLog.open(file);
            assertThatThrownBy(
                            () -> Files.write(disk.folder().resolve("ballast"), new byte[1 << 20]))
                    .isInstanceOf(IOException.class);
            for (int i = 0; i < 100; i++) log.append("𝔘".repeat(500));
            assertThat(ActionLog.open(file).lines()).hasSize(100);
        }
    }

    /// A project as the window opens it.
    private record Opened(OpenProject open, Optional<MissingWork> missing)
            implements AutoCloseable {

        Session session() {
            return open.session();
        }

        Project project() {
            return session().project();
        }

        SecondCopy copy() {
            return open.copy().orElseThrow();
        }

        void note(String note) {
            session().perform(Cable.note(project(), note));
        }

        void settle() throws IOException {
            session().saving().settle();
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }

    private Opened open() throws IOException {
        ProjectFile file = ProjectFile.open(path);
        var copy = new SecondCopy(file, safety);
        Project project = file.read();
        Optional<MissingWork> missing = copy.missing(project);
        return new Opened(OpenProject.begin(file, project, file.history(), copy), missing);
    }

    /// The program ends without saving, and the file is where it was again.
    private Project crash(Opened open) throws IOException {
        assertThatThrownBy(open::settle).isInstanceOf(Refused.class);
        open.open.file().close();
        Files.move(away, path);
        return open.project();
    }
}
