package org.postil.ui.library;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// Draws a row of the library. A version that is open in a pane is marked by an open eye and by
/// strong letters.
final class RowCell extends TreeCell<Row> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Predicate<Id<Witness>> isOpen;
    private final LibraryWishes wishes;

    RowCell(Predicate<Id<Witness>> isOpen, LibraryWishes wishes) {
        this.isOpen = isOpen;
        this.wishes = wishes;
        getStyleClass().add("library-cell");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                wishes.open().accept(getItem().opens());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setDisclosureNode(null);
        boolean open = !empty && row instanceof Row.OfVersion && isOpen.test(row.opens());
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
        var title = new Label(document.title());
        title.getStyleClass().add("document-title");
        title.setWrapText(true);
        title.setMaxHeight(2 * 20);
        var box = new VBox(title);
        box.getStyleClass().add("document-row");
        if (!document.date().isEmpty()) box.getChildren().add(faint(document.date()));
        setGraphic(box);
        setAccessibleText(document.title() + " " + document.date());
    }

    private void show(Row.OfVersion version, boolean open) {
        var siglum = new Label(version.siglum());
        siglum.getStyleClass().add("siglum");
        Label source = faint(version.source());
        source.setMaxWidth(Double.MAX_VALUE);
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        if (!version.source().isEmpty()) source.setTooltip(new Tooltip(version.source()));
        var row = new HBox(8, siglum, source, open ? eye() : beside(version));
        row.getStyleClass().add("version-row");
        setGraphic(row);
        String state = open ? ", " + Texts.text("ui.library.is-open") : "";
        setAccessibleText(
                Texts.text("ui.version", version.siglum()) + " " + version.source() + state);
    }

    private static Node eye() {
        return Icons.of(Feather.EYE, Texts.text("ui.library.is-open"));
    }

    private Node beside(Row.OfVersion version) {
        Button button = Icons.button(Feather.COLUMNS, Texts.text("ui.library.beside"));
        button.getStyleClass().add("beside");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> wishes.beside().accept(version.opens()));
        return button;
    }

    private static Label faint(String words) {
        var label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }
}
