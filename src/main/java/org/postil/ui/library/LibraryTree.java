package org.postil.ui.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.Texts;

/// The rows of the library, with what keys and dragging mean on them.
final class LibraryTree extends TreeView<Row> {

    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<Wish> wishes;
    private final boolean readOnly;
    private final Set<Id<Witness>> open = new HashSet<>();
    private Optional<Id<?>> renaming = Optional.empty();
    private List<Row.Entry> shown = List.of();
    private Order order = Order.OWN;

    LibraryTree(Consumer<Wish> wishes, boolean readOnly) {
        super(new TreeItem<>());
        this.wishes = wishes;
        this.readOnly = readOnly;
        setShowRoot(false);
        setAccessibleText(Texts.text("ui.library"));
        setCellFactory(_ -> new RowCell(this));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows these rows instead; what was chosen stays chosen as long as it is there.
    void show(List<Row.Entry> now, Order inOrder) {
        order = inOrder;
        if (now.equals(shown)) return;
        int place = getSelectionModel().getSelectedIndex();
        Optional<Id<?>> chosen = chosen().map(Row::key);
        shown = now;
        setRoot(root(now));
        chosen.flatMap(this::item)
                .ifPresentOrElse(item -> getSelectionModel().select(item), () -> chooseNear(place));
    }

    void showOpen(List<Id<Witness>> versions) {
        if (open.equals(Set.copyOf(versions))) return;
        open.clear();
        open.addAll(versions);
        refresh();
    }

    List<Row.Entry> shown() {
        return shown;
    }

    Optional<Row> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// Where the chosen row stands on the screen; none where it is scrolled away.
    Optional<Bounds> chosenOnScreen() {
        return lookupAll(".library-cell").stream()
                .filter(RowCell.class::isInstance)
                .map(RowCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isSelected())
                .map(cell -> cell.localToScreen(cell.getLayoutBounds()))
                .findFirst();
    }

    void choose(Id<?> key) {
        item(key)
                .ifPresent(item -> {
                    getSelectionModel().select(item);
                    scrollTo(Math.max(0, getRow(item) - 2));
                });
    }

    /// Lets the reader change the name of a row where it stands.
    void rename(Row row) {
        if (readOnly) return;
        choose(row.key());
        renaming = Optional.of(row.key());
        refresh();
    }

    boolean isRenaming(Row row) {
        return renaming.filter(row.key()::equals).isPresent();
    }

    void leaveName() {
        renaming = Optional.empty();
        refresh();
        requestFocus();
    }

    void renamed(Row row, String name) {
        wish(new Wish.Rename(row, name));
    }

    void wish(Wish wish) {
        wishes.accept(wish);
    }

    boolean isOpen(Id<Witness> version) {
        return open.contains(version);
    }

    boolean isReadOnly() {
        return readOnly;
    }

    boolean isInOwnOrder() {
        return order == Order.OWN;
    }

    Optional<Row> row(String key) {
        return items().map(TreeItem::getValue)
                .filter(row -> row.key().toString().equals(key))
                .findFirst();
    }

    private void chooseNear(int place) {
        int last = getExpandedItemCount() - 1;
        if (place >= 0 && last >= 0) getSelectionModel().select(Math.min(place, last));
    }

    private Optional<TreeItem<Row>> item(Id<?> key) {
        return items().filter(item -> item.getValue().key().equals(key)).findFirst();
    }

    private Stream<TreeItem<Row>> items() {
        return getRoot().getChildren().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.getChildren().stream()));
    }

    /// Filled before the tree knows it: the tree looks for the place of every row that is added to
    /// what it shows, among all the others.
    private static TreeItem<Row> root(List<Row.Entry> entries) {
        var root = new TreeItem<Row>();
        root.getChildren().setAll(entries.stream().map(LibraryTree::item).toList());
        root.setExpanded(true);
        return root;
    }

    private static TreeItem<Row> item(Row.Entry entry) {
        var item = new TreeItem<Row>(entry.document());
        entry.versions().forEach(version -> item.getChildren().add(new TreeItem<>(version)));
        item.setExpanded(true);
        return item;
    }

    private void press(KeyEvent key) {
        if (renaming.isPresent()) return;
        if (PASTE.match(key) && !readOnly) {
            wish(new Wish.Paste());
            key.consume();
        }
        chosen().flatMap(row -> meant(key, row))
                .ifPresent(meant -> {
                    meant.run();
                    key.consume();
                });
    }

    private Optional<Runnable> meant(KeyEvent key, Row row) {
        return switch (key.getCode()) {
            case ENTER ->
                    Optional.of(() ->
                            wish(
                                    key.isShortcutDown()
                                            ? new Wish.Beside(row.opens())
                                            : new Wish.Open(row.opens())));
            case F2 -> writing(() -> rename(row));
            case DELETE -> writing(() -> wish(new Wish.Remove(row)));
            case UP, DOWN ->
                    key.isAltDown() && !key.isControlDown()
                            ? writing(() ->
                                    wish(new Wish.Move(row, key.getCode() == KeyCode.UP ? -1 : 1)))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> writing(Runnable action) {
        return readOnly ? Optional.empty() : Optional.of(action);
    }
}
