package org.postil.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.history.Commit;
import org.postil.edit.history.History;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;

/// Tags in a project as fast as it can, until it is killed. It says the id of each tag when, and
/// only when, the commit has returned.
final class TaggingProcess {

    private TaggingProcess() {}

    static void main(String... arguments) throws IOException {
        try (ProjectFile file = ProjectFile.open(Path.of(arguments[0]))) {
            PrintStream out = System.out;
            History history = file.history();
            Project project = file.read();
            out.println("open");
            while (!out.checkError()) {
                Commit commit = history.perform(project, tag(project), Instant.now());
                file.commit(commit);
                out.println(last(commit).id());
                project = commit.change().after();
            }
        }
    }

    private static AddAnnotations tag(Project project) {
        Tag said =
                new Tag.SpeakerTag(
                        project.codebook().people().getFirst().id(),
                        Tag.Mode.DIRECT,
                        List.of(project.codebook().people().getLast().id()));
        Witness witness = Cable.witness(project);
        return AddAnnotations.one(witness.id(), Annotation.of(Cable.at("Stalin"), said, Cable.UNA));
    }

    private static Annotation last(Commit commit) {
        return ((AddAnnotations) commit.change().edit()).annotations().getFirst();
    }
}
