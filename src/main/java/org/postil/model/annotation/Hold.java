package org.postil.model.annotation;

import java.util.UUID;
import org.postil.model.id.Id;
import org.postil.text.Anchor;

/// A stretch of the text that an excerpt holds on to: a passage, or words in it that are left out,
/// explained, corrected or asked about. What is done with it stands in the excerpt.
public record Hold(Id<Hold> id, Anchor anchor) implements Mark<Hold> {

    /// A new hold on `[start, end)`, in UTF-16 units.
    public static Hold on(int start, int end) {
        return new Hold(Id.fresh(), Anchor.at(start, end));
    }

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public Hold movedTo(Anchor newAnchor) {
        return new Hold(id, newAnchor);
    }
}
