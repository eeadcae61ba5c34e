/// Reads JSON strictly, as a stream: each object by its [Shape], which says what keys it may have
/// and what stands under them. Whatever else comes is refused with a sentence that names the place.
/// Knows the coordinate system and ids, but nothing of projects. Start with [JsonIn].
@NullMarked
package org.postil.format.json.parse;

import org.jspecify.annotations.NullMarked;
