package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.format.FullProject;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.LargeProject;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;
import org.postil.text.Splice;
import org.postil.ui.library.Wish;
import org.postil.ui.window.project.Early;
import org.postil.ui.window.project.Loaded;

/// Of a large project, the library and the texts that are shown are there before the others; the
/// window waits for none of them. Here they are held back until they are let go.
class TextsOnTheirWayTest {

    private static Project written;
    private static byte[] bytes;

    @TempDir Path folder;
    private Path path;
    private final CountDownLatch letGo = new CountDownLatch(1);

    @BeforeAll
    static void writesAProject(@TempDir Path once) throws IOException {
        written = LargeProject.with(FullProject.project(), 210, 3);
        Path file = once.resolve("large.postil");
        ProjectFile.create(file, written, List.of(FullProject.FILE)).close();
        bytes = Files.readAllBytes(file);
    }

    @BeforeEach
    void copiesIt() throws IOException {
        path = folder.resolve("large.postil");
        Files.write(path, bytes);
    }

    @AfterEach
    void letsGo() {
        letGo.countDown();
    }

    @Test
    void theLibraryAndTheTextsThatAreShownAreThereBeforeTheOthers() {
        Desk desk = opens();
        assertThat(desk.text()).isEqualTo(first().text());
        assertThat(there(desk)).isEqualTo(desk.openSigla().size());
        assertThat(desk.nodes(".library-cell")).hasSizeGreaterThan(10);
        var filter = (TextField) desk.node("#library-filter").orElseThrow();
        desk.fx(() -> filter.setText("Telegram 209"));
        assertThat(Desk.onFx(() -> desk.window().library().listed()))
                .containsExactly(written.allDocuments().getLast().id());
        desk.fx(() -> filter.clear());
        assertThat(desk.window().isWhole()).isFalse();
        assertThat(desk.label("#counts")).isEqualTo("211 documents, texts still being read…");
        assertThat(desk.node("#tool-open").orElseThrow().isDisabled()).isFalse();
        assertThat(desk.node("#tool-tag-speaker").orElseThrow().isDisabled()).isTrue();
        desk.photographs("texts-on-their-way", 1);

        Id<Witness> other = written.allDocuments().getLast().main();
        desk.fx(() -> desk.window().keeping().grant(new Wish.Open(other)));
        desk.await(() -> desk.window().panes().open().contains(other));
        assertThat(desk.text()).isEqualTo(written.witness(other).orElseThrow().text());
        assertThat(there(desk)).isLessThan(6);

        letGo.countDown();
        desk.seesAProject();
        assertThat(((Labeled) desk.node("#places").orElseThrow()).getText()).contains("4,211 tags");
        assertThat(desk.node("#tool-tag-speaker").orElseThrow().isDisabled()).isFalse();
        desk.seesSaved().quits();
    }

    @Test
    void whatIsDoneMeanwhileIsSavedOnceAllIsThere() throws IOException {
        Desk desk = opens();
        Witness shown = Desk.onFx(desk::witness);
        var splice = new Splice(0, shown.text().substring(0, 2), "Z");
        desk.fx(() ->
                desk.window()
                        .work()
                        .type(
                                new ReplaceText(
                                        shown.id(),
                                        splice,
                                        desk.window().work().session().stamp())));
        assertThat(desk.text()).startsWith("Z");
        assertThat(desk.label("#saved")).startsWith("Saving");
        letGo.countDown();
        desk.seesAProject().seesSaved();
        Project after = desk.project();
        desk.quits();
        try (ProjectFile file = ProjectFile.openToRead(path)) {
            assertThat(file.read()).isEqualTo(after);
        }
        assertThat(after.documents()).hasSameSizeAs(written.documents());
    }

    @Test
    void whatAnEarlierSessionCouldNotSaveIsOfferedBeforeAnythingIsDone() throws IOException {
        var safety = SafetyFolder.in(folder.resolve("data"));
        Loaded earlier = Loaded.from(path, safety);
        var stamp = new Stamp("Una", Instant.EPOCH);
        var splice = new Splice(0, first().text().substring(0, 2), "Q");
        var edit = new ReplaceText(first().id(), splice, stamp);
        var lost = earlier.history().perform(earlier.project(), edit, stamp.when());
        earlier.copy().shelter().keep(List.of(lost));
        earlier.file().close();
        Loaded again = Loaded.from(path, safety);
        assertThat(again.missing()).isPresent();
        assertThat(again.file().hasAll()).isTrue();
        again.file().close();
    }

    @Test
    void whoLeavesMeanwhileNeedNotWait() throws IOException {
        opens().quits();
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        ProjectFile.open(path).close();
    }

    @Test
    void damageThatIsFoundLateClosesTheProjectWithASentence() throws IOException {
        Document damaged = written.allDocuments().getLast();
        int at = indexOf(bytes, damaged.mainWitness().text().substring(0, 60));
        byte[] now = bytes.clone();
        now[at] = 'X';
        Files.write(path, now);
        Desk desk = opens();
        desk.wouldAnswer(1);
        letGo.countDown();
        assertThat(desk.told()).contains(damaged.title()).contains("not what was saved");
        desk.seesTheWelcome();
        assertThat(desk.shell().shown()).isEmpty();
        desk.quits();
        assertThat(Files.readAllBytes(path)).isEqualTo(now);
    }

    private static int indexOf(byte[] file, String words) {
        var letters = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = letters.indexOf(words);
        assertThat(at).isPositive();
        return at;
    }

    private Witness first() {
        return written.documents().getFirst().witnesses().getFirst();
    }

    private static long there(Desk desk) {
        return desk.project().allWitnesses().filter(one -> one.body().isThere()).count();
    }

    /// Opens it, with what is still on its way held back.
    private Desk opens() {
        Executor held =
                reading ->
                        Thread.ofPlatform()
                                .daemon()
                                .start(() -> {
                                    awaitLetGo();
                                    reading.run();
                                });
        var loading =
                new FutureTask<>(
                        () -> Loaded.from(path, SafetyFolder.in(folder.resolve("data")), held));
        Thread.ofPlatform().daemon().start(loading);
        Desk desk =
                Desk.at(
                        folder.resolve("data"),
                        shell -> shell.show(Optional.of(new Early(path, loading))));
        desk.await(() -> desk.shell().project().isPresent());
        desk.await(() -> !desk.nodes(".library-cell").isEmpty());
        return desk;
    }

    private void awaitLetGo() {
        try {
            letGo.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
