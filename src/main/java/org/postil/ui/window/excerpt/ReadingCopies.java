package org.postil.ui.window.excerpt;

import static org.postil.ui.window.command.Command.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.excerpt.copying.ReadingCopy;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.HandoutFile;
import org.postil.format.handout.font.FontMetrics;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.Id;
import org.postil.ui.excerpt.CopyPages;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.frame.Drawer;
import org.postil.ui.window.project.Work;

/// The version at hand, whole, with its tags, notes and a legend: seen as printed, or printed.
final class ReadingCopies {

    private final Work work;
    private final Panes panes;
    private final Drawer drawer;
    private final Printing printing;
    private final CopyPages pages = new CopyPages();

    ReadingCopies(Work work, Panes panes, Drawer drawer, Printing printing) {
        this.work = work;
        this.panes = panes;
        this.drawer = drawer;
        this.printing = printing;
    }

    /// @param like the excerpt whose paper and letters the copies have
    List<Command> commands(Optional<Excerpt> like) {
        SheetStyle style =
                like.map(Excerpt::style).orElse(SheetStyle.STANDARD).with(Arrangement.STANDARD);
        var commands = new ArrayList<Command>();
        commands.add(named("copy-pages", () -> here().map(id -> () -> see(id, style))));
        commands.add(
                named(
                        "copy-paper",
                        () -> copy().map(one -> () -> printing.printOnPaper(set(one, style)))));
        for (HandoutFile format : HandoutFile.values()) {
            commands.add(
                    named(
                            "copy-" + format.extension(),
                            () ->
                                    copy().map(one ->
                                            () -> printing.print(set(one, style), format))));
        }
        return commands;
    }

    private static Printing.Job set(ReadingCopy copy, SheetStyle style) {
        return new Printing.Job(
                copy.title(),
                () -> SetSheet.of(copy.sheet(style), Edition.STUDENT, new FontMetrics()));
    }

    private void see(Id<Witness> version, SheetStyle style) {
        drawer.open(new Drawer.Content(pages, now -> show(now, version, style)), work.project());
    }

    private Optional<String> show(Project now, Id<Witness> version, SheetStyle style) {
        Optional<ReadingCopy> copy = now.witness(version).flatMap(one -> copy(now, one));
        copy.ifPresent(one -> pages.show(one, style));
        return copy.map(one -> Texts.text("ui.excerpt.copy.pages", one.title()));
    }

    private Optional<Id<Witness>> here() {
        return copy().flatMap(_ -> shown().map(Witness::id));
    }

    private Optional<Witness> shown() {
        return panes.current().map(ReadingPane::text).flatMap(text -> text.witness());
    }

    private Optional<ReadingCopy> copy() {
        return shown().flatMap(one -> copy(work.project(), one));
    }

    /// None of a version without words.
    private static Optional<ReadingCopy> copy(Project project, Witness version) {
        return version.text().isBlank()
                ? Optional.empty()
                : Optional.of(ReadingCopy.of(project, version));
    }
}
