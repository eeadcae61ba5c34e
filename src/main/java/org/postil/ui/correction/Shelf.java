package org.postil.ui.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Texts;

/// A heading, a list of things as cards, and buttons for what can be done with the one that is
/// chosen. Enter or a click goes to its place.
final class Shelf<T> extends VBox {

    private final Face<T> face;
    private final Label count = new Label();
    private final Label nothing = new Label();
    private final ListView<T> cards = new ListView<>();
    private final FlowPane buttons = new FlowPane(6, 6);
    private final List<Runnable> refreshing = new ArrayList<>();

    /// How a thing is shown, said, and gone to.
    record Face<T>(Function<T, Node> card, Function<T, String> spoken, Consumer<T> go) {}

    /// @param id its title stands in the message bundle under `ui.panel.` and this
    Shelf(String id, Face<T> face) {
        this.face = face;
        getStyleClass().add("shelf");
        setId("shelf-" + id);
        VBox.setVgrow(cards, Priority.ALWAYS);
        cards.setAccessibleText(Texts.text("ui.panel." + id));
        cards.setCellFactory(_ -> new Card());
        cards.setPlaceholder(nothing);
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        cards.setOnMouseClicked(_ -> chosen().ifPresent(face.go()));
        cards.getSelectionModel().selectedItemProperty().addListener(_ -> refresh());
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        buttons.getStyleClass().add("deeds");
        getChildren().addAll(heading(id), cards, buttons);
    }

    /// A button for something that can be done with the one that is chosen; grey while it can't.
    Shelf<T> deed(String id, Function<T, Optional<Runnable>> now) {
        var button = new Button(Texts.text("ui.shelf." + id));
        button.setId(id);
        button.setMinHeight(28);
        button.setOnAction(_ -> chosen().flatMap(now).ifPresent(Runnable::run));
        refreshing.add(() -> button.setDisable(chosen().flatMap(now).isEmpty()));
        buttons.getChildren().add(button);
        return this;
    }

    /// Shows these; the one at the place of the chosen one is chosen.
    void show(List<T> now, String why) {
        nothing.setText(why);
        if (!cards.getItems().equals(now)) {
            int at = cards.getSelectionModel().getSelectedIndex();
            cards.getItems().setAll(now);
            count.setText(Integer.toString(now.size()));
            if (!now.isEmpty()) {
                cards.getSelectionModel().select(Math.clamp(at, 0, now.size() - 1));
                cards.scrollTo(Math.max(0, at - 1));
            }
        }
        refresh();
    }

    @Override
    public void requestFocus() {
        cards.requestFocus();
    }

    private Optional<T> chosen() {
        return Optional.ofNullable(cards.getSelectionModel().getSelectedItem());
    }

    private void refresh() {
        refreshing.forEach(Runnable::run);
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        chosen().ifPresent(face.go());
        key.consume();
    }

    private Node heading(String id) {
        var title = new Label(Texts.text("ui.panel." + id));
        title.getStyleClass().add("title");
        count.getStyleClass().add("faint");
        var heading = new HBox(8, title, count);
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private final class Card extends ListCell<T> {

        Card() {
            getStyleClass().add("tag-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(face.card().apply(item));
            setAccessibleText(face.spoken().apply(item));
        }
    }
}
