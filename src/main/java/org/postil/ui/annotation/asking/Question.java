package org.postil.ui.annotation.asking;

import java.util.function.BiConsumer;
import org.postil.model.codebook.Layer;
import org.postil.session.tagging.Manner;
import org.postil.session.tagging.value.Choice;
import org.postil.session.tagging.value.Values;

/// What the value line asks for, and who wants to know.
///
/// @param filled what the field is filled with when the line opens
/// @param manner how it opens
/// @param answered called with what was chosen; never, where the reader leaves the line
public record Question(
        Layer layer,
        Values values,
        String filled,
        Manner manner,
        BiConsumer<Choice, Manner> answered) {}
