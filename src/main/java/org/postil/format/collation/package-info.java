/// Comparisons as files: JSON for programs ([ComparisonJson]), TEI for editions, CSV for tables,
/// HTML to read and print. Offsets in the files are Unicode code points.
@NullMarked
package org.postil.format.collation;

import org.jspecify.annotations.NullMarked;
