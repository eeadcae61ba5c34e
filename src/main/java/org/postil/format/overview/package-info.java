/// What is found in a project and what it says as a whole, for other programs: hits, counts and the
/// timeline as JSON, CSV and SVG. Offsets count code points.
@NullMarked
package org.postil.format.overview;

import org.jspecify.annotations.NullMarked;
