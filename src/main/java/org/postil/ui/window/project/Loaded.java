package org.postil.ui.window.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.postil.edit.history.History;
import org.postil.model.Project;
import org.postil.session.OpenProject;
import org.postil.session.safety.MissingWork;
import org.postil.session.safety.SecondCopy;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;

/// What was read from a project file, on any thread, before work begins on the one of the screen.
///
/// @param missing what was done when it was open before and is not in the file
public record Loaded(
        ProjectFile file,
        Project project,
        History history,
        SecondCopy copy,
        Optional<MissingWork> missing) {

    /// Opens a file to work in it.
    public static Loaded from(Path path, SafetyFolder safety) throws IOException {
        SecondCopy.beforeMigration(path, safety);
        return from(ProjectFile.open(path), safety);
    }

    /// Opens a file to look. Somebody else may have it open.
    public static Loaded toRead(Path path, SafetyFolder safety) throws IOException {
        return from(ProjectFile.openToRead(path), safety);
    }

    private static Loaded from(ProjectFile file, SafetyFolder safety) throws IOException {
        try {
            Project project = file.read();
            var copy = new SecondCopy(file, safety);
            return new Loaded(file, project, file.history(), copy, copy.missing(project));
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /// Begins to work, in the name of whoever is logged in. The session belongs to this thread.
    public OpenProject begin() {
        return OpenProject.begin(file, project, history, copy);
    }
}
