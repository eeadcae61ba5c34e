/// What becomes of suggestions in a project: which of them wait for the reader, and what it means
/// to accept or to reject one. Start with [org.postil.session.suggesting.Suggestion].
@NullMarked
package org.postil.session.suggesting;

import org.jspecify.annotations.NullMarked;
