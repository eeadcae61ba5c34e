/// Compares versions of one document, word by word: what is the same, what was set aside, what
/// differs and why. Pure functions of texts; nothing here knows files, screens or other libraries.
///
/// [Collation] is the way in for two texts, [Comparison] what comes out. Sub-packages, from the
/// ground up: `token` (words and their forms), `page` (what is on the pages and not in the text),
/// `align`, `core` (head and foot), `variant` (classes and reasons).
@NullMarked
package org.postil.collation;

import org.jspecify.annotations.NullMarked;
