/// Passages in a list, each in its context. Start with [CheckedPassages].
@NullMarked
package org.postil.ui.fx.passages;

import org.jspecify.annotations.NullMarked;
