/// The one mutable place: a [Session] owns the project as it is, its history and its [Saving].
/// Knows no screen. Uses edit and everything below; the project file reaches it as a function.
@NullMarked
package org.postil.session;

import org.jspecify.annotations.NullMarked;
