package org.postil.ui.find;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.postil.model.SavedSearch;

/// What a reader may wish to do with the searches that are kept.
///
/// @param kept a line is to be kept under a name
/// @param renamed a search is to have another name
/// @param forgotten a search is to be kept no more
public record SearchWishes(
        BiConsumer<String, String> kept,
        BiConsumer<SavedSearch, String> renamed,
        Consumer<SavedSearch> forgotten) {}
