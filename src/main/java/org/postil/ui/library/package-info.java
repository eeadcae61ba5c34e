/// The documents of the project with their versions, and how files come into it. Start with
/// [LibraryPane].
@NullMarked
package org.postil.ui.library;

import org.jspecify.annotations.NullMarked;
