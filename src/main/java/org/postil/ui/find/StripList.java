package org.postil.ui.find;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.concordance.Strip;
import org.postil.ui.fx.Texts;

/// Where in each document the words stand: a strip for each, from its beginning to its end. A click
/// on a strip goes to the place next to it, Enter to the first.
final class StripList extends ListView<Strip> {

    private final Consumer<Row> gone;

    StripList(Consumer<Row> gone) {
        this.gone = gone;
        setId("find-all-strips");
        setAccessibleText(Texts.text("ui.find-all.view.documents"));
        var nothing = new Label(Texts.text("ui.find-all.nothing"));
        nothing.getStyleClass().addAll("faint", "placeholder");
        setPlaceholder(nothing);
        setCellFactory(_ -> new StripCell(gone));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public void requestFocus() {
        if (getSelectionModel().isEmpty()) getSelectionModel().selectFirst();
        super.requestFocus();
    }

    private void press(KeyEvent key) {
        Strip chosen = getSelectionModel().getSelectedItem();
        if (key.getCode() != KeyCode.ENTER || chosen == null) return;
        gone.accept(chosen.rows().getFirst());
        key.consume();
    }
}
