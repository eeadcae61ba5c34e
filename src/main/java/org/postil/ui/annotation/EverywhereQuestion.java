package org.postil.ui.annotation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.postil.model.codebook.Layer;
import org.postil.session.tagging.SameWords.Hit;
import org.postil.session.tagging.SameWords.Reach;

/// What the list of the same words elsewhere asks for, and who wants to know.
///
/// @param value what the tags will say, as the screen puts it
/// @param find the places within a reach, and whether capitals do not matter; on any thread
/// @param answered told the places to tag; never, where the reader leaves the list
public record EverywhereQuestion(
        Layer layer,
        String value,
        String words,
        BiFunction<Reach, Boolean, List<Hit>> find,
        Consumer<List<Hit>> answered) {}
