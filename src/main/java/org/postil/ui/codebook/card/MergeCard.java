package org.postil.ui.codebook.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.ui.fx.Texts;

/// Two or more entries of a register that shall become one: which one stays, and what it will then
/// be. Enter merges.
///
/// @param <T> a person or a topic
public final class MergeCard<T> extends HBox {

    /// What the card asks of the register.
    ///
    /// @param words how an entry is shown: its name, and what tells it apart
    /// @param finding entries by what is typed
    /// @param result what would become of them: rows of the preview
    public record Register<T>(
            Function<T, String> words,
            Function<String, List<T>> finding,
            BiFunction<T, List<T>, List<Row>> result) {}

    /// A line of the preview.
    ///
    /// @param warning true where the reader should look twice
    public record Row(String name, String value, boolean warning) {}

    private final Register<T> register;
    private final BiConsumer<T, List<T>> merge;
    private final Finder<T> finder;
    private final List<T> entries = new ArrayList<>();
    private final VBox choices = new VBox(4);
    private final ToggleGroup staying = new ToggleGroup();
    private final GridPane preview = new GridPane(12, 5);
    private final Button done = new Button(Texts.text("ui.merge.do"));

    /// @param merge told who stays and who goes
    public MergeCard(Register<T> register, BiConsumer<T, List<T>> merge) {
        super(24);
        this.register = register;
        this.merge = merge;
        getStyleClass().add("merge-card");
        finder =
                new Finder<>(
                        Texts.text("ui.merge.more"), register.finding, register.words, this::add);
        var question = new Label(Texts.text("ui.merge.stays"));
        question.getStyleClass().add("title");
        var left = new VBox(8, question, choices, finder);
        left.setPrefWidth(380);
        ScrollPane scroll = scrolling(preview);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var becomes = new Label(Texts.text("ui.merge.becomes"));
        becomes.getStyleClass().add("title");
        done.setId("merge-done");
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> mergeNow());
        var right = new VBox(8, becomes, scroll, done);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(scrolling(left), right);
        staying.selectedToggleProperty().addListener((_, _, _) -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows these; the first is proposed to stay.
    public void show(List<T> all) {
        entries.clear();
        entries.addAll(all);
        showChoices(0);
    }

    @Override
    public void requestFocus() {
        if (staying.getSelectedToggle() instanceof Node chosen) chosen.requestFocus();
    }

    private static ScrollPane scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(240);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void add(T one) {
        int stays = staysAt();
        if (!entries.contains(one)) entries.add(one);
        showChoices(stays);
        requestFocus();
    }

    private void showChoices(int stays) {
        choices.getChildren().clear();
        staying.getToggles().clear();
        for (T one : entries) {
            var choice = new RadioButton(Texts.shown(register.words.apply(one)));
            choice.setToggleGroup(staying);
            choice.setWrapText(true);
            choices.getChildren().add(choice);
        }
        if (!entries.isEmpty()) staying.selectToggle(staying.getToggles().get(stays));
        refresh();
    }

    private int staysAt() {
        return Math.max(0, staying.getToggles().indexOf(staying.getSelectedToggle()));
    }

    private void refresh() {
        preview.getChildren().clear();
        done.setDisable(entries.size() < 2);
        if (entries.size() < 2) {
            preview.add(value(new Row("", Texts.text("ui.merge.one"), false)), 0, 0);
            return;
        }
        int line = 0;
        for (Row row : register.result.apply(entries.get(staysAt()), others())) {
            preview.addRow(line++, name(row), value(row));
        }
    }

    private List<T> others() {
        T stays = entries.get(staysAt());
        return entries.stream().filter(one -> !one.equals(stays)).toList();
    }

    private static Label name(Row row) {
        var name = new Label(row.name);
        name.getStyleClass().add("faint");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private static Label value(Row row) {
        var value = new Label(Texts.shown(row.value));
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        if (row.warning) value.getStyleClass().add("warning");
        return value;
    }

    private void mergeNow() {
        if (entries.size() < 2) return;
        merge.accept(entries.get(staysAt()), others());
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || finder.isFinding()) return;
        mergeNow();
        key.consume();
    }
}
