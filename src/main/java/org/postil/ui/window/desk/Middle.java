package org.postil.ui.window.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.postil.model.Project;
import org.postil.ui.fx.Texts;

/// The panes, or, where none is open, what to do about that.
public final class Middle extends StackPane {

    private final Panes panes;
    private final Label nothing = new Label();

    public Middle(Panes panes) {
        this.panes = panes;
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        getChildren().addAll(nothing, panes);
        getStyleClass().add("middle");
    }

    public void show(Project project) {
        boolean empty = project.documents().isEmpty();
        nothing.setText(Texts.text(empty ? "ui.panes.no-documents" : "ui.panes.nothing"));
        panes.setVisible(!panes.all().isEmpty());
    }
}
