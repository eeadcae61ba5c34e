/// Suggestions as JSON. Start with [org.postil.format.suggestion.SuggestionsJson].
@NullMarked
package org.postil.format.suggestion;

import org.jspecify.annotations.NullMarked;
