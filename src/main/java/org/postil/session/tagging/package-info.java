/// What a reader says of words and how a tag comes of it, for the window and the command line
/// alike: pure functions of the project and the words. `value` knows what may be said; here it is
/// made into tags and edits. Uses edit, recognition and the floors below. Start with [Tagging].
@NullMarked
package org.postil.session.tagging;

import org.jspecify.annotations.NullMarked;
