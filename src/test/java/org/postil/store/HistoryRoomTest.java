package org.postil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edit.Edit;
import org.postil.edit.RandomEdits;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.edit.history.Step;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.store.history.HistoryRows.Room;
import org.postil.store.sql.Access;
import org.postil.store.sql.Database;

/// The history in the file has room for so much: the oldest steps go, the others undo and redo as
/// ever. On random edits, undos, redos and restarts.
class HistoryRoomTest {

    private static final int SEEDS = 10;
    private static final int ACTIONS = 90;
    private static final Room FEW = new Room(7, 1_000_000);
    private static final Room SHORT = new Room(1_000, 3_000);

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void neverMoreThanSoManySteps() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) walk(seed, FEW);
    }

    @Test
    void neverMoreThanSoManyBytesButForTheNewestStep() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) walk(seed, SHORT);
    }

    @Test
    void aHistoryWithRoomIsWhole() throws Exception {
        try (var working = new Working(1, new Room(10, 1_000_000))) {
            for (int i = 0; i < 10; i++) working.tag();
            assertThat(working.history.isShortened()).isFalse();
            working.tag();
            assertThat(working.history.isShortened()).isTrue();
            assertThat(working.history.steps()).hasSize(10);
        }
    }

    @Test
    void theNewestStepStaysThoughItHasNoRoom() throws Exception {
        try (var working = new Working(2, new Room(10, 1))) {
            Project before = working.project;
            for (int i = 0; i < 3; i++) {
                before = working.project;
                working.tag();
            }
            working.restart();
            assertThat(working.history.steps()).hasSize(1);
            assertThat(working.history.undo(working.project).orElseThrow().change().after())
                    .isEqualTo(before);
        }
    }

    @Test
    void anEmptiedBinLeavesNoWordOfWhatWasDroppedBefore() throws Exception {
        try (var working = new Working(3, FEW)) {
            for (int i = 0; i < 10; i++) working.tag();
            working.took(
                    Optional.of(
                            working.history.emptyBin(
                                    working.project, working.edits.stamp().when())));
            assertThat(working.history.isShortened()).isFalse();
            working.restart();
            assertThat(working.history.isShortened()).isFalse();
        }
    }

    /// What the file dropped and memory did not hear of yet can be taken back all the same.
    @Test
    void whatIsUndoneBeforeTheDroppingIsHeardOfIsKept() throws Exception {
        try (var working = new Working(4, FEW)) {
            working.deaf = true;
            for (int i = 0; i < 10; i++) working.tag();
            for (int i = 0; i < 9; i++) working.took(working.history.undo(working.project));
            Project start = working.project;
            working.restart();
            assertThat(working.project).isEqualTo(start);
            assertThat(working.history.steps()).isEmpty();
            assertThat(working.history.undoneSteps()).hasSize(9);
        }
    }

    private void walk(int seed, Room room) throws Exception {
        var chance = new Random(seed);
        try (var working = new Working(seed, room)) {
            for (int i = 0; i < ACTIONS; i++) {
                switch (chance.nextInt(10)) {
                    case 0, 1 -> working.undo();
                    case 2 -> working.redo();
                    case 3 -> {
                        if (chance.nextInt(4) == 0) working.restart();
                    }
                    default -> working.edit();
                }
            }
            working.restart();
            assertThat(working.history.isShortened()).isTrue();
            working.thereAndBack();
            assertThat(ProjectCheck.problems(working.path)).isEmpty();
            Path rescued = folder.resolve("rescued" + seed + room.steps() + ".postil");
            assertThat(Rescue.run(working.path, rescued)).isEmpty();
        }
    }

    /// A file, and what is done in it, beside a history without limit.
    private final class Working implements AutoCloseable {
        private final Room room;
        private final RandomEdits edits;
        private final Path path;
        private final History whole = History.empty();
        private ProjectFile file;
        private History history = History.empty();
        private Project project;
        private boolean deaf;

        Working(int seed, Room room) throws Refused {
            this.room = room;
            edits = new RandomEdits(seed);
            project = edits.project();
            path = folder.resolve(seed + "-" + room.steps() + ".postil");
            file = ProjectFile.create(path, project, List.of());
            listen();
        }

        void edit() throws Exception {
            perform(edits.edit(project));
        }

        void tag() throws Exception {
            perform(edits.addTag(project));
        }

        private void perform(Edit edit) throws Exception {
            Instant now = edits.stamp().when();
            whole.perform(project, edit, now);
            Commit commit = history.perform(project, edit, now);
            took(Optional.of(commit));
            assertThat(history.undoable()).map(Step::number).hasValue(commit.step().number());
            assertHasRoom();
        }

        void undo() throws Refused {
            Optional<Commit> undone = history.undo(project);
            if (undone.isPresent()) tookAs(whole.undo(project), undone.get());
        }

        void redo() throws Refused {
            Optional<Commit> redone = history.redo(project);
            assertThat(whole.redoable().isPresent()).isEqualTo(redone.isPresent());
            if (redone.isPresent()) tookAs(whole.redo(project), redone.get());
        }

        private void tookAs(Optional<Commit> expected, Commit commit) throws Refused {
            Project after = expected.orElseThrow().change().after();
            assertThat(commit.change().after().equals(after)).isTrue();
            took(Optional.of(commit));
        }

        void took(Optional<Commit> commit) throws Refused {
            if (commit.isEmpty()) return;
            file.commit(commit.get());
            project = commit.get().change().after();
        }

        void restart() throws Refused {
            List<Message> done = labels(history.steps());
            List<Message> undone = labels(history.undoneSteps());
            boolean shortened = history.isShortened();
            file.close();
            file = ProjectFile.open(path);
            listen();
            history = file.history();
            whole.endTyping();
            assertThat(file.read()).isEqualTo(project);
            if (deaf) return;
            assertThat(labels(history.steps())).isEqualTo(done);
            assertThat(labels(history.undoneSteps())).isEqualTo(undone);
            assertThat(history.isShortened()).isEqualTo(shortened);
        }

        /// Takes back all that is kept, and does it again.
        void thereAndBack() throws Refused {
            int steps = history.steps().size();
            for (int i = 0; i < steps; i++) undo();
            assertThat(history.undoable()).isEmpty();
            restart();
            for (int i = 0; i < steps; i++) redo();
            assertThat(history.steps()).hasSize(steps);
            restart();
            assertThat(labels(history.steps())).isEqualTo(labels(whole.steps().subList(0, steps)));
        }

        private void listen() {
            file.keep(room);
            file.whenDropped(number -> {
                if (!deaf) history.drop(number);
            });
        }

        private void assertHasRoom() throws SQLException {
            try (Database database = Database.open(path, Access.READ)) {
                List<Long> steps =
                        database.list(
                                "SELECT octet_length(label || way) AS bytes FROM history"
                                        + " WHERE number > 0",
                                row -> row.number("bytes"));
                assertThat(steps).hasSizeLessThanOrEqualTo(room.steps());
                long bytes = steps.stream().mapToLong(Long::longValue).sum();
                if (steps.size() > 1) assertThat(bytes).isLessThanOrEqualTo(room.bytes());
            }
        }

        @Override
        public void close() throws Refused {
            file.close();
        }
    }

    private static List<Message> labels(List<Step> steps) {
        return steps.stream().map(Step::label).toList();
    }
}
