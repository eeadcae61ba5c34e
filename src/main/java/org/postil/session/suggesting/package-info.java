/// What becomes of suggestions in a project: which of them are open, and how they are accepted.
/// Start with [org.postil.session.suggesting.Decided].
@NullMarked
package org.postil.session.suggesting;

import org.jspecify.annotations.NullMarked;
