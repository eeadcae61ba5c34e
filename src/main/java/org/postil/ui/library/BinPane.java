package org.postil.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.VersionWords;

/// What was removed and is still kept: Enter puts the chosen thing back. Emptying it is the only
/// thing in the program that deletes.
final class BinPane extends VBox {

    private final Consumer<Wish> wishes;
    private final boolean readOnly;
    private final ListView<Removed> list = new ListView<>();

    /// A document or version that was removed.
    ///
    /// @param more what tells it from others of the same name
    private record Removed(Row row, String words, String more) {}

    /// @param left called when the reader goes back to the library
    BinPane(Consumer<Wish> wishes, Runnable left, boolean readOnly) {
        this.wishes = wishes;
        this.readOnly = readOnly;
        getStyleClass().add("bin");
        list.setAccessibleText(Texts.text("ui.bin"));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(left), list, emptyButton());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) left.run();
                    else if (key.getCode() == KeyCode.ENTER && list.isFocused()) putBack();
                    else return;
                    key.consume();
                });
    }

    void show(Project project) {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(removed(project));
        list.getSelectionModel().select(Math.min(chosen, size() - 1));
    }

    int size() {
        return list.getItems().size();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private static List<Removed> removed(Project project) {
        var all = new ArrayList<Removed>();
        for (Document document : project.allDocuments()) {
            if (document.removed()) {
                Row row = Row.entry(document).document();
                all.add(new Removed(row, document.title(), VersionWords.date(document)));
                continue;
            }
            for (Witness version : document.allWitnesses()) {
                if (version.removed()) {
                    all.add(
                            new Removed(
                                    Row.version(document, version),
                                    Texts.text("ui.version", version.siglum()),
                                    document.title()));
                }
            }
        }
        return all;
    }

    private Node heading(Runnable left) {
        Button back = Icons.button(Feather.ARROW_LEFT, Texts.text("ui.bin.leave"));
        back.setId("leave-bin");
        back.setOnAction(_ -> left.run());
        var title = new Label(Texts.text("ui.bin"));
        title.getStyleClass().add("subtitle");
        var heading = new HBox(6, back, title);
        heading.getStyleClass().add("bin-heading");
        var says = new Label(Texts.text("ui.bin.says"));
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        says.getStyleClass().addAll("faint", "says");
        return new VBox(heading, says);
    }

    private Node emptyButton() {
        var empty = new Button(Texts.text("ui.bin.empty"), Icons.of(Feather.TRASH_2));
        empty.setId("empty-bin");
        empty.getStyleClass().addAll("danger", "button-outlined");
        empty.setDisable(readOnly);
        empty.setMaxWidth(Double.MAX_VALUE);
        empty.setOnAction(_ -> wishes.accept(new Wish.EmptyBin()));
        return empty;
    }

    private void putBack() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(_ -> !readOnly)
                .ifPresent(removed -> wishes.accept(new Wish.PutBack(removed.row())));
    }

    private final class Cell extends ListCell<Removed> {

        Cell() {
            getStyleClass().add("bin-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Removed removed, boolean empty) {
            super.updateItem(removed, empty);
            if (empty || removed == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(row(removed));
            setAccessibleText(removed.words() + ", " + removed.more());
        }

        private Node row(Removed removed) {
            var words = new Label(removed.words());
            words.getStyleClass().add("document-title");
            var more = new Label(removed.more());
            more.getStyleClass().add("faint");
            var both = new VBox(words, more);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            Button back = Icons.button(Feather.CORNER_UP_LEFT, Texts.text("ui.bin.put-back"));
            back.setFocusTraversable(false);
            back.setDisable(readOnly);
            back.setMinWidth(USE_PREF_SIZE);
            back.setOnAction(_ -> wishes.accept(new Wish.PutBack(removed.row())));
            var row = new HBox(6, both, back);
            row.getStyleClass().add("bin-row");
            return row;
        }
    }
}
