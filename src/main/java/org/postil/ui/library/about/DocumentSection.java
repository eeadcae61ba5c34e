package org.postil.ui.library.about;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.DescribeDocument;
import org.postil.edit.LibraryEdit.MarkDocument;
import org.postil.edit.LibraryEdit.RenameDocument;
import org.postil.edit.LibraryEdit.WriteDocumentMemo;
import org.postil.model.Document;
import org.postil.model.Document.State;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Owner;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;

/// The document: its title, what is known of it, how far the reader is with it, what the reader
/// thinks of it.
final class DocumentSection extends VBox {

    private final Consumer<Edit> perform;
    private final Section section = new Section(Texts.text("ui.about.document"));
    private final Entry title;
    private final MetadataEntries known;
    private final Segments<State> state;
    private final Entry memo;
    private @Nullable Document shown;

    DocumentSection(Consumer<Edit> perform, boolean readOnly) {
        this.perform = perform;
        title =
                section.add(
                        Texts.text("ui.about.title"),
                        Entry.wide(
                                        typed -> Reading.needed(typed, "ui.about.no-title"),
                                        words -> edit(one -> new RenameDocument(one.id(), words)))
                                .named("field-title", Texts.text("ui.about.title"))
                                .readOnly(readOnly));
        known = new MetadataEntries(section, Owner.DOCUMENT, this::describe, readOnly);
        state =
                new Segments<>(
                        List.of(State.values()),
                        one -> Texts.text("ui.state." + one.name().toLowerCase(Locale.ROOT)),
                        now -> edit(one -> new MarkDocument(one.id(), now)));
        state.setDisable(readOnly);
        section.add(Texts.text("ui.about.state"), state);
        memo =
                section.add(
                        Texts.text("ui.about.memo"),
                        Entry.memo(words -> edit(one -> new WriteDocumentMemo(one.id(), words)))
                                .named("field-memo", Texts.text("ui.about.memo"))
                                .readOnly(readOnly));
        getChildren().add(section);
    }

    void show(Document document) {
        shown = document;
        title.show(document.title());
        known.show(document.metadata());
        state.show(document.state());
        memo.show(document.memo());
    }

    void commit() {
        section.commit();
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    void goToMemo() {
        memo.requestFocus();
    }

    private void describe(Metadata.Field field, String value) {
        edit(one -> new DescribeDocument(one.id(), one.metadata().with(field, value)));
    }

    private void edit(Function<Document, Edit> edit) {
        if (shown != null) perform.accept(edit.apply(shown));
    }
}
