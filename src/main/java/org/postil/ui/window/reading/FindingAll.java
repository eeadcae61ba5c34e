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
import org.postil.analysis.find.Beside;
import org.postil.analysis.find.BesideTexts;
import org.postil.analysis.find.Filter;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.model.Project;
import org.postil.model.codebook.Codebook;
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
    private final Latest<FoundBeside> latestBeside = new Latest<>(this::takeBeside);
    private Optional<Project> seen = Optional.empty();
    private List<Row> rows = List.of();
    private boolean searching;

    /// What came of a line.
    ///
    /// @param rows in the order of the library
    /// @param search what else is to be looked for, beside the texts
    private record Found(
            List<Row> rows,
            Findings findings,
            Optional<Search> search,
            Optional<BadSearch> problem) {}

    private record FoundBeside(List<Beside> found, Codebook book) {}

    /// @param finder finds in a project, on any thread
    FindingAll(
            Work work,
            BiFunction<Project, Search, Stream<Hit>> finder,
            Panes panes,
            Drawer drawer,
            RowDeeds deeds,
            BesideDeeds beside) {
        project = work::project;
        this.finder = finder;
        this.panes = panes;
        this.drawer = drawer;
        card = new FindCard(wishes(deeds, beside, new SearchDeeds(work)), work.isReadOnly());
    }

    private FindWishes wishes(RowDeeds deeds, BesideDeeds beside, SearchDeeds searches) {
        return new FindWishes(
                this::ask,
                this::arrange,
                row -> show(row.first()),
                row -> go(row.first()),
                rows -> deeds.tag(rows, card().list()),
                deeds::excerpt,
                beside::show,
                beside::go,
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
        latestBeside.forget();
        if (line.isBlank()) {
            latest.forget();
            searching = false;
            rows = List.of();
            card.show(Texts.text("ui.find-all.hint"));
            showNoneBeside();
            return;
        }
        searching = true;
        boolean together = card.isTogether();
        Order order = card.order();
        latest.askLong(counts -> {
            try {
                Search read = SearchLine.read(line);
                Search search = together ? inAllVersions(read) : read;
                List<Row> found = look(search, now, together, counts);
                return found(found, order, now, Optional.of(search));
            } catch (BadSearch bad) {
                return new Found(List.of(), Findings.nothing(), Optional.empty(), Optional.of(bad));
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
        latest.ask(() -> found(same, order, now, Optional.empty()));
    }

    private static Found found(
            List<Row> rows, Order order, Project project, Optional<Search> search) {
        Findings findings = Findings.of(rows, order, project.codebook());
        return new Found(rows, findings, search, Optional.empty());
    }

    private List<Row> look(
            Search search, Project project, boolean together, BooleanSupplier counts) {
        List<Hit> hits =
                finder.apply(project, search).takeWhile(_ -> counts.getAsBoolean()).toList();
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
        if (found.problem().isPresent()) {
            card.show(Texts.of(found.problem().get().problem()));
            showNoneBeside();
        } else {
            card.show(found.findings());
            found.search().ifPresent(this::lookBeside);
        }
    }

    /// Only once the passages are there, which so wait for nothing else.
    private void lookBeside(Search search) {
        Project now = seen.orElseThrow();
        latestBeside.askLong(counts ->
                new FoundBeside(BesideTexts.find(now, search, Texts::of, counts), now.codebook()));
    }

    private void takeBeside(FoundBeside now) {
        card.show(now.found(), now.book());
    }

    private void showNoneBeside() {
        card.show(List.of(), Codebook.empty());
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
