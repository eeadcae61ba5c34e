package org.postil.ui.library.about;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;
import org.postil.session.Arrival;
import org.postil.ui.fx.Texts;

/// What is known of a file that comes in: its title and fields as a document, and those of its
/// version. What is typed counts once the field is left.
public final class ArrivalFields extends VBox {

    private final Section document = new Section(Texts.text("ui.about.document"));
    private final Section version = new Section(Texts.text("ui.arrival.version"));
    private final Entry title;
    private final MetadataEntries ofDocument;
    private final MetadataEntries ofVersion;

    /// @param titled told another title
    /// @param said told what a field says now
    public ArrivalFields(Consumer<String> titled, BiConsumer<Field, String> said) {
        getStyleClass().addAll("document-panel", "arrival-fields");
        title =
                document.add(
                        Texts.text("ui.about.title"),
                        Entry.wide(typed -> Reading.needed(typed, "ui.about.no-title"), titled)
                                .named("arrival-title", Texts.text("ui.about.title")));
        ofDocument = new MetadataEntries(document, Owner.DOCUMENT, said, false);
        ofVersion = new MetadataEntries(version, Owner.WITNESS, said, false);
        getChildren().addAll(document, version);
    }

    /// Shows what is known of this one.
    ///
    /// @param asVersion true where it becomes a version of a document that has a title already
    public void show(Arrival arrival, boolean asVersion) {
        document.show(!asVersion);
        Document now = arrival.file().document();
        title.show(now.title());
        ofDocument.show(now.metadata());
        ofVersion.show(now.mainWitness().metadata());
    }

    /// Takes over what was typed.
    public void commit() {
        document.commit();
        version.commit();
    }
}
