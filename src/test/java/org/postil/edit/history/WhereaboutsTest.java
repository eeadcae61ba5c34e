package org.postil.edit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit;
import org.postil.edit.TagEdit;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.change.Change;
import org.postil.edit.change.Editing;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;

class WhereaboutsTest {

    private static final Stamp STAMP = new Stamp("Una", Instant.EPOCH);

    private final Witness witness = Witness.of("B", "𝔘 by Qavan then");
    private final Document document = Document.of("D", witness);
    private final Project project =
            Project.named("P")
                    .withDocuments(List.of(Document.of("C", Witness.of("A", "x")), document));

    @Test
    void aCorrectionHappenedWhereTheTextDiffers() {
        Change change = apply(replace(new Splice(6, "Qavan", "Qavam")));
        assertThat(Whereabouts.of(change)).contains(at(10, 11));
        Change back = Editing.apply(change.after(), change.inverse());
        assertThat(Whereabouts.of(back)).contains(at(10, 11));
        Change gone = apply(replace(new Splice(6, "Qavan ", "")));
        assertThat(Whereabouts.of(gone)).contains(at(6, 6));
    }

    @Test
    void aTagHappenedOnItsWordsAlsoWhenItIsTakenAway() {
        Annotation tag = Annotation.of(Anchor.at(6, 11), new Tag.NoteTag(), STAMP);
        Change change = apply(TagEdit.AddAnnotations.one(witness.id(), tag));
        assertThat(Whereabouts.of(change)).contains(at(6, 11));
        Change back = Editing.apply(change.after(), change.inverse());
        assertThat(Whereabouts.of(back)).contains(at(6, 11));
        Change noted =
                Editing.apply(
                        change.after(),
                        TagEdit.ChangeAnnotations.one(witness.id(), tag.withNote("n", STAMP)));
        assertThat(Whereabouts.of(noted)).contains(at(6, 11));
    }

    @Test
    void aNewNameOfAVersionHappenedAtItsStart() {
        Change change = apply(new LibraryEdit.RenameWitness(witness.id(), "C"));
        assertThat(Whereabouts.of(change)).contains(at(0, 0));
    }

    @Test
    void whatIsInNoTextOrInTheBinHappenedNowhereThatCanBeShown() {
        assertThat(Whereabouts.of(apply(new LibraryEdit.RenameProject("Q")))).isEmpty();
        assertThat(Whereabouts.of(apply(new LibraryEdit.BinDocument(document.id(), true))))
                .isEmpty();
    }

    private Edit replace(Splice splice) {
        return new ReplaceText(witness.id(), splice, STAMP);
    }

    private Change apply(Edit edit) {
        return Editing.apply(project, edit);
    }

    private Whereabouts at(int start, int end) {
        return new Whereabouts(witness.id(), new Span(start, end));
    }
}
