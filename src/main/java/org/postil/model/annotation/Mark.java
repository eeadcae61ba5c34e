package org.postil.model.annotation;

import java.util.Comparator;
import java.util.UUID;
import org.postil.text.Anchor;

/// Anything that holds on to words of a version: it moves with them when the text is edited.
///
/// @param <M> its own type, so that a moved annotation is still an annotation
public sealed interface Mark<M extends Mark<M>>
        permits Annotation, SetAside, Rejection, Hold, Judgement {

    /// In the order of the text: by where it starts, then by where it ends.
    Comparator<Mark<?>> IN_TEXT_ORDER =
            (one, other) -> {
                int byPlace = one.anchor().hull().compareTo(other.anchor().hull());
                return byPlace != 0
                        ? byPlace
                        : one.uuid().toString().compareTo(other.uuid().toString());
            };

    /// Its id, whatever its kind.
    UUID uuid();

    Anchor anchor();

    M movedTo(Anchor anchor);
}
