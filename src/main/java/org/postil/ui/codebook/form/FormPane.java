package org.postil.ui.codebook.form;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A list above, and below it the form of the entry that is chosen; words instead of it where none
/// is, or where several are.
public final class FormPane extends SplitPane {

    private final ScrollPane scroll;
    private final Label words = new Label();

    public FormPane(Region list, Region form) {
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("form-pane");
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        words.setWrapText(true);
        words.getStyleClass().addAll("faint", "placeholder");
        var below = new StackPane(words, scroll);
        below.getStyleClass().add("form-area");
        below.setMinHeight(80);
        list.setMinHeight(120);
        getItems().addAll(list, below);
        setDividerPositions(0.46);
        say("");
    }

    /// Shows the form.
    public void showForm() {
        scroll.setVisible(true);
        words.setVisible(false);
    }

    /// Shows words instead of the form.
    public void say(String instead) {
        words.setText(instead);
        words.setVisible(true);
        scroll.setVisible(false);
    }
}
