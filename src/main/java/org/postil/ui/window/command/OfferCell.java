package org.postil.ui.window.command;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Texts;

/// A line of the palette: what a command is called, in which menu it stands, its keys. What is not
/// possible now is faint and says so.
final class OfferCell extends ListCell<Offer> {

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label words = new Label();
    private final Label menu = new Label();
    private final Label keys = new Label();
    private final HBox row = new HBox(8, words, menu, gap(), keys);

    OfferCell() {
        getStyleClass().add("offer");
        row.getStyleClass().add("row");
        menu.getStyleClass().add("faint");
        keys.getStyleClass().add("key");
        menu.setMinWidth(0);
        keys.setMinWidth(Label.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean possible = offer.command().isPossible();
        words.setText(offer.words());
        menu.setText(possible ? offer.menu() : Texts.text("ui.palette.not-now", offer.menu()));
        String shortcut = offer.command().keys();
        keys.setText(shortcut);
        keys.setVisible(!shortcut.isEmpty());
        pseudoClassStateChanged(IMPOSSIBLE, !possible);
        setAccessibleText(offer.words() + ", " + menu.getText() + ", " + shortcut);
        setGraphic(row);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
