package org.postil.ui.window;

import static org.postil.ui.window.command.Command.always;
import static org.postil.ui.window.command.Command.named;

import java.util.List;
import org.postil.message.Message;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Sub;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.project.Export;

/// What is done with whole projects and files.
final class FileMenu {

    private final Shell shell;
    private final MainWindow window;

    private final Command paste;

    /// @param paste what was copied elsewhere, as a document
    FileMenu(Shell shell, MainWindow window, Command paste) {
        this.shell = shell;
        this.window = window;
        this.paste = paste;
    }

    Top top() {
        return new Top(
                Texts.text("ui.menu.file"),
                List.of(
                        create(),
                        openProject(),
                        new Sub(Texts.text("ui.menu.recent"), this::recent),
                        new Line(),
                        bringIn(),
                        paste,
                        new Sub(Texts.text("ui.menu.export"), this::exports),
                        new Line(),
                        save(),
                        always("copy", () -> shell.filing().out().saveCopy(window))
                                .on("Shortcut+Shift+S"),
                        always("keep-state", () -> shell.states(window).showKeeping(shell.stage())),
                        always("states", () -> shell.states(window).show(shell.stage())),
                        always("check", this::check),
                        new Line(),
                        always("quit", shell::quit).on("Shortcut+Q")));
    }

    Command openProject() {
        return always("open", shell.filing()::open).on("Shortcut+O");
    }

    Command bringIn() {
        return named("import", () -> window.work().ifWritable(this::bringInNow)).on("Shortcut+I");
    }

    private void bringInNow() {
        shell.filing().bringIn(window);
    }

    private Command create() {
        return always("new", shell.filing()::create).on("Shortcut+N");
    }

    private List<Command> recent() {
        return shell.recent().stream()
                .map(path ->
                        Command.always("recent", path::toString, () -> shell.filing().open(path)))
                .toList();
    }

    private List<Command> exports() {
        return List.of(Export.values()).stream()
                .map(format ->
                        always(format.id(), () -> shell.filing().out().export(window, format)))
                .toList();
    }

    private void check() {
        window.finishTyping();
        shell.filing().repairing().check(window.open());
    }

    private Command save() {
        return named("save", () -> window.work().ifWritable(this::saveNow)).on("Shortcut+S");
    }

    private void saveNow() {
        window.finishTyping();
        window.work().session().saving().retry();
        window.work().say(Message.of("ui.status.save"));
    }
}
