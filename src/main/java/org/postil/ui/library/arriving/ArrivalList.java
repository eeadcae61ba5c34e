package org.postil.ui.library.arriving;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.postil.format.Likeness.Found;
import org.postil.model.Document;
import org.postil.session.Arrival;
import org.postil.ui.fx.Texts;

/// The files, each with a check box: Space turns that of the chosen one.
final class ArrivalList extends ListView<Arrival> {

    private static final double ROW = 46;

    private final BitSet left = new BitSet();
    private final Alike alike;
    private final Runnable changed;

    /// @param changed told when others are checked
    ArrivalList(List<Arrival> arrivals, Alike alike, Runnable changed) {
        this.alike = alike;
        this.changed = changed;
        getStyleClass().add("arrivals");
        setId("arrivals");
        setFixedCellSize(ROW);
        setAccessibleText(Texts.text("ui.arrival.files"));
        getItems().setAll(arrivals);
        setCellFactory(_ -> new ArrivalCell(this));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Those that are to come in.
    List<Arrival> checked() {
        return IntStream.range(0, getItems().size())
                .filter(this::isChecked)
                .mapToObj(getItems()::get)
                .toList();
    }

    /// What it is likest, be that in the project or among those that are to come in.
    Optional<Found> alike(int index) {
        return alike.at(index).stream().filter(found -> !isLeftOut(found.document())).findFirst();
    }

    /// The document of which it becomes a version; none where it becomes one of its own.
    Optional<Document> home(int index) {
        if (getItems().get(index).apart()) return Optional.empty();
        return alike(index).map(Found::document);
    }

    private boolean isLeftOut(Document document) {
        return left.stream()
                .mapToObj(getItems()::get)
                .anyMatch(one -> one.read().document().id().equals(document.id()));
    }

    boolean isChecked(int index) {
        return !left.get(index);
    }

    void turn(int index) {
        left.flip(index);
        changed.run();
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.SPACE || getSelectionModel().isEmpty()) return;
        turn(getSelectionModel().getSelectedIndex());
        key.consume();
    }
}
