/// What may be said of words that are about to be tagged: which values are likely, which fit what
/// was typed, and what stands under a caret. Pure functions of a project. Start with [Values].
@NullMarked
package org.postil.session.tagging.value;

import org.jspecify.annotations.NullMarked;
