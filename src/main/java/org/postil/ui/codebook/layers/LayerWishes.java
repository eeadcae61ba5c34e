package org.postil.ui.codebook.layers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.postil.model.codebook.Layer;

/// What a reader may want of the kinds of tag; what names no layer is meant of the one that is
/// chosen.
///
/// @param create a new one of this name
/// @param change the layer as it shall be
/// @param move it so many places down
/// @param misfits what tags of this layer say that no new tag of it could
public record LayerWishes(
        Consumer<String> create,
        Consumer<Layer> change,
        IntConsumer move,
        Runnable passages,
        Runnable remove,
        Function<Layer, List<String>> misfits) {}
