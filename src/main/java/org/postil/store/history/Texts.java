package org.postil.store.history;

import org.postil.edit.DecisionEdit;
import org.postil.edit.Edit;
import org.postil.edit.ExcerptEdit;
import org.postil.edit.LibraryEdit;
import org.postil.edit.RegisterEdit;
import org.postil.edit.SearchEdit;
import org.postil.edit.TagEdit;
import org.postil.edit.TextEdit;
import org.postil.edit.change.Editing;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.store.sql.Offsets;

/// The texts that the offsets of an edit count in: those of a project, and of what earlier edits of
/// a bundle make of it. Only text edits are followed; no other edit changes a text.
record Texts(Project project) {

    Transcription of(Id<Witness> witness) {
        return project.witness(witness)
                .orElseThrow(() -> new IllegalArgumentException("no version " + witness))
                .transcription();
    }

    Offsets offsets(Id<Witness> witness) {
        return Offsets.in(of(witness).current());
    }

    Texts after(Edit edit) {
        return switch (edit) {
            case TextEdit text -> new Texts(Editing.apply(project, text).after());
            case Edit.Together together -> {
                Texts texts = this;
                for (Edit one : together.edits()) texts = texts.after(one);
                yield texts;
            }
            case TagEdit _,
                    DecisionEdit _,
                    RegisterEdit _,
                    LibraryEdit _,
                    ExcerptEdit _,
                    SearchEdit _ ->
                    this;
        };
    }
}
