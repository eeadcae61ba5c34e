package org.postil.model.annotation;

import java.util.Comparator;
import java.util.UUID;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Anything that holds on to words of a version: it moves with them when the text is edited.
///
/// @param <M> its own type, so that a moved annotation is still an annotation
public sealed interface Mark<M extends Mark<M>>
        permits Annotation, SetAside, Rejection, Hold, Judgement {

    /// In the order of the text: by where it starts, then by where it ends.
    Comparator<Mark<?>> IN_TEXT_ORDER =
            Comparator.<Mark<?>, Span>comparing(mark -> mark.anchor().hull())
                    .thenComparing(mark -> mark.uuid().toString());

    /// Its id, whatever its kind.
    UUID uuid();

    Anchor anchor();

    M movedTo(Anchor anchor);
}
