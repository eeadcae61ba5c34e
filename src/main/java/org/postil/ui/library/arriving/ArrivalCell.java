package org.postil.ui.library.arriving;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.session.Arrival;
import org.postil.ui.fx.Texts;

/// A file with its check box: what it will be called, its date and its name.
final class ArrivalCell extends ListCell<Arrival> {

    private final ArrivalList list;
    private final CheckBox check = new CheckBox();
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox words = new VBox(title, about);
    private final HBox row = new HBox(10, check, words);

    ArrivalCell(ArrivalList list) {
        this.list = list;
        getStyleClass().add("arrival-cell");
        setPrefWidth(0);
        row.getStyleClass().add("row");
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        about.getStyleClass().add("faint");
        title.setMinWidth(0);
        about.setMinWidth(0);
        check.setFocusTraversable(false);
        check.setOnAction(_ -> list.turn(getIndex()));
    }

    @Override
    protected void updateItem(@Nullable Arrival arrival, boolean empty) {
        super.updateItem(arrival, empty);
        if (empty || arrival == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Document document = arrival.file().document();
        title.setText(document.title());
        about.setText(
                list.home(getIndex())
                        .map(home -> Texts.text("ui.arrival.version-of", home.title()))
                        .map(Texts::shown)
                        .orElseGet(() -> about(arrival, document)));
        check.setAccessibleText(document.title());
        check.setSelected(list.isChecked(getIndex()));
        String state = Texts.text(check.isSelected() ? "ui.passages.on" : "ui.passages.off");
        setAccessibleText(String.join(", ", List.of(state, title.getText(), about.getText())));
        setGraphic(row);
    }

    private static String about(Arrival arrival, Document document) {
        return document.metadata()
                .date()
                .map(Edtf::wording)
                .map(Texts::of)
                .map(date -> Texts.text("ui.arrival.about", date, arrival.name()))
                .orElse(arrival.name());
    }
}
