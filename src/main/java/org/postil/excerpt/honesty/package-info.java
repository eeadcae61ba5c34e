/// Looks for cuts that change what a source says. Start with [Honesty].
@NullMarked
package org.postil.excerpt.honesty;

import org.jspecify.annotations.NullMarked;
