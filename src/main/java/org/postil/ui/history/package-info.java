/// What was done, as a list in which one can go back several steps. Start with [HistoryPanel].
@NullMarked
package org.postil.ui.history;

import org.jspecify.annotations.NullMarked;
