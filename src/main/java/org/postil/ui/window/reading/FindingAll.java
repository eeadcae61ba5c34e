package org.postil.ui.window.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Filter;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.model.Project;
import org.postil.session.concordance.VersionRows;
import org.postil.ui.find.FindCard;
import org.postil.ui.find.FindWishes;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// Finds in all documents of the project, in the drawer below the panes, as the reader types; in
/// the background, and anew when the project changes.
public final class FindingAll {

    private final Supplier<Project> project;
    private final BiFunction<Project, Search, Stream<Hit>> finder;
    private final Panes panes;
    private final Drawer drawer;
    private final FindCard card;
    private final VersionRows versions = new VersionRows();
    private final Latest<Found> latest = new Latest<>(this::take);
    private Optional<Project> seen = Optional.empty();
    private List<Row> rows = List.of();
    private boolean searching;

    /// What came of a line.
    ///
    /// @param rows in the order of the library
    private record Found(List<Row> rows, Findings findings, Optional<BadSearch> problem) {}

    /// @param finder finds in a project, on any thread
    FindingAll(
            Work work,
            BiFunction<Project, Search, Stream<Hit>> finder,
            Panes panes,
            Drawer drawer,
            RowDeeds deeds) {
        project = work::project;
        this.finder = finder;
        this.panes = panes;
        this.drawer = drawer;
        card = new FindCard(wishes(deeds, new SearchDeeds(work)), work.isReadOnly());
    }

    private FindWishes wishes(RowDeeds deeds, SearchDeeds searches) {
        return new FindWishes(
                this::ask,
                this::arrange,
                row -> show(row.first()),
                row -> go(row.first()),
                rows -> deeds.tag(rows, card().list()),
                deeds::excerpt,
                searches.wishes());
    }

    private FindCard card() {
        return card;
    }

    /// Opens the drawer with it.
    public Optional<Runnable> open() {
        return Optional.of(() -> drawer.open(new Drawer.Content(card, this::show), project.get()));
    }

    /// Called whenever the project changed.
    @SuppressWarnings("ReferenceEquality")
    private Optional<String> show(Project now) {
        card.offer(now.searches());
        boolean same = seen.filter(one -> one == now).isPresent();
        if (!same && !card.typed().isBlank()) ask();
        return Optional.of(Texts.text("ui.find-all"));
    }

    private void ask() {
        String line = card.typed();
        Project now = project.get();
        seen = Optional.of(now);
        if (line.isBlank()) {
            latest.forget();
            searching = false;
            rows = List.of();
            card.show(Texts.text("ui.find-all.hint"));
            return;
        }
        searching = true;
        boolean together = card.isTogether();
        Order order = card.order();
        latest.askLong(counts -> {
            try {
                List<Row> found = look(line, now, together, counts);
                return found(found, order, now);
            } catch (BadSearch bad) {
                return new Found(List.of(), Findings.nothing(), Optional.of(bad));
            }
        });
    }

    /// The same rows in another order; where others are looked for, those.
    private void arrange() {
        if (card.typed().isBlank()) return;
        if (searching || seen.isEmpty() || rows.isEmpty()) {
            ask();
            return;
        }
        List<Row> same = rows;
        Order order = card.order();
        Project now = seen.get();
        latest.ask(() -> found(same, order, now));
    }

    private static Found found(List<Row> rows, Order order, Project project) {
        return new Found(rows, Findings.of(rows, order, project.codebook()), Optional.empty());
    }

    private List<Row> look(String line, Project project, boolean together, BooleanSupplier counts)
            throws BadSearch {
        Search search = SearchLine.read(line);
        List<Hit> hits =
                finder.apply(project, together ? inAllVersions(search) : search)
                        .takeWhile(_ -> counts.getAsBoolean())
                        .toList();
        return together ? versions.of(hits, counts) : hits.stream().map(Row::of).toList();
    }

    /// Unless the line itself says in which.
    private static Search inAllVersions(Search search) {
        boolean told = search.filters().stream().anyMatch(one -> one.kind() == Filter.Kind.VERSION);
        if (told) return search;
        var filters = new ArrayList<>(search.filters());
        filters.add(new Filter(Filter.Kind.VERSION, "all", 0));
        return new Search(search.query(), filters);
    }

    private void take(Found found) {
        searching = false;
        rows = found.rows();
        if (found.problem().isPresent()) card.show(Texts.of(found.problem().get().problem()));
        else card.show(found.findings());
    }

    private void show(Hit hit) {
        if (panes.there(hit.witness().id()).isEmpty()) return;
        new Showing(panes).words(hit.witness().id(), hit.span());
    }

    private void go(Hit hit) {
        boolean there = panes.there(hit.witness().id()).isPresent();
        if (!there) return;
        panes.open(hit.witness().id());
        new Showing(panes).words(hit.witness().id(), hit.span());
        panes.requestFocus();
    }
}
