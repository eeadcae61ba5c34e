package org.postil.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// The documents of the project, each with its versions: which the reader has done, in which order,
/// filtered as one types; behind them the bin.
public final class LibraryPane extends VBox {

    private final boolean readOnly;
    private final Consumer<Wish> wishes;
    private final LibraryHeading heading;
    private final TextField filter = new TextField();
    private final LibraryTree tree;
    private final Listing listing = new Listing();
    private final BinPane bin;
    private final Label noFit = new Label();
    private final Node nothing;
    private final Button toBin = new Button(null, Icons.of(Feather.TRASH_2));
    private @Nullable Project project;
    private Order order = Order.OWN;
    private boolean binShown;

    public LibraryPane(Consumer<Wish> wishes, boolean readOnly) {
        this.wishes = wishes;
        this.readOnly = readOnly;
        heading = new LibraryHeading(wishes, this::orderBy, readOnly);
        tree = new LibraryTree(wishes, readOnly);
        bin = new BinPane(wishes, () -> showBin(false), readOnly);
        nothing = nothing();
        getStyleClass().add("library");
        noFit.setWrapText(true);
        noFit.getStyleClass().addAll("faint", "placeholder");
        var middle = new StackPane(tree, noFit, nothing, bin);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(heading, filterBox(), middle, toBin);
        toBin.getStyleClass().addAll("flat", "to-bin");
        toBin.setMaxWidth(Double.MAX_VALUE);
        toBin.setOnAction(_ -> showBin(true));
        tree.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Shows the library as it is now.
    ///
    /// @param nowOpen the versions that panes show
    @SuppressWarnings("ReferenceEquality") // a thousand equal documents need not be compared
    public void show(Project now, List<Id<Witness>> nowOpen) {
        boolean same = project != null && project.allDocuments() == now.allDocuments();
        project = now;
        if (!same) list();
        tree.showOpen(nowOpen);
    }

    /// The row that the reader chose.
    public Optional<Row> chosen() {
        return tree.chosen();
    }

    /// Where the chosen row stands on the screen.
    public Bounds chosenOnScreen() {
        return tree.chosenOnScreen().orElseGet(() -> localToScreen(getLayoutBounds()));
    }

    public void choose(Id<?> key) {
        tree.choose(key);
    }

    public void rename(Row row) {
        tree.rename(row);
    }

    /// The documents as they are listed, without those that the filter keeps away.
    public List<Id<Document>> listed() {
        return tree.shown().stream().map(entry -> entry.document().document()).toList();
    }

    public Order order() {
        return order;
    }

    public void orderBy(Order other) {
        order = other;
        list();
    }

    public void showBin(boolean shown) {
        binShown = shown;
        list();
        requestFocus();
    }

    /// The reader is about to type what to look for.
    public void goToFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    @Override
    public void requestFocus() {
        if (binShown) {
            bin.requestFocus();
            return;
        }
        if (tree.getSelectionModel().isEmpty()) tree.getSelectionModel().selectFirst();
        if (nothing.isVisible()) nothing.requestFocus();
        else tree.requestFocus();
    }

    private void list() {
        if (project == null) return;
        Project now = project;
        List<Row.Entry> rows = listing.of(now, order, filter.getText());
        tree.show(rows, order);
        heading.show(now, order);
        bin.show(now);
        int binned = bin.size();
        if (binned == 0) binShown = false;
        boolean empty = now.documents().isEmpty();
        show(bin, binShown);
        show(nothing, empty && !binShown);
        show(noFit, !empty && rows.isEmpty() && !binShown);
        show(tree, !rows.isEmpty() && !binShown);
        show(filter.getParent(), !empty && !binShown);
        show(toBin, binned > 0 && !binShown);
        noFit.setText(Texts.text("ui.library.no-fit", filter.getText()));
        toBin.setText(Texts.text("ui.bin.button", binned));
    }

    private Node filterBox() {
        filter.setPromptText(Texts.text("ui.library.filter"));
        Naming.name(filter, Texts.text("ui.library.filter"));
        filter.setId("library-filter");
        filter.textProperty().addListener((_, _, _) -> list());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        var box = new HBox(filter);
        box.getStyleClass().add("filter");
        return box;
    }

    private void pressInFilter(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER;
        if (key.getCode() == KeyCode.ESCAPE) filter.clear();
        else if (!down) return;
        key.consume();
        requestFocus();
    }

    /// A letter that is typed into the list filters it.
    private void typed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextField) return;
        if (key.getCharacter().isEmpty() || key.getCharacter().codePointAt(0) <= ' ') return;
        if (Character.isISOControl(key.getCharacter().codePointAt(0))) return;
        filter.requestFocus();
        filter.setText(key.getCharacter());
        filter.end();
        key.consume();
    }

    private Region nothing() {
        var words = new Label(Texts.text("ui.library.nothing"));
        words.setWrapText(true);
        words.getStyleClass().add("faint");
        var bringIn = new Button(Texts.text("ui.import"), Icons.of(Feather.FILE_PLUS));
        bringIn.setOnAction(_ -> wishes.accept(Wish.BringIn.some()));
        var paste = new Button(Texts.text("ui.library.paste"), Icons.of(Feather.CLIPBOARD));
        paste.setOnAction(_ -> wishes.accept(new Wish.Paste()));
        var box =
                new VBox(12, words, bringIn, paste) {
                    @Override
                    public void requestFocus() {
                        bringIn.requestFocus();
                    }
                };
        box.setDisable(readOnly);
        box.getStyleClass().add("placeholder");
        return box;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
