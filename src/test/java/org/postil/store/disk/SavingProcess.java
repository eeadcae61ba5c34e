package org.postil.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.store.Cable;
import org.postil.store.ProjectFile;
import org.postil.store.sql.Database;
import org.postil.text.Anchor;

/// Tags twice, and tries again what is refused, as the window does. It says "saved" and the id of a
/// tag when the commit has returned, "refused" and why where it was, "lost" and the id where it
/// stayed so, and "end".
final class SavingProcess {

    private static final int TAGS = 2;
    private static final int TRIES = 3;

    private SavingProcess() {}

    /// @param arguments the file; and "careless" for one that is never flushed
    static void main(String... arguments) throws Exception {
        try (ProjectFile file = ProjectFile.open(Path.of(arguments[0]))) {
            if (arguments.length > 1) neverFlush(file);
            say("open");
            work(file);
        } catch (Refused refused) {
            say("refused " + refused.problem().key());
        }
        say("end");
    }

    private static void work(ProjectFile file) throws IOException {
        History history = file.history();
        Project project = file.read();
        for (int i = 0; i < TAGS; i++) {
            Commit commit = history.perform(project, tag(project), Instant.now());
            String id =
                    ((AddAnnotations) commit.change().edit()).annotations().getFirst().id() + "";
            say("tags " + id);
            boolean saved = false;
            for (int attempt = 0; attempt < TRIES && !saved; attempt++) saved = save(file, commit);
            say((saved ? "saved " : "lost ") + id);
            if (!saved) return;
            project = commit.change().after();
        }
    }

    private static boolean save(ProjectFile file, Commit commit) {
        try {
            file.commit(commit);
            return true;
        } catch (Refused refused) {
            say("refused " + refused.problem().key());
            return false;
        }
    }

    private static AddAnnotations tag(Project project) {
        Tag said =
                new Tag.SpeakerTag(
                        project.codebook().people().getFirst().id(),
                        Tag.Mode.DIRECT,
                        List.of(project.codebook().people().getLast().id()));
        Anchor anchor = Cable.at("Stalin");
        return AddAnnotations.one(
                Cable.witness(project).id(), Annotation.of(anchor, said, Cable.UNA));
    }

    /// One write, so that lines of a process that is watched stay apart.
    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private static void neverFlush(ProjectFile file) throws Exception {
        var database = ProjectFile.class.getDeclaredField("database");
        database.setAccessible(true);
        ((Database) database.get(file)).pragma("synchronous = 0");
    }
}
