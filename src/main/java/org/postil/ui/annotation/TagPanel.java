package org.postil.ui.annotation;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.annotation.listing.ShownTags;

/// The tags at the right: the one under the caret above, all others below.
public final class TagPanel extends VBox {

    private final Inspector inspector;
    private final TagList list;
    private final ShownTags known = new ShownTags();
    private Optional<Before> before = Optional.empty();
    private List<ShownTag> listed = List.of();

    /// What the reader has before them.
    ///
    /// @param current the version in the pane that was entered last
    /// @param tags those of the open versions
    /// @param here those at the caret, the first of them current
    public record Before(
            Project project,
            Optional<Id<Witness>> current,
            List<ShownTag> tags,
            List<ShownTag> here) {}

    public TagPanel(TagWishes wishes, boolean readOnly) {
        inspector = new Inspector(wishes, readOnly);
        list = new TagList(wishes, readOnly, () -> before.ifPresent(this::show));
        getStyleClass().add("tag-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(inspector, list);
    }

    /// Shows what the reader has before them.
    public void show(Before now) {
        List<ShownTag> tags = inScope(now);
        if (differs(tags, now)) list.show(tags, now.project.codebook());
        listed = tags;
        before = Optional.of(now);
        inspector.show(now.here, now.project.codebook());
        list.choose(now.here.stream().findFirst().map(ShownTag::id));
    }

    /// The note of the tag under the caret takes the focus.
    public void focusNote() {
        inspector.focusNote();
    }

    /// Takes over what was typed into the note, before anything else happens.
    public void commit() {
        inspector.commit();
    }

    private List<ShownTag> inScope(Before now) {
        return switch (list.scope()) {
            case OPEN -> now.tags;
            case DOCUMENT ->
                    now.current
                            .flatMap(now.project::documentOf)
                            .map(Document::witnesses)
                            .map(all ->
                                    known.of(now.project, all.stream().map(Witness::id).toList()))
                            .orElse(List.of());
            case PROJECT -> known.of(now.project);
        };
    }

    /// Thousands of tags are compared one by one only where they may be the same.
    @SuppressWarnings("ReferenceEquality")
    private boolean differs(List<ShownTag> tags, Before now) {
        boolean sameBook =
                before.filter(one -> one.project.codebook() == now.project.codebook()).isPresent();
        return !sameBook || !(tags == listed || isSame(tags));
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isSame(List<ShownTag> tags) {
        if (tags.size() != listed.size()) return false;
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i) != listed.get(i)) return false;
        }
        return true;
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
