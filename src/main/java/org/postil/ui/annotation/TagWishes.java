package org.postil.ui.annotation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Stamp;
import org.postil.ui.annotation.listing.ShownTag;

/// What a reader may want of tags that are shown in the list or the inspector.
///
/// @param look it was chosen: emphasise it and bring it into sight where its version is open
/// @param visit go to its words with the keyboard, and open its version where it is not
/// @param revalue ask for another value
/// @param repick ask for another kind and value, for all of them
/// @param delete remove all of them
/// @param turn look at the next of the tags on the same words
/// @param change something of each was changed
/// @param say a sentence for the status line
public record TagWishes(
        Consumer<ShownTag> look,
        Consumer<ShownTag> visit,
        Consumer<ShownTag> revalue,
        Consumer<List<ShownTag>> repick,
        Consumer<List<ShownTag>> delete,
        Runnable turn,
        BiConsumer<List<ShownTag>, BiFunction<Annotation, Stamp, Annotation>> change,
        Consumer<org.postil.message.Message> say) {}
