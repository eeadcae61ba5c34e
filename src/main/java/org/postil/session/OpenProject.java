package org.postil.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.postil.message.Refused;
import org.postil.store.ProjectFile;

/// A project file and the session on it. Closing it waits until all is saved, then lets the file
/// go.
public record OpenProject(ProjectFile file, Session session) implements AutoCloseable {

    /// Opens a project to work in it, in the name of whoever is logged in. Belongs to the calling
    /// thread.
    public static OpenProject open(Path path) throws Refused {
        ProjectFile file = ProjectFile.open(path);
        try {
            var saving = new Saving(file::commit);
            String reader = System.getProperty("user.name", "");
            return new OpenProject(
                    file,
                    new Session(file.read(), file.history(), saving, reader, Clock.systemUTC()));
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /// Makes a copy of the project file, with all that was done until now. Refused, nothing is left
    /// behind. Not for the thread of the screen.
    public void copyTo(Path target) throws IOException {
        session.saving().settle();
        file.copyTo(target);
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } finally {
            file.close();
        }
    }
}
