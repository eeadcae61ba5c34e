/// What is done while reading: selecting by units, going to a place and back, scrolling panes
/// together. Start with [ReadMenu].
@NullMarked
package org.postil.ui.window.reading;

import org.jspecify.annotations.NullMarked;
