package org.postil.ui.window;

import static org.postil.ui.window.command.Command.always;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Entry.Top;
import org.postil.ui.window.command.ShortcutSheet;

/// Where help is found.
final class HelpMenu {

    private static final double LESS_THAN_A_SCREEN = 520;

    private final Shell shell;
    private final MainWindow window;
    private final Supplier<List<Top>> menus;

    /// @param menus all menus, for the sheet of their shortcuts
    HelpMenu(Shell shell, MainWindow window, Supplier<List<Top>> menus) {
        this.shell = shell;
        this.window = window;
        this.menus = menus;
    }

    Top top() {
        return new Top(
                Texts.text("ui.menu.help"),
                List.of(
                        always("palette", window::openPalette).on("Shortcut+K"),
                        always("shortcuts", this::showShortcuts).on("Ctrl+F1")));
    }

    private void showShortcuts() {
        var sheet = new ScrollPane(new ShortcutSheet(menus.get()));
        sheet.setAccessibleText(Texts.text("ui.command.shortcuts"));
        sheet.setFitToWidth(true);
        sheet.setPrefHeight(LESS_THAN_A_SCREEN);
        shell.show(Texts.text("ui.command.shortcuts"), sheet);
    }
}
