package org.postil.ui.window.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Entry.Top;

/// All keys on one sheet: those of the menus, and those that mean something only in a document.
public final class ShortcutSheet extends GridPane {

    private static final List<String> IN_A_DOCUMENT = List.of("letters", "keep", "value");

    public ShortcutSheet(List<Top> menus) {
        getStyleClass().add("shortcut-sheet");
        IN_A_DOCUMENT.forEach(
                id -> add(Texts.text("ui.keys." + id + ".keys"), Texts.text("ui.keys." + id)));
        menus.stream()
                .flatMap(top -> top.entries().stream())
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .filter(one -> !one.keys().isEmpty() && !one.inDocument().isLetter())
                .forEach(one -> add(one.keys(), one.words().get()));
    }

    private void add(String keys, String words) {
        var key = new Label(keys);
        key.getStyleClass().add("key");
        addRow(getRowCount(), new Node[] {key, new Label(words)});
    }
}
