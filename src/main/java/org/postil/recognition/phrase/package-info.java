/// Finds the phrases that tell a document from the others of its project, as topics to create.
/// Start with [KeyPhrases].
@NullMarked
package org.postil.recognition.phrase;

import org.jspecify.annotations.NullMarked;
