package org.postil.edit;

import java.util.List;
import org.postil.model.Excerpt;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;

/// Edits of excerpts, and of the holds by which they keep their words.
public sealed interface ExcerptEdit extends Edit {

    /// A new excerpt.
    ///
    /// @param at its place among the excerpts, counted from 0
    record AddExcerpt(int at, Excerpt excerpt) implements ExcerptEdit {}

    /// It takes the place of the one that has its id.
    record ChangeExcerpt(Excerpt excerpt) implements ExcerptEdit {}

    record RemoveExcerpt(Id<Excerpt> id) implements ExcerptEdit {}

    record TakeHold(Id<Witness> witness, List<Hold> holds) implements ExcerptEdit {
        public TakeHold {
            holds = List.copyOf(holds);
        }
    }

    record LetGo(Id<Witness> witness, List<Id<Hold>> ids) implements ExcerptEdit {
        public LetGo {
            ids = List.copyOf(ids);
        }
    }
}
