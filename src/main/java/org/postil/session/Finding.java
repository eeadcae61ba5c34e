package org.postil.session;

import java.util.stream.Stream;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.Finder.Candidates;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.TaggedDocuments;
import org.postil.model.Project;
import org.postil.store.ProjectFile;

/// Finds in an open project: the index in its file tells which versions are worth a look, and what
/// is remembered of the tags which documents; texts and tags in memory are what is looked at. What
/// was done and is not yet saved is found too. May be used by several threads.
public final class Finding {

    private final ProjectFile file;
    private final TaggedDocuments tagged = new TaggedDocuments();

    public Finding(ProjectFile file) {
        this.file = file;
    }

    /// The hits in their order, each looked for only when it is asked for. Asks the file, so not
    /// for the thread of the screen.
    public Stream<Hit> in(Project project, Search search) {
        Search widened = search.widened(project.codebook());
        Candidates candidates = tagged.among(project, widened, file.mayHold(widened));
        return Finder.run(project, widened, candidates);
    }
}
