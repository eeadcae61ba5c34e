package org.postil.session.safety;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.LibraryEdit.AddWitness;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.edit.change.EmptiedBin;
import org.postil.edit.history.Commit;
import org.postil.format.json.ProjectJson;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.store.history.EditJson;

/// What a commit does, as lines of text without tabs: a word and JSON. `edit` is an edit as the
/// history has it; `document` and `witness` bring in what stands in a project of its own, with the
/// files it came from; `emptied` is the bin.
///
/// Law: what is read of what was written does the same to an equal project.
final class CommitLines {

    private static final String EDIT = "edit ";
    private static final String DOCUMENT = "document ";
    private static final String WITNESS = "witness ";
    private static final String EMPTIED = "emptied";

    private CommitLines() {}

    static List<String> write(Commit commit) {
        if (commit.kind() == Commit.Kind.EMPTIED) return List.of(EMPTIED);
        var lines = new ArrayList<String>();
        write(commit.change().edit(), commit.change().before(), lines);
        return lines;
    }

    /// What the lines of one commit do to this project. Throws an unchecked exception or a
    /// [Refused] where they are none, or were written for another project.
    static Change read(List<String> lines, Project project) throws Refused {
        if (isEmptied(lines)) return EmptiedBin.of(project);
        var edits = new ArrayList<Edit>();
        Project now = project;
        for (String line : lines) {
            Edit edit = edit(line, now);
            edits.add(edit);
            now = Editing.apply(now, edit).after();
        }
        Edit whole =
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Together(Message.of("edit.put-back"), edits);
        return Editing.apply(project, whole);
    }

    static boolean isEmptied(List<String> lines) {
        return lines.equals(List.of(EMPTIED));
    }

    /// Returns the project after the edit.
    private static Project write(Edit edit, Project project, List<String> lines) {
        if (edit instanceof Edit.Together together && SecondCopy.bringsIn(together)) {
            Project now = project;
            for (Edit part : together.edits()) now = write(part, now, lines);
            return now;
        }
        lines.add(line(edit, project));
        return Editing.apply(project, edit).after();
    }

    private static String line(Edit edit, Project project) {
        if (edit instanceof AddDocument one) {
            return DOCUMENT + json(project, one.document(), one.originals());
        }
        if (edit instanceof AddWitness one) {
            Document alone = Document.of("-", one.witness());
            return WITNESS + one.document() + " " + json(project, alone, one.originals());
        }
        return EDIT + EditJson.write(edit, project);
    }

    private static Edit edit(String line, Project project) throws Refused {
        String rest = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith(EDIT)) return EditJson.read(rest, project);
        ProjectJson.Loaded loaded = loaded(rest.substring(rest.indexOf('{')));
        Document document = loaded.project().allDocuments().getFirst();
        if (line.startsWith(DOCUMENT)) return new AddDocument(document, loaded.originals());
        Id<Document> into = Id.parse(rest.substring(0, rest.indexOf(' ')));
        return new AddWitness(into, document.mainWitness(), loaded.originals());
    }

    /// A project of this document alone, on one line: between its tokens a line's end means
    /// nothing, and within a text it is written as an escape.
    private static String json(Project project, Document document, List<Original> originals) {
        Project alone = project.withDocuments(List.of(document)).withExcerpts(List.of());
        var out = new ByteArrayOutputStream();
        try {
            ProjectJson.write(new ProjectJson.Content(alone, sha -> find(originals, sha)), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(UTF_8).replaceAll("[\n\t]", "");
    }

    private static Optional<Original> find(List<Original> originals, String sha256) {
        return originals.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
    }

    private static ProjectJson.Loaded loaded(String json) throws Refused {
        return ProjectJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
