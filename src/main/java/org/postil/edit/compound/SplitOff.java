package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import org.postil.edit.DecisionEdit.PutAside;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.AddDocument;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Origin;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// Makes a document of its own from a stretch of a version, where one file holds two documents.
///
/// The stretch is set aside in the old version, whose text stays as it is; annotations that lie
/// wholly in it move to the new document. The new version remembers the file and the stretch that
/// it came from.
public final class SplitOff {

    private SplitOff() {}

    /// The edit that makes the document.
    ///
    /// @param stretch of the version's text as it reads now; not empty
    public static Edit of(Project project, Id<Witness> witness, Span stretch, String title) {
        Witness from =
                project.witness(witness)
                        .orElseThrow(() -> new IllegalArgumentException("no version " + witness));
        List<Annotation> moving =
                from.annotations().stream()
                        .filter(one -> !one.anchor().hull().isEmpty())
                        .filter(one -> stretch.covers(one.anchor().hull()))
                        .toList();
        var edits = new ArrayList<Edit>();
        if (!moving.isEmpty()) {
            edits.add(new RemoveAnnotations(witness, moving.stream().map(Annotation::id).toList()));
        }
        edits.add(new PutAside(witness, List.of(aside(stretch))));
        edits.add(new AddDocument(Document.of(title, split(from, stretch, moving)), List.of()));
        return new Edit.Together(Message.of("edit.split-off", title), edits);
    }

    private static SetAside aside(Span stretch) {
        return new SetAside(
                Id.fresh(), Anchor.at(stretch.start(), stretch.end()), SetAside.Kind.OTHER);
    }

    private static Witness split(Witness from, Span stretch, List<Annotation> moving) {
        List<Annotation> moved = moving.stream().map(one -> moved(one, stretch.start())).toList();
        return new Witness(
                Id.fresh(),
                "A",
                from.metadata(),
                Transcription.of(stretch.of(from.text())),
                Marks.NONE.withAnnotations(moved),
                from.source().stream().toList(),
                List.of(new Origin(from.id(), CodePoints.of(from.text()).count(stretch))),
                false);
    }

    /// A new annotation, since the old one comes back when this is undone.
    private static Annotation moved(Annotation old, int start) {
        return new Annotation(
                Id.fresh(),
                shifted(old.anchor(), -start),
                old.tag(),
                old.note(),
                old.certainty(),
                old.made(),
                old.modified());
    }

    private static Anchor shifted(Anchor anchor, int delta) {
        return switch (anchor) {
            case Anchor.Passage passage ->
                    new Anchor.Passage(
                            passage.spans().stream().map(span -> span.shifted(delta)).toList());
            case Anchor.Orphan orphan ->
                    new Anchor.Orphan(orphan.position() + delta, orphan.quote());
        };
    }
}
