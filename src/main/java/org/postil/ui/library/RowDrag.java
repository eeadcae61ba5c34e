package org.postil.ui.library;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.postil.model.Document;
import org.postil.model.id.Id;

/// Dragging in the library. A row or files dropped on a document go under it; a document dropped on
/// the upper edge of another goes before that one.
final class RowDrag {

    private static final DataFormat ROW = new DataFormat("application/x-postil-row");
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("drop-under");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");

    /// So much of a row's height is its upper edge.
    private static final double EDGE = 0.3;

    private final RowCell cell;
    private final LibraryTree tree;

    private RowDrag(RowCell cell, LibraryTree tree) {
        this.cell = cell;
        this.tree = tree;
    }

    static void within(RowCell cell, LibraryTree tree) {
        var drag = new RowDrag(cell, tree);
        cell.setOnDragDetected(_ -> drag.begin());
        cell.setOnDragOver(drag::over);
        cell.setOnDragExited(_ -> drag.show(Optional.empty()));
        cell.setOnDragDropped(drag::drop);
    }

    private void begin() {
        if (cell.isEmpty() || tree.isReadOnly()) return;
        var content = new ClipboardContent();
        content.put(ROW, cell.getItem().key().toString());
        cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
    }

    private void over(DragEvent drag) {
        Optional<Wish> wish = meant(drag);
        show(wish);
        if (wish.isEmpty()) return;
        drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        drag.consume();
    }

    private void drop(DragEvent drop) {
        Optional<Wish> wish = meant(drop);
        show(Optional.empty());
        if (wish.isEmpty()) return;
        drop.setDropCompleted(true);
        drop.consume();
        tree.wish(wish.get());
    }

    private void show(Optional<Wish> wish) {
        boolean before = wish.filter(Wish.Before.class::isInstance).isPresent();
        cell.pseudoClassStateChanged(UNDER, wish.isPresent() && !before);
        cell.pseudoClassStateChanged(BEFORE, before);
    }

    /// What dropping here would mean; nothing where it would mean nothing.
    private Optional<Wish> meant(DragEvent drag) {
        if (cell.isEmpty() || tree.isReadOnly()) return Optional.empty();
        Id<Document> here = cell.getItem().document();
        if (drag.getDragboard().hasContent(ROW)) {
            String key = String.valueOf(drag.getDragboard().getContent(ROW));
            return tree.row(key).flatMap(row -> meant(row, here, drag.getY()));
        }
        List<File> files = drag.getDragboard().getFiles();
        boolean project = files.stream().anyMatch(file -> file.getName().endsWith(".postil"));
        if (files.isEmpty() || project) return Optional.empty();
        return Optional.of(
                new Wish.BringIn(files.stream().map(File::toPath).toList(), Optional.of(here)));
    }

    private Optional<Wish> meant(Row row, Id<Document> here, double y) {
        boolean edge = cell.getItem() instanceof Row.OfDocument && y < EDGE * cell.getHeight();
        if (row.document().equals(here)) return Optional.empty();
        if (edge && row instanceof Row.OfDocument && tree.isInOwnOrder()) {
            return Optional.of(new Wish.Before(row.document(), here));
        }
        return Optional.of(new Wish.Under(row, here));
    }
}
