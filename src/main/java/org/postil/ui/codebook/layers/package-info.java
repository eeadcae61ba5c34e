/// Kinds of tag: how they look on the page, and what the reader's own may say. Start with
/// [LayersView].
@NullMarked
package org.postil.ui.codebook.layers;

import org.jspecify.annotations.NullMarked;
