package org.postil.ui.window.reading;

import static org.postil.ui.window.command.Command.named;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.model.Project;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.WitnessPane;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.desk.Together;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// What is done while reading.
public final class ReadMenu {

    private final Panes panes;
    private final Trail trail;
    private final Together together;
    private final Finding finding;
    private final FindingAll findingAll;
    private final Overview overview;
    private final Footnoting footnotes;

    /// @param finder finds in a project, on any thread
    public ReadMenu(
            Work work,
            Panes panes,
            Together together,
            Drawer drawer,
            Dialogs dialogs,
            RowDeeds deeds,
            BesideDeeds beside,
            Footnoting footnotes,
            BiFunction<Project, Search, Stream<Hit>> finder) {
        this.panes = panes;
        this.footnotes = footnotes;
        findingAll = new FindingAll(work, finder, panes, drawer, deeds, beside);
        overview = new Overview(work, finder, panes, drawer, dialogs);
        trail = new Trail(panes);
        this.together = together;
        finding = new Finding(() -> work.project().codebook(), panes);
    }

    public Top top() {
        return new Top(
                Texts.text("ui.menu.read"),
                List.of(
                        inText("widen", WitnessPane::widen).on("F8"),
                        inText("narrow", WitnessPane::narrow).on("Shift+F8"),
                        new Line(),
                        named("find", finding::open).on("Shortcut+F"),
                        named("find-next", () -> finding.walk(1)).on("F3"),
                        named("find-previous", () -> finding.walk(-1)).on("Shift+F3"),
                        named("find-all", findingAll::open).on("Shortcut+Shift+F"),
                        overview(),
                        named("next-passage", () -> overview.stepping(1)).on("Shortcut+Period"),
                        named("previous-passage", () -> overview.stepping(-1)).on("Shortcut+Comma"),
                        new Line(),
                        named("go-to", this::goTo).on("Shortcut+G"),
                        named("back", trail::back).on("Alt+Left"),
                        named("forward", trail::forward).on("Alt+Right"),
                        new Line(),
                        footnote(),
                        inText("fold", WitnessPane::turnFold).on("Shortcut+Shift+E"),
                        join(),
                        together()));
    }

    /// Opens the footnote at the caret.
    public Command footnote() {
        return named("footnote", footnotes::open).inDocument("Enter");
    }

    public Command overview() {
        return named("overview", overview::open).on("Shortcut+4");
    }

    public boolean isOverviewOpen() {
        return overview.isOpen();
    }

    /// Lets panes scroll together, or each for itself.
    public Command together() {
        return Command.of(
                        "together",
                        () -> Texts.text("ui.command.together" + (isTogether() ? ".off" : ".on")),
                        together::turn)
                .on("Shortcut+L");
    }

    public boolean isTogether() {
        return together.isOn();
    }

    private Command join() {
        return Command.of(
                        "join",
                        () -> Texts.text("ui.command.join" + (isJoined() ? ".off" : ".on")),
                        () -> text().map(text -> () -> text.setJoined(!text.isJoined())))
                .on("Shortcut+J");
    }

    private boolean isJoined() {
        return text().filter(WitnessPane::isJoined).isPresent();
    }

    private Optional<Runnable> goTo() {
        return panes.current().map(pane -> () -> new GoTo(pane).ask());
    }

    private Command inText(String id, Function<WitnessPane, Optional<Runnable>> deed) {
        return named(id, () -> text().flatMap(deed));
    }

    private Optional<WitnessPane> text() {
        return panes.current().map(ReadingPane::text);
    }
}
