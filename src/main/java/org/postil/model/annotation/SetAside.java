package org.postil.model.annotation;

import java.util.UUID;
import org.postil.model.id.Id;
import org.postil.text.Anchor;

/// A stretch of the text that is no part of the document: grey, folded away, not counted.
public record SetAside(Id<SetAside> id, Anchor anchor, Kind kind) implements Mark<SetAside> {

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public SetAside movedTo(Anchor newAnchor) {
        return new SetAside(id, newAnchor, kind);
    }

    /// What it is instead.
    public enum Kind {
        WEB_FURNITURE,
        ABSTRACT,
        ARCHIVE_NOTE,
        HEADER,
        STAMP,
        CATCHWORD,
        FOOTNOTE,
        OTHER
    }
}
