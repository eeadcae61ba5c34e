package org.postil.store.safety;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.id.Kebab;
import org.postil.store.ProjectCheck;
import org.postil.store.ProjectFile;

/// An earlier state of a project: a whole project file of its own, looked through when it was made.
///
/// @param file never opened to write
/// @param at when it was the state, to the millisecond
/// @param name what the reader called it; empty but for [Kind#NAMED]
/// @param bytes of the file
public record Snapshot(Path file, Instant at, Kind kind, String name, long bytes) {

    /// On what occasion a state was kept. The names stand in file names.
    public enum Kind {
        OPENED,
        AT_WORK,
        /// Before much was brought in or deleted at once.
        BEFORE,
        CLOSED,
        NAMED
    }

    public boolean isNamed() {
        return kind == Kind.NAMED;
    }

    /// In words: what the reader called it, or on what occasion it was kept.
    public Message occasion() {
        return Message.of("store.safety.kind." + Kebab.of(kind), name);
    }

    /// Makes a new project file that is as the project was then. The snapshot stays.
    ///
    /// @param target a file that is not there yet
    /// @throws Refused where there is one, or the snapshot is not any more what was kept
    public void restoreTo(Path target) throws Refused {
        List<Message> problems = ProjectCheck.losses(file);
        if (!problems.isEmpty()) {
            throw Refused.because("store.safety.spoiled", problems.getFirst());
        }
        try (ProjectFile state = ProjectFile.openToRead(file)) {
            state.copyTo(target);
        }
    }
}
