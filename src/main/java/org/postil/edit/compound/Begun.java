package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.MarkDocument;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Document.State;
import org.postil.model.Project;

/// Who tags a document has begun with it: the first tag on a new one marks it so, in one step.
public final class Begun {

    private Begun() {}

    /// The edit, and with it the marks of the documents that are begun by it; the same edit where
    /// there are none.
    public static Edit with(Project project, Edit edit) {
        List<Edit> marks =
                tagging(edit)
                        .flatMap(add -> project.documentOf(add.witness()).stream())
                        .filter(document -> document.state() == State.NEW)
                        .map(Document::id)
                        .distinct()
                        .<Edit>map(id -> new MarkDocument(id, State.BEGUN))
                        .toList();
        if (marks.isEmpty()) return edit;
        var edits = new ArrayList<Edit>();
        edits.add(edit);
        edits.addAll(marks);
        return new Edit.Together(Editing.label(project, edit), edits);
    }

    private static Stream<AddAnnotations> tagging(Edit edit) {
        return switch (edit) {
            case AddAnnotations add -> Stream.of(add);
            case Edit.Together together -> together.edits().stream().flatMap(Begun::tagging);
            default -> Stream.empty();
        };
    }
}
