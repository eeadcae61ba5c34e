package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.RandomEdits;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.edit.history.Step;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Project;

/// What is written is read again, whole, and so is the way back. On random edits of every kind, in
/// texts that begin with an astral letter.
class RandomHistoryLawsTest {

    private static final int ROUNDS = 40;
    private static final int EDITS = 60;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void aNewFileHoldsTheProject() throws Refused {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Project project = new RandomEdits(seed).project(EDITS);
            Path file = folder.resolve(seed + ".postil");
            ProjectFile.create(file, project, List.of()).close();
            assertThat(read(file)).isEqualTo(project);
        }
    }

    @Test
    void whatWasDoneUndoneAndRedoneIsReadAgain() throws Refused {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Working working = new Working(seed);
            working.edit(EDITS);
            working.undo(EDITS / 3);
            working.redo(EDITS / 6);
            working.file.close();
            assertThat(read(working.file.path())).isEqualTo(working.project);
        }
    }

    @Test
    void theHistoryOfAnEarlierSessionUndoesAndRedoesTheSame() throws Refused {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Working working = new Working(seed);
            working.edit(EDITS);
            working.undo(EDITS / 2);
            working.file.close();
            try (ProjectFile again = ProjectFile.openToRead(working.file.path())) {
                History reopened = again.history();
                assertThat(labels(reopened)).isEqualTo(labels(working.history));
                assertSameWay(again.read(), reopened, working.history);
            }
        }
    }

    @Test
    void twoThousandActionsAreTakenBackAndDoneAgainAfterTwoRestarts() throws Refused {
        Working working = new Working(2_000);
        working.edit(2_000);
        working.file.close();
        Project end = working.project;
        Project start = end;
        for (Optional<Commit> next = working.history.undo(start);
                next.isPresent();
                next = working.history.undo(start)) start = next.get().change().after();
        assertThat(goAllTheWay(working.file.path(), History::undo, 2_000)).isEqualTo(start);
        assertThat(goAllTheWay(working.file.path(), History::redo, 2_000)).isEqualTo(end);
        assertThat(ProjectCheck.problems(working.file.path())).isEmpty();
    }

    /// Opens the file, takes back or does again all that there is, and returns what the file has.
    private static Project goAllTheWay(
            Path path, BiFunction<History, Project, Optional<Commit>> way, int steps)
            throws Refused {
        try (ProjectFile file = ProjectFile.open(path)) {
            History history = file.history();
            Project project = file.read();
            int taken = 0;
            for (Optional<Commit> next = way.apply(history, project);
                    next.isPresent();
                    next = way.apply(history, project)) {
                file.commit(next.get());
                project = next.get().change().after();
                taken++;
            }
            // What is typed on in one place is one action with many commits.
            assertThat(taken).isBetween(steps * 9 / 10, steps);
            assertThat(file.read()).isEqualTo(project);
        }
        return read(path);
    }

    @Test
    void stepNumbersGoOn() throws Refused {
        Working working = new Working(7);
        working.edit(5);
        working.undo(2);
        working.file.close();
        try (ProjectFile again = ProjectFile.open(working.file.path())) {
            History history = again.history();
            Project project = again.read();
            Commit commit = history.perform(project, new RandomEdits(8).addTag(project), now());
            assertThat(commit.step().number()).isEqualTo(6);
            again.commit(commit);
            assertThat(labels(again.history())).isEqualTo(labels(history));
        }
    }

    /// Undoes all, then redoes all, in both; each state must be the same.
    private static void assertSameWay(Project start, History one, History other) {
        Project project = start;
        List<Function<Project, Optional<Commit>>> ones = List.of(one::undo, one::redo);
        List<Function<Project, Optional<Commit>>> others = List.of(other::undo, other::redo);
        for (int way = 0; way < 2; way++) {
            Optional<Commit> next = ones.get(way).apply(project);
            while (next.isPresent()) {
                Commit expected = others.get(way).apply(project).orElseThrow();
                assertThat(next.get().change()).isEqualTo(expected.change());
                project = expected.change().after();
                next = ones.get(way).apply(project);
            }
            assertThat(others.get(way).apply(project)).isEmpty();
        }
    }

    private static List<Message> labels(History history) {
        return history.steps().stream().map(Step::label).toList();
    }

    private static Instant now() {
        return Instant.parse("2026-05-06T07:08:09Z");
    }

    private static Project read(Path file) throws Refused {
        try (ProjectFile opened = ProjectFile.openToRead(file)) {
            return opened.read();
        }
    }

    /// A file and what is done in it.
    private final class Working {
        private final RandomEdits edits;
        private final History history = History.empty();
        private final ProjectFile file;
        private Project project;

        Working(int seed) throws Refused {
            edits = new RandomEdits(seed);
            project = edits.project();
            file = ProjectFile.create(folder.resolve("w" + seed + ".postil"), project, List.of());
        }

        void edit(int count) throws Refused {
            for (int i = 0; i < count; i++) {
                took(
                        Optional.of(
                                history.perform(
                                        project, edits.edit(project), edits.stamp().when())));
            }
        }

        void undo(int count) throws Refused {
            for (int i = 0; i < count; i++) took(history.undo(project));
        }

        void redo(int count) throws Refused {
            for (int i = 0; i < count; i++) took(history.redo(project));
        }

        private void took(Optional<Commit> commit) throws Refused {
            if (commit.isEmpty()) return;
            file.commit(commit.get());
            project = commit.get().change().after();
        }
    }
}
