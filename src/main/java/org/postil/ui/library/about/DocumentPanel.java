package org.postil.ui.library.about;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.postil.edit.Edit;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;
import org.postil.ui.fx.Texts;

/// All that is known of the document that the reader looks at, of its version, and of the project.
public final class DocumentPanel extends ScrollPane {

    private final DocumentSection document;
    private final VersionSection version;
    private final ReferenceSection references;
    private final AsideSection aside;
    private final FileSection file = new FileSection();
    private final ProjectSection project;
    private final Label nothing = new Label(Texts.text("ui.about.nothing"));
    private final VBox ofDocument;
    private Optional<Id<Witness>> shown = Optional.empty();

    /// @param perform does what the reader changed
    /// @param go shows a stretch of a version in its pane
    public DocumentPanel(
            Consumer<Edit> perform, BiConsumer<Id<Witness>, Span> go, boolean readOnly) {
        document = new DocumentSection(perform, readOnly);
        version = new VersionSection(perform, readOnly);
        references = new ReferenceSection(go);
        aside = new AsideSection(perform, go, readOnly);
        project = new ProjectSection(perform, readOnly);
        ofDocument = new VBox(document, references, version, aside, file);
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        getStyleClass().add("document-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(new VBox(nothing, ofDocument, project));
        show(ofDocument, false);
    }

    /// Shows the version that the reader looks at; none where they look at none.
    public void show(Project now, Optional<Id<Witness>> current) {
        if (!current.equals(shown)) {
            commit();
            setVvalue(0);
        }
        shown = current;
        Optional<Document> of = current.flatMap(now::documentOf);
        show(ofDocument, of.isPresent());
        show(nothing, of.isEmpty());
        of.ifPresent(one -> show(now, one, one.witness(current.orElseThrow()).orElseThrow()));
        project.show(now);
    }

    /// Takes over what was typed, before anything else happens.
    public void commit() {
        document.commit();
        version.commit();
        project.commit();
    }

    /// The reader is about to write what they think of the document.
    public void goToMemo() {
        applyCss(); // before, the fields are not in the scene and can't be focused
        if (ofDocument.isVisible()) document.goToMemo();
        else project.goToMemo();
    }

    @Override
    public void requestFocus() {
        applyCss();
        if (ofDocument.isVisible()) document.requestFocus();
        else project.goToMemo();
    }

    private void show(Project now, Document of, Witness one) {
        document.show(of);
        references.show(now, of, one);
        version.show(of, one);
        aside.show(one);
        file.show(now, one);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
