package org.postil.ui.annotation.asking;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// A small line that offers one of several things by name: typing filters, Up and Down choose,
/// Enter accepts, Escape leaves nothing behind.
public final class ChoiceLine<T> extends VBox {

    private static final int ROWS = 8;
    private static final double ROW = 30;

    private final List<T> all;
    private final Function<T, String> words;
    private final Consumer<T> picked;
    private final Runnable left;
    private final TextField field = new TextField();
    private final ListView<T> choices = new ListView<>();

    /// @param question what is to be picked
    /// @param all the first of them is what Enter takes at once
    /// @param left called when the line is done with, answered or not
    public ChoiceLine(
            String question,
            List<T> all,
            Function<T, String> words,
            Consumer<T> picked,
            Runnable left) {
        this.all = List.copyOf(all);
        this.words = words;
        this.picked = picked;
        this.left = left;
        getStyleClass().addAll("value-line", "choice-line");
        var heading = new Label(question);
        heading.getStyleClass().add("choice-heading");
        heading.setWrapText(true);
        var hint = new Label(Texts.text("ui.value.hint"));
        hint.getStyleClass().addAll("faint", "hint");
        Naming.name(field, question);
        field.textProperty().addListener((_, _, _) -> offer());
        fillChoices();
        getChildren().addAll(heading, field, choices, hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        offer();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void fillChoices() {
        choices.setFixedCellSize(ROW);
        choices.setFocusTraversable(false);
        choices.setAccessibleText(Texts.text("ui.value.choices"));
        choices.setCellFactory(_ -> new Cell());
    }

    private void offer() {
        String typed = folded(field.getText().strip());
        choices.getItems()
                .setAll(
                        all.stream()
                                .filter(one -> folded(words.apply(one)).contains(typed))
                                .toList());
        choices.getSelectionModel().selectFirst();
        double height = ROW * Math.clamp(choices.getItems().size(), 1, ROWS) + 2;
        choices.setMinHeight(height);
        choices.setMaxHeight(height);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> left.run();
            case ENTER -> pick(choices.getSelectionModel().getSelectedItem());
            case UP -> move(-1);
            case DOWN -> move(1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        int size = choices.getItems().size();
        if (size == 0) return;
        int to = Math.floorMod(choices.getSelectionModel().getSelectedIndex() + by, size);
        choices.getSelectionModel().select(to);
        choices.scrollTo(Math.max(0, to - ROWS + 1));
    }

    private void pick(@Nullable T choice) {
        if (choice == null) return;
        left.run();
        picked.accept(choice);
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) pick(getItem());
            });
        }

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : words.apply(choice));
        }
    }
}
