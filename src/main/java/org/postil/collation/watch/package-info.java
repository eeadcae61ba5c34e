/// Long work of a comparison is watched, and may be called off at any time: all loops that grow
/// with the texts say how far they are. JDK only.
@NullMarked
package org.postil.collation.watch;

import org.jspecify.annotations.NullMarked;
