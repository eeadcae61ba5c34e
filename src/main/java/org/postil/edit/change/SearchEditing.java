package org.postil.edit.change;

import java.util.ArrayList;
import org.postil.edit.SearchEdit;
import org.postil.edit.SearchEdit.ChangeSearch;
import org.postil.edit.SearchEdit.ForgetSearch;
import org.postil.edit.SearchEdit.KeepSearch;
import org.postil.model.Project;
import org.postil.model.SavedSearch;
import org.postil.model.id.Id;

/// Edits of the searches that the reader keeps.
final class SearchEditing {

    private SearchEditing() {}

    static Editing.Step step(Project project, SearchEdit edit) {
        return switch (edit) {
            case KeepSearch keep -> keep(project, keep);
            case ChangeSearch change -> change(project, change.search());
            case ForgetSearch forget -> forget(project, forget.id());
        };
    }

    private static Editing.Step keep(Project project, KeepSearch keep) {
        Id<SavedSearch> id = keep.search().id();
        if (project.search(id).isPresent()) {
            throw new IllegalArgumentException("already there: " + id);
        }
        var all = new ArrayList<>(project.searches());
        all.add(keep.at(), keep.search());
        return new Editing.Step(project.withSearches(all), new ForgetSearch(id));
    }

    private static Editing.Step change(Project project, SavedSearch changed) {
        int at = index(project, changed.id());
        var all = new ArrayList<>(project.searches());
        SavedSearch old = all.set(at, changed);
        return new Editing.Step(project.withSearches(all), new ChangeSearch(old));
    }

    private static Editing.Step forget(Project project, Id<SavedSearch> id) {
        int at = index(project, id);
        var all = new ArrayList<>(project.searches());
        SavedSearch old = all.remove(at);
        return new Editing.Step(project.withSearches(all), new KeepSearch(at, old));
    }

    private static int index(Project project, Id<SavedSearch> id) {
        return Lookup.index(project.searches(), one -> one.id().equals(id), id);
    }
}
