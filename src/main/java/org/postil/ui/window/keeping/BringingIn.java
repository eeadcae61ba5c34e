package org.postil.ui.window.keeping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.format.Imported;
import org.postil.format.TextFile;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.id.Id;
import org.postil.session.Bringing;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.project.Work;

/// Brings files into the project as documents: all that can be read, as one step that can be taken
/// back; what could not be read is named with the reason.
public final class BringingIn {

    private final Work work;
    private final Panes panes;

    public BringingIn(Work work, Panes panes) {
        this.work = work;
        this.panes = panes;
    }

    /// What came of reading some files.
    ///
    /// @param problems sentences, each naming its file
    public record Read(List<Imported> good, List<Message> problems) {}

    /// Reads files. Not on the thread of the screen.
    public static Read read(List<Path> files) {
        var good = new ArrayList<Imported>();
        var problems = new ArrayList<Message>();
        for (Path file : files) {
            try {
                Imported imported = TextFile.read(file, Optional.empty(), Instant.now());
                good.add(imported);
                problems.addAll(imported.problems());
            } catch (Refused refused) {
                problems.add(refused.problem());
            }
        }
        return new Read(good, problems);
    }

    /// Takes in what was read and opens the first of it. Returns what is to be told of it, a
    /// sentence a line; empty where all is well.
    ///
    /// @param under the document whose versions the files are; none where each is a document
    public String take(Read read, Optional<Id<Document>> under) {
        List<Bringing> all = bringings(read, under.flatMap(id -> work.project().document(id)));
        if (!all.isEmpty() && !work.isLeft()) {
            List<Edit> edits = all.stream().map(Bringing::edit).toList();
            work.perform(
                    edits.size() == 1
                            ? edits.getFirst()
                            : new Edit.Together(Message.of("edit.import", edits.size()), edits));
            panes.open(all.getFirst().witness());
        }
        return String.join("\n\n", read.problems().stream().map(Texts::of).toList());
    }

    private static List<Bringing> bringings(Read read, Optional<Document> under) {
        return under.map(target -> Bringing.asVersions(target, read.good()))
                .orElseGet(() ->
                        read.good().stream().map(one -> Bringing.asDocument(one, "")).toList());
    }
}
