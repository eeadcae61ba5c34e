package org.postil.session.safety;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.postil.edit.history.Commit;
import org.postil.message.Refused;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot;
import org.postil.store.safety.Snapshot.Kind;
import org.postil.store.safety.Snapshots;

/// Writes what a command does to a project file, after the state before it was kept in the safety
/// folder. Many commands in a quarter of an hour keep one state, so that a script does not crowd
/// out the earlier ones; what brings documents in or empties the bin keeps its own.
///
/// A state that can't be kept is told and keeps nobody from working.
public final class FirstCopy {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final ProjectFile file;
    private final SafetyFolder safety;
    private final Consumer<IOException> refused;
    private boolean begun;

    /// @param refused told what keeps the state from being kept
    public FirstCopy(ProjectFile file, SafetyFolder safety, Consumer<IOException> refused) {
        this.file = file;
        this.safety = safety;
        this.refused = refused;
    }

    public void write(Commit commit) throws Refused {
        if (!begun && !file.readOnly()) keep(changesMuch(commit));
        begun = true;
        file.commit(commit);
    }

    private void keep(boolean always) {
        try {
            Snapshots states = safety.of(file);
            if (always || !hasNew(states.list())) states.keep(file, Kind.BEFORE);
        } catch (IOException problem) {
            refused.accept(problem);
        }
    }

    private static boolean changesMuch(Commit commit) {
        return commit.kind() == Commit.Kind.EMPTIED || SecondCopy.bringsIn(commit.change().edit());
    }

    private static boolean hasNew(List<Snapshot> states) {
        return states.stream()
                .findFirst()
                .filter(state -> state.at().isAfter(Instant.now().minus(PAUSE)))
                .isPresent();
    }
}
