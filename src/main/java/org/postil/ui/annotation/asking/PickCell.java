package org.postil.ui.annotation.asking;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.postil.session.tagging.value.Pick;
import org.postil.ui.fx.LayerBadge;

/// One line that the picker offers: a kind of tag, a value, and what is known of it.
final class PickCell extends ListCell<Pick> {

    private final Label name = new Label();
    private final Label more = new Label();

    PickCell() {
        more.getStyleClass().add("faint");
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setMaxWidth(ChoiceCell.LONGEST);
        more.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Pick pick, boolean empty) {
        super.updateItem(pick, empty);
        if (empty || pick == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(ChoiceCell.words(pick.choice()));
        more.setText(ChoiceCell.more(pick.choice()));
        var row = new HBox(8, LayerBadge.named(pick.layer()), name, more);
        row.getStyleClass().add("choice");
        setAccessibleText(pick.layer().name() + ", " + name.getText() + " " + more.getText());
        setGraphic(row);
    }
}
