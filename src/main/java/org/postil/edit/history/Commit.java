package org.postil.edit.history;

import org.postil.edit.Edit;
import org.postil.edit.change.Change;

/// A change and what it means for the history: what is written to the file as one.
///
/// @param step the step as it stands afterwards
/// @param way the edit of that step, for the project after the change
public record Commit(Change change, Step step, Edit way, Kind kind) {

    public enum Kind {
        /// A new step, or one more key in the last; whatever was undone is forgotten.
        DONE,
        UNDONE,
        REDONE,
        /// The bin was emptied: no step is left, not even this one.
        EMPTIED
    }
}
