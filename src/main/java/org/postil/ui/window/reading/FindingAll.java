package org.postil.ui.window.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.model.Project;
import org.postil.ui.find.FindCard;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.frame.Drawer;

/// Finds in all documents of the project, in the drawer below the panes, as the reader types; in
/// the background, and anew when the project changes.
public final class FindingAll {

    private final Supplier<Project> project;
    private final BiFunction<Project, Search, Stream<Hit>> finder;
    private final Panes panes;
    private final Drawer drawer;
    private final FindCard card = new FindCard(this::ask, this::go);
    private final Latest<Found> latest = new Latest<>(this::take);
    private Optional<Project> seen = Optional.empty();

    /// What came of a line.
    private record Found(List<Hit> hits, Optional<BadSearch> problem) {}

    /// @param finder finds in a project, on any thread
    public FindingAll(
            Supplier<Project> project,
            BiFunction<Project, Search, Stream<Hit>> finder,
            Panes panes,
            Drawer drawer) {
        this.project = project;
        this.finder = finder;
        this.panes = panes;
        this.drawer = drawer;
    }

    /// Opens the drawer with it.
    public Optional<Runnable> open() {
        return Optional.of(() -> drawer.open(new Drawer.Content(card, this::show), project.get()));
    }

    /// Called whenever the project changed.
    @SuppressWarnings("ReferenceEquality")
    private Optional<String> show(Project now) {
        boolean same = seen.filter(one -> one == now).isPresent();
        if (!same && !card.typed().isBlank()) ask(card.typed());
        return Optional.of(Texts.text("ui.find-all"));
    }

    private void ask(String line) {
        Project now = project.get();
        seen = Optional.of(now);
        if (line.isBlank()) {
            latest.forget();
            card.show(Texts.text("ui.find-all.hint"));
            return;
        }
        latest.ask(() -> look(line, now));
    }

    private Found look(String line, Project project) {
        try {
            return new Found(
                    finder.apply(project, SearchLine.read(line)).toList(), Optional.empty());
        } catch (BadSearch bad) {
            return new Found(List.of(), Optional.of(bad));
        }
    }

    private void take(Found found) {
        if (found.problem().isPresent()) card.show(Texts.of(found.problem().get().problem()));
        else card.show(found.hits());
    }

    private void go(Hit hit) {
        boolean there = panes.there(hit.witness().id()).isPresent();
        if (!there) return;
        panes.open(hit.witness().id());
        new Showing(panes).words(hit.witness().id(), hit.span());
        panes.requestFocus();
    }
}
