/// What a reader decides by hand about how two versions belong together. Start with [Arrangements].
@NullMarked
package org.postil.session.arranging;

import org.jspecify.annotations.NullMarked;
