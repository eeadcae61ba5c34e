package org.postil.ui.window.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.BinDocument;
import org.postil.edit.LibraryEdit.OrderDocuments;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.edit.TagEdit.RemoveAnnotations;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Splice;

/// Counted edit by edit, a project has as many tags as when it is counted at once.
class TagTallyTest {

    private static final Stamp BY = new Stamp("Una", Instant.EPOCH);

    private final TagTally tally = new TagTally();
    private final List<Document> documents =
            IntStream.range(0, 4)
                    .mapToObj(i -> Document.of("Cable " + i, Witness.of("A", "One two three")))
                    .toList();
    private Project project = Project.named("P").withDocuments(documents);

    @Test
    void countedEditByEditItIsTheSame() {
        Annotation tag = Annotation.of(Anchor.at(4, 7), new Tag.NoteTag(), BY);
        Annotation other = Annotation.of(Anchor.at(8, 13), new Tag.NoteTag(), BY);
        seen(new AddAnnotations(documents.get(1).main(), List.of(tag, other)), 2, 0);
        seen(note(2), 3, 0);
        seen(new ReplaceText(documents.get(1).main(), new Splice(4, "two ", ""), BY), 3, 1);
        seen(new BinDocument(documents.get(1).id(), true), 1, 0);
        seen(note(3), 2, 0);
        seen(new OrderDocuments(reversed()), 2, 0);
        seen(new BinDocument(documents.get(1).id(), false), 4, 1);
        seen(new RemoveAnnotations(documents.get(1).main(), List.of(tag.id())), 3, 0);
    }

    private void seen(Edit edit, int tags, int lost) {
        project = Editing.apply(project, edit).after();
        tally.count(project);
        assertThat(List.of(tally.tags(), tally.lost())).containsExactly((long) tags, (long) lost);
    }

    private Edit note(int document) {
        var tag = Annotation.of(Anchor.at(0, 3), new Tag.NoteTag(), BY);
        return new AddAnnotations(documents.get(document).main(), List.of(tag));
    }

    private List<org.postil.model.id.Id<Document>> reversed() {
        return documents.reversed().stream().map(Document::id).toList();
    }
}
