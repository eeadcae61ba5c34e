package org.postil.ui.fx.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.ui.fx.Texts;

/// Passages to choose among, each with a check box, and a button that takes what is checked; Enter
/// means the same.
public final class PassageChoice<T> extends VBox {

    private final CheckedPassages<T> passages;
    private final Label counted = new Label();
    private final Button take = new Button();
    private final HBox line = new HBox(8);
    private final List<Button> others = new ArrayList<>();
    private final Label nothing = new Label();
    private final IntFunction<String> words;
    private final Consumer<List<T>> taken;

    /// @param id of the button
    /// @param words of the button, for so many that are checked
    /// @param below what stands between the list and the button
    /// @param taken told what the reader checked
    public PassageChoice(
            String id,
            Function<T, PassageLine> line,
            IntFunction<String> words,
            Optional<Node> below,
            Consumer<List<T>> taken) {
        this.words = words;
        this.taken = taken;
        getStyleClass().add("passage-choice");
        passages = new CheckedPassages<>(line);
        passages.setPlaceholder(nothing);
        passages.onChange(this::count);
        passages.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(passages, Priority.ALWAYS);
        take.setId(id);
        getChildren().add(passages);
        below.ifPresent(getChildren()::add);
        getChildren().add(buttons());
        count();
    }

    /// Shows these instead.
    ///
    /// @param atFirst which of them are checked
    /// @param none what is said where there are none
    public void show(List<T> found, Predicate<T> atFirst, String none) {
        nothing.setText(none);
        passages.show(found, atFirst);
    }

    /// Another thing that can be done with what is checked.
    ///
    /// @param id of its button
    public void offer(String id, String name, Consumer<List<T>> taker) {
        var button = new Button(name);
        button.setId(id);
        button.setOnAction(_ -> taker.accept(passages.checked()));
        button.setDisable(passages.count() == 0);
        others.add(button);
        line.getChildren().add(line.getChildren().indexOf(take), button);
    }

    @Override
    public void requestFocus() {
        passages.requestFocus();
    }

    private HBox buttons() {
        counted.getStyleClass().add("faint");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> taken.accept(passages.checked()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(counted, gap, take);
        line.getStyleClass().add("buttons");
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private void count() {
        int size = passages.getItems().size();
        counted.setText(Texts.text("ui.everywhere.counted", passages.count(), size));
        take.setText(words.apply(passages.count()));
        take.setDisable(passages.count() == 0);
        others.forEach(one -> one.setDisable(passages.count() == 0));
    }

    private void press(KeyEvent key) {
        boolean other = key.isAltDown() || key.isShortcutDown();
        if (other || key.getCode() != KeyCode.ENTER || passages.count() == 0) return;
        taken.accept(passages.checked());
        key.consume();
    }
}
