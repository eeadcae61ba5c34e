package org.postil.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postil.edit.history.History;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.session.safety.FirstCopy;
import org.postil.session.safety.MissingWork;
import org.postil.session.safety.MissingWork.Deed;
import org.postil.session.safety.SecondCopy;
import org.postil.store.ProjectFile;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot;

/// A project file and the session on it. Closing it waits until all is saved, then lets the file
/// go.
///
/// @param copy what keeps its earlier states; empty where nobody does
public record OpenProject(ProjectFile file, Session session, Optional<SecondCopy> copy)
        implements AutoCloseable {

    /// Opens a project to work in it for a moment, in the name of whoever is logged in. Belongs to
    /// the calling thread. The state before the first change is kept.
    ///
    /// @param notKept told what keeps it from being kept, on the thread that saves
    public static OpenProject open(Path path, SafetyFolder safety, Consumer<IOException> notKept)
            throws Refused {
        SecondCopy.beforeMigration(path, safety);
        ProjectFile file = ProjectFile.open(path);
        try {
            var copy = new FirstCopy(file, safety, notKept);
            return new OpenProject(
                    file,
                    session(file.read(), file.history(), new Saving(copy::write)),
                    Optional.empty());
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /// Begins to work in a file that was read before, in the name of whoever is logged in. Belongs
    /// to the calling thread.
    public static OpenProject begin(
            ProjectFile file, Project project, History history, SecondCopy copy) {
        Session session = session(project, history, new Saving(copy::write, copy.shelter()));
        return new OpenProject(file, session, Optional.of(copy));
    }

    private static Session session(Project project, History history, Saving saving) {
        String reader = System.getProperty("user.name", "");
        return new Session(project, history, saving, reader, Clock.systemUTC());
    }

    /// Makes a copy of the project file, with all that was done until now. Refused, nothing is left
    /// behind. Not for the thread of the screen.
    public void copyTo(Path target) throws IOException {
        session.saving().settle();
        file.copyTo(target);
    }

    /// What is wrong with the project file, with all that was done until now; empty where all is
    /// well. Not for the thread of the screen.
    public List<Message> problems() throws IOException {
        session.saving().settle();
        return file.problems();
    }

    /// Makes a new project file of what can be read of this one, as [Rescue] does, and returns what
    /// was lost. What could not be saved is left out. Not for the thread of the screen.
    public List<Message> rescueTo(Path target) throws Refused {
        return file.rescueTo(target);
    }

    /// Keeps the state of now, with all that was done until now, among the earlier ones for good.
    /// Not for the thread of the screen, and not where nobody keeps states.
    public Snapshot keep(String name) throws IOException {
        session.saving().settle();
        return copy.orElseThrow().keepNamed(name);
    }

    /// What was not read yet is not waited for.
    private void endFile() throws Refused {
        try {
            file.stopReading();
            copy.ifPresent(SecondCopy::close);
        } finally {
            file.close();
        }
    }

    /// Does again what could not be saved when the project was open before. Each deed can be
    /// undone.
    public void putBack(MissingWork missing) {
        for (Deed deed : missing.deeds()) {
            if (deed.emptiesBin()) session.emptyBin();
            else if (session.take(deed.change()).isEmpty()) session.perform(deed.change().edit());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } finally {
            endFile();
        }
    }
}
