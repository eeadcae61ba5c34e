package org.postil.ui.fx.passages;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.postil.ui.fx.Texts;

/// A list of passages in context, each with a check box: Space turns that of the chosen line,
/// Ctrl+A all of them. Quick with tens of thousands.
public final class CheckedPassages<T> extends ListView<T> {

    private static final double ROW = 38;

    private final Function<T, PassageLine> lines;
    private final BitSet checked = new BitSet();
    private Runnable changed = () -> {};

    /// An empty list.
    ///
    /// @param lines how a passage is shown; asked for those in sight only
    public CheckedPassages(Function<T, PassageLine> lines) {
        this.lines = lines;
        getStyleClass().add("checked-passages");
        setFixedCellSize(ROW);
        setCellFactory(_ -> new PassageCell<>(this));
        setAccessibleText(Texts.text("ui.passages"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Told when other passages are checked.
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /// Shows these instead.
    ///
    /// @param atFirst which of them are checked
    public void show(List<T> passages, Predicate<T> atFirst) {
        checked.clear();
        for (int i = 0; i < passages.size(); i++) checked.set(i, atFirst.test(passages.get(i)));
        getItems().setAll(passages);
        if (!passages.isEmpty()) getSelectionModel().selectFirst();
        scrollTo(0);
        changed.run();
    }

    public List<T> checked() {
        return checked.stream().mapToObj(getItems()::get).toList();
    }

    public int count() {
        return checked.cardinality();
    }

    /// Checks all, or none where all are checked.
    public void turnAll() {
        int size = getItems().size();
        checked.set(0, size, checked.cardinality() < size);
        refresh();
        changed.run();
    }

    PassageLine line(T passage) {
        return lines.apply(passage);
    }

    boolean isChecked(int index) {
        return checked.get(index);
    }

    void turn(int index) {
        checked.flip(index);
        refresh();
        changed.run();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && !getSelectionModel().isEmpty()) {
            turn(getSelectionModel().getSelectedIndex());
        } else if (key.getCode() == KeyCode.A && key.isShortcutDown()) {
            turnAll();
        } else {
            return;
        }
        key.consume();
    }
}
