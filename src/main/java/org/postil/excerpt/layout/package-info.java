/// From words to lines: letters with their widths, runs of one look, lines that fit a measure.
/// Knows no font file: what letters are and how wide they are is told by [Metrics]. Start with
/// [Breaker].
@NullMarked
package org.postil.excerpt.layout;

import org.jspecify.annotations.NullMarked;
