package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.find.SearchLine;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.format.FullProject;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Stamp;
import org.postil.session.Finding;
import org.postil.session.LargeProject;
import org.postil.text.Splice;

/// Texts and marks that come after the rest of a project are those of the file, and nothing is
/// written before all have come.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArrivalTest {

    private static final Stamp STAMP = new Stamp("Una", java.time.Instant.EPOCH);

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private static Project written;
    private static byte[] bytes;

    private Path path;
    private final Deque<Runnable> held = new ArrayDeque<>();

    @BeforeAll
    static void writesAProject(@TempDir(factory = MemoryFolder.class) Path once)
            throws IOException {
        written = LargeProject.with(FullProject.project(), 210, 3);
        Path file = once.resolve("a.postil");
        ProjectFile.create(file, written, List.of(FullProject.FILE)).close();
        bytes = Files.readAllBytes(file);
    }

    @BeforeEach
    void copiesIt() throws IOException {
        path = folder.resolve("a.postil");
        Files.write(path, bytes);
    }

    @Test
    void whatComesLateIsWhatWasWritten() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Project read = file.outline(held::add);
            assertThat(there(read)).isZero();
            assertThat(file.hasAll()).isFalse();
            release();
            assertThat(there(read)).isEqualTo(read.allWitnesses().count());
            assertThat(file.hasAll()).isTrue();
            assertThat(read).isEqualTo(written);
        }
    }

    @Test
    void oneThatIsAskedForComesBeforeTheOthersAndStaysTheSame() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Project read = file.outline(held::add);
            var marks = read.allDocuments().get(5).mainWitness().marks();
            assertThat(marks).isEqualTo(written.allDocuments().get(5).mainWitness().marks());
            assertThat(there(read)).isOne();
            release();
            assertThat(read.allDocuments().get(5).mainWitness().marks()).isSameAs(marks);
        }
    }

    @Test
    void whoAsksForAllWaitsForAll() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Project read = file.outline(held::add);
            var asked = CompletableFuture.supplyAsync(() -> read.equals(written));
            await(() -> there(read) >= 12);
            assertThat(asked).isNotDone();
            release();
            assertThat(asked.join()).isTrue();
        }
    }

    @Test
    void aSearchFindsWhileTextsAreOnTheirWay() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Project read = file.outline(held::add);
            var search = SearchLine.read("concession");
            var first = new Finding(file).in(read, search).findFirst().orElseThrow();
            assertThat(there(read)).isLessThan(12);
            release();
            assertThat(new Finding(file).in(written, search).findFirst().orElseThrow())
                    .isEqualTo(first);
        }
    }

    @Test
    void aCommitIsWrittenOnceAllHasComeAndNothingIsLost() throws IOException {
        FileTime before = Files.getLastModifiedTime(path);
        Project after;
        try (ProjectFile file = ProjectFile.open(path)) {
            Project read = file.outline(held::add);
            Commit commit = correction(file.history(), read);
            after = commit.change().after();
            var thread = Thread.ofPlatform().start(() -> commit(file, commit));
            await(() -> thread.getState() == Thread.State.WAITING);
            assertThat(Files.getLastModifiedTime(path)).isEqualTo(before);
            release();
            await(() -> !thread.isAlive());
        }
        try (ProjectFile file = ProjectFile.openToRead(path)) {
            assertThat(file.read()).isEqualTo(after);
        }
    }

    @Test
    void damageThatIsFoundLateIsSaidAsBeforeAndNothingIsWritten() throws Exception {
        Foreign.sql(
                path,
                "UPDATE witness SET text = replace(text, 'concession', 'concussion') WHERE id = '"
                        + written.allDocuments().getLast().main()
                        + "'");
        byte[] damaged = Files.readAllBytes(path);
        try (ProjectFile file = ProjectFile.open(path)) {
            Project read = file.outline(held::add);
            Commit commit = correction(file.history(), read);
            release();
            assertThatThrownBy(() -> file.awaitAll()).hasMessage(sentence());
            assertThatThrownBy(() -> file.commit(commit)).hasMessage(sentence());
            assertThat(file.hasAll()).isFalse();
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(damaged);
    }

    private String sentence() throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(path)) {
            file.read();
            throw new AssertionError("not damaged");
        } catch (Refused refused) {
            assertThat(refused.problem().key()).isEqualTo("store.damaged.text");
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void closingEndsAReadingThatHasNotBegun() throws IOException {
        ProjectFile file = ProjectFile.open(path);
        Project read = file.outline(held::add);
        var asked = CompletableFuture.supplyAsync(() -> read.equals(written));
        await(() -> there(read) >= 12);
        file.close();
        assertThatThrownBy(asked::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CancellationException.class);
        assertThatThrownBy(file::awaitAll).isInstanceOf(CancellationException.class);
        release();
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        assertWritable();
    }

    @Test
    void closingEndsAReadingThatHasBegun() throws IOException {
        for (int i = 0; i < 20; i++) {
            ProjectFile file = ProjectFile.open(path);
            file.outline(Thread.ofPlatform().daemon()::start);
            file.close();
        }
        assertWritable();
    }

    @Test
    void fewTextsComeWithTheRest() throws IOException {
        Path small = folder.resolve("small.postil");
        try (ProjectFile file =
                ProjectFile.create(small, FullProject.project(), List.of(FullProject.FILE))) {
            Project read = file.outline(held::add);
            assertThat(there(read)).isEqualTo(read.allWitnesses().count());
            assertThat(held).isEmpty();
            assertThat(file.hasAll()).isTrue();
        }
    }

    /// Nobody holds the file any more.
    private void assertWritable() throws IOException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Project read = file.read();
            file.commit(correction(file.history(), read));
        }
    }

    private static Commit correction(History history, Project project) {
        Witness witness = project.allDocuments().get(7).mainWitness();
        var splice = new Splice(0, witness.text().substring(0, 1), "𝔘");
        return history.perform(project, new ReplaceText(witness.id(), splice, STAMP), STAMP.when());
    }

    private static void commit(ProjectFile file, Commit commit) {
        try {
            file.commit(commit);
        } catch (Refused refused) {
            throw new AssertionError(refused);
        }
    }

    private static long there(Project project) {
        return project.allWitnesses().filter(one -> one.body().isThere()).count();
    }

    private void release() {
        while (!held.isEmpty()) held.removeFirst().run();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("it never came to be");
            Thread.onSpinWait();
        }
    }
}
