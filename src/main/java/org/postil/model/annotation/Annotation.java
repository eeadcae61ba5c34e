package org.postil.model.annotation;

import java.util.UUID;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// The reader's mark on some words: where it holds on, what it says, how sure the reader is.
///
/// @param note in the reader's own words; may be empty
/// @param made who put it there and when
/// @param modified when and by whom it was last changed; at first, the same as `made`
public record Annotation(
        Id<Annotation> id,
        Anchor anchor,
        Tag tag,
        String note,
        Certainty certainty,
        Stamp made,
        Stamp modified)
        implements Mark<Annotation> {

    public static Annotation of(Anchor anchor, Tag tag, Stamp made) {
        return new Annotation(Id.fresh(), anchor, tag, "", Certainty.CERTAIN, made, made);
    }

    @Override
    public UUID uuid() {
        return id.value();
    }

    public LayerId layer() {
        return tag.layer();
    }

    /// The same, in another place. Moving with the words is no change of the reader's.
    @Override
    public Annotation movedTo(Anchor newAnchor) {
        return new Annotation(id, newAnchor, tag, note, certainty, made, modified);
    }

    /// The same, where what it points to became another entry of the register. No change of the
    /// reader's mind about these words.
    public Annotation pointing(Tag newTag) {
        return new Annotation(id, anchor, newTag, note, certainty, made, modified);
    }

    public Annotation saying(Tag newTag, Stamp by) {
        return new Annotation(id, anchor, newTag, note, certainty, made, by);
    }

    public Annotation withNote(String newNote, Stamp by) {
        return new Annotation(id, anchor, tag, newNote, certainty, made, by);
    }

    public Annotation withCertainty(Certainty newCertainty, Stamp by) {
        return new Annotation(id, anchor, tag, note, newCertainty, made, by);
    }

    public Annotation placedAt(Anchor newAnchor, Stamp by) {
        return new Annotation(id, newAnchor, tag, note, certainty, made, by);
    }

    /// How sure the reader is of the tag.
    public enum Certainty {
        CERTAIN,
        LIKELY,
        UNSURE
    }
}
