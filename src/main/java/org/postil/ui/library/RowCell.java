package org.postil.ui.library;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Document.State;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// Draws a row of the library. A version that is open in a pane is marked by an open eye and by
/// strong letters.
final class RowCell extends TreeCell<Row> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final double AROUND_TITLE = 72;

    private final LibraryTree tree;

    RowCell(LibraryTree tree) {
        this.tree = tree;
        getStyleClass().add("library-cell");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                tree.wish(new Wish.Open(getItem().opens()));
            }
        });
        RowDrag.within(this, tree);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setDisclosureNode(null);
        boolean open = !empty && row instanceof Row.OfVersion && tree.isOpen(row.opens());
        pseudoClassStateChanged(OPEN, open);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.OfDocument document -> show(document);
            case Row.OfVersion version -> show(version, open);
        }
    }

    private void show(Row.OfDocument document) {
        var words = new VBox(tree.isRenaming(document) ? field(document) : title(document));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(6, faint(document.date()));
        if (document.memo()) {
            line.getChildren().add(Icons.of(Feather.MESSAGE_SQUARE, memoWords()));
        }
        line.getStyleClass().add("document-line");
        if (!document.date().isEmpty() || document.memo()) words.getChildren().add(line);
        var row = new HBox(6, sign(document), words);
        row.getStyleClass().add("document-row");
        setGraphic(row);
        String memo = document.memo() ? ", " + memoWords() : "";
        String state = StateSign.words(document.state());
        setAccessibleText(document.name() + ", " + document.date() + ", " + state + memo);
    }

    private static String memoWords() {
        return Texts.text("ui.library.has-memo");
    }

    /// Its height follows from its width, which the cell does not know when it is asked for its
    /// own.
    private Label title(Row.OfDocument document) {
        var title = new Title(Texts.shown(document.name()));
        title.prefWidthProperty().bind(tree.widthProperty().subtract(AROUND_TITLE));
        title.getStyleClass().add("document-title");
        title.setWrapText(true);
        title.setMaxHeight(2 * 20);
        return title;
    }

    /// Pressing the sign says that the document is done, or that it is not.
    private Node sign(Row.OfDocument document) {
        State state = document.state();
        State next = state == State.DONE ? State.BEGUN : State.DONE;
        var button = new Button(null, new StateSign(state));
        button.getStyleClass().addAll("flat", "state-button");
        String words = Texts.text("ui.library.mark", StateSign.words(state), StateSign.words(next));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.setDisable(tree.isReadOnly());
        button.setOnAction(_ -> tree.wish(new Wish.Mark(document.document(), next)));
        return button;
    }

    private void show(Row.OfVersion version, boolean open) {
        Label source = faint(version.source());
        source.setMaxWidth(Double.MAX_VALUE);
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        if (!version.source().isEmpty()) source.setTooltip(new Tooltip(version.source()));
        var row = new HBox(8, tree.isRenaming(version) ? field(version) : siglum(version), source);
        if (version.main()) row.getChildren().add(Icons.of(Feather.STAR, mainWords()));
        row.getChildren().add(open ? eye() : beside(version));
        row.getStyleClass().add("version-row");
        setGraphic(row);
        String main = version.main() ? ", " + mainWords() : "";
        String state = open ? ", " + Texts.text("ui.library.is-open") : "";
        String words = Texts.text("ui.version", version.name());
        setAccessibleText(words + " " + version.source() + main + state);
    }

    private static String mainWords() {
        return Texts.text("ui.library.main");
    }

    private static Label siglum(Row.OfVersion version) {
        var siglum = new Label(version.name());
        siglum.getStyleClass().add("siglum");
        siglum.setMinWidth(Region.USE_PREF_SIZE);
        return siglum;
    }

    private NameField field(Row row) {
        return new NameField(row.name(), name -> tree.renamed(row, name), tree::leaveName);
    }

    private static Node eye() {
        return Icons.of(Feather.EYE, Texts.text("ui.library.is-open"));
    }

    private Node beside(Row.OfVersion version) {
        Button button = Icons.button(Feather.COLUMNS, Texts.text("ui.library.beside"));
        button.getStyleClass().add("beside");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> tree.wish(new Wish.Beside(version.opens())));
        return button;
    }

    private static Label faint(String words) {
        var label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    /// Never asked how high it would be in less room than a word takes: JavaFX 26 throws where a
    /// word that is written from right to left has to be broken.
    private static final class Title extends Label {

        private static final double WORD = 160;

        Title(String words) {
            super(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? width : Math.max(width, WORD));
        }
    }
}
