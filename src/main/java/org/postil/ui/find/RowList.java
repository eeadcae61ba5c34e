package org.postil.ui.find;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.FormCount;
import org.postil.analysis.concordance.Row;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.fx.Texts;

/// Every passage in its context, the words below each other. A click shows a passage, Enter and a
/// double click go to it; Shift, Ctrl and Ctrl+A mark several, Ctrl+Space tags those, X sends them
/// to the excerpt. Only what is in sight is drawn.
final class RowList extends ListView<Row> {

    private final FindWishes wishes;
    private Findings found = Findings.nothing();

    /// What tells a row from others, also when it is found again.
    private record Key(Id<Witness> version, Span span) {
        static Key of(Row row) {
            return new Key(row.first().witness().id(), row.first().span());
        }
    }

    RowList(FindWishes wishes, Label nothing) {
        this.wishes = wishes;
        setId("find-all-hits");
        setPlaceholder(nothing);
        setAccessibleText(Texts.text("ui.find-all"));
        setCellFactory(_ -> new HitCell(() -> found));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(this::click);
    }

    /// Shows what another line finds, from the top.
    void showAnew(Findings now) {
        fill(now);
        select(new int[0]);
    }

    /// Shows what the same line finds now: what was marked is marked still, or, where nothing of it
    /// is there any more, the row that stands in its place. What was in sight stays there, unless
    /// the rows stand elsewhere now.
    void show(Findings now) {
        Set<Key> before = new HashSet<>();
        for (Row row : marked()) before.add(Key.of(row));
        int at = getSelectionModel().getSelectedIndices().stream().findFirst().orElse(-1);
        fill(now);
        int[] still = indices(row -> before.contains(Key.of(row)));
        int[] wanted = still.length > 0 ? still : inPlace(at);
        if (wanted.length > 0 && wanted[0] == at) mark(wanted);
        else select(wanted);
    }

    private int[] inPlace(int at) {
        int last = getItems().size() - 1;
        return at < 0 || last < 0 ? new int[0] : new int[] {Math.min(at, last)};
    }

    private void fill(Findings now) {
        found = now;
        getItems().setAll(now.rows());
    }

    List<Row> marked() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    /// Told how many rows are marked, whenever that changes.
    void onMarked(IntConsumer told) {
        getSelectionModel()
                .getSelectedIndices()
                .addListener(
                        (ListChangeListener<Integer>)
                                _ -> told.accept(getSelectionModel().getSelectedIndices().size()));
    }

    /// Marks all rows whose words have this form.
    void mark(String form) {
        select(indices(row -> FormCount.of(row).equals(form)));
    }

    private int[] indices(Predicate<Row> wanted) {
        return IntStream.range(0, getItems().size())
                .filter(i -> wanted.test(getItems().get(i)))
                .toArray();
    }

    private void select(int[] wanted) {
        int[] some = wanted.length > 0 ? wanted : inPlace(0);
        mark(some);
        if (some.length > 0) scrollTo(some[0]);
    }

    private void mark(int[] wanted) {
        getSelectionModel().clearSelection();
        if (wanted.length > 0) getSelectionModel().selectIndices(wanted[0], wanted);
    }

    private Optional<Row> current() {
        return Optional.ofNullable(getFocusModel().getFocusedItem());
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (key.getCode() == KeyCode.ENTER) current().ifPresent(wishes.gone());
        else if (key.getCode() == KeyCode.SPACE && key.isControlDown()) tag();
        else if (key.getCode() == KeyCode.X && plain) wishes.excerpted().accept(marked());
        else return;
        key.consume();
    }

    private void tag() {
        wishes.tagged().accept(marked());
    }

    private void click(MouseEvent click) {
        boolean plain = !click.isShortcutDown() && !click.isShiftDown();
        if (click.getButton() != MouseButton.PRIMARY || !plain) return;
        current().ifPresent(click.getClickCount() > 1 ? wishes.gone() : wishes.shown());
    }
}
