/// What the program proposes to tag: pure functions of texts (and later of a project), without
/// memory. Uses the floors below; start with [DateRecognizer].
@NullMarked
package org.postil.recognition;

import org.jspecify.annotations.NullMarked;
