package org.postil.model.annotation;

import java.util.UUID;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.text.Anchor;

/// A suggestion that the reader did not want, so that it does not come back.
///
/// @param quote the words it was about
/// @param value what it proposed, as files write it
/// @param rule the short name of what proposed it
public record Rejection(
        Id<Rejection> id, Anchor anchor, LayerId layer, String quote, String value, String rule)
        implements Mark<Rejection> {

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public Rejection movedTo(Anchor newAnchor) {
        return new Rejection(id, newAnchor, layer, quote, value, rule);
    }
}
