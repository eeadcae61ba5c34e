package org.postil.ui.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// The documents of the project in the reader's order, each with its versions. Enter or a double
/// click opens one in the current pane, with Ctrl beside the others.
public final class LibraryPane extends VBox {

    private final LibraryWishes wishes;
    private final boolean readOnly;
    private final TreeItem<Row> root = new TreeItem<>();
    private final TreeView<Row> tree = new TreeView<>(root);
    private final Node nothing;
    private final Set<Id<Witness>> open = new HashSet<>();
    private List<Row.Entry> shown = List.of();

    public LibraryPane(LibraryWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        this.readOnly = readOnly;
        nothing = nothing();
        getStyleClass().add("library");
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(heading(), nothing, tree);
        tree.setShowRoot(false);
        tree.setAccessibleText(Texts.text("ui.library"));
        tree.setCellFactory(_ -> new RowCell(open::contains, wishes));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        show(List.of());
    }

    /// Shows the library as it is now.
    ///
    /// @param nowOpen the versions that panes show
    public void show(Project project, List<Id<Witness>> nowOpen) {
        List<Row.Entry> now = Row.of(project);
        if (!now.equals(shown)) show(now);
        if (!open.equals(Set.copyOf(nowOpen))) {
            open.clear();
            open.addAll(nowOpen);
            tree.refresh();
        }
    }

    /// The version that the chosen row opens.
    public Optional<Id<Witness>> chosen() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().opens());
    }

    @Override
    public void requestFocus() {
        if (tree.getSelectionModel().isEmpty()) tree.getSelectionModel().selectFirst();
        tree.requestFocus();
    }

    private void show(List<Row.Entry> now) {
        int chosen = tree.getSelectionModel().getSelectedIndex();
        shown = now;
        root.getChildren().setAll(now.stream().map(LibraryPane::item).toList());
        tree.getSelectionModel().select(Math.min(chosen, tree.getExpandedItemCount() - 1));
        boolean empty = now.isEmpty();
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        tree.setVisible(!empty);
        tree.setManaged(!empty);
    }

    private static TreeItem<Row> item(Row.Entry entry) {
        var item = new TreeItem<Row>(entry.document());
        entry.versions().forEach(version -> item.getChildren().add(new TreeItem<>(version)));
        item.setExpanded(true);
        return item;
    }

    private Node heading() {
        var title = new Label(Texts.text("ui.library"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button bringIn = Icons.button(Feather.FILE_PLUS, Texts.text("ui.import"));
        bringIn.setId("import");
        bringIn.setDisable(readOnly);
        bringIn.setOnAction(_ -> wishes.bringIn().run());
        var heading = new HBox(title, gap, bringIn);
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private Node nothing() {
        var words = new Label(Texts.text("ui.library.nothing"));
        words.setWrapText(true);
        words.getStyleClass().add("faint");
        var bringIn = new Button(Texts.text("ui.import"), Icons.of(Feather.FILE_PLUS));
        bringIn.setDisable(readOnly);
        bringIn.setOnAction(_ -> wishes.bringIn().run());
        var box = new VBox(12, words, bringIn);
        box.getStyleClass().add("placeholder");
        return box;
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        chosen().ifPresent(key.isShortcutDown() ? wishes.beside() : wishes.open());
        key.consume();
    }
}
