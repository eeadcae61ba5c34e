package org.postil.ui.window.keeping;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.ui.fx.Focus;
import org.postil.ui.library.LibraryPane;
import org.postil.ui.library.Row;
import org.postil.ui.window.desk.Panes;
import org.postil.ui.window.desk.ReadingPane;
import org.postil.ui.window.project.Work;

/// What the reader means by "this document": the row that is chosen in the library while the reader
/// is there, else what the current pane shows.
public final class Chosen {

    private final Work work;
    private final Panes panes;
    private final LibraryPane library;
    private boolean inLibrary;

    public Chosen(Work work, Panes panes, LibraryPane library) {
        this.work = work;
        this.panes = panes;
        this.library = library;
        library.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    private void follow(@Nullable Node focused) {
        if (Focus.isWithin(library, focused)) inLibrary = true;
        if (Focus.isWithin(panes, focused)) inLibrary = false;
    }

    /// The row that shows it.
    public Optional<Row> row() {
        Optional<Row> chosen = library.chosen().filter(this::isThere);
        return inLibrary && chosen.isPresent() ? chosen : ofPane().or(() -> chosen);
    }

    public Optional<Document> document() {
        return row().flatMap(row -> work.project().document(row.document()));
    }

    /// The version that is meant: that of a row or pane, of a document its main one.
    public Optional<Witness> version() {
        return row().flatMap(row -> work.project().witness(row.opens()));
    }

    private boolean isThere(Row row) {
        return work.project().document(row.document()).filter(one -> !one.removed()).isPresent();
    }

    private Optional<Row> ofPane() {
        return panes.current()
                .map(ReadingPane::shown)
                .flatMap(shown -> work.project().witness(shown))
                .flatMap(version ->
                        work.project()
                                .documentOf(version.id())
                                .map(document -> Row.version(document, version)));
    }
}
