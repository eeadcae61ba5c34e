package org.postil.ui.codebook.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.access.Naming;

/// Finds an entry of a register by typing; Enter takes the one that is marked.
final class Finder<T> extends VBox {

    private static final int MOST = 6;
    private static final double LINE = 28;

    private final TextField field = new TextField();
    private final ListView<T> found = new ListView<>();
    private final Function<String, List<T>> finding;
    private final Consumer<T> taken;

    /// @param words how one is shown
    Finder(
            String prompt,
            Function<String, List<T>> finding,
            Function<T, String> words,
            Consumer<T> taken) {
        super(2);
        this.finding = finding;
        this.taken = taken;
        getStyleClass().add("finder");
        field.setPromptText(prompt);
        Naming.name(field, prompt);
        found.setAccessibleText(prompt);
        found.setFixedCellSize(LINE);
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new Cell<>(words));
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
        found.setOnMouseClicked(_ -> take());
        field.textProperty().addListener((_, _, typed) -> find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(field, found);
    }

    /// True while Enter would take one that was found.
    boolean isFinding() {
        return found.isVisible() && isFocusWithin();
    }

    private void find(String typed) {
        List<T> all = typed.isBlank() ? List.of() : finding.apply(typed);
        found.getItems().setAll(all.stream().limit(MOST).toList());
        found.getSelectionModel().selectFirst();
        found.setPrefHeight(LINE * found.getItems().size() + 4);
        found.setVisible(!found.getItems().isEmpty());
    }

    private void press(KeyEvent key) {
        if (!found.isVisible()) return;
        switch (key.getCode()) {
            case UP -> found.getSelectionModel().selectPrevious();
            case DOWN -> found.getSelectionModel().selectNext();
            case ENTER -> take();
            case ESCAPE -> field.clear();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take() {
        T one = found.getSelectionModel().getSelectedItem();
        field.clear();
        if (one != null) taken.accept(one);
    }

    private static final class Cell<T> extends ListCell<T> {

        private final Function<T, String> words;

        Cell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : words.apply(one));
        }
    }
}
