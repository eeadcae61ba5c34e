/// What was done and can be undone, undone and can be redone. Start with [History].
@NullMarked
package org.postil.edit.history;

import org.jspecify.annotations.NullMarked;
