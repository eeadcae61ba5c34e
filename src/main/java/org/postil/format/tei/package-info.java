/// Texts in TEI, the Guidelines for editions in XML, come in. Start with
/// [org.postil.format.tei.Tei].
@NullMarked
package org.postil.format.tei;

import org.jspecify.annotations.NullMarked;
