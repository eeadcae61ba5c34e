/// Which panels stand at the right of the window, and what each is told. Start with [Panels].
@NullMarked
package org.postil.ui.window.panels;

import org.jspecify.annotations.NullMarked;
