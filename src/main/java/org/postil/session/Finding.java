package org.postil.session;

import java.util.stream.Stream;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.model.Project;
import org.postil.store.ProjectFile;

/// Finds in an open project: the index in its file tells which versions are worth a look, the texts
/// in memory are what is looked at. What was done and is not yet saved is found too.
public final class Finding {

    private Finding() {}

    /// The hits in their order, each looked for only when it is asked for. Asks the file, so not
    /// for the thread of the screen.
    public static Stream<Hit> in(ProjectFile file, Project project, Search search) {
        Search widened = search.widened(project.codebook());
        return Finder.run(project, widened, file.mayHold(widened));
    }
}
