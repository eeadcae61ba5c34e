package org.postil.ui.find;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.postil.text.Span;

/// In which text words are looked for, and who wants to know what is to be put in their place.
///
/// @param text that of one version
/// @param words to look for at first; may be empty
/// @param place says where an offset stands
/// @param answered told the checked places and the new words; never, where the reader leaves
public record ReplaceQuestion(
        String text,
        String words,
        IntFunction<String> place,
        BiConsumer<List<Span>, String> answered) {}
