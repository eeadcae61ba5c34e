/// The queue of suggestions on the screen: what is proposed for the words of a version, why, and
/// what the reader may do with it. Start with [org.postil.ui.suggesting.SuggestionPanel].
@NullMarked
package org.postil.ui.suggesting;

import org.jspecify.annotations.NullMarked;
