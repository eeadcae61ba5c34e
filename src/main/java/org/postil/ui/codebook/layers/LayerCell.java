package org.postil.ui.codebook.layers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.codebook.Layer;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Texts;

/// A kind of tag in the list: letter, name, line, and how many tags there are of it.
final class LayerCell extends ListCell<LayerRow> {

    private final HBox badge = new HBox();
    private final Label name = new Label();
    private final LineSample line = new LineSample(34);
    private final Label count = new Label();
    private final HBox row = new HBox(9, badge, name, line, count);

    LayerCell() {
        getStyleClass().addAll("register-cell", "layer-cell");
        name.getStyleClass().add("entry-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().addAll("faint", "count");
        count.setMinWidth(36);
        badge.getStyleClass().add("badge");
        row.getStyleClass().add("entry");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LayerRow shown, boolean empty) {
        super.updateItem(shown, empty);
        if (empty || shown == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Layer layer = shown.layer();
        badge.getChildren().setAll(LayerBadge.letter(layer));
        name.setText(layer.name());
        name.setGraphic(layer.isBuiltIn() ? lock() : null);
        line.show(layer);
        count.setText(Texts.text("ui.codebook.count", shown.tags()));
        setAccessibleText(
                Texts.text("ui.layers.spoken", layer.name(), layer.letter(), shown.tags()));
        setGraphic(row);
    }

    private static Label lock() {
        var lock = new Label("", Icons.of(Feather.LOCK, Texts.text("ui.layers.built-in")));
        lock.getStyleClass().add("lock");
        return lock;
    }
}
