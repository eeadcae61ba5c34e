package org.postil.ui.window.states;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.store.safety.Snapshot;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// One state: when it was, on what occasion it was kept or what it is called, and its size.
final class StateCell extends ListCell<Snapshot> {

    private static final double WHEN_WIDTH = 170;

    private final Label sign = new Label();
    private final Label when = new Label();
    private final Label occasion = new Label();
    private final Label size = new Label();
    private final HBox row = new HBox(8, sign, when, occasion, size);

    StateCell() {
        getStyleClass().add("state");
        sign.setMinWidth(20);
        when.setMinWidth(WHEN_WIDTH);
        occasion.setMinWidth(0);
        occasion.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(occasion, Priority.ALWAYS);
        size.getStyleClass().add("faint");
        size.setMinWidth(Label.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Snapshot state, boolean empty) {
        super.updateItem(state, empty);
        if (empty || state == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sign.setGraphic(state.isNamed() ? Icons.of(Feather.BOOKMARK) : null);
        when.setText(When.moment(state));
        occasion.setText(Texts.of(state.occasion()));
        size.setText(StatesView.megabytes(state.bytes()));
        setAccessibleText(when.getText() + ", " + occasion.getText());
        setGraphic(row);
    }
}
