package org.postil.ui.library.about;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.DescribeWitness;
import org.postil.edit.LibraryEdit.RenameWitness;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Owner;
import org.postil.model.Witness;
import org.postil.ui.fx.Texts;

/// The version: its sign, where it comes from, who made it, what it bears.
final class VersionSection extends VBox {

    private final Consumer<Edit> perform;
    private final Section section = new Section("");
    private final Entry siglum;
    private final MetadataEntries known;
    private @Nullable Document document;
    private @Nullable Witness shown;

    VersionSection(Consumer<Edit> perform, boolean readOnly) {
        this.perform = perform;
        siglum =
                section.add(
                        Texts.text("ui.about.siglum"),
                        Entry.line(
                                        this::siglum,
                                        words -> edit(one -> new RenameWitness(one.id(), words)))
                                .named("field-siglum", Texts.text("ui.about.siglum"))
                                .readOnly(readOnly));
        known = new MetadataEntries(section, Owner.WITNESS, this::describe, readOnly);
        getChildren().add(section);
    }

    void show(Document of, Witness version) {
        document = of;
        shown = version;
        section.head(Texts.text("ui.version", version.siglum()));
        siglum.show(version.siglum());
        known.show(version.metadata());
    }

    void commit() {
        section.commit();
    }

    private void describe(Metadata.Field field, String value) {
        edit(one -> new DescribeWitness(one.id(), one.metadata().with(field, value)));
    }

    private void edit(Function<Witness, Edit> edit) {
        if (shown != null) perform.accept(edit.apply(shown));
    }

    private Reading siglum(String typed) {
        String sign = typed.strip();
        if (isTaken(sign)) return new Reading.Wrong(Texts.text("ui.about.siglum-taken", sign));
        return Reading.needed(typed, "ui.about.no-siglum");
    }

    private boolean isTaken(String sign) {
        return document != null
                && document.allWitnesses().stream()
                        .anyMatch(one -> isOther(one) && one.siglum().equals(sign));
    }

    private boolean isOther(Witness one) {
        return shown != null && !one.id().equals(shown.id());
    }
}
