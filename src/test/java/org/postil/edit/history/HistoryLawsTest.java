package org.postil.edit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.RandomEdits;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;

/// The laws of editing, on 100,000 random edits in all.
class HistoryLawsTest {

    private static final int ROUNDS = 500;
    private static final int EDITS = 100;

    @Test
    void undoIsExactAndSoIsRedo() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Project start = edits.project();
            History history = History.empty();
            Project end = perform(history, edits, start);
            Project back = start;
            Project now = end;
            while (history.undoable().isPresent())
                now = history.undo(now).orElseThrow().change().after();
            assertThat(withoutBin(now)).isEqualTo(withoutBin(back));
            while (history.redoable().isPresent())
                now = history.redo(now).orElseThrow().change().after();
            assertThat(now).isEqualTo(end);
        }
    }

    @Test
    void applyingIsAFold() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomEdits edits = new RandomEdits(-1L - seed);
            Project start = edits.project();
            History history = History.empty();
            Project now = start;
            List<Edit> done = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                Commit commit = history.perform(now, edits.edit(now), Instant.EPOCH);
                done.add(commit.change().edit());
                now = commit.change().after();
            }
            Project again = start;
            for (Edit edit : done) again = Editing.apply(again, edit).after();
            assertThat(again).isEqualTo(now);
        }
    }

    private static Project perform(History history, RandomEdits edits, Project start) {
        Project now = start;
        for (int i = 0; i < EDITS; i++) {
            now = history.perform(now, edits.edit(now), edits.stamp().when()).change().after();
        }
        return now;
    }

    /// What was added and undone waits in the bin; all else must be as it was.
    private static Project withoutBin(Project project) {
        return project.withDocuments(
                project.documents().stream()
                        .map(document -> document.withWitnesses(kept(document)))
                        .toList());
    }

    private static List<Witness> kept(Document document) {
        return document.allWitnesses().stream()
                .filter(one -> !one.removed() || one.id().equals(document.main()))
                .toList();
    }
}
