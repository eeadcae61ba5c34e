package org.postil.session.tagging.value;

import org.postil.model.codebook.Layer;

/// A value together with the kind of tag that says it.
public record Pick(Layer layer, Choice choice) {}
