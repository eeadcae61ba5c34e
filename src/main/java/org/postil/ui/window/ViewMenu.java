package org.postil.ui.window;

import static org.postil.ui.window.command.Command.always;
import static org.postil.ui.window.command.Command.named;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Command;
import org.postil.ui.window.command.Entry;
import org.postil.ui.window.command.Entry.Line;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.frame.SidePanel;

/// How the window is laid out, and how texts look in it.
final class ViewMenu {

    private static final double LARGER = 1.1;

    private final Shell shell;
    private final MainWindow window;
    private final Command read;

    /// @param read goes back to reading
    ViewMenu(Shell shell, MainWindow window, Command read) {
        this.shell = shell;
        this.window = window;
        this.read = read;
    }

    Top top() {
        return new Top(
                Texts.text("ui.menu.view"),
                List.of(
                        read,
                        new Line(),
                        turnLeft(),
                        turnRight(),
                        new Entry.Sub(Texts.text("ui.menu.panels"), this::panels),
                        new Line(),
                        beside(),
                        named("split-pane", () -> window.panes().split()).on("Shortcut+Shift+N"),
                        closePane(),
                        named("pane-left", () -> window.panes().move(-1)).on("Alt+Shift+Left"),
                        named("pane-right", () -> window.panes().move(1)).on("Alt+Shift+Right"),
                        always("next-pane", () -> window.panes().walk(1)).on("Ctrl+Tab"),
                        always("previous-pane", () -> window.panes().walk(-1)).on("Ctrl+Shift+Tab"),
                        always("next-part", () -> window.walkParts(1)).on("F6"),
                        paneHeader(),
                        new Line(),
                        theme(),
                        always("text-larger", () -> shell.setType(type -> type.scaled(LARGER)))
                                .on("Shortcut+Plus"),
                        always("text-smaller", () -> shell.setType(type -> type.scaled(1 / LARGER)))
                                .on("Shortcut+Minus"),
                        always("text-usual", () -> shell.setType(type -> type.withScale(1)))
                                .on("Shortcut+0"),
                        always("lines-longer", () -> shell.setType(type -> type.wider(10))),
                        always("lines-shorter", () -> shell.setType(type -> type.wider(-10))),
                        always("lines-apart", () -> shell.setType(type -> type.looser(0.1))),
                        always("lines-closer", () -> shell.setType(type -> type.looser(-0.1)))));
    }

    /// Other keys for the same, as keyboards differ in where they have plus and minus.
    Map<KeyCombination, Runnable> otherKeys() {
        return Map.of(
                KeyCombination.valueOf("Shortcut+Equals"),
                        () -> shell.setType(type -> type.scaled(LARGER)),
                KeyCombination.valueOf("Shortcut+Add"),
                        () -> shell.setType(type -> type.scaled(LARGER)),
                KeyCombination.valueOf("Shortcut+Subtract"),
                        () -> shell.setType(type -> type.scaled(1 / LARGER)),
                KeyCombination.valueOf("Shift+F6"), () -> window.walkParts(-1));
    }

    Command turnLeft() {
        return Command.always(
                        "turn-left",
                        () -> turnWords("ui.command.left", window.sides().isLeftShown()),
                        () -> window.sides().turnLeft())
                .on("F9");
    }

    Command turnRight() {
        return Command.always(
                        "turn-right",
                        () -> turnWords("ui.command.right", window.sides().isRightShown()),
                        () -> window.sides().turnRight())
                .on("Shift+F9");
    }

    Command theme() {
        return Command.always(
                "theme",
                () -> Texts.text(shell.isDark() ? "ui.command.light" : "ui.command.dark"),
                shell::turnTheme);
    }

    private static String turnWords(String key, boolean shown) {
        return Texts.text(key + (shown ? ".hide" : ".show"));
    }

    private List<Command> panels() {
        return window.side().panels().stream().map(this::panel).toList();
    }

    private Command panel(SidePanel panel) {
        return Command.always("panel-" + panel.id(), panel::title, () -> window.see(panel.id()));
    }

    private Command beside() {
        return named(
                "beside",
                () ->
                        window.library()
                                .chosen()
                                .filter(_ -> !window.panes().isFull())
                                .map(row -> () -> window.panes().openBeside(row.opens())));
    }

    private Command paneHeader() {
        return named("pane-header", () -> window.panes().current().map(pane -> pane::enterHeader))
                .on("Ctrl+F6");
    }

    private Command closePane() {
        return named("close-pane", () -> window.panes().current().map(this::closing))
                .on("Shortcut+W");
    }

    private Runnable closing(ReadingPane pane) {
        return () -> window.panes().close(pane);
    }
}
