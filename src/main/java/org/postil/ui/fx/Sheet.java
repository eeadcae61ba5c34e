package org.postil.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.stage.Stage;

/// A dialog in the look of its window, still without buttons.
public final class Sheet extends Alert {

    private static final double WIDTH = 460;

    public Sheet(Stage owner, String title, Node content) {
        super(AlertType.NONE);
        initOwner(owner);
        setTitle(title);
        getDialogPane().setContent(content);
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane().getStyleClass().add("sheet");
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    }
}
