/// Where two texts really are one work: its head and foot, where they have hardly anything in
/// common, become one item for each text. Start with [CoreRegion].
@NullMarked
package org.postil.collation.core;

import org.jspecify.annotations.NullMarked;
