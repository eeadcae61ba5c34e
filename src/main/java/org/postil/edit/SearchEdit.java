package org.postil.edit;

import org.postil.model.SavedSearch;
import org.postil.model.id.Id;

/// Edits of the searches that the reader keeps.
public sealed interface SearchEdit extends Edit {

    /// A search that is kept from now on.
    ///
    /// @param at its place among them, counted from 0
    record KeepSearch(int at, SavedSearch search) implements SearchEdit {}

    /// It takes the place of the one that has its id.
    record ChangeSearch(SavedSearch search) implements SearchEdit {}

    /// It is kept no more.
    record ForgetSearch(Id<SavedSearch> id) implements SearchEdit {}
}
