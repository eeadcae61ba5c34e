package org.postil.ui.annotation;

import org.postil.model.annotation.Annotation;
import org.postil.model.id.Stamp;
import org.postil.ui.annotation.listing.ShownTag;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What a reader may want of a tag that is shown in the list or the inspector.
///
/// @param show it was chosen: emphasise it and bring it into sight
/// @param visit go to its words with the keyboard
/// @param revalue ask for another value
/// @param change a field of it was changed
public record TagWishes(
        Consumer<ShownTag> show,
        Consumer<ShownTag> visit,
        Consumer<ShownTag> revalue,
        Consumer<ShownTag> delete,
        BiConsumer<ShownTag, BiFunction<Annotation, Stamp, Annotation>> change) {}
