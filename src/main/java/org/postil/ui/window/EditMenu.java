package org.postil.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.postil.edit.history.Step;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.correcting.Redlining;

/// What is done with what was done (taken back, done again) and with the text.
final class EditMenu {

    private final MainWindow window;
    private final Redlining redlining;

    EditMenu(MainWindow window) {
        this.window = window;
        redlining = new Redlining(window.work(), window.panes(), window.drawer());
    }

    Top top() {
        return new Top(
                Texts.text("ui.menu.edit"),
                List.of(
                        undo(),
                        redo(),
                        new Line(),
                        history(),
                        new Line(),
                        transcribe(),
                        replace(),
                        Command.named("redline", redlining::open).on("Shift+F2")));
    }

    Command undo() {
        return step("undo", () -> window.work().session().undoable(), window.work()::undo)
                .on("Shortcut+Z");
    }

    Command redo() {
        return step("redo", () -> window.work().session().redoable(), window.work()::redo)
                .on("Shortcut+Shift+Z");
    }

    private Command history() {
        return Command.always("history", () -> window.see("history")).on("Ctrl+Alt+Z");
    }

    private Command replace() {
        return Command.named("replace", window.correcting().replacer()::open).on("Shortcut+H");
    }

    private Command transcribe() {
        return Command.of(
                        "transcribe",
                        () ->
                                Texts.text(
                                        window.correcting().transcribing().isOpen()
                                                ? "ui.command.lock"
                                                : "ui.command.transcribe"),
                        window.correcting().transcribing()::turn)
                .on("F2");
    }

    private static Command step(
            String id, Supplier<Optional<Step>> step, Supplier<Optional<Runnable>> now) {
        return Command.of(
                id,
                () ->
                        step.get()
                                .map(one -> Texts.text("ui.command." + id + ".step", one.label()))
                                .orElseGet(() -> Texts.text("ui.command." + id)),
                now);
    }
}
