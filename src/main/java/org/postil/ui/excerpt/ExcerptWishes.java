package org.postil.ui.excerpt;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.postil.edit.Edit;
import org.postil.edit.excerpt.Excerpting;
import org.postil.excerpt.setting.Edition;
import org.postil.format.handout.HandoutFile;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.id.Id;

/// What the reader wants from the panel of excerpts.
///
/// @param make a new excerpt
/// @param choose another excerpt becomes the current one
/// @param does something to the current excerpt
/// @param reveal the words of a passage in their text
/// @param print the current excerpt into a file
/// @param paper the current excerpt on a printer
/// @param pages to see them as printed
public record ExcerptWishes(
        Runnable make,
        Consumer<Id<Excerpt>> choose,
        Consumer<Function<Excerpting, Edit>> does,
        Consumer<Held> reveal,
        BiConsumer<HandoutFile, Edition> print,
        Consumer<Edition> paper,
        Runnable pages) {}
