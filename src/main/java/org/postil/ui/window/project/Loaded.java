package org.postil.ui.window.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.postil.edit.history.History;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.session.OpenProject;
import org.postil.session.safety.MissingWork;
import org.postil.session.safety.SecondCopy;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;

/// What was read from a project file, on any thread, before work begins on the one of the screen.
/// Texts and marks may still be on their way.
///
/// @param missing what was done when it was open before and is not in the file
public record Loaded(
        ProjectFile file,
        Project project,
        History history,
        SecondCopy copy,
        Optional<MissingWork> missing) {

    /// Opens a file to work in it, and returns while texts and marks are still on their way.
    public static Loaded from(Path path, SafetyFolder safety) throws IOException {
        return from(path, safety, Thread.ofPlatform().daemon().name("postil-arriving")::start);
    }

    /// The same.
    ///
    /// @param executor reads the texts and marks
    public static Loaded from(Path path, SafetyFolder safety, Executor executor)
            throws IOException {
        SecondCopy.beforeMigration(path, safety);
        ProjectFile file = ProjectFile.open(path);
        return from(file, safety, () -> file.outline(executor));
    }

    /// Opens a file to look. Somebody else may have it open.
    public static Loaded toRead(Path path, SafetyFolder safety) throws IOException {
        ProjectFile file = ProjectFile.openToRead(path);
        return from(file, safety, file::read);
    }

    private interface Reading {
        Project read() throws Refused;
    }

    private static Loaded from(ProjectFile file, SafetyFolder safety, Reading reading)
            throws IOException {
        try {
            Project project = reading.read();
            var copy = new SecondCopy(file, safety);
            Optional<MissingWork> missing = copy.missing(project);
            // It is offered at once: whoever leaves before would lose it.
            if (missing.isPresent()) file.awaitAll();
            return new Loaded(file, project, file.history(), copy, missing);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /// Waits for the texts of these versions, before any other.
    public Loaded with(List<Id<Witness>> versions) throws IOException {
        try {
            for (Id<Witness> one : versions) project.witness(one).ifPresent(Witness::text);
            return this;
        } catch (UncheckedIOException damaged) {
            file.close();
            throw damaged.getCause();
        } catch (RuntimeException bug) {
            file.close();
            throw bug;
        }
    }

    /// Begins to work, in the name of whoever is logged in. The session belongs to this thread.
    public OpenProject begin() {
        return OpenProject.begin(file, project, history, copy);
    }
}
