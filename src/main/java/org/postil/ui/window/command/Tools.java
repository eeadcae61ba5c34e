package org.postil.ui.window.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Segments;

/// A toolbar of commands. It does not ask by itself what is possible: [#refresh] does.
public final class Tools extends ToolBar {

    private final List<Runnable> refreshing = new ArrayList<>();

    /// A button with an icon only.
    public Tools icon(Feather icon, Command command) {
        return icon(command, () -> icon);
    }

    /// The same with an icon that follows what the command would do.
    public Tools icon(Command command, java.util.function.Supplier<Feather> icon) {
        Button button = Icons.button(icon.get(), command.words().get());
        refreshing.add(() -> {
            button.setGraphic(Icons.of(icon.get()));
            rename(button, command);
        });
        return add(button, command);
    }

    /// A button with its sign and its words.
    public Tools named(Command command) {
        var button = new Button(command.words().get());
        command.sign().get().forEach(button::setGraphic);
        button.getStyleClass().add("named-tool");
        return add(button, command);
    }

    /// One of several to choose from.
    ///
    /// @param title what stands on its button, whatever choosing it would do now
    public record Choice(String title, Command command) {

        /// The same, possible only while this is true.
        public Choice when(BooleanSupplier condition) {
            return new Choice(title, command.when(condition));
        }
    }

    /// Buttons side by side, of which one holds.
    ///
    /// @param current which one, as it is now
    public Tools choice(List<Choice> choices, IntSupplier current) {
        var row = new HBox();
        row.getStyleClass().add("segments");
        for (int i = 0; i < choices.size(); i++) {
            Command command = choices.get(i).command();
            int place = i;
            var button = new ToggleButton(choices.get(i).title());
            button.getStyleClass().add(Segments.shape(i, choices.size()));
            button.setId("workspace-" + command.id());
            button.setTooltip(new Tooltip());
            button.setOnAction(_ -> {
                command.run();
                refresh();
            });
            refreshing.add(() -> {
                rename(button, command);
                button.setDisable(!command.isPossible());
                button.setSelected(current.getAsInt() == place);
            });
            row.getChildren().add(button);
        }
        getItems().add(row);
        return this;
    }

    public Tools line() {
        getItems().add(new Separator());
        return this;
    }

    /// What follows stands at the right.
    public Tools gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getItems().add(gap);
        return this;
    }

    /// Greys what is not possible now.
    public void refresh() {
        refreshing.forEach(Runnable::run);
    }

    private Tools add(Button button, Command command) {
        button.setId("tool-" + command.id());
        button.setOnAction(_ -> command.run());
        refreshing.add(() -> button.setDisable(!command.isPossible()));
        getItems().add(button);
        return this;
    }

    private static void rename(ButtonBase button, Command command) {
        String words = command.words().get();
        String keys = command.hasShortcut() ? " (" + command.shortcut().getDisplayText() + ")" : "";
        button.setAccessibleText(words);
        if (button.getTooltip() == null) button.setTooltip(new Tooltip());
        button.getTooltip().setText(words + keys);
    }
}
