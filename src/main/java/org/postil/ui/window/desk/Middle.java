package org.postil.ui.window.desk;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.postil.model.Project;
import org.postil.ui.fx.Texts;

/// The panes, or, where none is open, what to do about that. A bar may stand over them, and
/// something may lie upon them.
public final class Middle extends BorderPane {

    private final Panes panes;
    private final Label nothing = new Label();
    private final StackPane center = new StackPane();

    public Middle(Panes panes) {
        this.panes = panes;
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        center.getChildren().setAll(nothing, panes);
        setCenter(center);
        getStyleClass().add("middle");
    }

    public void show(Project project) {
        boolean empty = project.documents().isEmpty();
        nothing.setText(Texts.text(empty ? "ui.panes.no-documents" : "ui.panes.nothing"));
        panes.setVisible(!panes.all().isEmpty());
    }

    /// Puts a bar over the panes, or takes it away.
    public void setBar(Optional<Region> bar) {
        setTop(bar.orElse(null));
    }

    /// Lays something upon the panes, which places itself, or takes it away.
    public void lay(Optional<Region> upon) {
        center.getChildren().setAll(nothing, panes);
        upon.ifPresent(center.getChildren()::add);
    }
}
