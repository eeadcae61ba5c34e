package org.postil.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.postil.edit.history.Commit.Kind.REDONE;
import static org.postil.edit.history.Commit.Kind.UNDONE;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.postil.edit.LibraryEdit.RenameProject;
import org.postil.edit.LibraryEdit.WriteProjectMemo;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.message.Refused;
import org.postil.model.Project;

class SessionTest {

    private final List<Commit> written = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatIsDoneIsToldAndWrittenInOrder() throws IOException {
        var told = new ArrayList<Change>();
        try (Session session = session(written::add)) {
            session.onChange(told::add);
            session.perform(new RenameProject("One"));
            session.perform(new WriteProjectMemo("two"));
            session.undo();
            assertThat(session.project()).isEqualTo(told.getLast().after());
        }
        assertThat(written.stream().map(Commit::change)).containsExactlyElementsOf(told);
        assertThat(written.stream().map(Commit::kind))
                .containsExactly(Commit.Kind.DONE, Commit.Kind.DONE, Commit.Kind.UNDONE);
        assertThat(written.stream().map(commit -> commit.step().number()))
                .containsExactly(1L, 2L, 2L);
    }

    @Test
    void undoAndRedoNameWhatTheyWouldDo() throws IOException {
        try (Session session = session(written::add)) {
            session.perform(new RenameProject("One"));
            assertThat(session.undoable().orElseThrow().label().key())
                    .isEqualTo("edit.rename-project");
            session.undo();
            assertThat(session.undoable()).isEmpty();
            assertThat(session.undo()).isEmpty();
            assertThat(session.redoable().orElseThrow().label().arguments()).containsExactly("One");
            session.redo();
            assertThat(session.project().title()).isEqualTo("One");
        }
    }

    @Test
    void goingToAStepIsToldOnceAndWrittenStepByStep() throws IOException {
        var told = new ArrayList<Change>();
        try (Session session = session(written::add)) {
            for (String title : List.of("One", "Two", "Three")) {
                session.perform(new RenameProject(title));
            }
            session.onChange(told::add);
            session.goTo(1);
            assertThat(session.project().title()).isEqualTo("One");
            session.goTo(3);
            assertThat(session.project().title()).isEqualTo("Three");
            session.goTo(0);
            assertThat(session.project().title()).isEqualTo("P");
            assertThat(session.goTo(0)).isEmpty();
        }
        assertThat(told.stream().map(change -> change.after().title()))
                .containsExactly("One", "Three", "P");
        for (Change change : told) {
            assertThat(Editing.apply(change.before(), change.edit()).after())
                    .isEqualTo(change.after());
            assertThat(Editing.apply(change.after(), change.inverse()).after())
                    .isEqualTo(change.before());
        }
        assertThat(written.subList(3, written.size()).stream().map(Commit::kind))
                .containsExactly(UNDONE, UNDONE, REDONE, REDONE, UNDONE, UNDONE, UNDONE);
    }

    @Test
    void aListenerMayLookButNotEdit() throws IOException {
        try (Session session = session(written::add)) {
            session.onChange(_ -> session.perform(new RenameProject("Again")));
            assertThatIllegalStateException()
                    .isThrownBy(() -> session.perform(new RenameProject("One")));
        }
    }

    @Test
    void anotherThreadIsRefused() throws IOException {
        try (Session session = session(written::add)) {
            var other = CompletableFuture.runAsync(() -> session.perform(new RenameProject("X")));
            assertThatThrownBy(other::join).hasCauseInstanceOf(IllegalStateException.class);
            assertThat(session.project().title()).isEqualTo("P");
        }
    }

    @Test
    void theCallerNeverWaitsForTheDisk() throws Exception {
        var disk = new CountDownLatch(1);
        Session session = session(commit -> awaited(disk, commit));
        session.perform(new RenameProject("One"));
        assertThat(session.saving().state()).isEqualTo(new SaveState.Saving(1));
        disk.countDown();
        session.close();
        assertThat(session.saving().state()).isEqualTo(new SaveState.Saved());
    }

    @Test
    void whatCouldNotBeWrittenIsKeptAndWrittenInOrderLater() throws IOException {
        var full = new AtomicBoolean(true);
        Session session =
                session(commit -> {
                    if (full.get()) throw Refused.because("store.full");
                    written.add(commit);
                });
        session.perform(new RenameProject("One"));
        session.perform(new RenameProject("Two"));
        full.set(false);
        session.perform(new RenameProject("Three"));
        session.close();
        assertThat(written.stream().map(commit -> commit.change().after().title()))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void closingSaysWhatKeptItFromBeingSaved() {
        Session session =
                session(_ -> {
                    throw Refused.because("store.full");
                });
        session.perform(new RenameProject("One"));
        assertThatThrownBy(session::close)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("store.full"));
    }

    private void awaited(CountDownLatch disk, Commit commit) {
        try {
            disk.await();
            written.add(commit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Session session(Saving.Writer writer) {
        return new Session(
                Project.named("P"), History.empty(), new Saving(writer), "Una", Clock.systemUTC());
    }
}
