package org.postil.ui.annotation;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.postil.model.codebook.Codebook;
import org.postil.ui.annotation.listing.ShownTag;

import java.util.List;

/// The tags at the right: the one under the caret above, all others below.
public final class TagPanel extends VBox {

    private final Inspector inspector;
    private final TagList list;
    private List<ShownTag> shown = List.of();
    private Codebook codebook = Codebook.empty();

    public TagPanel(TagWishes wishes, boolean readOnly) {
        inspector = new Inspector(wishes, readOnly);
        list = new TagList(wishes);
        getStyleClass().add("tag-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(inspector, list);
    }

    /// Shows what the reader has before them.
    ///
    /// @param tags all that the list offers
    /// @param here those at the caret, the first of them current
    public void show(List<ShownTag> tags, List<ShownTag> here, Codebook book) {
        if (differs(tags, book)) list.show(tags, book);
        shown = tags;
        codebook = book;
        inspector.show(here, book);
        list.choose(here.stream().findFirst().map(ShownTag::id));
    }

    /// The note of the tag under the caret takes the focus.
    public void focusNote() {
        inspector.focusNote();
    }

    /// Takes over what was typed into the note, before anything else happens.
    public void commit() {
        inspector.commit();
    }

    @SuppressWarnings(
            "ReferenceEquality") // thousands of equal tags need not be compared one by one
    private boolean differs(List<ShownTag> tags, Codebook book) {
        return tags != shown || book != codebook;
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
