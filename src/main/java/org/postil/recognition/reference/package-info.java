/// Finds what a document says of other documents, `my telegram No. 599`, and which document of a
/// project is meant. Start with [Reference].
@NullMarked
package org.postil.recognition.reference;

import org.jspecify.annotations.NullMarked;
