package org.postil.ui.window.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.overview.Selection;
import org.postil.format.overview.ChartPng;
import org.postil.format.overview.ChartSvg;
import org.postil.format.table.CsvRows;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.text.Span;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.ChartBox;
import org.postil.ui.overview.Content;
import org.postil.ui.overview.OverviewCard;
import org.postil.ui.overview.OverviewWishes;
import org.postil.ui.overview.OverviewWishes.Ending;
import org.postil.ui.overview.Passage;
import org.postil.ui.overview.Written;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.Showing;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// The overview of the project in the drawer below the panes, computed in the background and anew
/// when the project changes.
public final class Overview {

    private final Work work;
    private final BiFunction<Project, Search, Stream<Hit>> finder;
    private final Panes panes;
    private final Drawer drawer;
    private final Dialogs dialogs;
    private final Map<ChartBox, Latest<Answer>> latest = new WeakHashMap<>();
    private final OverviewCard card =
            new OverviewCard(new OverviewWishes(this::ask, this::show, this::go, this::write));

    /// What came of the line of a box.
    private sealed interface Answer {}

    private record Selected(Content content) implements Answer {}

    private record Problem(BadSearch problem) implements Answer {}

    /// @param finder finds in a project, on any thread
    Overview(
            Work work,
            BiFunction<Project, Search, Stream<Hit>> finder,
            Panes panes,
            Drawer drawer,
            Dialogs dialogs) {
        this.work = work;
        this.finder = finder;
        this.panes = panes;
        this.drawer = drawer;
        this.dialogs = dialogs;
    }

    /// Opens the drawer with it.
    public Optional<Runnable> open() {
        return Optional.of(() -> drawer.open(new Drawer.Content(card, this::show), work.project()));
    }

    public boolean isOpen() {
        return drawer.holds(card);
    }

    /// Shows the next of the passages that are listed (1), or the one before (-1). Empty where none
    /// are.
    public Optional<Runnable> stepping(int by) {
        return card.stepping(by);
    }

    private Optional<String> show(Project now) {
        card.boxes().forEach(this::ask);
        return Optional.of(Texts.text("ui.overview"));
    }

    private void ask(ChartBox box) {
        String line = box.typed();
        Project now = work.project();
        latest.computeIfAbsent(box, _ -> new Latest<>(answer -> take(box, answer)))
                .askLong(counts -> answer(line, now, counts));
    }

    private Answer answer(String line, Project project, BooleanSupplier counts) {
        Function<Search, Stream<Hit>> found =
                search -> finder.apply(project, search).takeWhile(_ -> counts.getAsBoolean());
        try {
            return new Selected(OverviewContent.of(Selection.of(project, line, found)));
        } catch (BadSearch bad) {
            return new Problem(bad);
        }
    }

    private static void take(ChartBox box, Answer answer) {
        switch (answer) {
            case Selected(Content content) -> box.show(content);
            case Problem(BadSearch bad) -> box.show(Texts.of(bad.problem()));
        }
    }

    private void go(Passage passage) {
        Witness version = passage.document().mainWitness();
        if (panes.there(version.id()).isEmpty()) return;
        panes.open(version.id());
        show(passage);
        panes.requestFocus();
    }

    /// The words may have changed since they were counted.
    private void show(Passage passage) {
        Witness version = passage.document().mainWitness();
        Optional<Witness> now = panes.there(version.id());
        if (now.isEmpty()) return;
        Span start = new Span(0, 0);
        Span words = passage.tag().map(tag -> tag.anchor().hull()).orElse(start);
        boolean there = words.end() <= now.get().text().length();
        new Showing(panes).words(version.id(), there ? words : start);
    }

    private void write(Written chart, Ending ending) {
        String extension = ending.name().toLowerCase(Locale.ROOT);
        String title = Texts.text("ui.overview.write");
        dialogs.file(FileUse.SAVE, title, chart.name() + "." + extension, extension)
                .ifPresent(file ->
                        Background.run(
                                () -> write(chart, ending, file),
                                done -> work.say(Message.of("ui.export.done", done.toString())),
                                refused -> dialogs.tell(title, Dialogs.sentence(refused))));
    }

    private static Path write(Written chart, Ending ending, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (ending) {
                case SVG -> ChartSvg.write(chart.chart().get(), out);
                case PNG -> ChartPng.write(chart.chart().get(), out);
                case CSV -> CsvRows.write(chart.rows().get(), out);
            }
        }
        return file;
    }
}
