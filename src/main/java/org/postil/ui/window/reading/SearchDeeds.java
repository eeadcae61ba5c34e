package org.postil.ui.window.reading;

import java.util.Optional;
import org.postil.edit.SearchEdit.ChangeSearch;
import org.postil.edit.SearchEdit.ForgetSearch;
import org.postil.edit.SearchEdit.KeepSearch;
import org.postil.model.SavedSearch;
import org.postil.ui.find.SearchWishes;
import org.postil.ui.window.project.Work;

/// What is done with the searches that the reader keeps, each in one step of the history.
record SearchDeeds(Work work) {

    SearchWishes wishes() {
        return new SearchWishes(this::keep, this::rename, this::forget);
    }

    /// Keeps a line behind the others. Where one has this name already, it looks for this from now
    /// on.
    private void keep(String name, String line) {
        work.settle();
        Optional<SavedSearch> same =
                work.project().searches().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst();
        if (same.filter(one -> one.line().equals(line)).isPresent()) return;
        if (same.isPresent()) {
            work.perform(new ChangeSearch(same.get().withLine(line)));
        } else {
            int last = work.project().searches().size();
            work.perform(new KeepSearch(last, SavedSearch.named(name, line)));
        }
    }

    private void rename(SavedSearch search, String name) {
        work.settle();
        work.project()
                .search(search.id())
                .filter(one -> !one.name().equals(name))
                .ifPresent(one -> work.perform(new ChangeSearch(one.withName(name))));
    }

    private void forget(SavedSearch search) {
        work.settle();
        work.project()
                .search(search.id())
                .ifPresent(one -> work.perform(new ForgetSearch(one.id())));
    }
}
