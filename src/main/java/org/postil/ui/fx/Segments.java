package org.postil.ui.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A few choices side by side, of which exactly one holds.
public final class Segments<T> extends HBox {

    private final List<T> choices;
    private final Consumer<T> chosen;
    private final ToggleGroup group = new ToggleGroup();
    private T value;
    private boolean showing;

    /// @param choices two or more
    /// @param chosen called when the reader, not the program, chooses another
    public Segments(List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        this.choices = List.copyOf(choices);
        this.chosen = chosen;
        value = choices.getFirst();
        getStyleClass().add("segments");
        for (T choice : choices) {
            var button = new ToggleButton(words.apply(choice));
            button.getStyleClass().add(shape(choices.indexOf(choice), choices.size()));
            button.setToggleGroup(group);
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, before, now) -> follow(before, now));
        show(value);
    }

    public T value() {
        return value;
    }

    /// Shows this one as the one that holds.
    public void show(T choice) {
        showing = true;
        group.selectToggle(group.getToggles().get(choices.indexOf(choice)));
        showing = false;
    }

    /// The one that holds takes the focus.
    @Override
    public void requestFocus() {
        getChildren().get(choices.indexOf(value)).requestFocus();
    }

    /// Chooses the one that comes next, and after the last the first.
    public void turn() {
        int next = (choices.indexOf(value) + 1) % choices.size();
        group.selectToggle(group.getToggles().get(next));
    }

    private void follow(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            if (before != null) before.setSelected(true);
            return;
        }
        T found = choices.get(group.getToggles().indexOf(now));
        boolean changed = !found.equals(value);
        value = found;
        if (changed && !showing) chosen.accept(found);
    }

    /// The style class of the one at this place among so many.
    public static String shape(int index, int count) {
        if (index == 0) return "left-pill";
        return index == count - 1 ? "right-pill" : "center-pill";
    }
}
