/// Where two long texts surely agree: groups of words that each has once ([Seeds]), grown to
/// [Match]es, and the heaviest [Chain] of those in order.
@NullMarked
package org.postil.collation.align.anchor;

import org.jspecify.annotations.NullMarked;
