package org.postil.ui.annotation.asking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.session.tagging.value.Offers;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// A field and what can be chosen by it: typing filters, Up and Down choose, Enter accepts.
final class Choosing<T> extends VBox {

    private static final int ROWS = 6;
    private static final double ROW = 32;

    private final Offers<T> offers;
    private final Consumer<T> accepted;
    private final TextField field = new TextField();
    private final ListView<T> choices = new ListView<>();
    private final Label problem = new Label();

    /// @param named what the field is for, to a screen reader
    Choosing(Offers<T> offers, String named, Supplier<ListCell<T>> cells, Consumer<T> accepted) {
        this.offers = offers;
        this.accepted = accepted;
        getStyleClass().add("choosing");
        Naming.name(field, named);
        offers.problem("").map(Texts::of).ifPresent(field::setPromptText);
        choices.setCellFactory(_ -> choosing(cells.get()));
        choices.setFixedCellSize(ROW);
        choices.setFocusTraversable(false);
        choices.setAccessibleText(Texts.text("ui.value.choices"));
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        getChildren().addAll(field, choices, problem);
        field.textProperty().addListener((_, _, typed) -> offer(offers.matching(typed), typed));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Opens with these words in the field; they filter only where they are not what is proposed.
    void fill(String words, boolean asProposed) {
        field.setText(words);
        offer(asProposed ? offers.initially() : offers.matching(words), "");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private ListCell<T> choosing(ListCell<T> cell) {
        cell.setOnMouseClicked(_ -> {
            if (!cell.isEmpty()) accepted.accept(cell.getItem());
        });
        return cell;
    }

    private void offer(List<T> offered, String typed) {
        choices.getItems().setAll(offered);
        choices.getSelectionModel().selectFirst();
        choices.scrollTo(0);
        double height = ROW * Math.min(ROWS, offered.size()) + 2;
        choices.setMinHeight(height);
        choices.setMaxHeight(height);
        shown(choices, !offered.isEmpty());
        say(offered.isEmpty() && !typed.isBlank());
    }

    /// Shows what is wrong, if anything is.
    private void say(boolean wrong) {
        Optional<String> sentence =
                wrong ? offers.problem(field.getText()).map(Texts::of) : Optional.empty();
        problem.setText(sentence.orElse(""));
        shown(problem, sentence.isPresent());
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            enter();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            move(key.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
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

    private void enter() {
        T chosen = choices.getSelectionModel().getSelectedItem();
        if (chosen == null) say(true);
        else accepted.accept(chosen);
    }

    private static void shown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
