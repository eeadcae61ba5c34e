package org.postil.ui.codebook.form;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// What can be done with the chosen entries of a register: a row of buttons with icons.
public final class EntryTools extends HBox {

    public EntryTools() {
        super(2);
        getStyleClass().add("entry-tools");
    }

    /// A button whose words stand in the message bundle under `ui.codebook.` and its id.
    public Button add(String id, Feather icon, Runnable action) {
        Button button = Icons.button(icon, Texts.text("ui.codebook." + id));
        button.setOnAction(_ -> action.run());
        button.getStyleClass().add(id);
        getChildren().add(button);
        return button;
    }

    /// What follows stands at the right.
    public void gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
    }
}
