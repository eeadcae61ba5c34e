/// Two versions beside each other compared: what of them differs is marked in both, and they scroll
/// by their words. Start with [Comparing].
@NullMarked
package org.postil.ui.window.comparing;

import org.jspecify.annotations.NullMarked;
