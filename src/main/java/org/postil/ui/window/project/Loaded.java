package org.postil.ui.window.project;

import java.io.IOException;
import java.nio.file.Path;
import org.postil.edit.history.History;
import org.postil.model.Project;
import org.postil.session.OpenProject;
import org.postil.session.safety.SecondCopy;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;

/// What was read from a project file, on any thread, before work begins on the one of the screen.
public record Loaded(ProjectFile file, Project project, History history) {

    /// Opens a file to work in it.
    public static Loaded from(Path path, SafetyFolder safety) throws IOException {
        SecondCopy.beforeMigration(path, safety);
        return from(ProjectFile.open(path));
    }

    /// Opens a file to look. Somebody else may have it open.
    public static Loaded toRead(Path path) throws IOException {
        return from(ProjectFile.openToRead(path));
    }

    private static Loaded from(ProjectFile file) throws IOException {
        try {
            return new Loaded(file, file.read(), file.history());
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /// Begins to work, in the name of whoever is logged in. The session belongs to this thread.
    public OpenProject begin(SafetyFolder safety) {
        return OpenProject.begin(file, project, history, safety);
    }
}
