package org.postil.ui.suggesting;

import java.util.function.Consumer;
import org.postil.session.suggesting.Queue;
import org.postil.session.suggesting.Suggestion;

/// What a reader may want of the queue.
///
/// @param go to this suggestion
/// @param see the queue filtered so
/// @param accept makes a tag of the current one
/// @param reject lets the current one never come back
/// @param edit asks for another value first
/// @param acceptAlike accepts all that are like the current one
/// @param goOn to the next document in which something waits
/// @param leave goes back to the text
public record SuggestionWishes(
        Consumer<Suggestion> go,
        Consumer<Queue> see,
        Runnable accept,
        Runnable reject,
        Runnable edit,
        Runnable acceptAlike,
        Runnable goOn,
        Runnable leave) {}
