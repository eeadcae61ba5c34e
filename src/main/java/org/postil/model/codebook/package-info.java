/// What tags point to: layers (kinds of tag), people and topics. On screen: "People and topics".
/// Start with [Codebook].
@NullMarked
package org.postil.model.codebook;

import org.jspecify.annotations.NullMarked;
