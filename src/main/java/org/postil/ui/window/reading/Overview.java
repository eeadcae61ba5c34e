package org.postil.ui.window.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.postil.analysis.overview.Counts;
import org.postil.analysis.overview.Timeline;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.analysis.overview.Voices;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Kebab;
import org.postil.text.Span;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.OverviewCard;
import org.postil.ui.overview.OverviewCard.Content;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.frame.Drawer;

/// The overview of the project in the drawer below the panes, computed in the background and anew
/// when the project changes.
public final class Overview {

    private final Supplier<Project> project;
    private final Panes panes;
    private final Drawer drawer;
    private final OverviewCard card = new OverviewCard(this::go);
    private final Latest<Content> latest = new Latest<>(card::show);

    public Overview(Supplier<Project> project, Panes panes, Drawer drawer) {
        this.project = project;
        this.panes = panes;
        this.drawer = drawer;
    }

    /// Opens the drawer with it.
    public Optional<Runnable> open() {
        return Optional.of(() -> drawer.open(new Drawer.Content(card, this::show), project.get()));
    }

    private Optional<String> show(Project now) {
        latest.ask(() -> content(now));
        return Optional.of(Texts.text("ui.overview"));
    }

    private static Content content(Project project) {
        return new Content(
                Timeline.of(project),
                Voices.of(project).stream().map(Overview::row).toList(),
                Counts.topics(project).stream()
                        .map(one -> row(one.document().title(), one.entry().name(), one.count()))
                        .toList(),
                Counts.people(project).stream()
                        .map(one -> row(one.document().title(), one.entry().name(), one.count()))
                        .toList());
    }

    private static List<String> row(Voices.Voice one) {
        return List.of(
                one.document().title(),
                one.person().name(),
                Texts.text("ui.overview.mode." + Kebab.of(one.mode())),
                Integer.toString(one.turns()),
                Integer.toString(one.words()),
                String.join("; ", one.to()));
    }

    private static List<String> row(String document, String name, int count) {
        return List.of(document, name, Integer.toString(count));
    }

    private void go(Moment moment) {
        Witness version = moment.document().mainWitness();
        if (panes.there(version.id()).isEmpty()) return;
        panes.open(version.id());
        moment.tag()
                .map(tag -> tag.anchor().hull())
                .filter(span -> span.end() <= length(version))
                .ifPresent(span -> select(version, span));
        panes.requestFocus();
    }

    private int length(Witness version) {
        return panes.there(version.id()).map(one -> one.text().length()).orElse(0);
    }

    private void select(Witness version, Span span) {
        new Showing(panes).words(version.id(), span);
    }
}
