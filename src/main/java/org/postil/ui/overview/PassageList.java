package org.postil.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// The passages that a mark, a count or a stretch of time stands for. A click, or a step with the
/// buttons, shows one in its text; Enter goes there.
final class PassageList extends VBox {

    private final Label heading = new Label();
    private final ListView<Passage> list = new ListView<>();
    private final Consumer<Passage> shown;

    PassageList(Consumer<Passage> shown, Consumer<Passage> gone) {
        this.shown = shown;
        getStyleClass().add("overview-passages");
        list.getStyleClass().add("found-passages");
        list.setCellFactory(_ -> new PassageLine());
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() != KeyCode.ENTER) return;
                    chosen().ifPresent(gone);
                    key.consume();
                });
        list.setOnMouseClicked(_ -> chosen().ifPresent(shown));
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        heading.getStyleClass().add("heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        list.getSelectionModel().selectedIndexProperty().addListener(_ -> count());
        var head =
                new HBox(
                        4,
                        heading,
                        button(Feather.CHEVRON_UP, "previous", () -> step(-1)),
                        button(Feather.CHEVRON_DOWN, "next", () -> step(1)),
                        button(Feather.X, "close", this::close));
        head.getStyleClass().add("find-line");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        close();
    }

    /// Lists these, with the first chosen; nothing is listed where there are none.
    void show(List<Passage> passages) {
        list.getItems().setAll(passages);
        setVisible(!passages.isEmpty());
        setManaged(!passages.isEmpty());
        list.setAccessibleText(Texts.text("ui.overview.passages", passages.size()));
        list.getSelectionModel().selectFirst();
        count();
    }

    /// Beside a chart it is as high as that; below it, as wide.
    void setBeside(boolean beside) {
        setPrefSize(USE_COMPUTED_SIZE, beside ? USE_COMPUTED_SIZE : 118);
        setMinHeight(beside ? 0 : 90);
    }

    /// Leaves most of the width to what it stands beside.
    void fit(double whole) {
        setPrefWidth(Math.clamp(whole * 0.38, 220, 380));
    }

    boolean isListing() {
        return !list.getItems().isEmpty();
    }

    /// Shows the next passage (1), or the one before (-1).
    void step(int by) {
        int size = list.getItems().size();
        if (size == 0) return;
        int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
        chosen().ifPresent(shown);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void close() {
        show(List.of());
    }

    private void count() {
        int size = list.getItems().size();
        int number = list.getSelectionModel().getSelectedIndex() + 1;
        heading.setText(Texts.text("ui.overview.passages.of", number, size));
    }

    private Optional<Passage> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static Button button(Feather icon, String id, Runnable action) {
        Button button = Icons.button(icon, Texts.text("ui.overview.passages." + id));
        button.getStyleClass().add("passage-" + id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// One passage, with its document.
    private static final class PassageLine extends ListCell<Passage> {

        private final Label said = new Label();
        private final Label where = new Label();
        private final VBox line = new VBox(said, where);

        PassageLine() {
            setPrefWidth(0);
            getStyleClass().add("passage-line");
            said.setMinWidth(0);
            where.setMinWidth(0);
            where.getStyleClass().add("faint");
            line.getStyleClass().add("passage-words");
        }

        @Override
        protected void updateItem(@Nullable Passage passage, boolean empty) {
            super.updateItem(passage, empty);
            if (empty || passage == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String words = passage.said();
            said.setText(words);
            String title = passage.document().title();
            boolean told = words.contains(title);
            where.setText(told ? "" : title);
            where.setVisible(!told);
            where.setManaged(!told);
            said.setWrapText(told);
            setAccessibleText(words + ", " + title);
            setTooltip(new Tooltip(words));
            setGraphic(line);
        }
    }
}
