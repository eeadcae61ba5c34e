package org.postil.ui.codebook.layers;

import org.postil.model.codebook.Layer;

/// A kind of tag as the list shows it.
///
/// @param tags how many there are of it
public record LayerRow(Layer layer, int tags) {}
