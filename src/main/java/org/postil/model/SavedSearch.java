package org.postil.model;

import org.postil.model.id.Id;

/// A search that the reader keeps.
///
/// @param name as the reader calls it; not blank
/// @param line what is looked for, filters included, as it is typed; not blank
public record SavedSearch(Id<SavedSearch> id, String name, String line) {

    public SavedSearch {
        if (name.isBlank()) throw new IllegalArgumentException("a search without a name");
        if (line.isBlank()) throw new IllegalArgumentException("a search for nothing");
    }

    public static SavedSearch named(String name, String line) {
        return new SavedSearch(Id.fresh(), name, line);
    }

    public SavedSearch withName(String changed) {
        return new SavedSearch(id, changed, line);
    }

    public SavedSearch withLine(String changed) {
        return new SavedSearch(id, name, changed);
    }
}
