/// The dates of a selection along a line of time, on the screen. Start with [TimelinePane]; those
/// side by side show the same time ([Together]).
@NullMarked
package org.postil.ui.overview.time;

import org.jspecify.annotations.NullMarked;
