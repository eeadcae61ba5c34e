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
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.session.Bringing;
import org.postil.session.Gathering;
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
    public record Read(Gathering good, List<Message> problems) {

        /// The versions that should stand beside each other: the only file that is like another,
        /// and that one.
        Optional<List<Id<Witness>>> pair() {
            if (good.alike().size() != 1 || good.files().size() > 2) return Optional.empty();
            Gathering.Placed one = good.alike().getFirst();
            Id<Witness> other = one.alike().orElseThrow().witness().id();
            return Optional.of(List.of(other, one.file().document().main()));
        }
    }

    /// Reads files, and looks what of the project they are like. Not on the thread of the screen.
    public static Read read(List<Path> files, Project project) {
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
        return new Read(Gathering.of(project, good), problems);
    }

    /// Takes in what was read and opens the first of it. Returns what is to be told of it, a
    /// sentence a line; empty where all is well.
    ///
    /// @param under the document whose versions the files are; none where each is a document
    public String take(Read read, Optional<Id<Document>> under) {
        Optional<Document> target = under.flatMap(id -> work.project().document(id));
        List<Imported> files = read.good().files().stream().map(Gathering.Placed::file).toList();
        perform(
                target.map(document -> Bringing.asVersions(document, files))
                        .orElseGet(read.good()::apart));
        return told(read);
    }

    /// The same, with those that are like another as versions of one document. The two of a pair
    /// are opened beside each other.
    public String takeTogether(Read read) {
        perform(read.good().together());
        read.pair()
                .ifPresent(pair -> {
                    panes.open(pair.getFirst());
                    panes.openBeside(pair.getLast());
                    panes.open(pair.getFirst());
                });
        return told(read);
    }

    /// True where two versions were opened beside each other by it.
    public boolean isPair(Read read) {
        return read.pair().filter(pair -> panes.open().containsAll(pair)).isPresent();
    }

    private void perform(List<Bringing> all) {
        if (all.isEmpty() || work.isLeft()) return;
        List<Edit> edits = all.stream().map(Bringing::edit).toList();
        work.perform(
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Together(Message.of("edit.import", edits.size()), edits));
        panes.open(all.getFirst().witness());
    }

    private static String told(Read read) {
        return String.join("\n\n", read.problems().stream().map(Texts::of).toList());
    }
}
