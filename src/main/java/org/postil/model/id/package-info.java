/// Who or what is meant: ids of everything that is saved, and the stamp of who made it and when.
@NullMarked
package org.postil.model.id;

import org.jspecify.annotations.NullMarked;
