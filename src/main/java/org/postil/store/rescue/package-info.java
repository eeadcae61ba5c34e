/// Takes out of a damaged project file what can still be read, and makes a whole project of it.
/// Start with [Salvage], then [Repair].
@NullMarked
package org.postil.store.rescue;

import org.jspecify.annotations.NullMarked;
