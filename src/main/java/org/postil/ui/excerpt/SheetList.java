package org.postil.ui.excerpt;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.postil.model.Excerpt.Held;
import org.postil.ui.fx.Texts;

/// What stands on the sheet, in order. Alt with an arrow moves a passage, as does dragging it; plus
/// and minus leave more or less room for the answer to a question; Delete takes a row away (a cut
/// is restored), Enter shows the words in their text.
final class SheetList extends ListView<SheetRow> {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private static final Set<KeyCode> MORE = EnumSet.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
    private static final Set<KeyCode> LESS = EnumSet.of(KeyCode.MINUS, KeyCode.SUBTRACT);

    private final ExcerptWishes wishes;

    SheetList(ExcerptWishes wishes) {
        this.wishes = wishes;
        setId("sheet-list");
        getStyleClass().add("sheet-list");
        setAccessibleText(Texts.text("ui.excerpt.list"));
        setCellFactory(_ -> new Cell());
        var hint = new Label(Texts.text("ui.excerpt.none.hint"));
        hint.getStyleClass().addAll("faint", "placeholder");
        hint.setWrapText(true);
        setPlaceholder(hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) reveal();
        });
    }

    void show(List<SheetRow> rows) {
        if (getItems().equals(rows)) return;
        int selected = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        if (!rows.isEmpty()) {
            getSelectionModel().select(Math.clamp(selected, 0, rows.size() - 1));
        }
    }

    Optional<SheetRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// What Delete does with what is selected.
    Optional<Runnable> removal() {
        return selected().map(row -> () -> remove(row));
    }

    /// @param by how many places further down; less than 0 for up
    Optional<Runnable> moving(int by) {
        return selected()
                .filter(SheetRow.OfPassage.class::isInstance)
                .map(SheetRow.OfPassage.class::cast)
                .map(row -> () -> move(row, by));
    }

    private void move(SheetRow.OfPassage row, int by) {
        wishes.does().accept(excerpting -> excerpting.move(row.held().hold(), by));
        for (int i = 0; i < getItems().size(); i++) {
            boolean same =
                    getItems().get(i) instanceof SheetRow.OfPassage one
                            && one.held().equals(row.held());
            if (same) getSelectionModel().clearAndSelect(i);
        }
    }

    private static boolean isPassage(@Nullable SheetRow row) {
        return row instanceof SheetRow.OfPassage;
    }

    private void drag(@Nullable SheetRow row) {
        if (!(row instanceof SheetRow.OfPassage passage)) return;
        var content = new ClipboardContent();
        content.putString(passage.words());
        startDragAndDrop(TransferMode.MOVE).setContent(content);
    }

    /// The passage that is dragged takes the place of this one; false where nothing moves.
    boolean drop(@Nullable SheetRow onto) {
        Optional<SheetRow.OfPassage> moved =
                selected()
                        .filter(SheetRow.OfPassage.class::isInstance)
                        .map(SheetRow.OfPassage.class::cast);
        if (moved.isEmpty() || !(onto instanceof SheetRow.OfPassage there)) return false;
        List<SheetRow> passages = getItems().stream().filter(SheetList::isPassage).toList();
        int by = passages.indexOf(there) - passages.indexOf(moved.get());
        if (by != 0) move(moved.get(), by);
        return by != 0;
    }

    /// What plus and minus do with a question.
    private Optional<Runnable> leaving(int more) {
        return selected()
                .filter(SheetRow.OfQuestion.class::isInstance)
                .map(row -> ((SheetRow.OfQuestion) row).at())
                .map(at -> () -> wishes.does().accept(excerpting -> excerpting.leave(at, more)));
    }

    private void remove(SheetRow row) {
        switch (row) {
            case SheetRow.OfPassage passage ->
                    wishes.does().accept(excerpting -> excerpting.remove(passage.held().hold()));
            case SheetRow.OfAlteration one ->
                    wishes.does()
                            .accept(excerpting ->
                                    excerpting.restore(one.passage(), one.held().hold()));
            case SheetRow.OfQuestion one ->
                    wishes.does().accept(excerpting -> excerpting.unask(one.at()));
        }
    }

    private void reveal() {
        selected().flatMap(SheetList::held).ifPresent(wishes.reveal());
    }

    private static Optional<Held> held(SheetRow row) {
        return switch (row) {
            case SheetRow.OfPassage passage -> Optional.of(passage.held());
            case SheetRow.OfAlteration one -> Optional.of(one.held());
            case SheetRow.OfQuestion one -> one.about().stream().findFirst();
        };
    }

    private void press(KeyEvent key) {
        Optional<Runnable> meant = Optional.empty();
        boolean alt = key.isAltDown();
        if (alt && key.getCode() == KeyCode.UP) meant = moving(-1);
        if (alt && key.getCode() == KeyCode.DOWN) meant = moving(1);
        if (MORE.contains(key.getCode())) meant = leaving(1);
        if (LESS.contains(key.getCode())) meant = leaving(-1);
        if (key.getCode() == KeyCode.DELETE) meant = removal();
        if (key.getCode() == KeyCode.ENTER) meant = Optional.of(this::reveal);
        meant.ifPresent(action -> {
            action.run();
            key.consume();
        });
    }

    /// One row.
    private final class Cell extends ListCell<SheetRow> {

        Cell() {
            getStyleClass().add("sheet-row");
            setWrapText(true);
            setPrefWidth(0);
            setOnDragDetected(_ -> drag(getItem()));
            setOnDragOver(over -> {
                if (over.getGestureSource() == SheetList.this && isPassage(getItem())) {
                    over.acceptTransferModes(TransferMode.MOVE);
                }
            });
            setOnDragDropped(drop -> drop.setDropCompleted(drop(getItem())));
        }

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("altered");
            setText(empty || row == null ? null : Texts.shown(row.words()));
            pseudoClassStateChanged(LOST, row instanceof SheetRow.OfPassage one && one.lost());
            if (row instanceof SheetRow.OfAlteration) getStyleClass().add("altered");
        }
    }
}
